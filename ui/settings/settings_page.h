// SettingsPage: one section of the settings - lines of words, hint and control, which the search can find.
#pragma once

#include "ui/kit/theme.h"

#include <QWidget>
#include <vector>

class QSettings;
class QVBoxLayout;

namespace ui
{

class FormDraft;
class Text;

class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(Theme& theme, const QString& id, const QString& title, QWidget* parent = nullptr);

    QString id() const { return m_id; }
    QString title() const { return m_title; }
    /// A heading within the section; it is hidden when the search leaves none of its lines.
    void addHeading(const QString& words);
    /// Words and a hint at the start, the control at the end. The control gets the words as its accessible name.
    QWidget* addLine(const QString& words, const QString& hint, QWidget* control);
    /// Anything else; the search looks in `words`.
    void addRow(QWidget* row, const QString& words);
    /// Shows the lines that match every word, all without one; answers whether any is left. `titled` shows the section's name.
    bool filter(const QString& search, bool titled);

    /// A line that a query fits; nothing for a heading or a table.
    struct Line {
        QString words;
        QString hint;
        QString control; ///< its object name
        QString folded;  ///< all that the search looks in
    };
    const std::vector<Line>& lines() const { return m_lines; }

    /// What is typed into its fields from now on is kept in `memory` until it is saved.
    void keepTyped(QSettings* memory);
    /// Fills in what was typed when the program ended; the fields save it.
    void goOn();
    /// What was typed has been saved.
    void endTyped();

private:
    struct Row {
        QWidget* widget;
        QString words; ///< folded
        bool heading = false;
    };

    Theme& m_theme;
    QString m_id;
    QString m_title;
    QVBoxLayout* m_column;
    Text* m_heading;
    std::vector<Row> m_rows;
    std::vector<Line> m_lines;
    FormDraft* m_draft = nullptr;
};

} // namespace ui
