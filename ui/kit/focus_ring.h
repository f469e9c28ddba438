// FocusRing: 2 px of `focus` outside a 2 px gap, around whatever has the focus.
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace ui
{

class Theme;

/// Draws the ring of one application over its windows. Shown for the keyboard's focus; fields show it always.
/// A widget with an inner cursor of its own sets the dynamic property "innerFocus" and draws that itself.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(Theme& theme, QObject* parent = nullptr);
    ~FocusRing() override;

    bool eventFilter(QObject* watched, QEvent* event) override;
    /// The widget that wears the ring, or nullptr.
    QWidget* wearer() const { return m_wearer; }

private:
    void follow(QWidget* wearer);
    void place();

    Theme& m_theme;
    QPointer<QWidget> m_wearer;
    QPointer<QWidget> m_ring;
    bool m_lastWasKey = false;
};

} // namespace ui
