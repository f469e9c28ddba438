// ExportDialog: where and how the payouts of the rows on the screen are written as CSV.
#pragma once

#include "ui/core/earnings/payout_export.h"
#include "ui/kit/theme.h"

#include <QDialog>

namespace ui
{

class ChoiceBar;
class Field;
class FormField;
class Switch;

/// Asks only; the screen writes. The default is a spreadsheet of the trainer's locale in the documents folder.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `what` says in words what is exported ("152 payments in May 2025, EUR"), `name` is the file's usual name.
    ExportDialog(Theme& theme, const QString& what, const QString& name, QWidget* parent = nullptr);

    QString file() const;
    earnings::CsvFor form() const;
    bool withPeople() const;

private:
    void choose();
    void check();

    Field* m_file;
    FormField* m_fileField;
    ChoiceBar* m_profile;
    Switch* m_people;
};

} // namespace ui
