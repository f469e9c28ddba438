// TableView: the program's table - header 32, rows 40 or 32, hairlines, hover, a marked selection, no vertical lines.
#pragma once

#include "ui/kit/theme.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

class QSettings;

namespace ui
{

/// Draws the cells of a TableView from the roles of ui/core/cell.h.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TableDelegate(Theme& theme, QObject* parent = nullptr) : QStyledItemDelegate(parent), m_theme(theme) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    void paintCell(QPainter& painter, QRect box, const QModelIndex& index, Qt::LayoutDirection direction) const;
    Theme& m_theme;
};

/// The header: 12/16 500, the sorted column heavier with an arrow; a column without words and with CheckStateRole in
/// the header data shows a box for all rows.
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    TableHeader(Theme& theme, QWidget* parent);
    QSize sizeHint() const override;
    /// Marks the column by which the rows are always in order, in a table that does not sort.
    void showFixedOrder(int column, Qt::SortOrder order);

Q_SIGNALS:
    void allChecked(bool checked);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logical) const override;
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    Theme& m_theme;
    bool m_fixedOrder = false;
};

/// A column's place: `width` px of content, or 0 to take what is left. The gap to the next column (16) and the outer
/// padding (20) are added.
struct TableColumn {
    int width = 0;
    bool sortable = true;
    bool hideable = true;
};

class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(Theme& theme, const std::vector<TableColumn>& columns, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    /// 40, or 32 (dense), at text size 100 %.
    void setRowExtent(int px);
    /// Keeps widths, order, sorting and hidden columns under this key.
    void remember(QSettings* memory, const QString& key);
    /// Content px between a section's edge and its words: outer padding at both ends of the row.
    QRect contentOf(const QRect& cell, int logical) const;
    /// Another width for a column, px of content at text size 100 %.
    void setContentWidth(int column, int width);
    /// Shares the width anew; call after hiding or showing a column.
    void fitColumns();
    int hoveredRow() const { return m_hovered; }
    const std::vector<TableColumn>& columns() const { return m_columns; }
    /// Selects the row of a record again after the model was made anew; false when it is gone.
    bool selectId(const QVariant& id);
    /// The same where the row is known: a list of thousands need not be walked. False for a row that is not there.
    bool selectAt(int row);
    QVariant currentId() const;
    /// A current row exists whenever there is one: screen readers and keys need it.
    void ensureCurrent();

Q_SIGNALS:
    /// Enter or double click.
    void opened(const QModelIndex& index);
    void fullWidthRequested(const QModelIndex& index);
    /// A letter was typed: to be put into the search field.
    void typed(const QString& text);
    void rowChosen(const QModelIndex& index);
    /// Del, Space and other keys a screen wants; unhandled when nobody calls accept.
    void keyPressed(QKeyEvent* event);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void focusInEvent(QFocusEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void dress();
    void moveColumn(int by);
    void showColumnMenu(const QPoint& at);
    void hover(int row);

    Theme& m_theme;
    std::vector<TableColumn> m_columns;
    QSettings* m_memory = nullptr;
    QString m_memoryKey;
    int m_rowExtent = 40;
    int m_hovered = -1;
    bool m_fitting = false;
};

} // namespace ui
