// The first run's five pages and what they answer.
#include "models/zone.h"
#include "ui/core/calendar/time_text.h"
#include "ui/core/locale_habits.h"
#include "ui/core/wording.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/choice.h"
#include "ui/kit/layouts.h"
#include "ui/kit/value_fields.h"
#include "ui/shell/first_run.h"
#include "ui/shell/first_run_parts.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace ui
{

QWidget* FirstRun::newPage(const QString& title, const QString& lead)
{
    auto* page = new QWidget;
    auto* column = columnLayout(page, 0);
    auto* heading = new Text(m_theme, title, Type::Screen);
    heading->setWordWrap(true);
    column->addWidget(heading);
    column->addSpacing(4);
    auto* below = new Text(m_theme, lead, Type::Body, &Tokens::text2);
    below->setWordWrap(true);
    column->addWidget(below);
    column->addSpacing(24);
    return page;
}

QWidget* FirstRun::startPage()
{
    QWidget* page = newPage(tr("Where should your work live?"),
                            tr("Everything works without a network. You can change this later."));
    auto* column = static_cast<QVBoxLayout*>(page->layout());
    m_here = new ChoiceCard(m_theme, tr("Use on this computer"),
                            tr("No account. Your calendar, clients and payments stay on this disk."), u"monitor"_s);
    m_here->setObjectName(u"firstRunHere"_s);
    m_here->setChecked(true);
    m_signIn =
        new ChoiceCard(m_theme, tr("Sign in"),
                       tr("Keep several devices in step. Work goes on when the network does not."), u"refresh-cw"_s);
    m_signIn->setObjectName(u"firstRunSignIn"_s);
    column->addWidget(m_here);
    column->addSpacing(12);
    column->addWidget(m_signIn);
    column->addSpacing(24);
    auto* links = rowLayout(nullptr, 16);
    links->addWidget(new Text(m_theme, tr("Coming from somewhere else?"), Type::Body, &Tokens::text2));
    auto* import = new LinkButton(m_theme, tr("Import CSV"));
    import->setObjectName(u"firstRunImport"_s);
    import->setIconName(u"file-text"_s);
    auto* restore = new LinkButton(m_theme, tr("Restore a backup"));
    restore->setObjectName(u"firstRunRestore"_s);
    restore->setIconName(u"undo-2"_s);
    links->addWidget(import);
    links->addWidget(restore);
    links->addStretch(1);
    column->addLayout(links);
    column->addStretch(1);
    connect(import, &QPushButton::clicked, this, [this] {
        m_importClients = true;
        showPage(You);
    });
    connect(restore, &QPushButton::clicked, this, &FirstRun::askBackup);
    return page;
}

QWidget* FirstRun::youPage(const FirstRunAnswers& guesses)
{
    QWidget* page = newPage(tr("Check what we guessed"), tr("Taken from this computer’s settings."));
    auto* column = static_cast<QVBoxLayout*>(page->layout());
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(16);
    const auto field = [&](Field*& place, const QString& name, const QString& text) {
        place = new Field(m_theme);
        place->setObjectName(name);
        place->setText(text);
        return place;
    };
    auto* first = new FormField(m_theme, tr("First name"), field(m_first, u"firstRunFirst"_s, guesses.firstName));
    auto* last = new FormField(m_theme, tr("Last name"), field(m_last, u"firstRunLast"_s, guesses.lastName));
    m_emailForm = new FormField(m_theme, tr("Mail, optional"), field(m_email, u"firstRunEmail"_s, guesses.email),
                                tr("Shown on receipts"));
    m_zone = new QComboBox;
    m_zone->setEditable(true);
    m_zone->setObjectName(u"firstRunZone"_s);
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        const QString name = QString::fromLatin1(id);
        if (name.contains(u'/') && !name.startsWith(u"Etc/"_s))
            m_zone->addItem(name, name);
    }
    m_zone->addItem(u"UTC"_s, u"UTC"_s);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->setCurrentText(guesses.timeZone);
    m_zoneForm = new FormField(m_theme, tr("Time zone"), m_zone);
    m_currency = new QComboBox;
    m_currency->setObjectName(u"firstRunCurrency"_s);
    QStringList codes{u"EUR"_s, u"USD"_s, u"GBP"_s, u"CHF"_s, u"PLN"_s, u"CZK"_s, u"SEK"_s,
                      u"NOK"_s, u"DKK"_s, u"HUF"_s, u"RON"_s, u"BGN"_s, u"UAH"_s, u"TRY"_s,
                      u"CAD"_s, u"AUD"_s, u"NZD"_s, u"JPY"_s, u"INR"_s, u"BRL"_s, u"MXN"_s,
                      u"ZAR"_s, u"AED"_s, u"KWD"_s, u"SGD"_s, u"HKD"_s, u"KRW"_s, u"ILS"_s};
    if (!codes.contains(guesses.currency))
        codes.prepend(guesses.currency);
    for (const QString& code : codes)
        m_currency->addItem(tr("%1, %2", "a currency's code and an amount as it will look")
                                .arg(code, moneyWords({123450}, code, m_locale)),
                            code);
    m_currency->setCurrentIndex(std::max(0, m_currency->findData(guesses.currency)));
    auto* currency = new FormField(m_theme, tr("Currency"), m_currency, tr("One currency for new prices"));
    m_firstDay = new QComboBox;
    m_firstDay->setObjectName(u"firstRunFirstDay"_s);
    for (const Qt::DayOfWeek day : {Qt::Monday, Qt::Saturday, Qt::Sunday})
        m_firstDay->addItem(m_locale.standaloneDayName(day), int(day));
    m_firstDay->setCurrentIndex(std::max(0, m_firstDay->findData(int(firstDayOfWeek(m_locale)))));
    m_clock = new ChoiceBar(m_theme, ChoiceBar::Look::ViewSwitch,
                            {tr("24 h, %1").arg(clockText({17, 30}, m_locale, false)),
                             tr("12 h, %1").arg(clockText({17, 30}, m_locale, true))});
    m_clock->setObjectName(u"firstRunClock"_s);
    m_clock->setStretched(true);
    m_clock->setCurrent(usesTwelveHours(m_locale) ? 1 : 0);
    // Three in the first row, two in the others.
    grid->addWidget(first, 0, 0, 1, 2, Qt::AlignTop);
    grid->addWidget(last, 0, 2, 1, 2, Qt::AlignTop);
    grid->addWidget(m_emailForm, 0, 4, 1, 2, Qt::AlignTop);
    grid->addWidget(m_zoneForm, 1, 0, 1, 3, Qt::AlignTop);
    grid->addWidget(currency, 1, 3, 1, 3, Qt::AlignTop);
    grid->addWidget(new FormField(m_theme, tr("Week starts on"), m_firstDay), 2, 0, 1, 3, Qt::AlignTop);
    grid->addWidget(new FormField(m_theme, tr("Clock"), m_clock), 2, 3, 1, 3, Qt::AlignTop);
    for (int i = 0; i < 6; ++i)
        grid->setColumnStretch(i, 1);
    column->addLayout(grid);
    column->addStretch(1);
    return page;
}

