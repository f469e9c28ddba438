// PaletteList: the rows of the command palette, under their group words.
#pragma once

#include "ui/shell/palette.h"

#include <QAbstractScrollArea>

namespace ui
{

class PaletteList : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PaletteList(Theme& theme, QWidget* parent = nullptr);

    void setRows(std::vector<PaletteRow> rows);
    /// What stands here when there are no rows.
    void setEmptyWords(const QString& words) { m_emptyWords = words; }
    const std::vector<PaletteRow>& rows() const { return m_rows; }
    int current() const { return m_current; }
    /// Moves to the next (1) or previous (-1) row that can run, round the ends.
    void step(int by);
    /// px for the rows, at most eight and their headings.
    int wantedHeight() const;

Q_SIGNALS:
    void chosen();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    struct Line {
        int row = -1; ///< or a heading
        QString heading;
        int y = 0;
        int height = 0;
    };
    void layOut();
    void setCurrent(int row);
    int rowAt(const QPoint& point) const;
    void paintRow(QPainter& painter, const QRect& box, const PaletteRow& row, bool current) const;

    Theme& m_theme;
    std::vector<PaletteRow> m_rows;
    QString m_emptyWords;
    std::vector<Line> m_lines;
    int m_current = -1;
    int m_height = 0;
};

} // namespace ui
