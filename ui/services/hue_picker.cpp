// Painting and choosing swatches.
#include "ui/services/hue_picker.h"

#include "ui/kit/icons.h"
#include "ui/kit/layouts.h"
#include "ui/kit/paint.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

class Swatch : public QAbstractButton
{
public:
    Swatch(Theme& theme, int hue) : m_theme(theme), m_hue(hue)
    {
        setCheckable(true);
        setFixedSize(28, 28);
        setCursor(Qt::PointingHandCursor);
        setAccessibleName(HuePicker::hueName(hue));
        setToolTip(HuePicker::hueName(hue));
        setObjectName(u"hue_%1"_s.arg(hue));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const HueColours& colours = m_theme->hue(Hue(m_hue));
        if (isChecked())
            paintBox(&painter, QRectF(rect()).adjusted(1, 1, -1, -1), 7, m_theme->surface, m_theme->text);
        paintBox(&painter, QRectF(rect()).adjusted(4, 4, -4, -4), 5, colours.bar);
        if (isChecked())
            paintIcon(&painter, QRectF(rect()).adjusted(8, 8, -8, -8), u"check"_s, m_theme->surface);
    }

private:
    Theme& m_theme;
    int m_hue;
};

} // namespace

QString HuePicker::hueName(int hue)
{
    const QStringList names{tr("Teal"),   tr("Blue"), tr("Amber"), tr("Green"),
                            tr("Violet"), tr("Pink"), tr("Red"),   tr("Slate")};
    return names.value(hue);
}

HuePicker::HuePicker(Theme& theme, QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    setObjectName(u"huePicker"_s);
    auto* row = rowLayout(this, 4);
    for (int hue = 0; hue < kHueCount; ++hue) {
        auto* swatch = new Swatch(theme, hue);
        m_group->addButton(swatch, hue);
        row->addWidget(swatch);
    }
    row->addStretch(1);
    connect(m_group, &QButtonGroup::idClicked, this, &HuePicker::chosen);
    connect(&theme, &Theme::changed, this, [this] {
        for (QAbstractButton* swatch : m_group->buttons())
            swatch->update();
    });
}

void HuePicker::setHue(int hue)
{
    if (QAbstractButton* swatch = m_group->button(hue))
        swatch->setChecked(true);
}

int HuePicker::hue() const
{
    return m_group->checkedId();
}

} // namespace ui
