// The draft's fields and the ways it goes out.
#include "ui/messages/message_page.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/choice.h"
#include "ui/kit/field.h"
#include "ui/kit/form_draft.h"
#include "ui/kit/layouts.h"

#include <QByteArrayList>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using models::MessageChannel;
using models::Uuid;

namespace ui
{

namespace
{

/// Mail and message programs take links of about this length; longer texts go over the clipboard.
constexpr qsizetype kLongestBody = 8000;

QString topicWords(MessageTopic topic)
{
    switch (topic) {
    case MessageTopic::Reminder:
        return MessagePage::tr("Reminder of a session");
    case MessageTopic::Debt:
        return MessagePage::tr("What is still open");
    case MessageTopic::Renewal:
        return MessagePage::tr("A new pack");
    case MessageTopic::Review:
        return MessagePage::tr("Ask for a review");
    case MessageTopic::Seat:
        return MessagePage::tr("A free seat");
    case MessageTopic::FreeSlot:
        return MessagePage::tr("A free time");
    case MessageTopic::Free:
        break;
    }
    return MessagePage::tr("Something else");
}

} // namespace

MessagePage::MessagePage(Theme& theme, Commands& commands, QSettings* memory, QWidget* parent)
    : FormPage(theme, parent), m_commands(commands)
{
    setObjectName(u"messagePage"_s);
    heading().setTitle(tr("Message"));
    m_to = new Text(theme, {}, Type::Body, &Tokens::text2);
    m_to->setObjectName(u"messageTo"_s);
    m_to->setWordWrap(true);
    add(m_to, 4);
    m_topic = new QComboBox;
    m_topic->setObjectName(u"messageTopic"_s);
    add(new FormField(theme, tr("About"), m_topic));
    m_refused = new Strip(theme, Strip::Tone::Warn, u"bell"_s, {});
    m_refused->setObjectName(u"messageRefused"_s);
    m_refused->setTitle(tr("Not over mail or message"));
    add(m_refused);
    m_channel = new ChoiceBar(theme, ChoiceBar::Look::ViewSwitch, {tr("Mail")});
    m_channel->setObjectName(u"messageChannel"_s);
    m_channel->setStretched(true);
    m_channelField = new FormField(theme, tr("By"), m_channel, tr("What this client has switched on."));
    add(m_channelField);
    m_subject = new Field(theme);
    m_subject->setObjectName(u"messageSubject"_s);
    m_subject->setMaxLength(200);
    m_subjectField = new FormField(theme, tr("Subject"), m_subject);
    add(m_subjectField);
    m_body = new QPlainTextEdit;
    m_body->setObjectName(u"messageBody"_s);
    m_body->setTabChangesFocus(true);
    m_body->setMinimumHeight(220);
    m_bodyField = new FormField(theme, tr("Text"), m_body);
    add(m_bodyField);
    page().body()->addStretch(1);
    saveButton().setObjectName(u"messageOpen"_s);
    saveButton().setText(tr("Open mail"));
    m_copy = new Button(theme, tr("Copy"), Button::Kind::Default, u"copy"_s);
    m_copy->setObjectName(u"messageCopy"_s);
    addButton(m_copy);
    connect(m_copy, &QPushButton::clicked, this, &MessagePage::copy);
    connect(m_topic, &QComboBox::currentIndexChanged, this, [this] {
        if (const auto composed = compose(); !composed)
            Q_EMIT failed(composed.error());
    });
    connect(m_channel, &ChoiceBar::chosen, this, [this](int at) {
        const bool mail = at < int(m_channels.size()) && m_channels[size_t(at)] == MessageChannel::Email;
        m_subjectField->setVisible(mail);
        saveButton().setText(mail ? tr("Open mail") : tr("Open message"));
    });
    m_kept = new FormDraft(this, u"message"_s, memory);
    m_kept->leave(m_topic);
}

Draft MessagePage::subject() const
{
    QString about = hint();
    if (m_client)
        return {{},           tr("Message to %1").arg(fullName(m_client->firstName, m_client->lastName)),
                u"message"_s, m_client->id,
                about,        {}};
    for (const Uuid& client : m_clients)
        about += u' ' + client.toString();
    return {{}, tr("Message"), u"message"_s, {}, about, {}};
}

std::optional<MessageAim> messageAim(const QString& place, const Uuid& id)
{
    QStringList words = place.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2 || words.front() != u"message")
        return {};
    MessageAim aim{{}, words[1]};
    if (!id.isNull())
        aim.clients.push_back(id);
    for (const QString& word : words.mid(2)) {
        if (const auto client = Uuid::fromString(word))
            aim.clients.push_back(*client);
    }
    return aim.clients.empty() ? std::nullopt : std::optional(aim);
}

