// Composing drafts.
#include "ui/core/messages/client_message.h"

#include <QCoreApplication>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using models::Result;
using models::Uuid;

namespace ui
{

namespace
{

struct MessageWords {
    Q_DECLARE_TR_FUNCTIONS(MessageWords)
};

constexpr std::pair<MessageTopic, const char*> kTopics[] = {
    {MessageTopic::Free, "free"},         {MessageTopic::Reminder, "reminder"}, {MessageTopic::Debt, "debt"},
    {MessageTopic::Renewal, "renewal"},   {MessageTopic::Review, "review"},     {MessageTopic::Seat, "seat"},
    {MessageTopic::FreeSlot, "free_slot"}};

/// Everything a text may speak of.
struct Writing {
    const storage::Reader& reader;
    const Practice& practice;
    models::UtcTime now;
    const Wording& wording;
    models::User client;
    QString about; ///< the id or instant after the topic's word

    QString when(models::UtcTime start) const
    {
        return MessageWords::tr("%1 at %2", "date, time of day")
            .arg(wording.times().date(wording.times().zone().dateOf(start), wording.times().zone().dateOf(now)),
                 wording.times().clock(start));
    }
    /// Greeting, paragraphs, the trainer's name.
    QString letter(const QStringList& paragraphs) const
    {
        QStringList all{MessageWords::tr("Hello %1,", "first name").arg(client.firstName)};
        all += paragraphs;
        all.append(MessageWords::tr("Best wishes") + u'\n' +
                   fullName(practice.trainer.firstName, practice.trainer.lastName));
        all.removeAll(QString());
        return all.join(u"\n\n"_s);
    }
    template <class E>
    Result<E> record() const
    {
        const auto id = Uuid::fromString(about);
        if (!id)
            return models::fail(models::ErrorCode::NotFound,
                                MessageWords::tr("What this message is about was removed. Write it freely instead."));
        return reader.get<E>(*id);
    }
};

Result<MessageText> aboutBooking(const Writing& writing, bool review)
{
    TD_ASSIGN(const auto booking, writing.record<models::Booking>());
    TD_ASSIGN(const auto service, writing.reader.get<models::TrainerService>(booking.serviceId));
    const QString when = writing.when(booking.startTime);
    if (review)
        return MessageText{
            MessageWords::tr("How was your session?"),
            writing.letter(
                {MessageWords::tr("thank you for training with me on %1 (%2).", "date and time, service")
                     .arg(when, service.name),
                 MessageWords::tr("If you have a minute, I would be glad to read a few honest words about it.")})};
    const QString link = booking.zoomMeetingUrl
                             ? MessageWords::tr("We meet online: %1", "link of a meeting").arg(*booking.zoomMeetingUrl)
                             : QString();
    return MessageText{
        MessageWords::tr("Your session on %1", "date and time").arg(when),
        writing.letter({MessageWords::tr("a short reminder of your session %1 on %2.", "service, date and time")
                            .arg(service.name, when),
                        link, MessageWords::tr("If you cannot come, a quick answer helps me.")})};
}

Result<MessageText> aboutDebt(const Writing& writing)
{
    QStringList lines;
    models::Minor sum;
    TD_TRY(writing.reader.each(
        u"SELECT s.name, s.price, b.start_time FROM bookings b JOIN trainer_services s ON s.id = b.service_id WHERE b.trainer_id = ? AND "
        "b.client_id = ? AND b.status = 'completed' AND s.price > 0 AND NOT EXISTS (SELECT 1 FROM payments p WHERE p.booking_id = b.id AND "
        "p.status IN ('succeeded', 'partially_refunded')) AND NOT EXISTS (SELECT 1 FROM package_redemptions r WHERE r.booking_id = b.id AND "
        "r.state IN ('used', 'forfeited')) ORDER BY b.start_time"_s,
        {writing.practice.profile.id.toString(), writing.client.id.toString()},
        [&](const QSqlQuery& row) -> models::Status {
            const models::Minor price{row.value(1).toLongLong()};
            const auto start = models::UtcTime::fromString(row.value(2).toString());
            sum += price;
            lines.append(MessageWords::tr("%1, %2: %3", "date, service, amount")
                             .arg(start
                                      ? writing.wording.times().date(writing.wording.times().zone().dateOf(*start),
                                                                     writing.wording.times().zone().dateOf(writing.now))
                                      : QString(),
                                  row.value(0).toString(), writing.wording.money(price)));
            return {};
        }));
    if (lines.isEmpty())
        return MessageText{MessageWords::tr("Your sessions"),
                           writing.letter({MessageWords::tr("everything is paid, thank you.")})};
    return MessageText{
        MessageWords::tr("Open amount: %1").arg(writing.wording.money(sum)),
        writing.letter(
            {MessageWords::tr("these sessions are still open:"), lines.join(u'\n'),
             MessageWords::tr("Together: %1", "amount").arg(writing.wording.money(sum)),
             MessageWords::tr("You can pay in cash or by transfer. If you have paid by now, forget this note.")})};
}

Result<MessageText> aboutPack(const Writing& writing)
{
    TD_ASSIGN(const auto pack, writing.record<models::ClientPackage>());
    TD_ASSIGN(const auto offer, writing.reader.get<models::TrainerPackage>(pack.packageId));
    const int left = std::max(0, pack.sessionsRemaining);
    QString state =
        left == 0 ? MessageWords::tr("your pack %1 is used up.").arg(offer.name)
                  : MessageWords::tr("your pack %1 has %Ln session(s) left.", "name of a pack", left).arg(offer.name);
    if (pack.expiryDate && left > 0)
        state += u' ' + MessageWords::tr("It can be used until %1.", "date")
                            .arg(writing.wording.fullDate(writing.wording.times().zone().dateOf(*pack.expiryDate)));
    const QString next = offer.isActive ? MessageWords::tr("A new one is %1. Shall I put it down for you?", "price")
                                              .arg(writing.wording.money(offer.price))
                                        : MessageWords::tr("Shall we talk about a new one?");
    return MessageText{MessageWords::tr("Your pack %1").arg(offer.name), writing.letter({state, next})};
}

Result<MessageText> aboutSeat(const Writing& writing)
{
    TD_ASSIGN(const auto entry, writing.record<models::WaitlistEntry>());
    TD_ASSIGN(const auto service, writing.reader.get<models::TrainerService>(entry.serviceId));
    const QString until =
        entry.offeredUntil
            ? MessageWords::tr("I keep it for you until %1.", "date and time").arg(writing.when(*entry.offeredUntil))
            : QString();
    return MessageText{MessageWords::tr("A seat is free: %1").arg(service.name),
                       writing.letter({MessageWords::tr("a seat is free in %1 on %2.", "group session, date and time")
                                           .arg(service.name, writing.when(entry.startTime)),
                                       until, MessageWords::tr("Would you like it?")})};
}

Result<MessageText> aboutFreeSlot(const Writing& writing)
{
    const auto start = models::UtcTime::fromString(writing.about);
    if (!start)
        return models::fail(models::ErrorCode::NotFound,
                            MessageWords::tr("What this message is about was removed. Write it freely instead."));
    return MessageText{
        MessageWords::tr("A free time on %1", "date and time").arg(writing.when(*start)),
        writing.letter({MessageWords::tr("a time is free on %1.", "date and time").arg(writing.when(*start)),
                        MessageWords::tr("Would you like to train then?")})};
}

} // namespace

QString topicWord(MessageTopic topic)
{
    for (const auto& [one, word] : kTopics)
        if (one == topic)
            return QString::fromLatin1(word);
    return u"free"_s;
}

MessageTopic topicOf(const QString& hint)
{
    const QString word = hint.section(u':', 0, 0);
    for (const auto& [topic, name] : kTopics)
        if (word == QLatin1String(name))
            return topic;
    return MessageTopic::Free;
}

models::MessagePurpose purposeOf(MessageTopic topic)
{
    switch (topic) {
    case MessageTopic::Reminder:
        return models::MessagePurpose::Reminder;
    case MessageTopic::Renewal:
    case MessageTopic::FreeSlot:
        return models::MessagePurpose::Promotion;
    default:
        return models::MessagePurpose::Booking;
    }
}

Result<MessageText> composeMessage(const storage::Reader& reader, const Practice& practice, models::UtcTime now,
                                   const Wording& wording, const Uuid& client, const QString& hint)
{
    TD_ASSIGN(const auto user, reader.get<models::User>(client));
    const Writing writing{reader, practice, now, wording, user, hint.section(u':', 1)};
    switch (topicOf(hint)) {
    case MessageTopic::Reminder:
        return aboutBooking(writing, false);
    case MessageTopic::Review:
        return aboutBooking(writing, true);
    case MessageTopic::Debt:
        return aboutDebt(writing);
    case MessageTopic::Renewal:
        return aboutPack(writing);
    case MessageTopic::Seat:
        return aboutSeat(writing);
    case MessageTopic::FreeSlot:
        return aboutFreeSlot(writing);
    case MessageTopic::Free:
        break;
    }
    return MessageText{QString(), writing.letter({QString()})};
}

Result<QStringList> messageHints(const storage::Reader& reader, const Practice& practice, models::UtcTime now,
                                 const Uuid& client)
{
    const QString trainer = practice.profile.id.toString(), who = client.toString(), moment = now.toString();
    QStringList hints;
    const auto add = [&](MessageTopic topic, const QString& sql, const QVariantList& bound) {
        return reader.each(sql, bound, [&](const QSqlQuery& row) -> models::Status {
            hints.append(topic == MessageTopic::Debt ? topicWord(topic)
                                                     : topicWord(topic) + u':' + row.value(0).toString());
            return {};
        });
    };
    TD_TRY(add(
        MessageTopic::Reminder,
        u"SELECT id FROM bookings WHERE client_id = ? AND trainer_id = ? AND start_time > ? AND status IN ('pending', 'confirmed') "
        "ORDER BY start_time LIMIT 1"_s,
        {who, trainer, moment}));
    TD_TRY(add(
        MessageTopic::Debt,
        u"SELECT b.id FROM bookings b JOIN trainer_services s ON s.id = b.service_id WHERE b.client_id = ? AND b.trainer_id = ? AND "
        "b.status = 'completed' AND s.price > 0 AND NOT EXISTS (SELECT 1 FROM payments p WHERE p.booking_id = b.id AND p.status IN "
        "('succeeded', 'partially_refunded')) AND NOT EXISTS (SELECT 1 FROM package_redemptions r WHERE r.booking_id = b.id AND r.state "
        "IN ('used', 'forfeited')) LIMIT 1"_s,
        {who, trainer}));
    TD_TRY(add(MessageTopic::Renewal,
               u"SELECT id FROM client_packages WHERE client_id = ? ORDER BY purchase_date DESC, id LIMIT 1"_s, {who}));
    TD_TRY(add(
        MessageTopic::Review,
        u"SELECT b.id FROM bookings b WHERE b.client_id = ? AND b.trainer_id = ? AND b.status = 'completed' AND NOT EXISTS "
        "(SELECT 1 FROM reviews r WHERE r.booking_id = b.id) ORDER BY b.start_time DESC LIMIT 1"_s,
        {who, trainer}));
    hints.append(topicWord(MessageTopic::Free));
    return hints;
}

Result<std::optional<models::NotificationSettings>> readClientSettings(const storage::Reader& reader,
                                                                       const Uuid& client)
{
    return reader.first<models::NotificationSettings>(u"WHERE user_id = ? ORDER BY id"_s, {client.toString()});
}

Result<MailRecipients> mailRecipients(const storage::Reader& reader, const std::vector<Uuid>& clients,
                                      models::MessagePurpose purpose)
{
    MailRecipients recipients;
    for (const Uuid& id : clients) {
        TD_ASSIGN(const auto user, reader.get<models::User>(id));
        TD_ASSIGN(const auto settings, readClientSettings(reader, id));
        const auto channels = models::allowedChannels(user, settings, purpose);
        if (std::find(channels.begin(), channels.end(), models::MessageChannel::Email) != channels.end())
            recipients.addresses.append(user.email->trimmed());
        else
            recipients.without.append(fullName(user.firstName, user.lastName));
    }
    return recipients;
}

} // namespace ui
