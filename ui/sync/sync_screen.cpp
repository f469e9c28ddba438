// The sync screen's widgets and how they hang together.
#include "ui/sync/sync_screen.h"

#include "ui/kit/button.h"
#include "ui/kit/icons.h"
#include "ui/kit/layouts.h"
#include "ui/core/sync/status_words.h"
#include "ui/shell/loose_widget.h"
#include "ui/sync/review_panel.h"
#include "ui/sync/sign_in_dialog.h"
#include "ui/sync/sync_page.h"
#include "ui/sync/sync_rows.h"

#include <QApplication>
#include <QDesktopServices>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr int kGatherMs = 150;

/// The state's icon beside the heading.
class StateSign : public QWidget
{
public:
    explicit StateSign(Theme& theme) : m_theme(theme)
    {
        setFixedSize(16, 20);
        connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }
    void set(const QString& name, int tone)
    {
        m_name = name;
        m_tone = tone;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintIcon(&painter, QRect(0, 2, 16, 16), m_name, m_tone == 2 ? m_theme->danger : m_theme->text2);
    }

private:
    Theme& m_theme;
    QString m_name;
    int m_tone = 0;
};

} // namespace

SyncScreen::SyncScreen(Theme& theme, Commands& commands, const QLocale& locale, QObject* parent)
    : Screen(parent), m_theme(theme), m_commands(commands), m_locale(locale)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kGatherMs);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (m_content && m_content->isVisible())
            refresh();
    });
    connect(&commands.store(), &storage::Store::committed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
}

SyncScreen::~SyncScreen() = default;

void SyncScreen::setDoor(SyncDoor door)
{
    m_door = std::move(door);
}

void SyncScreen::setStatus(const models::SyncStatus& status)
{
    m_status = status;
    if (m_content && !m_soon.isActive())
        m_soon.start();
}

void SyncScreen::setRounds(std::vector<models::SyncRound> rounds)
{
    m_rounds = std::move(rounds);
    if (m_content && !m_soon.isActive())
        m_soon.start();
}

sync::Words SyncScreen::words(const storage::Reader& reader) const
{
    return {reader, *m_wording, m_commands.store().now()};
}

void SyncScreen::build()
{
    if (m_content)
        return;
    m_start = new QWidget;
    auto* start = rowLayout(m_start, 8, {8, 0, 0, 0});
    m_sign = new StateSign(m_theme);
    m_said = new Text(m_theme, {}, Type::Body, &Tokens::text2);
    m_said->setObjectName(u"syncSaid"_s);
    start->addWidget(m_sign);
    start->addWidget(m_said);
    m_end = new QWidget;
    auto* end = rowLayout(m_end, 12);
    m_pause = new Button(m_theme, tr("Pause"), Button::Kind::Quiet);
    m_pause->setObjectName(u"syncPause"_s);
    m_now = new Button(m_theme, tr("Sync now"), Button::Kind::Default, u"refresh-cw"_s);
    m_now->setObjectName(u"syncNow"_s);
    end->addWidget(m_pause);
    end->addWidget(m_now);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_door.setPaused)
            m_door.setPaused(m_status.state != models::SyncState::Paused);
    });
    connect(m_now, &QPushButton::clicked, this, [this] {
        if (m_door.syncNow)
            m_door.syncNow();
    });
    m_content = new QScrollArea;
    m_content->setWidgetResizable(true);
    m_content->setFrameShape(QFrame::NoFrame);
    m_content->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_content->setFocusPolicy(Qt::NoFocus);
    m_panel = new ReviewPanel(m_theme, m_commands, m_locale);
    ownUntilTaken(this, {m_start, m_end, m_content, m_panel});
    connect(m_panel, &ReviewPanel::failed, this, &Screen::failed);
    connect(m_panel, &ReviewPanel::settled, this, &SyncScreen::onSettled);
    connect(m_panel, &ReviewPanel::messageRequested, this, &SyncScreen::message);
    connect(m_panel, &ReviewPanel::stepRequested, this, [this](int by) {
        const int to = int(m_chosen) + by;
        if (to >= 0 && to < int(questionCount()))
            choose(size_t(to), true);
    });
    connect(m_panel, &ReviewPanel::laterRequested, this, [this] {
        // Nothing is blocked meanwhile; the next question comes up, or the panel goes.
        if (m_chosen + 1 < questionCount()) {
            choose(m_chosen + 1, true);
            return;
        }
        const size_t last = m_chosen;
        Q_EMIT panelRequested(false);
        if (m_page && last < m_page->questions().size())
            m_page->questions()[last]->setFocus(Qt::TabFocusReason);
    });
}

