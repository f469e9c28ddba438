// ToastBar: one line at the foot of the content, with a way back.
#pragma once

#include "ui/kit/theme.h"

#include <QTimer>
#include <QWidget>
#include <functional>

namespace ui
{

class LinkButton;
class Text;

/// Shows one toast at a time over `host` (bottom, centred, 20 above its edge); the newest wins. It leaves after 8 s,
/// not while the pointer is on it or its button has the focus.
class ToastBar : public QWidget
{
    Q_OBJECT

public:
    ToastBar(Theme& theme, QWidget* host);

    /// A button: its words and what it does.
    struct Way {
        QString words;
        std::function<void()> run;
    };
    /// At most two ways on; the last one is named "toastAction", another before it "toastMore".
    void show(const QString& text, const std::vector<Way>& ways = {});
    void dismiss();
    QString text() const;
    /// ms that a toast stays; 0 keeps it until it is dismissed (a screen reader runs).
    void setStay(int ms) { m_stay = ms; }

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void startTimer();

    Theme& m_theme;
    QWidget* m_host;
    Text* m_text;
    LinkButton* m_more;
    LinkButton* m_action;
    std::vector<Way> m_ways;
    QTimer m_timer;
    int m_stay = 8000;
};

} // namespace ui
