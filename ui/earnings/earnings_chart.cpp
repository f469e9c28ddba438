// Measures and painting of the bars (measures at text size 100 %).
#include "ui/earnings/earnings_chart.h"

#include "ui/core/wording.h"
#include "ui/kit/paint.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using ui::earnings::MonthBar;
using ui::earnings::PaidFor;

namespace ui
{

namespace
{

constexpr double kChartHeight = 212;
constexpr double kZeroAt = 168;   ///< y of the zero line
constexpr double kTopAt = 32;     ///< y of the highest grid line
constexpr double kMonthAt = 198;  ///< base line of the months' names
constexpr double kAxisWidth = 64; ///< place of the axis marks at the start
constexpr double kBarWidth = 40;
constexpr double kThinnest = 3; ///< a part is never drawn thinner (with its gap: 4)
constexpr double kDeepest = 14; ///< the most a refund hangs down

/// 1, 2 or 5 times a power of ten, at least `raw`.
qint64 roundStep(double raw)
{
    const double power = std::pow(10.0, std::floor(std::log10(std::max(raw, 1.0))));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (factor * power >= raw)
            return qint64(factor * power);
    }
    return qint64(10 * power);
}

qint64 unitsPerWhole(const QString& currency)
{
    qint64 scale = 1;
    for (int digits = models::currencyDigits(currency); digits > 0; --digits)
        scale *= 10;
    return scale;
}

/// 45 degree stripes of `bar` on `fill`, 6 px apart.
void paintHatch(QPainter& painter, const QRectF& box, const HueColours& hue)
{
    painter.fillRect(box, hue.fill);
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hue.bar, 2.4));
    const double apart = 6 * std::sqrt(2.0);
    const double from = std::floor((box.left() - box.height()) / apart) * apart;
    for (double x = from; x < box.right() + box.height(); x += apart)
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    painter.restore();
}

/// Dots of `bar` on `fill`, 4 px apart.
void paintDots(QPainter& painter, const QRectF& box, const HueColours& hue)
{
    painter.fillRect(box, hue.fill);
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(hue.bar);
    for (double y = box.top() + 2; y < box.bottom() + 2; y += 4) {
        for (double x = box.left() + 2; x < box.right() + 2; x += 4)
            painter.drawEllipse(QPointF(x, y), 1.3, 1.3);
    }
    painter.restore();
}

void paintChartPart(QPainter& painter, const Theme& theme, const QRectF& box, PaidFor part)
{
    if (part == PaidFor::Session)
        painter.fillRect(box, theme->hue(Hue::Teal).bar);
    else if (part == PaidFor::Pack)
        paintHatch(painter, box, theme->hue(Hue::Blue));
    else
        paintDots(painter, box, theme->hue(Hue::Amber));
    if (theme->highContrast)
        paintBox(&painter, box, 0, Qt::transparent, theme->text);
}

} // namespace

void paintPartMark(QPainter& painter, const Theme& theme, const QRectF& box, std::optional<PaidFor> part)
{
    if (!part) {
        paintBox(&painter, QRectF(box.x(), box.center().y() - 3, box.width(), 6), 0, Qt::transparent, theme->danger);
        return;
    }
    painter.save();
    QPainterPath round;
    round.addRoundedRect(box, 2, 2);
    painter.setClipPath(round);
    paintChartPart(painter, theme, box, *part);
    painter.restore();
}

