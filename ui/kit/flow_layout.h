// FlowLayout: widgets beside each other that go on in the next line when the width is used up.
#pragma once

#include <QLayout>
#include <vector>

namespace ui
{

/// Lines begin at the start edge (the right one from right to left); `gap` lies between widgets and between lines. Widgets
/// that ask for room (Expanding) share what a line leaves.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(int gap = 8, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& box) override;

private:
    std::vector<QLayoutItem*> shown() const;
    /// Lays the lines out within `box`, or only measures their height.
    int lay(const QRect& box, bool measuring) const;

    std::vector<QLayoutItem*> m_items;
    int m_gap;
};

} // namespace ui
