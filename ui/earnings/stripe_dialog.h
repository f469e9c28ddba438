// StripeDialog: Stripe's itemised report beside the desk's payments - matched, different, missing, extra.
#pragma once

#include "ui/core/earnings/stripe_check.h"
#include "ui/kit/theme.h"

#include <QDialog>

class QStackedWidget;

namespace ui
{

class ChoiceBar;
class EmptyState;
class Field;
class Strip;
class TableView;

/// A file is chosen or dropped; nothing is changed by it.
class StripeDialog : public QDialog
{
    Q_OBJECT

public:
    StripeDialog(Theme& theme, Commands& commands, const Practice& practice, const QLocale& locale,
                 QWidget* parent = nullptr);

    void setFile(const QString& file);

Q_SIGNALS:
    void paymentRequested(const models::Uuid& payment);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void choose();
    void showFinding(int index);

    Theme& m_theme;
    Commands& m_commands;
    Practice m_practice;
    QLocale m_locale;
    earnings::StripeItemModel m_model;
    Field* m_file;
    Strip* m_problem;
    ChoiceBar* m_findings;
    QStackedWidget* m_pages;
    TableView* m_table;
    EmptyState* m_empty;
};

} // namespace ui
