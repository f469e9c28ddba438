// The inbox's widgets and how they hang together.
#include "ui/inbox/inbox_screen.h"

#include "ui/core/plans/inbox.h"
#include "ui/inbox/inbox_list.h"
#include "ui/inbox/notice_panel.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/choice.h"
#include "ui/kit/layouts.h"
#include "ui/shell/loose_widget.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;
using models::Uuid;

namespace ui
{

InboxScreen::InboxScreen(Theme& theme, Commands& commands, const QLocale& locale, QObject* parent)
    : Screen(parent), m_theme(theme), m_commands(commands), m_locale(locale), m_model(commands.store())
{
    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(1000);
    connect(&m_readSoon, &QTimer::timeout, this, [this] { setRead(m_shown, true); });
    connect(&m_model, &InboxItemModel::failed, this, &Screen::failed);
    connect(&m_model, &InboxItemModel::reloaded, this, &InboxScreen::showCounts);
}

void InboxScreen::build()
{
    if (m_content)
        return;
    m_start = new QWidget;
    m_views = new ChoiceBar(m_theme, ChoiceBar::Look::ViewSwitch, {tr("Unread"), tr("All")});
    m_views->setObjectName(u"inboxViews"_s);
    m_views->setCurrent(1);
    rowLayout(m_start, 8, {8, 0, 0, 0})->addWidget(m_views);
    connect(m_views, &ChoiceBar::chosen, this, &InboxScreen::load);
    m_end = new QWidget;
    m_all = new Button(m_theme, tr("Mark all read"), Button::Kind::Default, u"check"_s);
    m_all->setObjectName(u"markAllRead"_s);
    rowLayout(m_end, 12)->addWidget(m_all);
    connect(m_all, &QPushButton::clicked, this, &InboxScreen::markAll);

    m_content = new QStackedWidget;
    m_list = new InboxList(m_theme);
    m_list->setObjectName(u"inboxList"_s);
    m_list->setAccessibleName(tr("Notices"));
    m_list->setModel(&m_model);
    m_empty = new EmptyState(m_theme, u"bell"_s, tr("You are up to date"),
                             tr("News of bookings, payments and reviews appears here."));
    m_content->addWidget(m_list);
    m_content->addWidget(inTheMiddle(m_empty));
    connect(m_list, &InboxList::chosen, this, [this](const QModelIndex& index) { choose(index, true); });
    connect(m_list, &InboxList::opened, this, &InboxScreen::openRecord);

    m_panel = new NoticePanel(m_theme, m_commands);
    ownUntilTaken(this, {m_start, m_end, m_content, m_panel});
    connect(m_panel, &NoticePanel::failed, this, &Screen::failed);
    connect(m_panel, &NoticePanel::openRequested, this, &Screen::openRequested);
    connect(m_panel, &NoticePanel::closeRequested, this, [this] {
        m_shown = {};
        m_readSoon.stop();
        Q_EMIT panelChanged();
        m_list->setFocus(Qt::TabFocusReason);
    });
    connect(m_panel, &NoticePanel::unreadRequested, this, [this] {
        const int row = m_model.rowOf(m_shown);
        if (row >= 0)
            setRead(m_shown, !m_model.entry(row).notice.isRead);
    });
}

void InboxScreen::refresh()
{
    build();
    auto practice = readPractice(m_commands.store().reader());
    if (!practice) {
        Q_EMIT failed(practice.error());
        return;
    }
    m_wording.emplace(calendar::TimeText(practice->zone, m_locale), practice->settings.currency);
    m_practice = std::move(*practice);
    load();
}

void InboxScreen::load()
{
    if (!m_practice)
        return;
    if (const auto done = m_model.load(*m_practice, *m_wording, m_views->current() == 0); !done)
        Q_EMIT failed(done.error());
}

void InboxScreen::showCounts()
{
    if (!m_content)
        return;
    m_views->setWords(
        {m_model.unread() > 0 ? tr("Unread %1").arg(m_locale.toString(m_model.unread())) : tr("Unread"), tr("All")});
    m_all->setEnabled(m_model.unread() > 0);
    m_all->setToolTip(m_model.unread() > 0 ? QString() : tr("Everything is read"));
    m_content->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    if (!m_shown.isNull()) {
        const int row = m_model.rowOf(m_shown);
        if (row >= 0) {
            if (const auto shown = m_panel->show(m_model.entry(row), *m_practice, *m_wording); !shown)
                Q_EMIT failed(shown.error());
            m_list->selectionModel()->setCurrentIndex(m_model.index(row), QItemSelectionModel::ClearAndSelect);
        }
    }
}

void InboxScreen::choose(const QModelIndex& index, bool openPanel)
{
    const InboxEntry& entry = m_model.entry(index.row());
    if (!entry.heading.isEmpty() || !m_practice)
        return;
    m_shown = entry.notice.id;
    if (const auto shown = m_panel->show(entry, *m_practice, *m_wording); !shown) {
        Q_EMIT failed(shown.error());
        return;
    }
    if (entry.notice.isRead)
        m_readSoon.stop();
    else
        m_readSoon.start();
    Q_EMIT panelChanged();
    if (openPanel)
        Q_EMIT panelRequested(true);
}

void InboxScreen::openRecord(const QModelIndex& index)
{
    const InboxEntry& entry = m_model.entry(index.row());
    choose(index, true);
    if (entry.subject.kind.isEmpty() || entry.subject.gone)
        return;
    setRead(entry.notice.id, true);
    const bool isPack = entry.subject.kind == u"client_packages";
    Q_EMIT openRequested({isPack ? u"users"_s : entry.subject.kind, entry.subject.id, isPack ? u"packs"_s : QString()});
}

void InboxScreen::setRead(const Uuid& notice, bool read)
{
    m_readSoon.stop();
    if (notice.isNull())
        return;
    // Reading is no act of the trainer's: Undo passes over it.
    if (const auto done = m_commands.perform(markRead({notice}, read), storage::Origin::Quiet); !done)
        Q_EMIT failed(done.error());
}

void InboxScreen::markAll()
{
    m_readSoon.stop();
    const auto done = m_commands.perform(markAllRead());
    if (!done)
        Q_EMIT failed(done.error());
    else if (!done->changes.isEmpty())
        sayUndoable(tr("Marked all read"));
}

QWidget* InboxScreen::headerStart()
{
    build();
    return m_start;
}

QWidget* InboxScreen::headerEnd()
{
    build();
    return m_end;
}

QWidget* InboxScreen::content()
{
    build();
    return m_content;
}

QWidget* InboxScreen::panel()
{
    return m_shown.isNull() ? nullptr : m_panel;
}

std::vector<Command> InboxScreen::commands()
{
    const auto turn = [this] {
        build();
        if (!m_list->currentIndex().isValid())
            return;
        const models::Notification& notice = m_model.entry(m_list->currentIndex().row()).notice;
        setRead(notice.id, !notice.isRead);
    };
    return {
        {u"inbox.unread"_s, tr("Mark read or unread"), {}, QKeySequence(Qt::Key_U), MenuOf::Edit, turn, {}, u"inbox"_s},
        {u"inbox.mark_all"_s,
         tr("Mark all read"),
         u"check"_s,
         {},
         MenuOf::Edit,
         [this] {
             build();
             markAll();
         },
         [this] { return m_model.unread() > 0 ? QString() : tr("Everything is read"); },
         u"inbox"_s}};
}

void InboxScreen::showState(const QString& state)
{
    refresh();
    m_readSoon.stop();
    m_shown = {};
    m_views->setCurrent(1);
    load();
    if ((state == u"selected" || state == u"moved") && m_model.rowCount() > 1) {
        m_list->selectionModel()->setCurrentIndex(m_model.index(1), QItemSelectionModel::ClearAndSelect);
        choose(m_model.index(1), true);
        m_readSoon.stop();
    } else {
        m_list->clearSelection();
        Q_EMIT panelChanged();
    }
    if (state == u"empty")
        m_content->setCurrentIndex(1);
}

} // namespace ui
