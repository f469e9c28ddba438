// Message drafts: what the trainer may send a client, over which of the client's channels. Nothing is sent by the desk.
#pragma once

#include "models/entities/notices.h"
#include "models/entities/people.h"
#include "models/result.h"

#include <QUrl>
#include <vector>

namespace models
{

/// What a message is about; it decides which switch of the client's settings holds.
enum class MessagePurpose { Booking, Reminder, Promotion };

enum class MessageChannel { Email, Sms };

/// The channels a client has switched on for a purpose and that can reach them, e-mail first. There is no switch for
/// promotions by SMS, so there never is such an SMS. Without settings: e-mail for bookings and reminders only.
std::vector<MessageChannel> allowedChannels(const User& client, const std::optional<NotificationSettings>& settings,
                                            MessagePurpose purpose);

struct MessageDraft {
    MessageChannel channel = MessageChannel::Email;
    QString subject;
    QString body;
    /// Opens the system's own program with everything filled in: `mailto:` (RFC 6068) or `sms:` (RFC 5724).
    QUrl url;
    /// The same for pasting elsewhere.
    QString clipboardText() const { return subject.isEmpty() ? body : QString(subject + u"\n\n" + body); }
};

/// A draft on the first allowed channel, or on `wanted` when that is allowed. InvalidState says that the client wants
/// no such message.
Result<MessageDraft> draftMessage(const User& client, const std::optional<NotificationSettings>& settings,
                                  MessagePurpose purpose, const QString& subject, const QString& body,
                                  std::optional<MessageChannel> wanted = {});

} // namespace models