QWidget* FirstRun::hoursPage()
{
    QWidget* page = newPage(tr("When do you work?"),
                            tr("A first answer is enough: breaks, single days and days off come later, in Profile."));
    auto* column = static_cast<QVBoxLayout*>(page->layout());
    auto* days = rowLayout(nullptr, 8);
    const int first = int(firstDayOfWeek(m_locale));
    const QList<Qt::DayOfWeek> working = m_locale.weekdays();
    for (int i = 0; i < 7; ++i) {
        const int day = (first - 1 + i) % 7 + 1;
        auto* chip = new FilterChip(m_theme, m_locale.standaloneDayName(day, QLocale::ShortFormat));
        chip->setObjectName(u"firstRunDay%1"_s.arg(day));
        chip->setAccessibleName(m_locale.standaloneDayName(day));
        chip->setCheckable(true);
        chip->setChecked(working.contains(Qt::DayOfWeek(day)));
        chip->setProperty("weekday", day);
        m_days.append(chip);
        days->addWidget(chip);
    }
    days->addStretch(1);
    column->addLayout(days);
    column->addSpacing(24);
    auto* times = rowLayout(nullptr, 16);
    const bool twelve = usesTwelveHours(m_locale);
    const auto field = [&](TimeField*& place, const QString& name, QTime time) {
        place = new TimeField(m_theme, m_locale, twelve);
        place->setObjectName(name);
        place->setTime(time);
        return place;
    };
    m_fromForm = new FormField(m_theme, tr("From"), field(m_from, u"firstRunFrom"_s, {7, 0}));
    m_toForm = new FormField(m_theme, tr("Until"), field(m_to, u"firstRunTo"_s, {20, 0}));
    m_fromForm->setMaximumWidth(m_theme.scaled(160));
    m_toForm->setMaximumWidth(m_theme.scaled(240));
    times->addWidget(m_fromForm, 0, Qt::AlignTop);
    times->addWidget(m_toForm, 0, Qt::AlignTop);
    times->addStretch(1);
    column->addLayout(times);
    column->addStretch(1);
    return page;
}

