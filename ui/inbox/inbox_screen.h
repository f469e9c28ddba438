// InboxScreen: what happened and what comes up, unread first to see.
#pragma once

#include "ui/core/inbox/inbox_item_model.h"
#include "ui/shell/screen.h"

#include <QTimer>

class QStackedWidget;

namespace ui
{

class Button;
class ChoiceBar;
class EmptyState;
class InboxList;
class NoticePanel;
class Theme;

class InboxScreen : public Screen
{
    Q_OBJECT

public:
    InboxScreen(Theme& theme, Commands& commands, const QLocale& locale, QObject* parent = nullptr);

    QString id() const override { return QStringLiteral("inbox"); }
    bool isForTrainerOnly() const override { return true; }
    QString title() const override { return tr("Inbox"); }
    QWidget* headerStart() override;
    QWidget* headerEnd() override;
    QWidget* content() override;
    QWidget* panel() override;
    std::vector<Command> commands() override;
    void refresh() override;
    QStringList states() const override { return {QStringLiteral("selected"), QStringLiteral("empty")}; }
    void showState(const QString& state) override;

    InboxItemModel& model() { return m_model; }

private:
    void build();
    void load();
    void showCounts();
    void choose(const QModelIndex& index, bool openPanel);
    void openRecord(const QModelIndex& index);
    void setRead(const models::Uuid& notice, bool read);
    void markAll();

    Theme& m_theme;
    Commands& m_commands;
    QLocale m_locale;
    InboxItemModel m_model;
    std::optional<Practice> m_practice;
    std::optional<Wording> m_wording;
    QTimer m_readSoon; ///< a notice counts as read after a second
    models::Uuid m_shown;
    QWidget* m_start = nullptr;
    QWidget* m_end = nullptr;
    QStackedWidget* m_content = nullptr;
    ChoiceBar* m_views = nullptr;
    Button* m_all = nullptr;
    InboxList* m_list = nullptr;
    EmptyState* m_empty = nullptr;
    NoticePanel* m_panel = nullptr;
};

} // namespace ui