models::Status MessagePage::start(const Practice& practice, const Wording& wording, const std::vector<Uuid>& clients,
                                  const QString& hint)
{
    m_practice = practice;
    m_wording = wording;
    m_clients = clients;
    m_client.reset();
    m_settings.reset();
    const storage::Reader reader = m_commands.store().reader();
    if (clients.size() == 1) {
        TD_ASSIGN(m_client, reader.get<models::User>(clients.front()));
        TD_ASSIGN(m_settings, readClientSettings(reader, clients.front()));
    }
    TD_TRY(fillTopics(hint));
    TD_TRY(compose());
    m_body->setFocus(Qt::OtherFocusReason);
    return {};
}

models::Status MessagePage::fillTopics(const QString& hint)
{
    const QSignalBlocker quiet(m_topic);
    m_topic->clear();
    if (!m_client) {
        m_topic->addItem(tr("Their bookings"), topicWord(MessageTopic::Free));
        m_topic->addItem(tr("News or an offer"), topicWord(MessageTopic::Renewal));
        m_topic->setCurrentIndex(topicOf(hint) == MessageTopic::Renewal ? 1 : 0);
        return {};
    }
    // What was asked for stands first; of the others one of each kind.
    TD_ASSIGN(QStringList hints,
              messageHints(m_commands.store().reader(), *m_practice, m_commands.store().now(), m_client->id));
    const MessageTopic wanted = topicOf(hint);
    hints.removeIf([&](const QString& one) { return topicOf(one) == wanted; });
    if (wanted == MessageTopic::Free)
        hints.append(topicWord(wanted));
    else
        hints.prepend(hint);
    for (const QString& one : std::as_const(hints))
        m_topic->addItem(topicWords(topicOf(one)), one);
    m_topic->setCurrentIndex(wanted == MessageTopic::Free ? m_topic->count() - 1 : 0);
    return {};
}

QString MessagePage::hint() const
{
    return m_topic->currentData().toString();
}

models::Status MessagePage::compose()
{
    QString key = hint();
    for (const Uuid& client : m_clients)
        key += u' ' + client.toString();
    const storage::Reader reader = m_commands.store().reader();
    if (!m_client) {
        TD_ASSIGN(m_recipients, mailRecipients(reader, m_clients, purposeOf(topicOf(hint()))));
    }
    const bool untouched = m_subject->text() + m_body->toPlainText() == m_composed;
    const bool isWritten = key != m_composedFor || untouched;
    if (isWritten) {
        m_kept->keepNow();
        TD_TRY(writeText(reader));
        m_composedFor = key;
    }
    showChannels();
    if (isWritten)
        m_kept->open(subject());
    return {};
}

models::Status MessagePage::writeText(const storage::Reader& reader)
{
    MessageText text;
    if (m_client) {
        TD_ASSIGN(text,
                  composeMessage(reader, *m_practice, m_commands.store().now(), *m_wording, m_client->id, hint()));
    } else {
        text.body =
            tr("Hello,") + u"\n\n\n\n"_s + fullName(m_practice->trainer.firstName, m_practice->trainer.lastName);
    }
    m_subject->setText(text.subject);
    m_body->setPlainText(text.body);
    m_composed = text.subject + text.body;
    return {};
}

