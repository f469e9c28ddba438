// Money and Notifications: the rules of the practice.
#include "ui/core/plans/inbox.h"
#include "ui/core/plans/profile.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/settings_screen.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ui
{

void SettingsScreen::fillMoney(SettingsPage& page)
{
    page.addHeading(tr("Prices"));
    std::vector<Option> currencies;
    QStringList codes{u"EUR"_s, u"USD"_s, u"GBP"_s, u"CHF"_s, u"PLN"_s, u"CZK"_s, u"SEK"_s,
                      u"NOK"_s, u"DKK"_s, u"HUF"_s, u"RON"_s, u"BGN"_s, u"UAH"_s, u"TRY"_s,
                      u"CAD"_s, u"AUD"_s, u"NZD"_s, u"JPY"_s, u"INR"_s, u"BRL"_s, u"MXN"_s,
                      u"ZAR"_s, u"AED"_s, u"KWD"_s, u"SGD"_s, u"HKD"_s, u"KRW"_s, u"ILS"_s};
    if (!codes.contains(m_practice.settings.currency))
        codes.prepend(m_practice.settings.currency);
    for (const QString& code : codes)
        currencies.push_back(
            {tr("%1, %2", "a currency's code and an example").arg(code, moneyWords({123450}, code, m_needs.locale)),
             code});
    addChoice(page, tr("Currency"), tr("It can be changed while the desk has no prices: amounts are never converted."),
              u"settingsCurrency"_s, currencies, m_practice.settings.currency,
              [this](const QVariant& value) { act(setCurrency(value.toString())); });
    std::vector<Option> months;
    for (int month = 1; month <= 12; ++month)
        months.push_back({m_needs.locale.standaloneMonthName(month), month});
    addChoice(page, tr("Tax year starts in"), {}, u"rule_tax_year_start"_s, months, m_policy.taxYearStartMonth,
              [this](const QVariant& value) {
                  // The sixth of April begins the British tax year; other years begin with a month.
                  const int day = value.toInt() == m_policy.taxYearStartMonth ? m_policy.taxYearStartDay
                                  : value.toInt() == 4 && m_needs.locale.country() == QLocale::UnitedKingdom ? 6
                                                                                                             : 1;
                  setRule(u"tax_year_start"_s,
                          u"%1-%2"_s.arg(value.toInt(), 2, 10, QChar(u'0')).arg(day, 2, 10, QChar(u'0')));
              });
    page.addHeading(tr("Cancellations"));
    addRuleNumber(page, tr("Notice without a fee"), {}, u"cancellation_notice_hours"_s,
                  m_policy.cancellationNoticeHours, 0, 336, tr("h"));
    addRuleSwitch(page, tr("Night hours do not count as notice"), {}, u"night_hours_excluded"_s,
                  m_policy.nightHoursExcluded);
    if (m_policy.nightHoursExcluded) {
        addRuleTime(page, tr("Night begins"), {}, u"night_from"_s, m_policy.nightFrom);
        addRuleTime(page, tr("Night ends"), {}, u"night_to"_s, m_policy.nightTo);
    }
    addRuleSwitch(page, tr("A late cancellation uses a session of the pack"), {}, u"late_cancel_uses_session"_s,
                  m_policy.lateCancelUsesSession);
    addRuleSwitch(page, tr("A no-show uses a session of the pack"), {}, u"no_show_uses_session"_s,
                  m_policy.noShowUsesSession);
    addRuleNumber(page, tr("Fee for a late cancellation"), tr("Of the price, when no pack pays."),
                  u"late_cancel_fee_percent"_s, m_policy.lateCancelFeePercent, 0, 100, u"%"_s);
    addRuleNumber(page, tr("Fee for a no-show"), tr("Of the price, when no pack pays."), u"no_show_fee_percent"_s,
                  m_policy.noShowFeePercent, 0, 100, u"%"_s);
    page.addHeading(tr("Packs and points"));
    addRuleNumber(page, tr("Sessions left that count as low"), {}, u"package_low_at"_s, m_policy.packageLowAt, 0, 50,
                  {});
    addRuleNumber(page, tr("Points for a session"), {}, u"points_per_session"_s, m_policy.pointsPerSession, 0, 10'000,
                  {});
    addRuleNumber(page, tr("Points for each whole unit of money paid"), {}, u"points_per_unit"_s,
                  m_policy.pointsPerUnit, 0, 1'000, {});
    addRuleNumber(page, tr("Points for a referral, to each of the two"), {}, u"referral_points"_s,
                  m_policy.referralPoints, 0, 10'000, {});
    addRuleNumber(page, tr("A referral code is good for"), {}, u"referral_expiry_days"_s, m_policy.referralExpiryDays,
                  1, 3650, tr("days"));
    addRuleNumber(page, tr("Points expire after"), tr("0 keeps them for ever."), u"points_expiry_days"_s,
                  m_policy.pointsExpiryDays, 0, 3650, tr("days"));
}

void SettingsScreen::fillNotifications(SettingsPage& page)
{
    const auto settings = m_needs.commands.store().reader().first<models::NotificationSettings>(
        u"WHERE user_id = ?"_s, {m_practice.trainer.id.toString()});
    page.addHeading(tr("On this computer"));
    const auto notice = [&](const QString& words, const QString& hint, const QString& key, bool on) {
        addSwitch(page, words, hint, key, on, [this, key](bool wanted) { act(setNotifications({{key, wanted}})); });
    };
    const models::NotificationSettings now = settings && *settings ? **settings : models::NotificationSettings{};
    notice(tr("Pop-ups on this computer"),
           tr("Sessions that start, conflicts and failed payments; never health or amounts."), u"push_enabled"_s,
           now.pushEnabled);
    addRuleTime(page, tr("Quiet from"), tr("No pop-ups from this time on."), u"quiet_from"_s, m_policy.quietFrom);
    addRuleTime(page, tr("Quiet until"), {}, u"quiet_to"_s, m_policy.quietTo);
    QJsonArray reminders;
    for (const int minutes : m_policy.reminderMinutes)
        reminders.append(minutes);
    std::vector<Option> choices{{tr("None"), QVariant::fromValue(QJsonArray{})},
                                {tr("1 hour before"), QVariant::fromValue(QJsonArray{60})},
                                {tr("2 hours before"), QVariant::fromValue(QJsonArray{120})},
                                {tr("1 day before"), QVariant::fromValue(QJsonArray{1440})},
                                {tr("1 day and 1 hour before"), QVariant::fromValue(QJsonArray{1440, 60})}};
    if (std::none_of(choices.begin(), choices.end(),
                     [&](const Option& option) { return option.value.toJsonArray() == reminders; }))
        choices.push_back({tr("As set on the command line"), QVariant::fromValue(reminders)});
    addChoice(page, tr("Remind of a session"), {}, u"rule_reminder_minutes"_s, choices, QVariant::fromValue(reminders),
              [this](const QVariant& value) { setRule(u"reminder_minutes"_s, value.toJsonArray()); });
    page.addHeading(tr("In Today"));
    addRuleNumber(page, tr("Packs that end within"), {}, u"package_attention_days"_s, m_policy.packageAttentionDays, 0,
                  365, tr("days"));
    addRuleNumber(page, tr("Certificates that end within"), {}, u"certificate_attention_days"_s,
                  m_policy.certificateAttentionDays, 0, 365, tr("days"));
    page.addHeading(tr("By the server"));
    const QString later = tr("Takes effect after the next sync.");
    notice(tr("Bookings by mail"), later, u"email_bookings"_s, now.emailBookings);
    notice(tr("Reminders by mail"), later, u"email_reminders"_s, now.emailReminders);
    notice(tr("Promotions by mail"), later, u"email_promotions"_s, now.emailPromotions);
    notice(tr("Bookings by SMS"), later, u"sms_bookings"_s, now.smsBookings);
    notice(tr("Reminders by SMS"), later, u"sms_reminders"_s, now.smsReminders);
}

} // namespace ui
