// Rows of the agenda: day headings 32, sessions 40.
#include "ui/calendar/agenda_view.h"

#include "ui/calendar/block_painter.h"
#include "ui/calendar/block_words.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/rows_accessible.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace ui::calendar
{

namespace
{

/// Paints a row from the block it stands for.
class AgendaDelegate : public QStyledItemDelegate
{
public:
    AgendaDelegate(Theme& theme, const AgendaItemModel& items, const TimeText& times, QObject* parent)
        : QStyledItemDelegate(parent), m_theme(theme), m_items(items), m_times(times)
    {
    }

    void setTimes(const TimeText& times) { m_times = times; }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        return {100, m_theme.scaled(m_items.block(index.row()) ? 40 : 36)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QRect row = option.rect;
        const bool mirror = option.direction == Qt::RightToLeft;
        const Qt::Alignment start = Qt::AlignLeft | Qt::AlignVCenter;
        const auto placed = [&](int x, int width) {
            return QRect(mirror ? row.right() + 1 - x - width : row.left() + x, row.top(), width, row.height());
        };
        const Block* block = m_items.block(index.row());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (!block) {
            painter->setFont(m_theme.font(Type::Body, 600));
            painter->setPen(m_theme->text);
            paintWords(painter, placed(20, row.width() - 40).adjusted(0, 8, 0, 0), start, index.data().toString());
            painter->restore();
            return;
        }
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(row, m_theme->accentSoft);
            painter->fillRect(placed(0, 3), m_theme->accent);
        } else if (option.state & QStyle::State_MouseOver) {
            painter->fillRect(row, m_theme->hover);
        }
        painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), m_theme->line);
        const bool gone = block->status == models::BookingStatus::Cancelled;
        QFont body = m_theme.font(Type::Body);
        painter->setFont(body);
        painter->setPen(m_theme->text2);
        const int clock =
            std::max(88, QFontMetrics(body).horizontalAdvance(m_times.range(block->start(), block->end())) + 4);
        paintWords(painter, placed(20, clock), start, m_times.range(block->start(), block->end()));
        const QRect square = placed(20 + clock + 8, 8);
        paintBox(painter, QRect(square.left(), row.center().y() - 3, 8, 8), 2,
                 m_theme->hue(Hue(block->service.hue())).bar);
        QFont name = m_theme.font(Type::Body, 500);
        name.setStrikeOut(gone);
        painter->setFont(name);
        painter->setPen(gone ? m_theme->text2 : m_theme->text);
        const int nameAt = 20 + clock + 24;
        const int rest = row.width() - nameAt - 20;
        const int nameWidth = rest / 2;
        paintWords(painter, placed(nameAt, nameWidth), start,
                   QFontMetrics(name).elidedText(blockTitle(*block), Qt::ElideRight, nameWidth));
        painter->setFont(body);
        painter->setPen(m_theme->text2);
        const int serviceWidth = rest / 4;
        paintWords(painter, placed(nameAt + nameWidth, serviceWidth), start,
                   QFontMetrics(body).elidedText(block->isGroup() ? QString() : block->service.name, Qt::ElideRight,
                                                 serviceWidth));
        painter->setFont(m_theme.font(Type::Small));
        int x = row.width() - 20;
        const QString status = statusWord(block->status);
        // As wide as the longest word, so that the marks before it stand below each other.
        int statusWidth = 0;
        for (int one = 0; one <= int(models::BookingStatus::NoShow); ++one)
            statusWidth = std::max(
                statusWidth, QFontMetrics(painter->font()).horizontalAdvance(statusWord(models::BookingStatus(one))));
        statusWidth += 2;
        paintWords(painter, placed(x - statusWidth, statusWidth), start, capitalised(status));
        x -= statusWidth + 8;
        for (const Mark mark : block->marks()) {
            x -= 16;
            const QRect box = placed(x, 16);
            painter->drawPixmap(box.left(), row.center().y() - 7,
                                iconPixmap(markIcon(mark), 16, m_theme->text2, painter->device()->devicePixelRatioF()));
            x -= 4;
        }
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(m_theme->focus, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(row).adjusted(2, 2, -2, -3), 4, 4);
        }
        painter->restore();
    }

private:
    Theme& m_theme;
    const AgendaItemModel& m_items;
    TimeText m_times;
};

} // namespace

AgendaView::AgendaView(Theme& theme, CalendarModel& model, TimeText times, QWidget* parent)
    : QListView(parent), m_items(model, times), m_theme(theme)
{
    installRowsAccessibility();
    setObjectName(u"calendar.agenda"_s);
    setAccessibleName(tr("Agenda"));
    setProperty("innerFocus", true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    m_items.setSentence([times](const Block& block) { return blockSentence(block, times); });
    setModel(&m_items);
    setItemDelegate(new AgendaDelegate(theme, m_items, times, this));
    connect(this, &QListView::activated, this, [this] {
        if (const auto id = currentBooking())
            Q_EMIT openRequested(*id);
    });
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void AgendaView::setTimes(const TimeText& times)
{
    m_items.setSentence([times](const Block& block) { return blockSentence(block, times); });
    static_cast<AgendaDelegate*>(itemDelegate())->setTimes(times);
    m_items.setTimes(times);
}

void AgendaView::showDates(QDate from, QDate to)
{
    m_items.setDates(from, to);
    for (int row = 0; row < m_items.rowCount(); ++row) {
        if (m_items.block(row)) {
            setCurrentIndex(m_items.index(row));
            break;
        }
    }
}

std::optional<models::Uuid> AgendaView::currentBooking() const
{
    const Block* block = m_items.block(currentIndex().row());
    return block ? std::optional(block->id()) : std::nullopt;
}

void AgendaView::select(const models::Uuid& booking)
{
    if (const int row = m_items.rowOf(booking); row >= 0)
        setCurrentIndex(m_items.index(row));
}

void AgendaView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT selectionMoved();
}

void AgendaView::contextMenuEvent(QContextMenuEvent* event)
{
    if (const auto id = currentBooking())
        Q_EMIT menuRequested(*id, event->globalPos());
}

QDate AgendaView::currentDate() const
{
    return currentIndex().isValid() ? m_items.date(currentIndex().row()) : QDate();
}

void AgendaView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto id = currentBooking())
            Q_EMIT openRequested(*id);
        return;
    case Qt::Key_Delete:
        if (const auto id = currentBooking())
            Q_EMIT cancelRequested(*id);
        return;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        Q_EMIT periodRequested(event->key() == Qt::Key_PageDown ? 1 : -1);
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

} // namespace ui::calendar
