// PasscodeDialog: setting, changing and taking away the passcode of the lock.
#pragma once

#include "ui/kit/theme.h"

#include <QDialog>

namespace ui
{

class DeskLock;
class Field;
class FormField;

class PasscodeDialog : public QDialog
{
    Q_OBJECT

public:
    PasscodeDialog(Theme& theme, DeskLock& lock, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void take();

    Theme& m_theme;
    DeskLock& m_lock;
    Field* m_first;
    Field* m_again;
    FormField* m_firstForm;
    FormField* m_againForm;
};

} // namespace ui