void MessagePage::showChannels()
{
    const models::MessagePurpose purpose = purposeOf(topicOf(hint()));
    QString refused;
    if (m_client) {
        m_to->setText(tr("To %1").arg(fullName(m_client->firstName, m_client->lastName)));
        m_channels = models::allowedChannels(*m_client, m_settings, purpose);
        if (m_channels.empty())
            refused =
                purpose == models::MessagePurpose::Promotion
                    ? tr("This client has not agreed to offers by mail, or has no address. Tell them in person.")
                    : tr("This client has switched off such messages, or has no address for them. Tell them in person.");
    } else {
        m_channels =
            m_recipients.addresses.isEmpty() ? std::vector<MessageChannel>{} : std::vector{MessageChannel::Email};
        QString to = tr("To %Ln client(s), as blind copies", nullptr, int(m_recipients.addresses.size()));
        if (!m_recipients.without.isEmpty())
            to += u'\n' + tr("Not to %1: no address, or switched off", "names")
                              .arg(m_recipients.without.join(tr(", ", "between names")));
        m_to->setText(to);
        if (m_channels.empty())
            refused = tr("None of them can be reached by mail about this.");
    }
    QStringList words;
    for (const MessageChannel channel : m_channels)
        words.append(channel == MessageChannel::Email ? tr("Mail") : tr("SMS"));
    m_channelField->setVisible(m_client && m_channels.size() > 1);
    if (!words.isEmpty()) {
        m_channel->setWords(words);
        m_channel->setCurrent(0);
    }
    m_refused->setVisible(!refused.isEmpty());
    m_refused->setText(refused);
    const bool mail = m_channels.empty() || m_channels.front() == MessageChannel::Email;
    m_subjectField->setVisible(mail);
    saveButton().setText(mail ? tr("Open mail") : tr("Open message"));
    saveButton().setEnabled(!m_channels.empty());
    m_copy->setEnabled(!m_channels.empty());
}

std::optional<models::MessageDraft> MessagePage::draft()
{
    const QString body = m_body->toPlainText().trimmed();
    if (!check({{m_bodyField, body.isEmpty() ? tr("Write something first.") : QString()}}) || m_channels.empty())
        return {};
    if (!m_client) {
        models::User many; // the addresses stand for one client's
        many.email = m_recipients.addresses.join(u',');
        const auto made = models::draftMessage(many, std::nullopt, models::MessagePurpose::Booking,
                                               m_subject->text().trimmed(), body);
        return made ? std::optional(*made) : std::nullopt;
    }
    const MessageChannel channel = m_channels[size_t(std::clamp(m_channel->current(), 0, int(m_channels.size()) - 1))];
    const auto made = models::draftMessage(*m_client, m_settings, purposeOf(topicOf(hint())),
                                           m_subject->text().trimmed(), body, channel);
    if (made)
        return *made;
    Q_EMIT failed(made.error());
    return {};
}

bool MessagePage::openLink(const QUrl& link)
{
    return QDesktopServices::openUrl(link);
}

void MessagePage::save()
{
    if (!saveButton().isEnabled())
        return;
    if (m_body->toPlainText().size() > kLongestBody) {
        m_bodyField->setProblem(tr("This is too long to hand to the mail program. Copy it instead."));
        m_body->setFocus(Qt::OtherFocusReason);
        return;
    }
    auto one = draft();
    if (!one)
        return;
    if (!m_client) {
        // Several people must not see each other's addresses.
        QByteArrayList blind;
        for (const QString& address : std::as_const(m_recipients.addresses))
            blind.append(QUrl::toPercentEncoding(address, "@"));
        const QByteArray link = one->url.toEncoded();
        one->url = QUrl::fromEncoded("mailto:?bcc=" + blind.join(',') + '&' + link.mid(link.indexOf('?') + 1),
                                     QUrl::StrictMode);
    }
    if (!openLink(one->url)) {
        Q_EMIT failed({models::ErrorCode::NotFound,
                       tr("No program for it could be opened. The text is kept here; copy it instead.")});
        return;
    }
    m_composedFor.clear();
    m_kept->end();
    Q_EMIT finished(one->channel == MessageChannel::Email ? tr("Opened in your mail program")
                                                          : tr("Opened in your message program"));
}

void MessagePage::copy()
{
    const auto one = draft();
    if (!one)
        return;
    QGuiApplication::clipboard()->setText(one->clipboardText());
    m_composedFor.clear();
    m_kept->end();
    Q_EMIT finished(tr("Copied"));
}

} // namespace ui
