// Plans for the roster: add, change, archive and restore a client.
#pragma once

#include "ui/core/plans/edit.h"

#include <QStringList>

namespace ui::plans
{

/// What is known of a client. For a new one the names must be given; the rest may be.
struct ClientDetails {
    Edit<QString> firstName;
    Edit<QString> lastName; ///< may be empty: some people have one name
    Edit<QString> email;
    Edit<QString> phone;
    Edit<QDate> dateOfBirth;
    Edit<QString> gender;
    Edit<double> height; ///< cm
    Edit<double> weight; ///< kg
    Edit<QString> fitnessGoals;
    Edit<QString> healthConditions;
    Edit<QString> notes;
    std::optional<QStringList> tags;
    std::optional<bool> healthConsent{}; ///< given now (a date that is there stays), or taken back
};

/// Puts a person on the roster from today. Duplicate when an active client has the e-mail.
Plan addClient(ClientDetails details, std::optional<models::Uuid> id = {});
/// Changes a client. Refuses like addClient().
Plan updateClient(QString client, ClientDetails details);
/// Takes a client off the daily lists; bookings, packs and payments stay. Of an archived one changes nothing.
Plan archiveClient(QString client);
/// On the roster, but not training at present: left out of what is suggested. Of a paused one changes nothing.
Plan pauseClient(QString client);
/// Back on the roster, or training again. Duplicate when an active client has the e-mail by now.
Plan restoreClient(QString client);

} // namespace ui::plans
