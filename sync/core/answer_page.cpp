// Walking over strings and brackets of JSON (RFC 8259).
#include "sync/core/answer_page.h"

#include <QJsonDocument>

namespace syncing
{

namespace
{

/// The position after the string that begins at `at`, or -1.
qsizetype afterString(const QByteArray& text, qsizetype at)
{
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            return i + 1;
    }
    return -1;
}

/// The position after the array or object that begins at `at`, or -1.
qsizetype afterBrackets(const QByteArray& text, qsizetype at)
{
    int depth = 0;
    for (qsizetype i = at; i < text.size();) {
        const char c = text[i];
        if (c == '"') {
            i = afterString(text, i);
            if (i < 0)
                return -1;
            continue;
        }
        if (c == '[' || c == '{')
            ++depth;
        else if ((c == ']' || c == '}') && --depth == 0)
            return i + 1;
        ++i;
    }
    return -1;
}

} // namespace

std::optional<AnswerPage> splitPage(const QByteArray& body)
{
    // The member's name outside of every nested value: before it there can only be other members of the answer itself.
    int depth = 0;
    for (qsizetype i = 0; i < body.size();) {
        const char c = body[i];
        if (c == '"') {
            const qsizetype end = afterString(body, i);
            if (end < 0)
                return std::nullopt;
            if (depth == 1 && QByteArrayView(body).sliced(i, end - i) == QByteArrayView("\"rows\"") &&
                body.mid(end, 2) == ":[") {
                const qsizetype begin = end + 1, after = afterBrackets(body, begin);
                if (after < 0)
                    return std::nullopt;
                const QJsonDocument rest = QJsonDocument::fromJson(body.left(begin) + "[]" + body.mid(after));
                if (!rest.isObject())
                    return std::nullopt;
                return AnswerPage{QByteArray::fromRawData(body.constData() + begin, after - begin), rest.object()};
            }
            i = end;
            continue;
        }
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        ++i;
    }
    return std::nullopt;
}

} // namespace syncing
