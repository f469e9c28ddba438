// Forms of titles.
#include "storage/exchange/calendar_titles.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace storage
{

namespace
{

/// Words that say that a title is about something else than training a person.
bool isOtherBusiness(const QString& text)
{
    static const QSet<QString> kOther{
        u"lunch"_s,       u"dinner"_s,     u"breakfast"_s, u"brunch"_s,   u"coffee"_s,      u"drinks"_s,
        u"meeting"_s,     u"doctor"_s,     u"dr"_s,        u"dentist"_s,  u"party"_s,       u"birthday"_s,
        u"holiday"_s,     u"vacation"_s,   u"flight"_s,    u"reminder"_s, u"urlaub"_s,      u"geburtstag"_s,
        u"mittagessen"_s, u"abendessen"_s, u"zahnarzt"_s,  u"arzt"_s,     u"termin"_s,      u"team"_s,
        u"christmas"_s,   u"wedding"_s,    u"summer"_s,    u"winter"_s,   u"day"_s,         u"tax"_s,
        u"steuer"_s,      u"closed"_s,     u"staff"_s,     u"course"_s,   u"seminar"_s,     u"interview"_s,
        u"train"_s,       u"train ride"_s, u"hotel"_s,     u"cinema"_s,   u"concert"_s,     u"movie"_s,
        u"deadline"_s,    u"invoice"_s,    u"school"_s,    u"kids"_s,     u"anniversary"_s, u"family"_s};
    for (const TextWord& word : wordsOf(text)) {
        if (kOther.contains(word.folded))
            return true;
    }
    return false;
}

/// Words of the trade, which begin no name.
bool isTrade(const QString& word)
{
    static const QSet<QString> kTrade{u"pt"_s,
                                      u"personal"_s,
                                      u"training"_s,
                                      u"trainer"_s,
                                      u"session"_s,
                                      u"coaching"_s,
                                      u"workout"_s,
                                      u"group"_s,
                                      u"gruppe"_s,
                                      u"hiit"_s,
                                      u"yoga"_s,
                                      u"pilates"_s,
                                      u"strength"_s,
                                      u"kraft"_s,
                                      u"mobility"_s,
                                      u"intro"_s,
                                      u"call"_s,
                                      u"online"_s,
                                      u"zoom"_s,
                                      u"check"_s,
                                      u"consultation"_s,
                                      u"class"_s,
                                      u"boxing"_s,
                                      u"cardio"_s,
                                      u"assessment"_s,
                                      u"small"_s,
                                      u"bootcamp"_s,
                                      u"outdoor"_s,
                                      u"probetraining"_s,
                                      u"kurs"_s,
                                      u"einzeltraining"_s,
                                      u"massage"_s,
                                      u"the"_s,
                                      u"client"_s,
                                      u"new"_s,
                                      u"trial"_s,
                                      u"first"_s,
                                      u"legs"_s,
                                      u"upper"_s,
                                      u"lower"_s,
                                      u"full"_s,
                                      u"body"_s,
                                      u"core"_s,
                                      u"running"_s,
                                      u"in"_s,
                                      u"at"_s,
                                      u"for"_s,
                                      u"on"_s};
    return kTrade.contains(foldedWord(word));
}

bool isNameParticle(const QString& word)
{
    static const QSet<QString> kParticles{u"van"_s, u"von"_s, u"der"_s, u"den"_s, u"de"_s, u"del"_s, u"della"_s,
                                          u"di"_s,  u"da"_s,  u"dos"_s, u"du"_s,  u"la"_s, u"le"_s,  u"el"_s,
                                          u"al"_s,  u"bin"_s, u"ter"_s, u"zu"_s,  u"y"_s};
    return kParticles.contains(word.toCaseFolded());
}

/// A name of `fewest` to five words: each begins with a capital letter or is a particle, none is a word of the trade.
bool isPersonName(const QString& text, int fewest)
{
    static const QRegularExpression kWord(u"^[\\p{L}][\\p{L}\\p{M}'’.\\-]*$"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < fewest || words.size() > 5 || text.size() > 80)
        return false;
    for (const QString& word : words) {
        if (!kWord.match(word).hasMatch() || isTrade(word) || (!word[0].isUpper() && !isNameParticle(word)))
            return false;
    }
    return words.front()[0].isUpper() && words.back()[0].isUpper() && !isOtherBusiness(text);
}

/// What follows "PT" or "with", up to a bracket, a dash or a colon.
QString upToBreak(const QString& text)
{
    static const QRegularExpression kBreak(u"\\s*(?:[(\\[,:;|/@+&]|\\s[-–—]+\\s).*$"_s);
    QString name = text;
    return name.remove(kBreak).simplified();
}

} // namespace

QString titleWithoutNames(const QString& title, const std::vector<NameMatch>& names)
{
    QString rest = title;
    for (auto it = names.rbegin(); it != names.rend(); ++it)
        rest.remove(it->begin, it->end - it->begin);
    static const QRegularExpression kFillers(u"(?:^|(?<=\\W))(?:PT|with|w/|mit|avec|con)(?=\\W|$)"_s,
                                             QRegularExpression::CaseInsensitiveOption |
                                                 QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression kEmptyBrackets(u"[(\\[][\\s,;&+/]*[)\\]]"_s);
    static const QRegularExpression kEdges(u"^[\\s,;:&+/|–—-]+|[\\s,;:&+/|–—-]+$"_s);
    static const QRegularExpression kWholeBracket(u"^\\(([^()]*)\\)$"_s);
    rest.remove(kFillers).remove(kEmptyBrackets);
    rest = rest.simplified();
    rest.remove(kEdges);
    if (const auto whole = kWholeBracket.match(rest); whole.hasMatch())
        rest = whole.captured(1).trimmed();
    return rest;
}

QStringList namesWritten(const QString& title)
{
    const QString text = title.simplified();
    static const QRegularExpression kBracket(u"^[^(]*\\(([^()]+)\\)\\s*$"_s);
    if (const auto bracket = kBracket.match(text); bracket.hasMatch() && bracket.captured(1).contains(u',')) {
        QStringList names;
        for (const QString& name : bracket.captured(1).split(u',')) {
            if (!isPersonName(name.simplified(), 2))
                return {};
            names.append(name.simplified());
        }
        return names;
    }
    static const QRegularExpression kAfterPt(
        u"^(?:PT|P\\.T\\.|Personal training|Personaltraining|Einzeltraining|Personal trainer|Training|"
        "Session|PT session|Coaching|1:1|1-1|1to1)(?:\\s+(?:session|with|mit|w/|avec|con|for|:|-|–|—))*\\s*[:–—-]?\\s*(\\S.*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto pt = kAfterPt.match(text); pt.hasMatch()) {
        const QString name = upToBreak(pt.captured(1));
        if (isPersonName(name, 1))
            return {name};
    }
    static const QRegularExpression kWith(u"^(.*\\s)(?:with|mit|avec|con|w/)\\s+(.+)$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (const auto with = kWith.match(text); with.hasMatch() && !isOtherBusiness(with.captured(1))) {
        const QString name = upToBreak(with.captured(2));
        if (isPersonName(name, 2))
            return {name};
    }
    static const QRegularExpression kBefore(u"^([^:–—(]+?)\\s*(?::\\s|\\s[–—-]\\s)(.*)$"_s);
    if (const auto before = kBefore.match(text);
        before.hasMatch() && !isOtherBusiness(text) && isPersonName(before.captured(1), 2))
        return {before.captured(1)};
    static const QRegularExpression kIntro(
        u"^(?:Intro(?:ductory)? call|Consultation|Assessment|Trial(?: session)?|Probetraining)\\s+(.+)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto intro = kIntro.match(text); intro.hasMatch() && isPersonName(upToBreak(intro.captured(1)), 2))
        return {upToBreak(intro.captured(1))};
    return {};
}

} // namespace storage
