// Connecting the palette with the desk.
#include "app/desktop/palette_sources.h"

#include "ui/core/palette_search.h"
#include "ui/core/text_input.h"
#include "ui/settings/settings_screen.h"

using namespace Qt::StringLiterals;

namespace app
{

namespace
{

/// The next sessions of the person who fits best, and what can be done for them.
void addActsFor(const ui::FoundClient& best, ui::MainWindow& window, ui::Commands& commands,
                const ui::Practice& practice, const ui::Wording& wording, std::vector<ui::PaletteRow>& rows)
{
    const models::Uuid id = best.id;
    if (const auto sessions =
            ui::nextSessionsOf(commands.store().reader(), practice, wording, commands.store().now(), best)) {
        int score = best.score + 50;
        for (const ui::FoundRecord& session : *sessions) {
            const models::Uuid booking = session.id;
            rows.push_back({QObject::tr("Bookings"),
                            u"calendar-days"_s,
                            session.text,
                            {},
                            session.aside,
                            session.letters,
                            score--,
                            true,
                            [&window, booking] {
                                window.openLink({u"bookings"_s, booking, {}});
                            }});
        }
    }
    int score = best.score;
    const auto act = [&](const QString& icon, const QString& text, const QString& aside, const QString& link) {
        QList<int> letters;
        for (const int letter : best.letters)
            letters.append(letter + int(text.indexOf(best.name)));
        rows.push_back(
            {QObject::tr("Actions"), icon, text, {}, aside, letters, score--, !link.isEmpty(), [&window, id, link] {
                 window.openLink({link, id, {}});
             }});
    };
    act(u"plus"_s, QObject::tr("New booking for %1").arg(best.name), {}, u"new_booking"_s);
    act(u"package"_s, QObject::tr("Sell a pack to %1").arg(best.name), {}, u"sell_pack"_s);
    act(u"wallet"_s, QObject::tr("Record a payment from %1").arg(best.name), {}, u"record_payment"_s);
}

std::vector<ui::PaletteRow> clientRows(ui::MainWindow& window, ui::Commands& commands, const ui::Practice& practice,
                                       const ui::Wording& wording, const QString& query)
{
    std::vector<ui::PaletteRow> rows;
    // A client who looks on reads no other names.
    if (window.isPrivate())
        return rows;
    const auto found = ui::findClients(commands.store().reader(), practice, wording, commands.store().now(), query);
    if (!found)
        return rows;
    for (const ui::FoundClient& client : *found) {
        const models::Uuid id = client.id;
        rows.push_back({QObject::tr("Clients"), u"user"_s, client.name, client.detail,
                        QObject::tr("%Ln point(s)", nullptr, int(client.points)), client.letters, client.score + 100,
                        true, [&window, id] {
                            window.openLink({u"users"_s, id, {}});
                        }});
    }
    if (!found->empty())
        addActsFor(found->front(), window, commands, practice, wording, rows);
    return rows;
}

std::vector<ui::PaletteRow> serviceRows(ui::MainWindow& window, ui::Commands& commands, const ui::Practice& practice,
                                        const ui::Wording& wording, const QString& query)
{
    std::vector<ui::PaletteRow> rows;
    const auto found = ui::findServices(commands.store().reader(), practice, wording, query);
    if (!found)
        return rows;
    for (const ui::FoundRecord& service : *found) {
        const models::Uuid id = service.id;
        rows.push_back({QObject::tr("Services"),
                        u"dumbbell"_s,
                        service.text,
                        {},
                        window.isPrivate() ? QString() : service.aside,
                        service.letters,
                        service.score,
                        true,
                        [&window, id] {
                            window.openLink({u"trainer_services"_s, id, {}});
                        }});
    }
    return rows;
}

std::vector<ui::PaletteRow> dayRows(ui::MainWindow& window, const ui::Commands& commands, const ui::Practice& practice,
                                    const ui::Wording& wording, const QString& query)
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
    std::vector<ui::PaletteRow> rows{{QObject::tr("Go to"),
                                      u"calendar-days"_s,
                                      text,
                                      ui::Wording::daysFrom(today, when->day),
                                      {},
                                      {},
                                      950,
                                      true,
                                      [&window, iso] {
                                          window.openLink({u"day"_s, {}, iso});
                                      }}};
    if (!when->time)
        return rows;
    const auto sessions =
        ui::sessionsFrom(commands.store().reader(), practice, wording, commands.store().now(), when->day, *when->time);
    int score = 940;
    for (const ui::FoundRecord& session : sessions ? *sessions : std::vector<ui::FoundRecord>()) {
        const models::Uuid booking = session.id;
        rows.push_back({QObject::tr("Bookings"),
                        u"calendar-days"_s,
                        session.text,
                        {},
                        session.aside,
                        {},
                        score--,
                        true,
                        [&window, booking] {
                            window.openLink({u"bookings"_s, booking, {}});
                        }});
    }
    return rows;
}

std::vector<ui::PaletteRow> settingRows(ui::MainWindow& window, ui::SettingsScreen& settings, const QString& query)
{
    std::vector<ui::PaletteRow> rows;
    for (const ui::SettingsScreen::Found& found : settings.found(query)) {
        rows.push_back({QObject::tr("Settings"),
                        u"settings"_s,
                        found.words,
                        {},
                        found.section,
                        found.letters,
                        found.score,
                        true,
                        [&window, link = found.link] {
                            window.openLink({u"settings"_s, {}, link});
                        }});
    }
    return rows;
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
    window.addPaletteSource([&window, &commands, practice = *practice, wording](const QString& query) {
        return serviceRows(window, commands, practice, wording, query);
    });
    if (auto* settings = qobject_cast<ui::SettingsScreen*>(window.screen(u"settings"_s))) {
        window.addPaletteSource(
            [&window, settings](const QString& query) { return settingRows(window, *settings, query); });
        QObject::connect(settings, &ui::SettingsScreen::sectionsMade, &window, &ui::MainWindow::searchPaletteAgain);
    }
}

} // namespace app
