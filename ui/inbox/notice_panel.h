// NoticePanel: a notice in full with its record, and which messages the trainer wants.
#pragma once

#include "ui/core/inbox/inbox_item_model.h"
#include "ui/kit/panel.h"
#include "ui/shell/screen.h"

namespace ui
{

class Card;

class NoticePanel : public QWidget
{
    Q_OBJECT

public:
    NoticePanel(Theme& theme, Commands& commands, QWidget* parent = nullptr);

    models::Status show(const InboxEntry& entry, const Practice& practice, const Wording& wording);
    models::Uuid noticeId() const { return m_entry.notice.id; }

Q_SIGNALS:
    void closeRequested();
    void unreadRequested();
    void openRequested(const ui::RecordLink& link);
    void failed(const models::Error& error);

private:
    void fillCard(Card& card, const NoticeSubject& subject);
    models::Status addSwitches(const Practice& practice);

    Theme& m_theme;
    Commands& m_commands;
    PanelPage* m_page;
    InboxEntry m_entry;
};

} // namespace ui
