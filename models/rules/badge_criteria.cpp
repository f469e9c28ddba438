// Badge criteria: reading the expression, deciding, and measuring what is missing.
#include "models/rules/badge_criteria.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models
{

QStringView badgeMetricWord(BadgeMetric metric)
{
    static constexpr std::array<QStringView, kBadgeMetrics> kWords{u"count(completed)", u"streak_weeks", u"points",
                                                                   u"referrals(completed)", u"tenure_days"};
    return kWords[size_t(metric)];
}

/// Reads left to right; the grammar is
///   expression = group *( "or" group );  group = condition *( "and" condition )
///   condition = "manual" / metric ">=" number
class BadgeCriteriaReader
{
public:
    explicit BadgeCriteriaReader(QStringView text) : m_text(text) {}

    Result<BadgeCriteria> read()
    {
        BadgeCriteria criteria;
        do {
            auto& group = criteria.m_alternatives.emplace_back();
            do {
                TD_ASSIGN(const auto condition, readCondition());
                group.push_back(condition);
            } while (takeWord(u"and"));
        } while (takeWord(u"or"));
        skipSpace();
        if (m_at < m_text.size())
            return expected(u"\"and\", \"or\" or the end"_s);
        return criteria;
    }

private:
    Result<BadgeCriteria::Condition> readCondition()
    {
        if (takeWord(u"manual"))
            return BadgeCriteria::Condition{};
        BadgeCriteria::Condition condition;
        for (int i = 0; i < kBadgeMetrics && !condition.metric; ++i) {
            if (takeMetric(badgeMetricWord(BadgeMetric(i))))
                condition.metric = BadgeMetric(i);
        }
        if (!condition.metric)
            return expected(u"count(completed), streak_weeks, points, referrals(completed), tenure_days or manual"_s);
        skipSpace();
        if (!m_text.mid(m_at).startsWith(u">="))
            return expected(u"\">=\""_s);
        m_at += 2;
        skipSpace();
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text[m_at] >= u'0' && m_text[m_at] <= u'9')
            ++m_at;
        if (m_at == from)
            return expected(u"a whole number"_s);
        if (m_at - from > 9) {
            m_at = from;
            return expected(u"a number of at most nine digits"_s);
        }
        condition.atLeast = m_text.mid(from, m_at - from).toLongLong();
        return condition;
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    static bool isWordCharacter(QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'('; }

    /// A word stands alone: "andante" is not "and".
    bool takeWord(QStringView word)
    {
        skipSpace();
        const qsizetype after = m_at + word.size();
        if (m_text.mid(m_at, word.size()) != word || (after < m_text.size() && isWordCharacter(m_text[after])))
            return false;
        m_at = after;
        return true;
    }

    /// A metric may have spaces around its brackets: `count( completed )`.
    bool takeMetric(QStringView word)
    {
        skipSpace();
        qsizetype at = m_at;
        for (const QChar c : word) {
            const bool bracket = c == u'(' || c == u')';
            while (at < m_text.size() && m_text[at].isSpace() && at > m_at &&
                   (bracket || m_text[at - 1] == u'(' || spaceAfterBracket(at)))
                ++at;
            if (at >= m_text.size() || m_text[at] != c)
                return false;
            ++at;
        }
        if (at < m_text.size() && isWordCharacter(m_text[at]))
            return false;
        m_at = at;
        return true;
    }

    bool spaceAfterBracket(qsizetype at) const
    {
        while (at > 0 && m_text[at - 1].isSpace())
            --at;
        return at > 0 && m_text[at - 1] == u'(';
    }

    tl::unexpected<Error> expected(const QString& what) const
    {
        const QString found = m_at < m_text.size() ? u"\"%1\""_s.arg(m_text.mid(m_at, 12)) : u"the end"_s;
        return fail(
            ErrorCode::Invalid,
            u"The criteria cannot be read at character %1: expected %2, found %3."_s.arg(m_at + 1).arg(what, found));
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

Result<BadgeCriteria> BadgeCriteria::parse(QStringView text)
{
    return BadgeCriteriaReader(text).read();
}

BadgeCriteria BadgeCriteria::parseOrManual(QStringView text)
{
    if (auto criteria = parse(text))
        return *criteria;
    BadgeCriteria manual;
    manual.m_alternatives = {{Condition{}}};
    return manual;
}

bool BadgeCriteria::isManual() const
{
    return std::all_of(m_alternatives.begin(), m_alternatives.end(), [](const auto& group) {
        return std::any_of(group.begin(), group.end(), [](const Condition& c) { return !c.metric; });
    });
}

bool BadgeCriteria::isMet(const BadgeFacts& facts) const
{
    return std::any_of(m_alternatives.begin(), m_alternatives.end(), [&](const auto& group) {
        return std::all_of(group.begin(), group.end(),
                           [&](const Condition& c) { return c.metric && facts[*c.metric] >= c.atLeast; });
    });
}

std::optional<BadgeProgress> BadgeCriteria::progress(const BadgeFacts& facts) const
{
    std::optional<BadgeProgress> nearest;
    for (const auto& group : m_alternatives) {
        std::optional<BadgeProgress> slowest;
        for (const Condition& condition : group) {
            if (!condition.metric) {
                slowest.reset();
                break;
            }
            const qint64 have = std::max<qint64>(facts[*condition.metric], 0);
            const double fraction =
                condition.atLeast == 0 ? 1.0 : std::min(1.0, double(have) / double(condition.atLeast));
            if (!slowest || fraction < slowest->fraction)
                slowest = BadgeProgress{*condition.metric, have, condition.atLeast, fraction};
        }
        if (slowest && (!nearest || slowest->fraction > nearest->fraction))
            nearest = slowest;
    }
    return nearest;
}

std::vector<BadgeMetric> BadgeCriteria::metrics() const
{
    std::vector<BadgeMetric> found;
    for (const auto& group : m_alternatives) {
        for (const Condition& condition : group) {
            if (condition.metric && std::find(found.begin(), found.end(), *condition.metric) == found.end())
                found.push_back(*condition.metric);
        }
    }
    return found;
}

} // namespace models
