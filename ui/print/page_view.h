// PageView: the pages of a paper one below the other, as they will come out.
#pragma once

#include "ui/kit/theme.h"
#include "ui/print/page_layout.h"

#include <QWidget>
#include <memory>

namespace ui::print
{

class PageView : public QWidget
{
    Q_OBJECT

public:
    explicit PageView(Theme& theme, QWidget* parent = nullptr);
    void setLayoutOfPages(std::unique_ptr<PageLayout> layout);
    const PageLayout* pages() const { return m_layout.get(); }
    /// One px of the page is `scale` px of the screen.
    void setScale(double scale);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF pageBox(int page) const;

    Theme& m_theme;
    std::unique_ptr<PageLayout> m_layout;
    double m_scale = 0.6;
};

} // namespace ui::print
