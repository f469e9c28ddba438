// InboxList: the notices as rows of two lines under headings of days.
#pragma once

#include "ui/kit/theme.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace ui
{

/// Paints a notice (56 tall: dot, icon, title and who, detail, time) or a day (32).
class InboxDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit InboxDelegate(Theme& theme, QObject* parent = nullptr) : QStyledItemDelegate(parent), m_theme(theme) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Theme& m_theme;
};

/// Up and Down pass over headings; Enter opens the record.
class InboxList : public QListView
{
    Q_OBJECT

public:
    explicit InboxList(Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QModelIndex& index);
    void opened(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
};

} // namespace ui
