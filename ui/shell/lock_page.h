// LockPage: covers a window that is locked. It says nothing of the desk.
#pragma once

#include "ui/kit/theme.h"

#include <QWidget>

namespace ui
{

class Button;
class Field;
class FormField;

class LockPage : public QWidget
{
    Q_OBJECT

public:
    /// Fills `window`, above everything in it. `asks`: with a field for the passcode; without, a button is enough.
    LockPage(Theme& theme, QWidget* window, bool asks);

    void setProblem(const QString& sentence);
    /// For a while nothing is accepted: too many wrong passcodes.
    void setWaiting(bool waiting);
    void takeFocus();

Q_SIGNALS:
    void unlockRequested(const QString& passcode);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask();

    Theme& m_theme;
    Field* m_passcode = nullptr;
    FormField* m_form = nullptr;
    Button* m_unlock;
};

} // namespace ui