void SyncScreen::refresh()
{
    build();
    const storage::Reader reader = m_commands.store().reader();
    const auto practice = readPractice(reader);
    if (!practice) {
        Q_EMIT failed(practice.error());
        return;
    }
    m_wording.emplace(calendar::TimeText(practice->zone, m_locale), practice->settings.currency);
    auto lists = sync::readSyncLists(m_commands, words(reader));
    if (!lists) {
        Q_EMIT failed(lists.error());
        return;
    }
    m_lists = std::move(*lists);
    fill();
}

void SyncScreen::fillHeader()
{
    const sync::StatusWords said = sync::statusWords(m_status, m_lists.needsYou(), m_commands.store().now());
    static_cast<StateSign*>(m_sign)->set(said.icon, said.tone);
    const bool told = m_status.lastSync && said.icon != u"cloud-check";
    m_said->setText(told ? tr("%1, last %2", "the state and when it was last in sync")
                               .arg(said.text, m_wording->times().clock(*m_status.lastSync))
                         : said.text);
    m_pause->setVisible(m_lists.hasAccount);
    m_now->setVisible(m_lists.hasAccount);
    const bool paused = m_status.state == models::SyncState::Paused;
    m_pause->setText(paused ? tr("Go on") : tr("Pause"));
    m_pause->setEnabled(bool(m_door.setPaused));
    m_now->setEnabled(bool(m_door.syncNow) && !paused && m_status.state != models::SyncState::SignedOut);
    m_now->setToolTip(paused                                           ? tr("Paused")
                      : m_status.state == models::SyncState::SignedOut ? tr("Sign in first")
                                                                       : tr("Ctrl+R"));
}

void SyncScreen::fill()
{
    fillHeader();
    const int scrolled = m_content->verticalScrollBar()->value();
    const QString focused = QApplication::focusWidget() && m_content->isAncestorOf(QApplication::focusWidget())
                                ? QApplication::focusWidget()->objectName()
                                : QString();
    m_page = new SyncPage(m_theme, m_locale, *m_wording, m_commands.store().now());
    connect(m_page, &SyncPage::chosen, this, [this](size_t question) { choose(question, true); });
    connect(m_page, &SyncPage::newTimeRequested, this, [this](size_t question) {
        choose(question, true);
        m_panel->openNewTime();
    });
    connect(m_page, &SyncPage::dropRequested, this, &SyncScreen::drop);
    connect(m_page, &SyncPage::laterRequested, m_panel, &ReviewPanel::laterRequested);
    connect(m_page, &SyncPage::signInRequested, this, &SyncScreen::signIn);
    if (m_lists.hasAccount)
        m_page->fill(m_lists, m_status, m_rounds);
    else
        m_page->offerAccount(bool(m_door.signIn));
    // The row that was clicked may still be at work.
    if (QWidget* before = m_content->takeWidget()) {
        before->hide();
        before->deleteLater();
    }
    m_content->setWidget(m_page);
    m_content->verticalScrollBar()->setValue(scrolled);
    // The same question stays chosen while others come and go.
    size_t chosen = 0;
    for (size_t i = 0; i < m_lists.reviews.size(); ++i) {
        if (m_lists.reviews[i].conflict.act == m_chosenAct)
            chosen = i;
    }
    for (size_t i = 0; i < m_lists.questions.size() + m_lists.refused.size(); ++i) {
        const sync::Refused& one =
            i < m_lists.questions.size() ? m_lists.questions[i] : m_lists.refused[i - m_lists.questions.size()];
        if (one.act.id == m_chosenAct)
            chosen = m_lists.reviews.size() + i;
    }
    if (questionCount() > 0) {
        choose(chosen, false);
    } else {
        m_hasChosen = false;
        Q_EMIT panelChanged();
    }
    if (!focused.isEmpty()) {
        if (auto* again = m_page->findChild<QWidget*>(focused))
            again->setFocus(Qt::OtherFocusReason);
    }
}

void SyncScreen::choose(size_t question, bool openPanel)
{
    const size_t reviews = m_lists.reviews.size(), questions = m_lists.questions.size();
    const auto actOf = [&](size_t at) {
        return at < reviews               ? m_lists.reviews[at].conflict.act
               : at < reviews + questions ? m_lists.questions[at - reviews].act.id
                                          : m_lists.refused[at - reviews - questions].act.id;
    };
    m_chosen = question;
    const bool same = m_hasChosen && m_chosenAct == actOf(question) && !openPanel;
    m_hasChosen = true;
    m_chosenAct = actOf(question);
    for (size_t i = 0; i < m_page->questions().size(); ++i)
        m_page->questions()[i]->setChecked(i == question);
    const storage::Reader reader = m_commands.store().reader();
    const int count = int(questionCount());
    // What is being decided is not taken away under the trainer's hands when a sync goes by.
    if (!(same && m_panel->isVisible() && m_panel->isAncestorOf(QApplication::focusWidget()))) {
        if (question < reviews) {
            m_panel->showReview(words(reader), m_lists.reviews[question], int(question), count);
        } else {
            const sync::Refused& one = question < reviews + questions ? m_lists.questions[question - reviews]
                                                                      : m_lists.refused[question - reviews - questions];
            m_panel->showRefused(words(reader), one, int(question), count);
        }
    }
    Q_EMIT panelChanged();
    if (openPanel) {
        Q_EMIT panelRequested(true);
        m_panel->focusFirst();
    }
}

