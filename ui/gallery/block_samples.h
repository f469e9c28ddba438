// BlockSamples: sessions of the calendar in every state, as the grid paints them.
#pragma once

#include "ui/calendar/block_painter.h"

#include <QWidget>

namespace ui
{

/// Two rows of blocks, 90 wide as in a week of 768, with captions; the heights are those of an hour, 45, 30 and 20 minutes.
class BlockSamples : public QWidget
{
    Q_OBJECT

public:
    explicit BlockSamples(Theme& theme, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Sample {
        calendar::Block block;
        QRect place;
        QString caption;
        bool selected = false;
    };
    void add(int row, const QString& client, const QString& service, int hue, int height, const QString& caption);
    calendar::Session& session() { return m_samples.back().block.people.front(); }

    Theme& m_theme;
    std::vector<Sample> m_samples;
    calendar::BlockPainter m_painter;
};

} // namespace ui
