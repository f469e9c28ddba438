// RetentionDialog: clients who have not been seen for long, so that the trainer decides: erase, or keep.
#pragma once

#include "ui/core/commands.h"
#include "ui/core/roster/retention_item_model.h"
#include "ui/kit/theme.h"

#include <QDialog>

class QStackedWidget;

namespace ui
{

class Button;
class EmptyState;
class TableView;

class RetentionDialog : public QDialog
{
    Q_OBJECT

public:
    RetentionDialog(Theme& theme, Commands& commands, const QLocale& locale, QWidget* parent = nullptr);

    /// Reads the list anew; after an erasure it is one shorter.
    models::Status load();

Q_SIGNALS:
    void clientRequested(const models::Uuid& client);
    void eraseRequested(const models::Uuid& client);

private:
    void choose();

    Commands& m_commands;
    QLocale m_locale;
    RetentionItemModel m_model;
    QStackedWidget* m_pages;
    TableView* m_table;
    EmptyState* m_empty;
    Button* m_open;
    Button* m_erase;
};

} // namespace ui