QWidget* FirstRun::servicePage()
{
    QWidget* page = newPage(tr("What do you offer?"),
                            tr("One service to begin with. More of them, group sessions and packs come later."));
    auto* column = static_cast<QVBoxLayout*>(page->layout());
    m_serviceName = new Field(m_theme);
    m_serviceName->setObjectName(u"firstRunService"_s);
    m_serviceForm = new FormField(m_theme, tr("Name"), m_serviceName, tr("Like “Personal training”"));
    column->addWidget(m_serviceForm);
    column->addSpacing(12);
    auto* row = rowLayout(nullptr, 16);
    m_minutes = new NumberField(m_theme, 5, 720, m_locale);
    m_minutes->setObjectName(u"firstRunMinutes"_s);
    m_minutes->setNumber(60);
    m_minutes->setSuffix(tr("min"));
    m_pricePlace = new QWidget;
    columnLayout(m_pricePlace, 0);
    row->addWidget(new FormField(m_theme, tr("Length"), m_minutes), 1, Qt::AlignTop);
    row->addWidget(new FormField(m_theme, tr("Price"), m_pricePlace), 1, Qt::AlignTop);
    column->addLayout(row);
    column->addStretch(1);
    return page;
}

QWidget* FirstRun::donePage()
{
    QWidget* page =
        newPage(tr("Your desk is ready"), tr("Everything can be changed later, in Settings, Profile and Services."));
    auto* column = static_cast<QVBoxLayout*>(page->layout());
    m_summary = new Text(m_theme, {}, Type::Long);
    m_summary->setObjectName(u"firstRunSummary"_s);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    column->addSpacing(24);
    auto* sample = new Text(
        m_theme,
        tr("A sample week shows how it works: its clients are called “Sample”, and one command takes them away again."),
        Type::Body, &Tokens::text2);
    sample->setWordWrap(true);
    column->addWidget(sample);
    column->addStretch(1);
    return page;
}

void FirstRun::showTime()
{
    auto zone = models::Zone::fromId(m_zone->currentText());
    m_zoneForm->setHint(
        zone ? tr("It is %1 there now").arg(clockText(zone->toLocal(m_now).time, m_locale, usesTwelveHours(m_locale)))
             : QString());
}

void FirstRun::showSummary()
{
    const FirstRunAnswers now = answers();
    QStringList lines;
    const QString name = fullName(now.firstName, now.lastName);
    if (!name.isEmpty())
        lines.append(name);
    lines.append(tr("%1, prices in %2", "a time zone and a currency").arg(now.timeZone, now.currency));
    if (now.hours) {
        QStringList days;
        for (const FilterChip* chip : m_days) {
            if (chip->isChecked())
                days.append(chip->accessibleName());
        }
        if (!days.isEmpty())
            lines.append(
                tr("%1: %2 to %3", "weekdays and their hours").arg(days.join(u", "_s), m_from->text(), m_to->text()));
    }
    if (now.service)
        lines.append(tr("%1, %Ln minute(s), %2", "a service, its length and price", now.service->minutes)
                         .arg(now.service->name, moneyWords(now.service->price, now.currency, m_locale)));
    m_summary->setText(lines.join(u'\n'));
}

FirstRunAnswers FirstRun::answers() const
{
    FirstRunAnswers now;
    now.firstName = m_first->text().trimmed();
    now.lastName = m_last->text().trimmed();
    now.email = m_email->text().trimmed();
    now.timeZone = m_zone->currentText().trimmed();
    now.currency = m_currency->currentData().toString();
    // A choice that is the language's own stays open, so that another language brings its own.
    const int day = m_firstDay->currentData().toInt();
    now.firstDay = day == int(m_locale.firstDayOfWeek()) ? 0 : day;
    const bool twelve = m_clock->current() == 1;
    now.clock = twelve == usesTwelveHours(m_locale) ? 0 : twelve ? 12 : 24;
    now.signIn = m_signIn->isChecked();
    now.importClients = m_importClients;
    if (page() > Hours && !m_skippedHours && m_from->time() && m_to->time()) {
        now.hours.emplace();
        const models::MinuteRange range{m_from->time()->msecsSinceStartOfDay() / 60'000,
                                        m_to->time()->msecsSinceStartOfDay() / 60'000};
        for (const FilterChip* chip : m_days) {
            if (chip->isChecked())
                (*now.hours)[size_t(chip->property("weekday").toInt() - 1)] = {range};
        }
    }
    if (page() > Service && !m_skippedService && !m_serviceName->text().trimmed().isEmpty())
        now.service = FirstRunAnswers::Service{m_serviceName->text().trimmed(), m_minutes->number().value_or(60),
                                               m_price ? m_price->amount().value_or(models::Minor{}) : models::Minor{}};
    return now;
}

} // namespace ui
