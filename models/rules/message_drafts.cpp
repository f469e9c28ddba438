// Message drafts: over which of the client's channels, and the links that open them.
#include "models/rules/message_drafts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models
{

namespace
{

/// Percent-encoding for the header values of a mailto link: everything but unreserved characters; lines end in CRLF.
QByteArray mailtoValue(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u"\n"_s, u"\r\n"_s);
    return QUrl::toPercentEncoding(text);
}

QUrl mailtoLink(const QString& address, const QString& subject, const QString& body)
{
    return QUrl::fromEncoded("mailto:" + QUrl::toPercentEncoding(address, "@") + "?subject=" + mailtoValue(subject) +
                                 "&body=" + mailtoValue(body),
                             QUrl::StrictMode);
}

QUrl smsLink(const QString& phone, const QString& body)
{
    QByteArray digits;
    for (const QChar c : phone) {
        if ((c >= u'0' && c <= u'9') || (c == u'+' && digits.isEmpty()))
            digits += char(c.unicode());
    }
    return QUrl::fromEncoded("sms:" + digits + "?body=" + QUrl::toPercentEncoding(body), QUrl::StrictMode);
}

} // namespace

std::vector<MessageChannel> allowedChannels(const User& client, const std::optional<NotificationSettings>& settings,
                                            MessagePurpose purpose)
{
    bool email = false;
    bool sms = false;
    switch (purpose) {
    case MessagePurpose::Booking:
        email = !settings || settings->emailBookings;
        sms = settings && settings->smsBookings;
        break;
    case MessagePurpose::Reminder:
        email = !settings || settings->emailReminders;
        sms = settings && settings->smsReminders;
        break;
    case MessagePurpose::Promotion:
        email = settings && settings->emailPromotions;
        break;
    }
    std::vector<MessageChannel> channels;
    if (email && client.email && !client.email->trimmed().isEmpty())
        channels.push_back(MessageChannel::Email);
    if (sms && client.phone && !client.phone->trimmed().isEmpty())
        channels.push_back(MessageChannel::Sms);
    return channels;
}

Result<MessageDraft> draftMessage(const User& client, const std::optional<NotificationSettings>& settings,
                                  MessagePurpose purpose, const QString& subject, const QString& body,
                                  std::optional<MessageChannel> wanted)
{
    const auto allowed = allowedChannels(client, settings, purpose);
    if (allowed.empty())
        return fail(ErrorCode::InvalidState, u"This client has switched off such messages, or has no address for them. "
                                             "Nothing was prepared; tell them in person."_s);
    const MessageChannel channel =
        wanted && std::find(allowed.begin(), allowed.end(), *wanted) != allowed.end() ? *wanted : allowed.front();
    if (channel == MessageChannel::Email)
        return MessageDraft{channel, subject, body, mailtoLink(client.email->trimmed(), subject, body)};
    return MessageDraft{channel, {}, body, smsLink(*client.phone, body)};
}

} // namespace models
