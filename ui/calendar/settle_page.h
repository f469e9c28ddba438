// SettlePage: cancelling a session or noting a no-show - who, why, and what follows, before it is done.
#pragma once

#include "ui/calendar/calendar_actions.h"
#include "ui/kit/panel.h"

class QCheckBox;
class QComboBox;
class QSettings;

namespace ui
{
class Button;
class ChoiceBar;
class ConsequenceList;
class Field;
class FormDraft;
class FormField;
} // namespace ui

namespace ui::calendar
{

/// A page of the side panel: it blocks nothing, every choice shows what it leads to at once, and Undo takes it back.
class SettlePage : public PanelPage
{
    Q_OBJECT

public:
    /// What is typed and not done yet is kept in `memory`.
    SettlePage(Theme& theme, CalendarModel& model, CalendarActions& actions, TimeText times, QSettings* memory,
               QWidget* parent = nullptr);

    void setTimes(const TimeText& times) { m_times = times; }
    void setPrivate(bool hidden);
    /// Opens for a block (or one person of it). `settling` holds what is chosen at first.
    void start(const Block& block, const Settling& settling);

    /// What the hint of its draft says: which kind of settling it was, and whether a whole group was meant.
    static Settling::Kind kindOf(const QString& draftHint);
    static bool isOfAll(const QString& draftHint);

Q_SIGNALS:
    /// It was done, or left alone.
    void finished();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    Settling chosen() const;
    void review();
    void settle();
    void leave();
    QString noticeWords() const;

    Theme& m_theme;
    CalendarModel& m_model;
    CalendarActions& m_actions;
    TimeText m_times;
    Block m_block;
    Settling::Kind m_kind = Settling::Kind::Cancel;
    bool m_private = false;
    bool m_filling = false;

    PanelHeading* m_heading;
    Text* m_session;
    ChoiceBar* m_who;
    FormField* m_whoField;
    QComboBox* m_scope;
    FormField* m_scopeField;
    Field* m_reason;
    FormField* m_reasonField;
    QCheckBox* m_waive;
    Text* m_notice;
    ConsequenceList* m_consequences;
    Button* m_keep;
    Button* m_settle;
    FormDraft* m_draft;
};

} // namespace ui::calendar
