// Text: a label of the type scale in a token's colour, with the scale's line height.
#pragma once

#include "ui/kit/theme.h"

#include <QLabel>

namespace ui
{

/// Plain text only. One line keeps its full width unless setElided() allows "…" (the tooltip then has the whole);
/// setWordWrap() breaks it into lines.
class Text : public QLabel
{
    Q_OBJECT

public:
    explicit Text(Theme& theme, const QString& text = {}, Type type = Type::Body, Ink ink = &Tokens::text,
                  int weight = 0, QWidget* parent = nullptr);

    void setInk(Ink ink);
    void setWeight(int weight);
    void setType(Type type);
    void setElided(bool elided);
    void setStruckOut(bool struckOut);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return wordWrap(); }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void dress();
    int lineCount(int width) const;

    Theme& m_theme;
    Type m_type;
    Ink m_ink;
    int m_weight;
    bool m_elided = false;
    bool m_struckOut = false;
};

} // namespace ui
