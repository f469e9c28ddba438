// Comparing by words, so that "16:45" and "17:15" differ as a whole and not by two digits.
#include "ui/core/sync/text_difference.h"

#include <QList>
#include <algorithm>

namespace ui::sync
{

namespace
{

/// Words, and what stands between them. A time or a number with its separators is one.
QList<QStringView> tokensOf(const QString& text)
{
    QList<QStringView> tokens;
    const auto joins = [&](qsizetype at) {
        const QChar c = text[at];
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            return true;
        const bool between = at > 0 && at + 1 < text.size() && text[at - 1].isDigit() && text[at + 1].isDigit();
        return between && (c == u':' || c == u'.' || c == u',' || c == u'-');
    };
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at + 1;
        if (joins(at)) {
            while (end < text.size() && joins(end))
                ++end;
        }
        tokens.append(QStringView(text).mid(at, end - at));
        at = end;
    }
    return tokens;
}

} // namespace

Difference differenceOf(const QString& mine, const QString& theirs)
{
    if (mine == theirs)
        return {};
    const QList<QStringView> a = tokensOf(mine), b = tokensOf(theirs);
    const qsizetype least = std::min(a.size(), b.size());
    qsizetype before = 0;
    int start = 0;
    while (before < least && a[before] == b[before])
        start += int(a[before++].size());
    qsizetype after = 0;
    int tail = 0;
    while (after < least - before && a[a.size() - 1 - after] == b[b.size() - 1 - after]) {
        tail += int(a[a.size() - 1 - after].size());
        ++after;
    }
    return {{start, int(mine.size()) - start - tail}, {start, int(theirs.size()) - start - tail}};
}

} // namespace ui::sync