EarningsChart::EarningsChart(Theme& theme, const QLocale& locale, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_locale(locale)
{
    setObjectName(u"earningsChart"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Gross by month"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void EarningsChart::setBars(std::vector<MonthBar> bars, const QString& currency, std::vector<QDate> chosen)
{
    m_bars = std::move(bars);
    m_currency = currency;
    m_chosen = std::move(chosen);
    if (m_cursor >= int(m_bars.size()))
        m_cursor = -1;
    m_hovered = -1;
    update();
}

void EarningsChart::setExample(bool example)
{
    m_example = example;
    setFocusPolicy(example ? Qt::NoFocus : Qt::StrongFocus);
    update();
}

void EarningsChart::setEndPadding(int px)
{
    m_endPadding = px;
    update();
}

void EarningsChart::setPrivate(bool isPrivate)
{
    m_private = isPrivate;
    update();
}

void EarningsChart::setCursorBar(int bar)
{
    if (m_bars.empty())
        return;
    m_cursor = std::clamp(bar, 0, int(m_bars.size()) - 1);
    setAccessibleDescription(barWords(m_cursor));
    update();
}

QString EarningsChart::barWords(int bar) const
{
    if (bar < 0 || bar >= int(m_bars.size()))
        return {};
    const MonthBar& month = m_bars[size_t(bar)];
    const QString name = m_locale.standaloneMonthName(month.first.month(), QLocale::LongFormat) % u' ' %
                         m_locale.toString(month.first, u"yyyy"_s);
    if (m_private)
        return name;
    const auto money = [&](models::Minor amount) { return moneyWords(amount, m_currency, m_locale); };
    QString words = tr("%1: gross %2, sessions %3, packages %4, other %5")
                        .arg(name, money(month.gross()), money(month.sessions), money(month.packs), money(month.other));
    if (month.refunded.units > 0)
        words += tr(", refunds %1").arg(money(month.refunded));
    return words;
}

QSize EarningsChart::sizeHint() const
{
    return {1064, m_theme.scaled(int(kChartHeight))};
}

double EarningsChart::px(double at100) const
{
    return at100 * height() / kChartHeight;
}

QRect EarningsChart::barBox(int bar) const
{
    const double slot = (width() - px(kAxisWidth) - m_endPadding) / double(std::max<size_t>(m_bars.size(), 1));
    const double start = px(kAxisWidth) + slot * bar;
    const QRectF box(start + 4, px(4), slot - 8, px(204));
    const QRect whole = box.toRect();
    return layoutDirection() == Qt::RightToLeft
               ? QRect(width() - whole.right() - 1, whole.y(), whole.width(), whole.height())
               : whole;
}

int EarningsChart::barAt(const QPoint& point) const
{
    for (int bar = 0; bar < int(m_bars.size()); ++bar) {
        if (barBox(bar).adjusted(-4, 0, 4, 0).contains(point))
            return bar;
    }
    return -1;
}

bool EarningsChart::isChosen(int bar) const
{
    return std::find(m_chosen.begin(), m_chosen.end(), m_bars[size_t(bar)].first) != m_chosen.end();
}

EarningsChart::Scale EarningsChart::scaleOf() const
{
    qint64 most = 0;
    for (const MonthBar& bar : m_bars)
        most = std::max(most, bar.gross().units);
    const qint64 whole = unitsPerWhole(m_currency);
    Scale scale;
    scale.step = std::max<qint64>(roundStep(double(most) / double(whole) / 4), 1) * whole;
    scale.lines = std::max<int>(int((most + scale.step - 1) / scale.step), 1);
    scale.zero = px(kZeroAt);
    scale.perUnit = (px(kZeroAt) - px(kTopAt)) / double(scale.step * scale.lines);
    return scale;
}

void EarningsChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_bars.empty())
        return;
    const Scale scale = scaleOf();
    paintAxis(painter, scale);
    for (int bar = 0; bar < int(m_bars.size()); ++bar) {
        // A marked column covers the grid lines, as a card would.
        const QRect box = barBox(bar);
        if (isChosen(bar) && !m_example)
            paintBox(&painter, box, 6, m_theme->accentSoft, m_theme->highContrast ? m_theme->accent : QColor());
        else if (bar == m_hovered)
            paintBox(&painter, box, 6, m_theme->hover);
    }
    for (int bar = 0; bar < int(m_bars.size()); ++bar) {
        paintBar(painter, scale, bar);
        if (bar == m_cursor && hasFocus())
            paintBox(&painter, QRectF(barBox(bar)).adjusted(1, 1, -1, -1), 6, Qt::transparent, m_theme->focus, 2);
    }
}

void EarningsChart::paintAxis(QPainter& painter, const Scale& scale) const
{
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    painter.setFont(m_theme.font(Type::Grid));
    const qint64 whole = unitsPerWhole(m_currency);
    for (int line = 0; line <= scale.lines; ++line) {
        const double y = std::round(scale.zero - scale.perUnit * double(scale.step) * line);
        const double from = rtl ? m_endPadding : px(kAxisWidth);
        QRectF rule(from, y, width() - px(kAxisWidth) - m_endPadding, 1);
        paintHairline(&painter, rule, line == 0 ? m_theme->line2 : m_theme->line);
        if (m_private || m_example)
            continue;
        painter.setPen(m_theme->text3);
        const QRectF mark(rtl ? width() - px(52) : 0, y - px(10), px(52), px(20));
        paintWords(&painter, mark, Qt::AlignVCenter | (rtl ? Qt::AlignLeft : Qt::AlignRight),
                   earnings::axisWords(scale.step / whole * line, m_currency, m_locale));
    }
}

void EarningsChart::paintBar(QPainter& painter, const Scale& scale, int bar) const
{
    const MonthBar& month = m_bars[size_t(bar)];
    const QRect box = barBox(bar);
    const bool chosen = isChosen(bar) && !m_example;
    const double wide = std::min(px(kBarWidth), box.width() - 4.0);
    const double left = std::round(box.center().x() + 0.5 - wide / 2);
    double y = std::round(scale.zero);
    const std::pair<models::Minor, PaidFor> parts[] = {
        {month.sessions, PaidFor::Session}, {month.packs, PaidFor::Pack}, {month.other, PaidFor::Other}};
    bool first = true;
    for (const auto& [amount, part] : parts) {
        if (amount.units <= 0)
            continue;
        const double tall = std::max(std::round(double(amount.units) * scale.perUnit) - (first ? 0 : 1), kThinnest);
        const QRectF body(left, y - tall, wide, tall);
        if (m_example)
            paintBox(&painter, body, 0, Qt::transparent, m_theme->line2);
        else
            paintPart(painter, body, part);
        y -= tall + 1;
        first = false;
    }
    if (month.refunded.units > 0) {
        const double deep = std::clamp(double(month.refunded.units) * scale.perUnit, 4.0, px(kDeepest));
        paintBox(&painter, QRectF(left, std::round(scale.zero) + 2, wide, std::round(deep)), 0, Qt::transparent,
                 m_theme->danger);
    }
    if (!m_private && !m_example && month.gross().units > 0)
        paintTotal(painter, bar, y);

    painter.setFont(m_theme.font(Type::Small, chosen ? 600 : 400));
    painter.setPen(chosen ? m_theme->accentText : m_theme->text2);
    const bool january = month.first.month() == 1;
    const QString name =
        m_locale.standaloneMonthName(month.first.month(), QLocale::ShortFormat) %
        (january && bar > 0 && box.width() > px(84) ? u' ' % m_locale.toString(month.first, u"yyyy"_s) : QString());
    paintWords(&painter, QRectF(box.x(), px(kMonthAt) - px(14), box.width(), px(20)), Qt::AlignCenter, name);
}

void EarningsChart::paintPart(QPainter& painter, const QRectF& box, PaidFor part) const
{
    paintChartPart(painter, m_theme, box, part);
}

void EarningsChart::paintTotal(QPainter& painter, int bar, double top) const
{
    const bool chosen = isChosen(bar);
    const QFont face = m_theme.font(Type::Grid, chosen ? 600 : 400);
    const QString words = earnings::wholeUnits(m_bars[size_t(bar)].gross(), m_currency, m_locale);
    const QFontMetricsF metrics(face);
    const double x = barBox(bar).center().x() + 0.5 - metrics.horizontalAdvance(words) / 2;
    const QPointF base(std::round(x), std::round(top - px(5)));
    // A 2 px edge of the ground, so that grid lines never cross digits.
    QPainterPath outline;
    outline.addText(base, face, words);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(outline, QPen(chosen             ? m_theme->accentSoft
                                     : bar == m_hovered ? m_theme->hover
                                                        : m_theme->surface,
                                     4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.restore();
    painter.setFont(face);
    painter.setPen(chosen ? m_theme->accentText : m_theme->text2);
    painter.drawText(base, words);
}

} // namespace ui
