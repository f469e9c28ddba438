// Taking the weekday and the year out of a format, with what joins them to the rest.
#include "ui/core/date_forms.h"

#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

/// A format in pieces: runs of one letter, quoted words with their quotes, single other characters.
QStringList piecesOf(const QString& format)
{
    QStringList pieces;
    for (qsizetype i = 0; i < format.size();) {
        qsizetype end = i + 1;
        if (format[i] == u'\'') {
            while (end < format.size() && format[end] != u'\'')
                ++end;
            end = std::min(end + 1, format.size());
        } else if (format[i].isLetter()) {
            while (end < format.size() && format[end] == format[i])
                ++end;
        }
        pieces.append(format.mid(i, end - i));
        i = end;
    }
    return pieces;
}

bool isField(const QString& piece)
{
    return !piece.isEmpty() && (piece[0] == u'd' || piece[0] == u'M' || piece[0] == u'y');
}

/// Leaves fields out, and what stands between a field left out and its neighbour.
QString without(const QString& format, bool (*unwanted)(const QString&))
{
    QStringList pieces = piecesOf(format);
    QStringList kept, between;
    for (const QString& piece : pieces) {
        if (!isField(piece)) {
            between.append(piece);
            continue;
        }
        if (unwanted(piece)) {
            // A mark that belongs to the field before it stays ("d." in German, a day's sign in Chinese).
            if (!kept.isEmpty() && !between.isEmpty() &&
                (between.front() == u"." || between.front()[0].unicode() > 0x2E80))
                kept.append(between.front());
            between.clear();
            continue;
        }
        if (!kept.isEmpty())
            kept += between;
        between.clear();
        kept.append(piece);
    }
    // After the last field: only its own mark.
    if (!between.isEmpty() && !kept.isEmpty() && (between.front() == u"." || between.front()[0].unicode() > 0x2E80))
        kept.append(between.front());
    return kept.join(QString()).trimmed();
}

} // namespace

QString dateFormWithoutWeekday(const QLocale& locale)
{
    if (locale.language() == QLocale::C)
        return u"d MMMM yyyy"_s;
    return without(locale.dateFormat(QLocale::LongFormat),
                   [](const QString& piece) { return piece.startsWith(u"ddd"_s); });
}

QString dayAndMonthForm(const QLocale& locale)
{
    return without(dateFormWithoutWeekday(locale), [](const QString& piece) { return piece[0] == u'y'; });
}

QString briefDay(QDate day, const QLocale& locale, bool withYear)
{
    const QString form = withYear ? dateFormWithoutWeekday(locale) : dayAndMonthForm(locale);
    return withoutLinkWords(locale.toString(day, QString(form).replace(u"MMMM"_s, u"MMM"_s)), locale);
}

QString withoutLinkWords(QString words, const QLocale& locale)
{
    // Asked for every cell of a table: a locale's words are looked up once.
    thread_local QLocale known = QLocale::c();
    thread_local QStringList links;
    if (known != locale) {
        known = locale;
        links.clear();
        for (const QString& piece : piecesOf(dayAndMonthForm(locale))) {
            if (piece.size() > 2 && piece.startsWith(u'\''))
                links.append(u' ' + piece.sliced(1, piece.size() - 2) + u' ');
        }
    }
    for (const QString& link : std::as_const(links))
        words.replace(link, u" "_s);
    return words;
}

} // namespace ui
