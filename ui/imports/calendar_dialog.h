// CalendarDialog: a calendar file into the desk - see what would happen, then confirm.
#pragma once

#include "ui/core/sessions_import.h"
#include "ui/kit/theme.h"

#include <QDialog>
#include <QLocale>

class QCheckBox;
class QVBoxLayout;

namespace ui
{

class Button;
class Field;
class Strip;
class Text;

/// Nothing is written until the trainer confirms; then all of it is one act that one Undo takes back.
class CalendarDialog : public QDialog
{
    Q_OBJECT

public:
    CalendarDialog(Theme& theme, Commands& commands, const QLocale& locale, QWidget* parent = nullptr);

    /// Reads a file and shows what would happen.
    void setFile(const QString& file);
    /// What was imported; valid after the dialog was accepted.
    const storage::CalendarImportReport& report() const { return m_report; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void choose();
    void preview();
    void showProblem(const models::Error& error);
    void showReport();
    void importNow();
    void addLines(const QString& heading, const QStringList& lines, Ink ink);

    Theme& m_theme;
    Commands& m_commands;
    QLocale m_locale;
    SessionsRequest m_request;
    storage::CalendarImportReport m_report;
    Field* m_file;
    Strip* m_strip;
    QCheckBox* m_create;
    QVBoxLayout* m_body;
    Text* m_counts;
    Button* m_import;
};

} // namespace ui
