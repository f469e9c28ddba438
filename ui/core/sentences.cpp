// Finding the template of a sentence.
#include "ui/core/sentences.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr char kContext[] = "ui::Sentences";

/// A template with its gaps: "Only %1 are left on this pack."
struct Template {
    const char* english;
    QRegularExpression shape;
    std::vector<int> places; ///< which place marker each capture fills
    qsizetype fixed = 0;     ///< how many characters are the template's own
};

struct Book {
    QHash<QString, const char*> whole;
    std::vector<Template> gapped;
};

Template templateOf(const char* english)
{
    static const QRegularExpression kMarker(u"%([1-9])"_s);
    Template made{english, {}, {}, 0};
    const QString text = QString::fromUtf8(english);
    QString shape = u"^"_s;
    qsizetype at = 0;
    for (auto it = kMarker.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch marker = it.next();
        shape += QRegularExpression::escape(text.mid(at, marker.capturedStart() - at)) + u"(.+?)"_s;
        made.fixed += marker.capturedStart() - at;
        made.places.push_back(marker.captured(1).toInt());
        at = marker.capturedEnd();
    }
    made.fixed += text.size() - at;
    shape += QRegularExpression::escape(text.mid(at)) + u'$';
    made.shape = QRegularExpression(shape, QRegularExpression::DotMatchesEverythingOption);
    return made;
}

const Book& book()
{
    static const Book kBook = [] {
        Book made;
        for (const char* const* at = kSentenceTemplates; *at; ++at) {
            if (QByteArrayView(*at).contains('%'))
                made.gapped.push_back(templateOf(*at));
            else
                made.whole.insert(QString::fromUtf8(*at), *at);
        }
        // The template with most words of its own is the right one.
        std::stable_sort(made.gapped.begin(), made.gapped.end(),
                         [](const Template& a, const Template& b) { return a.fixed > b.fixed; });
        return made;
    }();
    return kBook;
}

std::optional<QString> known(const QString& english)
{
    if (const auto whole = book().whole.constFind(english); whole != book().whole.constEnd())
        return QCoreApplication::translate(kContext, *whole);
    for (const Template& one : book().gapped) {
        // Without enough words of its own it would fit anything.
        if (one.fixed < 4)
            break;
        const QRegularExpressionMatch match = one.shape.match(english);
        if (!match.hasMatch())
            continue;
        QString said = QCoreApplication::translate(kContext, one.english);
        // All at once, so that a filled-in text that holds a marker is left alone.
        QString filled;
        for (qsizetype at = 0; at < said.size(); ++at) {
            if (said[at] != u'%' || at + 1 >= said.size() || !said[at + 1].isDigit()) {
                filled += said[at];
                continue;
            }
            const int place = said[++at].digitValue();
            for (size_t i = 0; i < one.places.size(); ++i) {
                if (one.places[i] == place) {
                    // What is filled in may be a known word itself ("The bio").
                    const QString text = match.captured(int(i) + 1);
                    const auto word = book().whole.constFind(text);
                    filled += word != book().whole.constEnd() ? QCoreApplication::translate(kContext, *word) : text;
                    break;
                }
            }
        }
        return filled;
    }
    return std::nullopt;
}

} // namespace

QString sentence(const QString& english)
{
    if (const auto whole = known(english))
        return *whole;
    // Sentences in a row: each for itself.
    static const QRegularExpression kEnd(u"(?<=[.!?])\\s+(?=\\p{Lu})"_s);
    const QStringList parts = english.split(kEnd);
    if (parts.size() < 2)
        return english;
    QStringList said;
    for (const QString& part : parts)
        said.append(known(part).value_or(part));
    return said.join(u' ');
}

} // namespace ui
