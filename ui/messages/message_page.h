// MessagePage: a draft to one client or several, over a channel they have switched on; opened in the system's program.
#pragma once

#include "ui/core/drafts.h"
#include "ui/core/messages/client_message.h"
#include "ui/kit/form_page.h"

class QComboBox;
class QPlainTextEdit;
class QSettings;

namespace ui
{

class ChoiceBar;
class Field;
class FormDraft;
class Strip;

/// Nothing is sent by the desk: the mail program opens with everything filled in, or the text goes to the clipboard.
class MessagePage : public FormPage
{
    Q_OBJECT

public:
    /// What is typed is kept in `memory`, for each topic and its people.
    MessagePage(Theme& theme, Commands& commands, QSettings* memory, QWidget* parent = nullptr);

    /// Opens the draft of a hint (see MessageTopic) for one client, or an empty one for several. What was changed and not
    /// sent is kept for the same people and topic.
    models::Status start(const Practice& practice, const Wording& wording, const std::vector<models::Uuid>& clients,
                         const QString& hint);

Q_SIGNALS:
    /// The program was opened, or the text copied.
    void finished(const QString& words);
    void failed(const models::Error& error);

protected:
    void save() override;
    /// Opens a link in the system's program; a test looks at it instead.
    virtual bool openLink(const QUrl& link);

private:
    models::Status fillTopics(const QString& hint);
    models::Status compose();
    models::Status writeText(const storage::Reader& reader);
    Draft subject() const;
    void showChannels();
    QString hint() const;
    std::optional<models::MessageDraft> draft();
    void copy();

    Commands& m_commands;
    std::optional<Practice> m_practice;
    std::optional<Wording> m_wording;
    std::vector<models::Uuid> m_clients;
    std::optional<models::User> m_client; ///< when it is one
    std::optional<models::NotificationSettings> m_settings{};
    std::vector<models::MessageChannel> m_channels;
    MailRecipients m_recipients; ///< when it is several
    QString m_composedFor;       ///< people and topic of the text that stands here
    QString m_composed;          ///< the text as it was composed
    Text* m_to;
    QComboBox* m_topic;
    ChoiceBar* m_channel;
    FormField* m_channelField;
    Field* m_subject;
    FormField* m_subjectField;
    QPlainTextEdit* m_body;
    FormField* m_bodyField;
    Strip* m_refused;
    Button* m_copy;
    FormDraft* m_kept;
};

/// The clients and the topic that the "draft" link of a message leads to.
struct MessageAim {
    std::vector<models::Uuid> clients;
    QString hint;
};
/// Nothing when the link leads elsewhere.
std::optional<MessageAim> messageAim(const QString& place, const models::Uuid& id);

} // namespace ui
