// HeaderBar: title, what a screen puts beside it, and the button of the side panel. 56 tall.
#pragma once

#include "ui/kit/theme.h"

#include <QWidget>

class QHBoxLayout;

namespace ui
{

class Button;
class Screen;
class Text;

class HeaderBar : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderBar(Theme& theme, QWidget* parent = nullptr);
    /// Shows a screen's words and widgets in place of the last one's.
    void show(Screen& screen);
    void setPanelOpen(bool open);
    void setPanelPossible(bool possible);
    /// Only the title: what the screen puts beside it is hidden.
    void setBare(bool bare);
    /// A button that says that a client looks on, and ends it.
    void setPrivate(bool isPrivate);

Q_SIGNALS:
    void panelToggled();
    void privacyEndRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void retitle();

    Theme& m_theme;
    Screen* m_screen = nullptr;
    Text* m_title;
    Text* m_subtitle;
    QHBoxLayout* m_start;
    QHBoxLayout* m_end;
    Button* m_private;
    Button* m_panelButton;
};

} // namespace ui
