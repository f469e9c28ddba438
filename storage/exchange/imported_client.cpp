// What is refused in a person from a file, whatever the file's format.
#include "storage/exchange/imported_client.h"
#include "models/text_limits.h"

#include "storage/exchange/mail_address.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace storage
{

namespace
{

constexpr qsizetype kLongestName = 200;
constexpr int kMostSessions = 10'000;

bool holdsControl(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return (c.unicode() < 0x20 && c != u'\t' && c != u'\n') || (c.unicode() >= 0x7F && c.unicode() < 0xA0);
    });
}

QStringList textsOf(const ImportedClient& client)
{
    QStringList texts{client.firstName, client.lastName, client.email.value_or(QString()),
                      client.phone.value_or(QString()), client.gender.value_or(QString())};
    return texts + client.tags + client.notes;
}

} // namespace

QString faultOf(const ImportedClient& client, QDate today)
{
    const QStringList texts = textsOf(client);
    if (std::any_of(texts.begin(), texts.end(),
                    [](const QString& t) { return t.contains(QChar::ReplacementCharacter); }))
        return u"A character of this row could not be read."_s;
    if (std::any_of(texts.begin(), texts.end(), holdsControl))
        return u"The row holds a control character (such as NUL), which no name or note has."_s;
    if (client.firstName.isEmpty() && client.lastName.isEmpty())
        return u"There is no name."_s;
    if (client.firstName.size() > kLongestName || client.lastName.size() > kLongestName)
        return u"The name is longer than 200 characters."_s;
    if (std::any_of(texts.begin(), texts.end(), [](const QString& t) { return t.size() > models::kLongestText; }))
        return u"A text is longer than 1 MiB."_s;
    if (client.email && !isMailAddress(*client.email))
        return u"What stands in the e-mail column is not an e-mail address."_s;
    if (client.birthDate && *client.birthDate > today)
        return u"The birth date %1 lies in the future."_s.arg(client.birthDate->toString(Qt::ISODate));
    if (client.birthDate && client.birthDate->year() < 1890)
        return u"The birth date %1 is too long ago."_s.arg(client.birthDate->toString(Qt::ISODate));
    if (client.sessionsLeft && std::abs(*client.sessionsLeft) > kMostSessions)
        return u"%1 sessions left cannot be right."_s.arg(*client.sessionsLeft);
    return {};
}

} // namespace storage
