// Putting consequences into words.
#include "ui/core/consequence_words.h"

#include "ui/core/sentences.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

struct ConsequenceText {
    Q_DECLARE_TR_FUNCTIONS(ConsequenceText)
};

QString trueNumber(const QLocale& locale, int number)
{
    return number < 0 ? u'\u2212' + locale.toString(-number) : locale.toString(number);
}

QString amountWords(const QString& text, const Wording& wording, bool hidden)
{
    const auto amount = models::parseMoney(text, wording.currency());
    return hidden ? u"•••"_s : amount ? wording.money(*amount) : text;
}

bool isNothing(const QString& amount, const Wording& wording)
{
    const auto money = models::parseMoney(amount, wording.currency());
    return money && money->units == 0;
}

/// A message of a plan with its amounts ("65.00 EUR") as the trainer's locale writes them.
QString withLocalAmounts(const QString& message, const Wording& wording, bool hidden)
{
    static const QRegularExpression kAmount(u"(-?\\d+(?:\\.\\d+)?) ([A-Z]{3})\\b"_s);
    QString text;
    qsizetype at = 0;
    for (auto it = kAmount.globalMatch(message); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const auto amount = models::parseMoney(match.captured(1), match.captured(2));
        text += message.mid(at, match.capturedStart() - at);
        text += hidden   ? u"•••"_s
                : amount ? moneyWords(*amount, match.captured(2), wording.locale())
                         : match.captured();
        at = match.capturedEnd();
    }
    return text + message.mid(at);
}

ConsequenceLine sessionsLine(const std::pair<int, int>& sessions, const QLocale& locale)
{
    const auto [before, after] = sessions;
    if (before == after)
        return {u"package"_s,
                ConsequenceText::tr("The pack keeps its sessions: %1 left", "number").arg(trueNumber(locale, after))};
    if (after < 0)
        return {u"package"_s,
                ConsequenceText::tr("The pack is over by %1", "number of sessions").arg(locale.toString(-after)),
                Tone::Danger};
    return {u"package"_s,
            ConsequenceText::tr("Pack: %1 left, then %2", "sessions before and after")
                .arg(trueNumber(locale, before), trueNumber(locale, after)),
            after < before ? Tone::Plain : Tone::Ok};
}

void addDates(std::vector<ConsequenceLine>& lines, const std::vector<Consequences::SeriesDate>& dates)
{
    if (dates.empty())
        return;
    const int skipped =
        int(std::count_if(dates.begin(), dates.end(), [](const auto& one) { return one.state == u"skipped"; }));
    lines.push_back(
        {u"calendar-days"_s, ConsequenceText::tr("%Ln session(s) are booked", nullptr, int(dates.size()) - skipped)});
    if (skipped > 0)
        lines.push_back({u"x"_s, ConsequenceText::tr("%Ln date(s) are skipped", nullptr, skipped), Tone::Quiet});
}

} // namespace

QString warningWords(const QString& key)
{
    if (key == u"outside_hours")
        return ConsequenceText::tr("outside your hours", "warning about a booking");
    if (key == u"in_past")
        return ConsequenceText::tr("in the past", "warning about a booking");
    if (key == u"over_cap")
        return ConsequenceText::tr("more sessions than your daily limit", "warning about a booking");
    if (key == u"buffer")
        return ConsequenceText::tr("less break than you planned", "warning about a booking");
    if (key == u"after_expiry")
        return ConsequenceText::tr("after the pack ends", "warning about a booking");
    if (key == u"after_certificate")
        return ConsequenceText::tr("a certificate has ended by then", "warning about a booking");
    if (key == u"over_by")
        return ConsequenceText::tr("the pack is empty", "warning about a booking");
    if (key == u"clash")
        return ConsequenceText::tr("overlaps another session", "warning about a booking");
    return key;
}

std::vector<ConsequenceLine> consequenceLines(const Consequences& consequences, const Wording& wording, bool hidden)
{
    const QLocale& locale = wording.locale();
    std::vector<ConsequenceLine> lines;
    if (consequences.sessions)
        lines.push_back(sessionsLine(*consequences.sessions, locale));
    // That there is none is said by the notice.
    if (consequences.fee && !isNothing(*consequences.fee, wording))
        lines.push_back(
            {u"coins"_s,
             ConsequenceText::tr("Fee due: %1", "amount").arg(amountWords(*consequences.fee, wording, hidden)),
             Tone::Warn});
    if (consequences.payout)
        lines.push_back({u"wallet"_s, ConsequenceText::tr("Expected payout: %1", "amount")
                                          .arg(amountWords(*consequences.payout, wording, hidden))});
    if (consequences.points && *consequences.points != 0)
        lines.push_back({u"award"_s, *consequences.points > 0
                                         ? ConsequenceText::tr("+%Ln point(s)", nullptr, *consequences.points)
                                         : ConsequenceText::tr("\u2212%Ln point(s)", nullptr, -*consequences.points)});
    for (const QString& badge : consequences.badges)
        lines.push_back({u"badge-check"_s, ConsequenceText::tr("Badge: %1", "name of a badge").arg(badge), Tone::Ok});
    if (!consequences.waitlist.isEmpty())
        lines.push_back({u"users"_s,
                         ConsequenceText::tr("A seat is free for %1", "names of people who wait")
                             .arg(consequences.waitlist.join(ConsequenceText::tr(", ", "between names"))),
                         Tone::Info});
    addDates(lines, consequences.dates);
    for (const QString& warning : consequences.warnings) {
        // The pack's own line says that already.
        if (warning == u"over_by" && consequences.sessions && consequences.sessions->second < 0)
            continue;
        QString words = warningWords(warning);
        if (!words.isEmpty())
            words[0] = words[0].toUpper();
        lines.push_back({u"triangle-alert"_s, words, Tone::Warn});
    }
    for (const QString& message : consequences.messages)
        lines.push_back({u"info"_s, withLocalAmounts(sentence(message), wording, hidden), Tone::Quiet});
    return lines;
}

} // namespace ui
