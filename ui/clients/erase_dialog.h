// EraseDialog: the one question before a client is erased for ever, and the receipt after it.
#pragma once

#include "ui/kit/theme.h"

#include <QDialog>

class QPlainTextEdit;
class QStackedWidget;

namespace ui
{

class Button;
class Field;
class FormField;

/// The safe answer is the default; erasing wants the name typed, because nothing brings it back.
class EraseDialog : public QDialog
{
    Q_OBJECT

public:
    EraseDialog(Theme& theme, const QString& name, QWidget* parent = nullptr);

    void showReceipt(const QString& receipt);
    void showProblem(const QString& sentence);

Q_SIGNALS:
    void exportRequested();
    void eraseRequested();

private:
    QWidget* question(Theme& theme);
    QWidget* receipt(Theme& theme);
    void saveReceipt();

    QString m_name;
    QStackedWidget* m_pages;
    Field* m_typed;
    FormField* m_typedField;
    QPlainTextEdit* m_receipt;
};

} // namespace ui
