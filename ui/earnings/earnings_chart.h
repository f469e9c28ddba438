// EarningsChart: gross by month as stacked bars, refunds below zero; read by hover, arrow keys and screen readers.
#pragma once

#include "ui/core/earnings/earnings_words.h"
#include "ui/kit/theme.h"

#include <QWidget>

namespace ui
{

/// One Tab stop. Left and Right move the cursor over the bars, Home and End to the ends, Enter or a click opens the
/// month, Backspace goes up.
class EarningsChart : public QWidget
{
    Q_OBJECT

public:
    EarningsChart(Theme& theme, const QLocale& locale, QWidget* parent = nullptr);

    /// `chosen` are the first days of the months to mark.
    void setBars(std::vector<earnings::MonthBar> bars, const QString& currency, std::vector<QDate> chosen);
    /// Draws made-up bars in outline: what the chart will look like.
    void setExample(bool example);
    /// px behind the last bar.
    void setEndPadding(int px);
    /// Hides the amounts.
    void setPrivate(bool isPrivate);

    int cursorBar() const { return m_cursor; }
    void setCursorBar(int bar);
    int barCount() const { return int(m_bars.size()); }
    /// "May 2025: €7.482,00, of it sessions €3.400,00, packages …, other …, refunds …"
    QString barWords(int bar) const;
    /// The whole column of a bar.
    QRect barBox(int bar) const;
    QDate monthOfBar(int bar) const { return m_bars[size_t(bar)].first; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {480, sizeHint().height()}; }

Q_SIGNALS:
    void monthOpened(QDate firstDay);
    void upRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Scale {
        double zero = 0;    ///< y of the zero line
        double perUnit = 0; ///< px per minor unit
        qint64 step = 0;    ///< minor units from one grid line to the next
        int lines = 0;
    };
    Scale scaleOf() const;
    int barAt(const QPoint& point) const;
    double px(double at100) const;
    bool isChosen(int bar) const;
    void paintAxis(QPainter& painter, const Scale& scale) const;
    void paintBar(QPainter& painter, const Scale& scale, int bar) const;
    void paintPart(QPainter& painter, const QRectF& box, earnings::PaidFor part) const;
    void paintTotal(QPainter& painter, int bar, double top) const;

    Theme& m_theme;
    QLocale m_locale;
    QString m_currency;
    std::vector<earnings::MonthBar> m_bars;
    std::vector<QDate> m_chosen;
    int m_cursor = -1;
    int m_hovered = -1;
    double m_endPadding = 20;
    bool m_example = false;
    bool m_private = false;
};

/// The mark of a part in the legend: solid, hatched, dotted, or an outline for refunds.
void paintPartMark(QPainter& painter, const Theme& theme, const QRectF& box, std::optional<earnings::PaidFor> part);

} // namespace ui
