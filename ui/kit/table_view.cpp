// The table's columns, keys and hover.
#include "ui/kit/table_view.h"

#include "ui/core/cell.h"
#include "ui/kit/density.h"
#include "ui/kit/paint.h"
#include "ui/kit/rows_accessible.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{
constexpr int kRowPadding = 20;
constexpr int kDenseRow = 32;
constexpr int kColumnGap = 16;
} // namespace

TableView::TableView(Theme& theme, const std::vector<TableColumn>& columns, QWidget* parent)
    : QTableView(parent), m_theme(theme), m_columns(columns)
{
    installRowsAccessibility();
    setProperty("innerFocus", true);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The bar lies over the end padding, so that hover and selection reach the table's edge.
    verticalScrollBar()->setProperty("overlaid", true);
    setItemDelegate(new TableDelegate(theme, this));
    auto* header = new TableHeader(theme, this);
    setHorizontalHeader(header);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &TableView::showColumnMenu);
    connect(header, &QHeaderView::sectionResized, this, [this](int logical, int, int now) {
        // A column that is being hidden passes through the width 0: that is no wish for a narrow one.
        if (m_fitting || now == 0 || m_columns[size_t(logical)].width == 0)
            return;
        const int visual = horizontalHeader()->visualIndex(logical);
        const int padding = kColumnGap + (visual == 0 ? kRowPadding : 0) +
                            (visual == horizontalHeader()->count() - 1 ? kRowPadding - kColumnGap : 0);
        m_columns[size_t(logical)].width = std::max(16, now - padding);
        fitColumns();
        if (m_memory)
            m_memory->setValue(m_memoryKey % u"/width%1"_s.arg(logical), m_columns[size_t(logical)].width);
    });
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        fitColumns();
        if (m_memory)
            m_memory->setValue(m_memoryKey % u"/order"_s, horizontalHeader()->saveState());
    });
    verticalHeader()->hide();
    connect(&theme, &Theme::changed, this, &TableView::dress);
    connect(this, &QAbstractItemView::clicked, this, &TableView::rowChosen);
    dress();
}

void TableView::dress()
{
    verticalHeader()->setMinimumSectionSize(16);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    const int extra = (isDense(m_theme) ? std::min(m_rowExtent, kDenseRow) : m_rowExtent) - 20;
    verticalHeader()->setDefaultSectionSize(m_theme.lineHeight(Type::Body) + extra);
    viewport()->update();
    horizontalHeader()->updateGeometry();
}

void TableView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    if (!model)
        return;
    const auto settled = [this] {
        fitColumns();
        ensureCurrent();
    };
    connect(model, &QAbstractItemModel::modelReset, this, settled);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TableView::ensureCurrent);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TableView::ensureCurrent);
    settled();
}

void TableView::setRowExtent(int px)
{
    m_rowExtent = px;
    dress();
}

void TableView::remember(QSettings* memory, const QString& key)
{
    m_memory = memory;
    m_memoryKey = key;
    if (!memory)
        return;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const int kept = memory->value(key % u"/width%1"_s.arg(i)).toInt();
        if (kept > 0 && m_columns[i].width > 0)
            m_columns[i].width = kept;
    }
    const QByteArray order = memory->value(key % u"/order"_s).toByteArray();
    if (!order.isEmpty())
        horizontalHeader()->restoreState(order);
    fitColumns();
}

void TableView::setContentWidth(int column, int width)
{
    if (std::exchange(m_columns[size_t(column)].width, width) != width)
        fitColumns();
}

void TableView::fitColumns()
{
    if (!model() || m_fitting)
        return;
    m_fitting = true;
    QHeaderView* header = horizontalHeader();
    header->setMinimumSectionSize(16);
    const int count = std::min(header->count(), int(m_columns.size()));
    int first = -1;
    int last = -1;
    for (int visual = 0; visual < count; ++visual) {
        const int logical = header->logicalIndex(visual);
        if (header->isSectionHidden(logical))
            continue;
        if (first < 0)
            first = logical;
        last = logical;
    }
    int taken = 0;
    int stretching = 0;
    const auto padding = [&](int logical) {
        return kColumnGap + (logical == first ? kRowPadding : 0) + (logical == last ? kRowPadding - kColumnGap : 0);
    };
    for (int logical = 0; logical < count; ++logical) {
        if (header->isSectionHidden(logical))
            continue;
        taken += padding(logical) + m_theme.scaled(m_columns[size_t(logical)].width);
        stretching += m_columns[size_t(logical)].width == 0;
    }
    int room = std::max(0, viewport()->width() - taken);
    for (int logical = 0; logical < count; ++logical) {
        if (header->isSectionHidden(logical))
            continue;
        int content = m_theme.scaled(m_columns[size_t(logical)].width);
        if (m_columns[size_t(logical)].width == 0 && stretching > 0) {
            content = std::max(m_theme.scaled(96), room / stretching);
            room -= room / stretching;
            --stretching;
        }
        header->resizeSection(logical, content + padding(logical));
    }
    // Large letters may want more than there is. A table that its page scrolls leaves out columns instead.
    const bool scrolls = header->length() > viewport()->width() && verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
    setHorizontalScrollBarPolicy(scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_fitting = false;
    viewport()->update();
}

QRect TableView::contentOf(const QRect& cell, int logical) const
{
    const QHeaderView* header = horizontalHeader();
    bool isFirst = true;
    bool isLast = true;
    const int visual = header->visualIndex(logical);
    for (int i = 0; i < header->count(); ++i) {
        if (header->isSectionHidden(header->logicalIndex(i)))
            continue;
        isFirst &= i >= visual;
        isLast &= i <= visual;
    }
    const int before = isFirst ? kRowPadding : 0;
    const int after = isLast ? kRowPadding : kColumnGap;
    return layoutDirection() == Qt::RightToLeft ? cell.adjusted(after, 0, -before, 0)
                                                : cell.adjusted(before, 0, -after, 0);
}

bool TableView::selectId(const QVariant& id)
{
    if (!model() || !id.isValid())
        return false;
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (model()->index(row, 0).data(IdRole) == id)
            return selectAt(row);
    }
    return false;
}

