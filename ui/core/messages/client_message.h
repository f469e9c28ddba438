// Client messages: drafts of what a trainer writes to clients, and to whom it may go. Nothing is sent by the desk.
#pragma once

#include "models/rules/message_drafts.h"
#include "ui/core/commands.h"
#include "ui/core/wording.h"

#include <vector>

namespace ui
{

/// What a message is about. Hints of RecordLinks of kind "message" carry its word and a record: "reminder:<booking>",
/// "review:<booking>", "debt" (or "debt:<booking>"), "renewal:<client pack>", "seat:<waitlist entry>",
/// "free_slot:<instant>", "free".
enum class MessageTopic { Free, Reminder, Debt, Renewal, Review, Seat, FreeSlot };

/// The word of a topic in hints.
QString topicWord(MessageTopic topic);
/// The topic of a hint; Free for an unknown word.
MessageTopic topicOf(const QString& hint);
/// Which of the client's switches holds: offers of packs and free times are promotion.
models::MessagePurpose purposeOf(MessageTopic topic);

struct MessageText {
    QString subject;
    QString body;
};

/// The text of a draft for a client. NotFound when the record of the hint is gone. Never a word about health.
models::Result<MessageText> composeMessage(const storage::Reader& reader, const Practice& practice, models::UtcTime now,
                                           const Wording& wording, const models::Uuid& client, const QString& hint);

/// What there is to write to a client about: the next session, open amounts, the newest pack, the last session without a
/// review, and always something else. Hints in this order.
models::Result<QStringList> messageHints(const storage::Reader& reader, const Practice& practice, models::UtcTime now,
                                         const models::Uuid& client);

/// Whom a message to several people reaches by mail, as their own settings say.
struct MailRecipients {
    QStringList addresses;
    QStringList without; ///< names of those who have no address or have switched such mail off
};
models::Result<MailRecipients> mailRecipients(const storage::Reader& reader, const std::vector<models::Uuid>& clients,
                                              models::MessagePurpose purpose);

/// The settings of a client, if there are any.
models::Result<std::optional<models::NotificationSettings>> readClientSettings(const storage::Reader& reader,
                                                                               const models::Uuid& client);

} // namespace ui
