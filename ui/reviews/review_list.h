// ReviewList: reviews with drawn stars and their words, and the bars of how often each number of stars was given.
#pragma once

#include "models/rules/ratings.h"
#include "ui/kit/theme.h"

#include <QListView>
#include <QLocale>
#include <QStyledItemDelegate>

namespace ui
{

/// Five stars of 14 px with gaps of 2, `stars` of them filled.
void paintStars(QPainter* painter, const QPoint& at, int stars, const Theme& theme, Qt::LayoutDirection direction,
                int extent = 14);

class ReviewDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ReviewDelegate(Theme& theme, QObject* parent = nullptr) : QStyledItemDelegate(parent), m_theme(theme) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int textHeight(const QString& text, int width) const;
    Theme& m_theme;
};

class ReviewList : public QListView
{
    Q_OBJECT

public:
    explicit ReviewList(Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QModelIndex& index);
    void copyRequested(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
};

/// Five bars with their counts.
class RatingBars : public QWidget
{
    Q_OBJECT

public:
    explicit RatingBars(Theme& theme, QWidget* parent = nullptr);
    void set(const models::RatingSummary& rating, const QLocale& locale);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    models::RatingSummary m_rating;
    QLocale m_locale;
};

} // namespace ui
