// FirstDesk: what the first run answers, and the desk made of it.
#pragma once

#include "models/availability.h"
#include "ui/core/commands.h"

#include <QSettings>

namespace ui
{

struct FirstRunAnswers {
    QString firstName;
    QString lastName;
    QString email;
    QString timeZone;
    QString currency;
    int firstDay = 0; ///< of the week, 1 Monday; 0: as the language
    int clock = 0;    ///< 12 or 24; 0: as the language
    /// Weekly hours, Monday first; none when the page was skipped.
    std::optional<std::array<std::vector<models::MinuteRange>, 7>> hours{};
    struct Service {
        QString name;
        int minutes = 60;
        models::Minor price;
    };
    std::optional<Service> service{};
    bool sampleWeek = false;
    bool signIn = false;        ///< opens Sync once the desk stands
    bool importClients = false; ///< opens the import once the desk stands
};

/// Writes the trainer, the hours and the first service into an empty desk, and the sample week where it was wished.
/// Whole or not at all as far as the trainer goes: what comes after can be repeated in the window.
models::Status makeFirstDesk(Commands& commands, const FirstRunAnswers& answers);
/// Keeps the wishes about weeks and clock on this computer.
void keepForms(QSettings& memory, const FirstRunAnswers& answers);

} // namespace ui
