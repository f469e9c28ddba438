// Measuring and breaking printed text.
#include "ui/print/print_text.h"

#include <QFontMetricsF>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace ui::print
{

QFont printFont(int pixels, bool strong)
{
    QFont font(u"IBM Plex Sans"_s);
    font.setPixelSize(pixels);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double printWidth(const QString& text, const QFont& font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

QStringList printLines(const QString& text, const QFont& font, double width)
{
    QStringList lines;
    for (const QString& paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines.append(paragraph.mid(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
        if (paragraph.isEmpty())
            lines.append(QString());
    }
    return lines;
}

QString firstFitting(const QStringList& choices, const QFont& font, double width)
{
    for (const QString& choice : choices) {
        if (printWidth(choice, font) <= width)
            return choice;
    }
    return {};
}

} // namespace ui::print
