// ImportDialog: a client list or address book into the desk - choose, see what would happen, correct columns, confirm.
#pragma once

#include "ui/core/people_import.h"
#include "ui/kit/theme.h"

#include <QDialog>
#include <QLocale>

class QVBoxLayout;

namespace ui
{

class Button;
class ChoiceBar;
class Field;
class Strip;
class Text;

/// Nothing is written until the trainer confirms; then all of it is one act that one Undo takes back.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(Theme& theme, Commands& commands, const QLocale& locale, QWidget* parent = nullptr);

    /// Reads a file and shows what would happen.
    void setFile(const QString& file);
    /// What was imported; valid after the dialog was accepted.
    const storage::ImportReport& report() const { return m_shown.report; }

private:
    void choose();
    void preview();
    void showPreview();
    void showProblem(const models::Error& error);
    void addColumn(int index);
    void addHeading(const QString& words);
    void addLine(const QString& words, Ink ink);
    void saveRejects();
    void importNow();

    Theme& m_theme;
    Commands& m_commands;
    QLocale m_locale;
    PeopleRequest m_request;
    PeopleImported m_shown;
    Field* m_file;
    Strip* m_strip;
    QWidget* m_orderRow;
    ChoiceBar* m_order;
    QVBoxLayout* m_body;
    Text* m_counts;
    Button* m_rejects;
    Button* m_import;
};

} // namespace ui
