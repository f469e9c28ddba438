// Fields: one line of typed text, with an icon, a unit or a key hint; and the label, hint and error around any control.
#pragma once

#include "ui/kit/text.h"

#include <QLineEdit>

namespace ui
{

/// A text field, 32 tall. Its label is never the placeholder: see FormField.
class Field : public QLineEdit
{
    Q_OBJECT

public:
    explicit Field(Theme& theme, const QString& placeholder = {}, QWidget* parent = nullptr);

    void setLeadingIcon(const QString& name);
    /// Words before and after the typed text, in text2 ("€", "days").
    void setPrefix(const QString& prefix);
    void setSuffix(const QString& suffix);
    /// A mark at the end that can be clicked (a chevron, a calendar).
    void setTrailingIcon(const QString& name);
    /// A key that leads here ("/"), shown while it is empty.
    void setKeyHint(const QString& hint);
    /// Shows an x to empty it while it has text.
    void setClearable(bool clearable);
    void setProblem(bool problem);
    bool hasProblem() const { return property("problem").toBool(); }
    void setCompact(bool compact);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Arrow keys that a list below the field may use.
    void downPressed();
    void upPressed();
    void trailingClicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();
    QRect endBox() const;
    bool hasClickableEnd() const;

    Theme& m_theme;
    QString m_icon;
    QString m_prefix;
    QString m_suffix;
    QString m_keyHint;
    QString m_trailing;
    bool m_clearable = false;
    bool m_compact = false;
};

/// Names a control for screen readers; of an editable list, its line too.
void nameControl(QWidget* control, const QString& name);

/// Label above, control, hint below; an error takes the hint's place with an icon and words.
class FormField : public QWidget
{
    Q_OBJECT

public:
    FormField(Theme& theme, const QString& label, QWidget* control, const QString& hint = {},
              QWidget* parent = nullptr);

    QWidget* control() const { return m_control; }
    void setLabel(const QString& label);
    void setHint(const QString& hint);
    /// Marks the control; empty takes the mark away.
    void setProblem(const QString& sentence);
    QString problem() const { return m_problem; }

private:
    void show();

    Theme& m_theme;
    QWidget* m_control;
    Text* m_label;
    QWidget* m_below;
    QLabel* m_mark;
    Text* m_hintText;
    QString m_hint;
    QString m_problem;
};

} // namespace ui
