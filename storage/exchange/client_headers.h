// ClientHeaders: which column of a foreign client list holds what, by the words in its header.
#pragma once

#include "storage/exchange/written_date.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace storage
{

enum class ClientField {
    Unknown,   ///< kept as a line of the notes
    Technical, ///< of the other program only (its ids, labels, pictures); passed over
    FullName,
    FirstName,
    MiddleName,
    LastName,
    Email,
    Phone,
    BirthDate,
    Gender,
    RosterStatus,
    SessionsLeft,
    Expiry,
    Notes,
    Tags,
    Since
};

/// The field of each header cell, in the words of Mindbody, Everfit, Klasly, Google Contacts, WellnessLiving and their kin,
/// in English, German, French and Spanish. Of two columns for one single-valued field the first is taken and the second is
/// Unknown, so that it is kept; e-mail, phone, notes and tags may repeat.
std::vector<ClientField> clientFieldsOf(const QStringList& header);

/// The order of day and month that a header spells out: "Birthday (MM/DD/YYYY)", "Geburtsdatum TT.MM.JJJJ".
std::optional<DateOrder> dateOrderInHeader(const QString& cell);

/// Whether the fields can tell a person: a full name, or a first or last name.
bool namePeople(const std::vector<ClientField>& fields);

} // namespace storage
