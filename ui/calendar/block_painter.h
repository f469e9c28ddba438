// BlockPainter: draws one session of the grid; its words are laid out once per block, size and look.
#pragma once

#include "ui/core/calendar/block_text.h"
#include "ui/kit/theme.h"

#include <QHash>
#include <QStaticText>

class QPainter;

namespace ui::calendar
{

/// The icon of a mark, by its name in resources/icons.
QString markIcon(Mark mark);

/// How a block is drawn apart from what it holds.
struct BlockLook {
    bool selected = false;
    bool faded = false; ///< left behind while it is dragged
    bool rightToLeft = false;
};

class BlockPainter
{
public:
    explicit BlockPainter(const Theme& theme) : m_theme(theme) {}

    void paint(QPainter* painter, const QRect& rect, const Block& block, const BlockTimes& times,
               const BlockLook& look);
    /// "+3"
    void paintMore(QPainter* painter, const QRect& rect, int count) const;
    /// Forgets all laid out words: the look, the text size or the locale changed.
    void clear() { m_prepared.clear(); }

private:
    struct Words {
        QStaticText text;
        QPointF at; ///< from the start edge of the block
        double width = 0;
        bool name = false;
        bool bold = false;
        bool clash = false;
    };
    struct Prepared {
        Block block;
        QSize size;
        BlockTimes times;
        std::vector<Words> words;
        std::vector<std::pair<Mark, QPoint>> marks; ///< start-edge corner of each icon
    };

    const Prepared& prepared(const Block& block, QSize size, const BlockTimes& times);
    void layOut(Prepared& made) const;
    void paintBody(QPainter* painter, const QRect& rect, const Block& block, bool rightToLeft) const;

    const Theme& m_theme;
    QHash<models::Uuid, Prepared> m_prepared;
};

} // namespace ui::calendar
