// Where a last name begins.
#include "storage/exchange/person_name.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace storage
{

namespace
{

bool isParticle(const QString& word)
{
    static const QStringList kParticles{
        u"van"_s, u"von"_s, u"vom"_s, u"zu"_s,  u"zum"_s, u"zur"_s, u"der"_s, u"den"_s, u"de"_s,  u"del"_s, u"della"_s,
        u"di"_s,  u"da"_s,  u"dal"_s, u"do"_s,  u"dos"_s, u"das"_s, u"du"_s,  u"des"_s, u"la"_s,  u"le"_s,  u"el"_s,
        u"al"_s,  u"bin"_s, u"ibn"_s, u"abu"_s, u"ben"_s, u"ní"_s,  u"nic"_s, u"ó"_s,   u"mac"_s, u"ter"_s, u"ten"_s,
        u"af"_s,  u"av"_s,  u"san"_s, u"st."_s, u"'t"_s,  u"’t"_s,  u"uí"_s,  u"y"_s};
    return kParticles.contains(word.toCaseFolded());
}

/// Family names that stand in the middle of a name of three words ("José García López"): -ez and the most common others.
bool isIberianFamilyName(const QString& word)
{
    static const QStringList kNames{u"garcía"_s,  u"garcia"_s,  u"martín"_s,  u"moreno"_s,   u"álvarez"_s,  u"romero"_s,
                                    u"alonso"_s,  u"navarro"_s, u"torres"_s,  u"ramos"_s,    u"blanco"_s,   u"molina"_s,
                                    u"ortega"_s,  u"delgado"_s, u"castro"_s,  u"rubio"_s,    u"medina"_s,   u"santos"_s,
                                    u"silva"_s,   u"sousa"_s,   u"pereira"_s, u"ferreira"_s, u"oliveira"_s, u"costa"_s,
                                    u"almeida"_s, u"ribeiro"_s, u"flores"_s,  u"cruz"_s,     u"morales"_s,  u"reyes"_s,
                                    u"rivera"_s,  u"vargas"_s,  u"mendoza"_s, u"herrera"_s,  u"aguilar"_s};
    const QString folded = word.toCaseFolded();
    return kNames.contains(folded) || (folded.size() > 3 && (folded.endsWith(u"ez"_s) || folded.endsWith(u"éz"_s)));
}

bool isSuffix(const QString& word)
{
    static const QStringList kSuffixes{u"jr"_s,  u"jr."_s, u"sr"_s,  u"sr."_s, u"ii"_s,
                                       u"iii"_s, u"iv"_s,  u"phd"_s, u"md"_s};
    return kSuffixes.contains(word.toCaseFolded());
}

} // namespace

PersonName cutName(const QString& wholeName)
{
    const QString name = wholeName.simplified();
    const qsizetype comma = name.indexOf(u',');
    if (comma >= 0) {
        const QString before = name.left(comma).trimmed();
        const QString after = name.mid(comma + 1).trimmed();
        if (!before.isEmpty() && !after.isEmpty() && !isSuffix(after))
            return {after, before};
        if (after.isEmpty() || before.isEmpty())
            return cutName(before + after);
        PersonName cut = cutName(before);
        cut.last = QString(cut.last + u", "_s + after).trimmed();
        return cut;
    }
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    const qsizetype count = words.size();
    if (count < 2)
        return {name, {}};
    qsizetype lastBegins = count - 1;
    if (isSuffix(words.back()) && count > 2)
        --lastBegins;
    for (qsizetype i = 1; i < lastBegins; ++i) {
        if (isParticle(words[i]) || isIberianFamilyName(words[i])) {
            lastBegins = i;
            break;
        }
    }
    return {words.mid(0, lastBegins).join(u' '), words.mid(lastBegins).join(u' ')};
}

QString nameKey(const QString& first, const QString& last)
{
    return QString(first + u' ' + last).simplified().normalized(QString::NormalizationForm_C).toCaseFolded();
}

} // namespace storage
