// Geometry, painting and news of the grid. Scrolling, mouse and keys stand in grid_scroll.cpp, grid_mouse.cpp and
// grid_keys.cpp.
#include "ui/calendar/grid_view.h"

#include "ui/calendar/block_words.h"
#include "ui/calendar/grid_accessible.h"
#include "ui/core/calendar/clock_lines.h"
#include "ui/shell/command.h"

#include <QAccessible>
#include <QApplication>
#include <QFontMetrics>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

using namespace Qt::StringLiterals;
using models::UtcTime;
using models::Uuid;

namespace ui::calendar
{

namespace
{

constexpr int kLane = 10;
constexpr int kDayGutter = 56;

} // namespace

GridView::GridView(Theme& theme, CalendarModel& model, TimeText times, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_model(model), m_times(std::move(times)), m_blockPainter(theme),
      m_bar(new QScrollBar(Qt::Vertical, this))
{
    // Before anything is said about this widget: the first question decides which interface it has.
    installGridAccessibility();
    setObjectName(u"calendar.grid"_s);
    setProperty("innerFocus", true);
    takeLetters(*this);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(240, 160);
    setAccessibleName(QCoreApplication::translate("Calendar", "Calendar", "name of the grid"));
    m_bar->setObjectName(u"calendar.scroll"_s);
    m_bar->setFocusPolicy(Qt::NoFocus);
    m_today = m_model.today();
    connect(m_bar, &QScrollBar::valueChanged, this, [this] {
        if (m_active && !m_active->keyboard)
            updateDrag(m_pointer, QGuiApplication::keyboardModifiers());
        update();
    });
    connect(&theme, &Theme::changed, this, [this] {
        m_blockPainter.clear();
        relayOut();
    });
    connect(&model, &CalendarModel::daysChanged, this, &GridView::onDaysChanged);
    connect(&model, &CalendarModel::practiceChanged, this, [this] { relayOut(); });
    connect(&m_minute, &QTimer::timeout, this, &GridView::onMinute);
    connect(qApp, &QGuiApplication::applicationStateChanged, this, &GridView::onMinute);
    connect(this, &GridView::selectionChanged, this, &GridView::tellReaders);
    connect(this, &GridView::cursorMoved, this, &GridView::tellReaders);
    scheduleMinute();
}

GridView::~GridView() = default;

void GridView::showDays(QDate first, int count)
{
    m_first = first;
    m_count = count;
    relayOut();
    if (m_times.zone().dateOf(m_cursor.start) < first ||
        m_times.zone().dateOf(m_cursor.start) >= first.addDays(count)) {
        const models::LocalTime local = m_times.zone().toLocal(m_cursor.start);
        const bool wasSet = m_cursor.end > m_cursor.start;
        const QTime clock = wasSet ? local.time : QTime(9, 0);
        const QDate today = m_model.today();
        const QDate date = today >= first && today < first.addDays(count) ? today : first;
        UtcTime start = instantOrGapEnd(m_times.zone(), date, clock);
        // Before anybody has pointed anywhere: what is booked next is to come.
        if (const UtcTime next = lineAfter(m_times.zone(), m_model.now(), m_snap);
            !wasSet && date == today && m_times.zone().dateOf(next) == today)
            start = std::max(start, next);
        m_cursor = {start, start.plusMinutes(m_snap)};
        Q_EMIT cursorMoved();
    }
}

void GridView::setTimes(const TimeText& times)
{
    m_times = times;
    m_blockPainter.clear();
    relayOut();
}

void GridView::setSecondZone(const std::optional<models::Zone>& zone)
{
    const bool same = zone ? m_second && m_second->zone() == *zone : !m_second;
    if (same)
        return;
    m_second.reset();
    if (zone)
        m_second.emplace(*zone, m_times.locale(), m_times.isTwelveHour() ? HourFormat::Twelve : HourFormat::TwentyFour);
    relayOut();
}

int GridView::secondWidth() const
{
    if (!m_second)
        return 0;
    const QFontMetrics metrics(m_theme.font(Type::Grid));
    int widest = metrics.horizontalAdvance(m_second->withZone({}, m_cursor.start));
    for (const QTime clock : {QTime(10, 0), QTime(22, 30)})
        widest = std::max(widest, metrics.horizontalAdvance(m_second->clock(clock)));
    return (widest + 16) / 8 * 8;
}

int GridView::noteRows() const
{
    int rows = 1;
    for (int day = 0; day < m_count && m_count > 1; ++day)
        rows = std::max(rows, int(m_model.notes(m_first.addDays(day)).size()));
    return std::min(rows, kMostNotes);
}

int GridView::top() const
{
    return kHeaderHeight + noteRows() * kNoteHeight + 4;
}

int GridView::offset() const
{
    return top() - m_bar->value();
}

int GridView::gutterWidth(const HourRows& rows) const
{
    const QFontMetrics metrics(m_theme.font(Type::Grid, 600));
    int widest = 0;
    for (const HourRow& row : rows.rows()) {
        const QTime clock = QTime::fromMSecsSinceStartOfDay(row.wall * 60'000);
        QString text = m_times.clock(clock);
        if (row.again)
            text = QCoreApplication::translate("Calendar", "%1 again", "label of an hour that comes twice").arg(text);
        else if (rows.dayCount() == 1 && rows.changesClock(0))
            text = m_times.withZone(text, rows.instantAt(0, row.top));
        widest = std::max(widest, metrics.horizontalAdvance(text));
    }
    return std::max(kDayGutter, (widest + 16 + 7) / 8 * 8);
}

Folds GridView::wantedFolds(const HourRows& rows) const
{
    // A bar opens by itself where a clock change or a session would stay hidden behind it.
    const auto wanted = [&](qint64 from, qint64 to, std::optional<bool> chosen) {
        for (int day = 0; day < rows.dayCount(); ++day) {
            if (rows.changesClock(day)) {
                const qint64 length = rows.length() - 24 * kHourMs;
                for (const HourRow& row : rows.rows())
                    if (row.again && length > 0 && row.top >= from && row.top < to)
                        return chosen.value_or(false);
                for (const MissingRows& gap : rows.missing(day))
                    if (gap.from >= from && gap.from < to)
                        return chosen.value_or(false);
            }
            for (const Block& block : m_model.blocks(rows.date(day))) {
                const qint64 start = rows.positionOf(day, block.start()), end = rows.positionOf(day, block.end());
                if (start < to && end > from && block.start() >= rows.dayStart(day))
                    return chosen.value_or(false);
            }
        }
        return chosen.value_or(true);
    };
    return {wanted(0, rows.positionOfWall(kMorning), m_morningFolded),
            wanted(rows.positionOfWall(kEvening), rows.length() + 1, m_eveningFolded)};
}

void GridView::relayOut()
{
    if (!m_first.isValid())
        return;
    const bool first = m_layout.rows().dayCount() == 0;
    const qint64 keep = m_layout.scale().positionAt(m_bar->value());
    std::vector<QDate> dates;
    for (int day = 0; day < m_count; ++day)
        dates.push_back(m_first.addDays(day));
    HourRows rows(m_times.zone(), dates);
    GridSizes sizes;
    sizes.width = width();
    sizes.lane = kLane;
    sizes.gutter = gutterWidth(rows) + secondWidth();
    sizes.hour = m_hour;
    const Folds folds = wantedFolds(rows);
    const bool atTop = !first && m_bar->value() == 0;
    m_layout = GridLayout(std::move(rows), sizes, folds);
    for (int day = 0; day < m_count; ++day)
        reloadDay(day);
    placeScrollBar(keep, 0);
    if (atTop)
        m_bar->setValue(0);
    update();
}

void GridView::reloadDay(int day)
{
    std::vector<Block> blocks = m_model.blocks(m_layout.rows().date(day));
    if (m_replaced)
        std::erase_if(blocks, [&](const Block& block) { return block.contains(*m_replaced); });
    if (m_draft && m_draft->start() < m_layout.rows().dayEnd(day) && m_draft->end() > m_layout.rows().dayStart(day)) {
        Block draft = *m_draft;
        for (Block& block : blocks) {
            const bool same = draft.isGroup() && block.service.id == draft.service.id &&
                              block.start() == draft.start() && block.end() == draft.end();
            if (block.isActive() && !same && block.start() < draft.end() && draft.start() < block.end())
                block.clash = draft.clash = true;
        }
        blocks.push_back(std::move(draft));
    }
    m_layout.setBlocks(day, std::move(blocks));
}

void GridView::onDaysChanged(const QList<QDate>& dates)
{
    if (!m_first.isValid())
        return;
    if (wantedFolds(m_layout.rows()) != m_layout.folds()) {
        relayOut();
    } else {
        for (const QDate date : dates) {
            const int day = m_layout.rows().dayOf(date);
            if (day < 0)
                continue;
            reloadDay(day);
            const QRect column = m_layout.columnRect(day);
            update(scene().mirrored({column.left() - 4, 0, column.width() + 8, height()}));
        }
    }
    if (m_selected && m_layout.find(*m_selected).first < 0 && !m_model.blockOf(*m_selected))
        select({});
    QAccessibleEvent reorder(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&reorder);
}

QRect GridView::openArea() const
{
    const int gutter = m_layout.sizes().gutter;
    return scene().mirrored(
        {gutter, top(), std::max(0, width() - gutter - m_layout.sizes().lane), std::max(0, height() - top())});
}

GridScene GridView::scene() const
{
    return {m_theme,
            m_model,
            m_layout,
            m_times,
            size(),
            top(),
            offset(),
            layoutDirection() == Qt::RightToLeft,
            m_second ? &*m_second : nullptr,
            secondWidth()};
}

QRect GridView::rectOf(const Stretch& stretch) const
{
    const int day = m_layout.rows().dayOf(m_times.zone().dateOf(stretch.start));
    return day < 0 ? QRect() : scene().placed(m_layout.stretchRect(day, stretch.start, stretch.end));
}

QRect GridView::rectOf(const Uuid& booking) const
{
    const auto [day, index] = m_layout.find(booking);
    if (day < 0)
        return {};
    for (const PlacedBlock& placed : m_layout.day(day).blocks)
        if (placed.block == index)
            return scene().placed(placed.rect);
    for (const MoreBlocks& more : m_layout.day(day).more)
        if (std::find(more.blocks.begin(), more.blocks.end(), index) != more.blocks.end())
            return scene().placed(more.rect);
    return {};
}

std::optional<Block> GridView::selectedBlock() const
{
    if (!m_selected)
        return {};
    const auto [day, index] = m_layout.find(*m_selected);
    return day < 0 ? std::nullopt : std::optional(m_layout.blocks(day)[index]);
}

void GridView::select(std::optional<Uuid> booking)
{
    if (booking == m_selected)
        return;
    m_selected = booking;
    update();
    Q_EMIT selectionChanged();
}

void GridView::setCursor(Stretch slots)
{
    m_cursor = m_span = slots;
    update();
    Q_EMIT cursorMoved();
}

void GridView::setDraft(std::optional<Block> draft, std::optional<Uuid> replaces)
{
    if (!m_draft && !draft)
        return;
    m_draft = std::move(draft);
    m_replaced = m_draft ? replaces : std::nullopt;
    for (int day = 0; day < m_layout.rows().dayCount(); ++day)
        reloadDay(day);
    update();
}

QString GridView::slotWords(UtcTime at) const
{
    const QDate date = m_times.zone().dateOf(at);
    const QString when = m_times.locale().dayName(date.dayOfWeek()) + u' ' + m_times.clock(at);
    const bool open = m_model.availability().isOpen({at, at.plusMinutes(m_snap)}, m_times.zone());
    return open ? QCoreApplication::translate("Calendar", "%1, free", "a slot of the grid").arg(when)
                : QCoreApplication::translate("Calendar", "%1, closed", "a slot of the grid").arg(when);
}

void GridView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const QRect exposed = event->rect();
    const GridScene now = scene();
    const int notes = noteRows(), topEdge = now.top;
    GridPainter ground(painter, now);
    painter.save();
    painter.setClipRect(QRect(0, topEdge, width(), height() - topEdge).intersected(exposed));
    ground.paintGround(exposed);
    ground.paintThinNow();
    ground.paintHourLabels(exposed, m_active ? std::optional(m_active->now.start) : m_hovered);
    const auto paintBlocks = [&](bool selectedOnes) {
        for (int day = 0; day < m_layout.rows().dayCount(); ++day) {
            const DayLayout& layout = m_layout.day(day);
            for (const PlacedBlock& placed : layout.blocks) {
                const QRect rect = now.placed(placed.rect);
                const Block& block = m_layout.blocks(day)[placed.block];
                const bool selected =
                    (m_selected && block.contains(*m_selected)) || (m_draft && block.id() == m_draft->id());
                if (selected != selectedOnes || !rect.adjusted(-4, -4, 4, 4).intersects(exposed))
                    continue;
                const bool moving =
                    m_active && m_active->booking && block.contains(*m_active->booking) && !m_active->copy;
                m_blockPainter.paint(&painter, rect, block, timesOf(block, now, day),
                                     {selected, moving, now.rightToLeft});
            }
            if (!selectedOnes)
                for (const MoreBlocks& more : layout.more)
                    m_blockPainter.paintMore(&painter, now.placed(more.rect), int(more.blocks.size()));
        }
    };
    // The chosen one is drawn last, so that its ring lies over its neighbours.
    paintBlocks(false);
    paintBlocks(true);
    ground.paintNow();
    paintCursor(painter);
    paintGhost(painter);
    painter.restore();
    if (exposed.top() < topEdge) {
        ground.paintHeader();
        ground.paintNotes(notes);
    }
}

void GridView::resizeEvent(QResizeEvent*)
{
    relayOut();
}

void GridView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        relayOut();
    QWidget::changeEvent(event);
}

bool GridView::event(QEvent* event)
{
    // While a session is carried by keys, letters are no shortcuts.
    if (event->type() == QEvent::ShortcutOverride && m_active &&
        static_cast<QKeyEvent*>(event)->modifiers() == Qt::NoModifier) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const Block* block = blockOf(hitAt(help->pos()));
        if (block)
            QToolTip::showText(help->globalPos(), blockSentence(*block, m_times), this);
        else if (const auto note = noteAt(help->pos()))
            QToolTip::showText(help->globalPos(), noteText(*note, m_times, true), this);
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride && m_active) {
        // Esc ends the drag before it means anything else.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void GridView::tellReaders()
{
    if (!QAccessible::isActive() || !hasFocus())
        return;
    auto* grid = static_cast<GridAccessible*>(QAccessible::queryAccessibleInterface(this));
    QAccessibleInterface* current = grid ? grid->current() : nullptr;
    if (!current)
        return;
    QAccessibleEvent focus(current, QAccessible::Focus);
    QAccessible::updateAccessibility(&focus);
    if (m_selected) {
        QAccessibleEvent selection(current, QAccessible::Selection);
        QAccessible::updateAccessibility(&selection);
    }
}

void GridView::scheduleMinute()
{
    m_minute.start(int(60'000 - m_model.now().ms % 60'000));
}

void GridView::onMinute()
{
    scheduleMinute();
    if (std::exchange(m_today, m_model.today()) != m_today)
        Q_EMIT dayPassed();
    update();
}

} // namespace ui::calendar
