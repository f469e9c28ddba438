// What may stand in a name and in a text.
#include "models/text_limits.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace models
{

namespace
{

bool isForbiddenControl(QChar c, bool isText)
{
    if (isText && (c == u'\t' || c == u'\n'))
        return false;
    return c.category() == QChar::Other_Control;
}

/// A lone half of a surrogate pair cannot be written as UTF-8.
bool hasLoneSurrogate(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (!text[i].isHighSurrogate() || i + 1 == text.size() || !text[i + 1].isLowSurrogate())
            return true;
        ++i;
    }
    return false;
}

Status checkCharacters(QStringView text, const QString& what, bool isText)
{
    for (const QChar c : text) {
        if (isForbiddenControl(c, isText))
            return fail(ErrorCode::Invalid,
                        u"%1 holds a control character. Nothing was changed; remove it."_s.arg(what));
    }
    if (hasLoneSurrogate(text))
        return fail(ErrorCode::Invalid, u"%1 holds half a character. Nothing was changed; write it again."_s.arg(what));
    return {};
}

} // namespace

Status checkName(QStringView name, const QString& what)
{
    if (name.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, u"%1 is empty. Nothing was changed; enter one."_s.arg(what));
    if (name.size() > kLongestName && name.toUcs4().size() > kLongestName)
        return fail(ErrorCode::Invalid,
                    u"%1 is longer than %2 characters. Nothing was changed; shorten it."_s.arg(what).arg(kLongestName));
    return checkCharacters(name, what, false);
}

Status checkText(QStringView text, const QString& what)
{
    if (text.size() > kLongestText || (text.size() > kLongestText / 4 && text.toUtf8().size() > kLongestText))
        return fail(ErrorCode::Invalid, u"%1 is longer than 1 MiB. Nothing was changed; shorten it."_s.arg(what));
    return checkCharacters(text, what, true);
}

} // namespace models
