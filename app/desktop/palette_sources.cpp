// Connecting the palette with the desk.
#include "app/desktop/palette_sources.h"

#include "ui/core/palette_search.h"
#include "ui/core/text_input.h"

using namespace Qt::StringLiterals;

namespace app
{

namespace
{

std::vector<ui::PaletteRow> clientRows(ui::MainWindow& window, ui::Commands& commands, const ui::Practice& practice, const ui::Wording& wording,
                                       const QString& query)
{
    std::vector<ui::PaletteRow> rows;
    const auto found = ui::findClients(commands.store().reader(), practice, wording, commands.store().now(), query);
    if (!found)
        return rows;
    for (const ui::FoundClient& client : *found) {
        const models::Uuid id = client.id;
        rows.push_back({QObject::tr("Clients"), u"user"_s, client.name, client.detail, QObject::tr("%n point(s)", nullptr, int(client.points)), client.letters,
                        client.score + 100, true, [&window, id] { window.openLink({u"users"_s, id, {}}); }});
    }
    if (!found->empty()) {
        const ui::FoundClient& best = found->front();
        const QString text = QObject::tr("New booking for %1").arg(best.name);
        QList<int> letters;
        for (const int letter : best.letters)
            letters.append(letter + int(text.indexOf(best.name)));
        const models::Uuid id = best.id;
        if (window.screen(u"calendar"_s))
            rows.push_back({QObject::tr("Actions"), u"plus"_s, text, {}, {}, letters, best.score, true, [&window, id] { window.openLink({u"new_booking"_s, id, {}}); }});
    }
    return rows;
}

std::vector<ui::PaletteRow> dayRows(ui::MainWindow& window, const ui::Commands& commands, const ui::Practice& practice, const ui::Wording& wording,
                                    const QString& query)
{
    if (!window.screen(u"calendar"_s))
        return {};
    const QDate today = practice.zone.dateOf(commands.store().now());
    const auto when = ui::dayAndTimeFromText(query, today, wording.locale());
    // A bare number is more likely a part of a phone number than a time of today.
    if (!when || (when->time && when->day == today && query.size() < 5))
        return {};
    const QString text = wording.times().longDate(when->day);
    const QString iso = when->day.toString(Qt::ISODate);
    return {{QObject::tr("Go to"), u"calendar-days"_s, text, ui::Wording::daysFrom(today, when->day), {}, {}, 950, true,
             [&window, iso] { window.openLink({u"day"_s, {}, iso}); }}};
}

} // namespace

void addPaletteSources(ui::MainWindow& window, const ScreenNeeds& needs)
{
    const auto practice = ui::readPractice(needs.commands.store().reader());
    if (!practice)
        return;
    const ui::Wording wording(ui::calendar::TimeText(practice->zone, needs.locale), practice->settings.currency);
    ui::Commands& commands = needs.commands;
    window.addPaletteSource([&window, &commands, practice = *practice, wording](const QString& query) {
        return clientRows(window, commands, practice, wording, query);
    });
    window.addPaletteSource([&window, &commands, practice = *practice, wording](const QString& query) {
        return dayRows(window, commands, practice, wording, query);
    });
}

} // namespace app
