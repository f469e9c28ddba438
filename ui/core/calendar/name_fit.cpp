// Name steps; letters are whole graphemes, so that accents and marks stay with their letter.
#include "ui/core/calendar/name_fit.h"

#include <QStringList>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace ui::calendar
{

namespace
{

QString firstGrapheme(const QString& text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? text.left(end) : QString();
}

QString wordAt(const QString& text, bool last)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    return last ? words.back() : words.front();
}

} // namespace

QString nameAt(NameStep step, const QString& firstName, const QString& lastName)
{
    const QString full = QString(firstName + u' ' + lastName).simplified();
    const QString first = wordAt(firstName.simplified().isEmpty() ? lastName : firstName, false);
    const QString last = firstName.simplified().isEmpty() ? QString() : wordAt(lastName, true);
    switch (step) {
    case NameStep::Full:
        return full;
    case NameStep::FirstAndInitial:
        return last.isEmpty() ? first : QString(first + u' ' + firstGrapheme(last) + u'.');
    case NameStep::First:
        return first;
    case NameStep::Initials:
        break;
    }
    return firstGrapheme(first) + firstGrapheme(last);
}

QString fitName(const QString& firstName, const QString& lastName, int width, const TextWidth& textWidth, NameStep from)
{
    for (int step = int(from); step < int(NameStep::Initials); ++step) {
        const QString name = nameAt(NameStep(step), firstName, lastName);
        if (textWidth(name) <= width)
            return name;
    }
    return nameAt(NameStep::Initials, firstName, lastName);
}

} // namespace ui::calendar
