// HoursBar: the open hours of one weekday from 6 to 22, drawn, and painted with the mouse.
#pragma once

#include "models/availability.h"
#include "ui/core/calendar/time_text.h"
#include "ui/kit/theme.h"

#include <QWidget>

namespace ui
{

/// A stroke that begins on closed time opens it, one that begins on open time closes it, by the half hour. Esc leaves all
/// as it was. Whoever does not use a mouse types the times beside it.
class HoursBar : public QWidget
{
    Q_OBJECT

public:
    HoursBar(Theme& theme, std::vector<models::MinuteRange> ranges, const calendar::TimeText& times,
             QWidget* parent = nullptr);
    void setPaintable(bool paintable);

Q_SIGNALS:
    void painted(const std::vector<models::MinuteRange>& ranges);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Stroke {
        int from = 0; ///< minute of the day
        int to = 0;
        bool opens = true;
    };

    /// The line between two half hours that is nearest to x.
    int lineAt(double x) const;
    std::vector<models::MinuteRange> shown() const;
    void leave();

    Theme& m_theme;
    std::vector<models::MinuteRange> m_ranges;
    calendar::TimeText m_times;
    std::optional<Stroke> m_stroke;
    bool m_paintable = false;
};

} // namespace ui