bool TableView::selectAt(int row)
{
    if (!model() || row < 0 || row >= model()->rowCount())
        return false;
    const QModelIndex at = model()->index(row, std::max(0, currentIndex().column()));
    selectionModel()->setCurrentIndex(at, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(at);
    return true;
}

QVariant TableView::currentId() const
{
    return currentIndex().isValid() ? currentIndex().siblingAtColumn(0).data(IdRole) : QVariant();
}

void TableView::ensureCurrent()
{
    if (!model() || !selectionModel() || currentIndex().isValid() || model()->rowCount() == 0)
        return;
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (model()->index(row, 0).flags() & Qt::ItemIsSelectable) {
            selectionModel()->setCurrentIndex(model()->index(row, 0), QItemSelectionModel::NoUpdate);
            return;
        }
    }
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void TableView::hover(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
}

void TableView::mouseMoveEvent(QMouseEvent* event)
{
    hover(rowAt(int(event->position().y())));
    QTableView::mouseMoveEvent(event);
}

void TableView::leaveEvent(QEvent* event)
{
    hover(-1);
    QTableView::leaveEvent(event);
}

void TableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (m_hovered >= 0)
        hover(rowAt(viewport()->mapFromGlobal(QCursor::pos()).y()));
}

void TableView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && event->button() == Qt::LeftButton)
        Q_EMIT opened(index);
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    event->ignore();
    Q_EMIT keyPressed(event);
    if (event->isAccepted())
        return;
    const Qt::KeyboardModifiers keys = event->modifiers();
    const QModelIndex at = currentIndex();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && at.isValid()) {
        if (keys & Qt::ControlModifier)
            Q_EMIT fullWidthRequested(at);
        else
            Q_EMIT opened(at);
        event->accept();
        return;
    }
    if ((event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) &&
        keys == (Qt::ControlModifier | Qt::ShiftModifier)) {
        const bool towardsEnd = (event->key() == Qt::Key_Right) != (layoutDirection() == Qt::RightToLeft);
        moveColumn(towardsEnd ? 1 : -1);
        event->accept();
        return;
    }
    if ((event->key() == Qt::Key_Home || event->key() == Qt::Key_End) && model() && model()->rowCount() > 0) {
        const int row = event->key() == Qt::Key_Home ? 0 : model()->rowCount() - 1;
        const auto how =
            keys & Qt::ShiftModifier ? QItemSelectionModel::SelectCurrent : QItemSelectionModel::ClearAndSelect;
        selectionModel()->setCurrentIndex(model()->index(row, std::max(0, at.column())),
                                          how | QItemSelectionModel::Rows);
        event->accept();
        return;
    }
    const QString text = event->text();
    if (!text.isEmpty() && text.at(0).isPrint() && !text.at(0).isSpace() &&
        !(keys & (Qt::ControlModifier | Qt::AltModifier))) {
        Q_EMIT typed(text);
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::moveColumn(int by)
{
    QHeaderView* header = horizontalHeader();
    const int from = header->visualIndex(std::max(0, currentIndex().column()));
    const int to = from + by;
    if (to >= 0 && to < header->count())
        header->moveSection(from, to);
}

void TableView::showColumnMenu(const QPoint& at)
{
    QMenu menu(this);
    for (int logical = 0; logical < horizontalHeader()->count() && size_t(logical) < m_columns.size(); ++logical) {
        const QString name = model()->headerData(logical, Qt::Horizontal).toString();
        if (name.isEmpty() || !m_columns[size_t(logical)].hideable)
            continue;
        QAction* action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(logical));
        connect(action, &QAction::toggled, this, [this, logical](bool shown) {
            setColumnHidden(logical, !shown);
            fitColumns();
            if (m_memory)
                m_memory->setValue(m_memoryKey % u"/order"_s, horizontalHeader()->saveState());
        });
    }
    menu.exec(horizontalHeader()->mapToGlobal(at));
}

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    // Not QTableView's: it speaks to its own accessible table, which this one replaces.
    QAbstractItemView::currentChanged(current, previous);
    if (QAccessible::isActive() && current.isValid() && hasFocus()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(current.row());
        QAccessible::updateAccessibility(&event);
    }
    viewport()->update();
}

void TableView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    // Not QTableView's either: it counts cells where a row is one child here, and named another row.
    QAbstractItemView::selectionChanged(selected, deselected);
    if (!QAccessible::isActive())
        return;
    const auto tell = [this](const QItemSelection& part, QAccessible::Event what) {
        if (part.isEmpty())
            return;
        QAccessibleEvent event(this, what);
        event.setChild(part.first().top());
        QAccessible::updateAccessibility(&event);
    };
    tell(deselected, QAccessible::SelectionRemove);
    tell(selected, QAccessible::SelectionAdd);
}

void TableView::focusInEvent(QFocusEvent* event)
{
    ensureCurrent();
    QTableView::focusInEvent(event);
    viewport()->update();
}

void TableView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    // The inner cursor: a ring inside the current row while the keyboard is here.
    if (!hasFocus() || !currentIndex().isValid())
        return;
    const int row = currentIndex().row();
    QPainter painter(viewport());
    const QRect box(0, rowViewportPosition(row), viewport()->width(), rowHeight(row) - 1);
    paintBox(&painter, box.adjusted(2, 2, -2, -2), 4, QColor(), m_theme->focus, 2);
}

} // namespace ui
