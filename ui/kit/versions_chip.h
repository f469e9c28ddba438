// VersionsChip: "Two versions" - a record that was changed in two places; a click leads to the review.
#pragma once

#include "ui/kit/theme.h"

#include <QAbstractButton>

namespace ui
{

class VersionsChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit VersionsChip(Theme& theme, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
};

} // namespace ui