void SyncScreen::drop(const sync::Refused& act)
{
    if (const auto done = sync::dropRefused(m_commands, act); !done)
        Q_EMIT failed(done.error());
    else
        onSettled(tr("Dropped. Its values stay in the journal."), false);
}

void SyncScreen::onSettled(const QString& words, bool undoable)
{
    if (undoable)
        sayUndoable(words);
    else
        say(words);
    m_chosenAct = {};
    m_hasChosen = false;
    refresh();
    if (questionCount() > 0)
        m_panel->focusFirst();
    else if (m_now)
        m_now->setFocus(Qt::OtherFocusReason);
}

void SyncScreen::message(const sync::Refused& refused)
{
    const storage::Reader reader = m_commands.store().reader();
    QUrl url(u"mailto:"_s + refused.clientMail);
    QUrlQuery query;
    query.addQueryItem(u"subject"_s, tr("Your session"));
    query.addQueryItem(u"body"_s, sync::messageFor(words(reader), refused));
    url.setQuery(query);
    QDesktopServices::openUrl(url);
}

void SyncScreen::signIn()
{
    if (!m_door.signIn)
        return;
    auto* dialog =
        new SignInDialog(m_theme, m_door, m_lists.endpoint, m_lists.email, m_content ? m_content->window() : nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        say(tr("Signed in"));
        m_soon.start();
    });
    dialog->open();
}

QWidget* SyncScreen::headerStart()
{
    build();
    return m_start;
}

QWidget* SyncScreen::headerEnd()
{
    build();
    return m_end;
}

QWidget* SyncScreen::content()
{
    build();
    return m_content;
}

QWidget* SyncScreen::panel()
{
    build();
    return m_hasChosen ? m_panel : nullptr;
}

std::vector<Command> SyncScreen::commands()
{
    std::vector<Command> list;
    list.push_back({u"sync.now"_s,
                    tr("Sync now"),
                    u"refresh-cw"_s,
                    QKeySequence(u"Ctrl+R"_s),
                    MenuOf::File,
                    [this] { m_door.syncNow(); },
                    [this] {
                        return !m_door.syncNow ? tr("A sample desk is never sent anywhere")
                               : m_status.state == models::SyncState::SignedOut ? tr("Sign in first")
                               : m_status.state == models::SyncState::Paused    ? tr("Paused")
                                                                                : QString();
                    },
                    {}});
    list.push_back({u"sync.open"_s,
                    tr("Sync and conflicts"),
                    u"git-merge"_s,
                    {},
                    MenuOf::Go,
                    [this] {
                        Q_EMIT openRequested({u"sync"_s, {}, {}});
                    },
                    {},
                    {}});
    list.push_back({u"sync.sign_in"_s,
                    tr("Sign in to synchronise…"),
                    u"circle-user"_s,
                    {},
                    MenuOf::File,
                    [this] { signIn(); },
                    [this] { return m_door.signIn ? QString() : tr("A sample desk is never sent anywhere"); },
                    {}});
    list.push_back({u"sync.sign_out"_s,
                    tr("Sign out"),
                    {},
                    {},
                    MenuOf::File,
                    [this] {
                        m_door.signOut([this](const models::Status& done) {
                            if (!done)
                                Q_EMIT failed(done.error());
                            else
                                say(tr("Signed out. Your desk stays on this computer."));
                        });
                    },
                    [this] {
                        return !m_door.signOut || m_status.state == models::SyncState::SignedOut ? tr("Not signed in")
                                                                                                 : QString();
                    },
                    {}});
    return list;
}

bool SyncScreen::open(const RecordLink& link)
{
    if (link.kind != u"sync")
        return false;
    refresh();
    // The question about a record, if there is one.
    for (size_t i = 0; i < m_lists.reviews.size(); ++i) {
        if (m_lists.reviews[i].conflict.row == link.id)
            choose(i, true);
    }
    return true;
}

void SyncScreen::showState(const QString& state)
{
    refresh();
    if (questionCount() > 0)
        choose(state == u"refused" ? m_lists.reviews.size() + m_lists.questions.size() : 0, false);
}

} // namespace ui
