// The look in force: type scale, palette, and dressing the application.
#include "ui/kit/theme.h"

#include "ui/kit/icons.h"
#include "ui/kit/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QResource>
#include <QWidget>
#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

struct Step {
    int size;
    int line;
    int weight;
};
constexpr std::array<Step, 7> kScale{
    {{11, 16, 400}, {12, 16, 400}, {13, 20, 400}, {14, 20, 400}, {16, 24, 600}, {20, 28, 600}, {28, 36, 600}}};

} // namespace

Theme::Theme(Look look, QObject* parent) : QObject(parent), m_look(look), m_tokens(&tokensOf(look)) {}

void Theme::setLook(Look look)
{
    if (look == m_look)
        return;
    m_look = look;
    m_tokens = &tokensOf(look);
    Q_EMIT changed();
}

void Theme::setTextScale(double scale)
{
    scale = std::clamp(scale, 0.9, 2.0);
    if (qFuzzyCompare(scale, m_textScale))
        return;
    m_textScale = scale;
    Q_EMIT changed();
}

void Theme::setReducedMotion(bool reduced)
{
    if (reduced == m_reducedMotion)
        return;
    m_reducedMotion = reduced;
    Q_EMIT changed();
}

int Theme::scaled(int px) const
{
    return int(std::lround(px * m_textScale));
}

QFont Theme::font(Type type, int weight) const
{
    const Step& step = kScale[size_t(type)];
    QFont font;
    font.setFamilies({u"IBM Plex Sans"_s, u"IBM Plex Sans Arabic"_s});
    font.setPixelSize(scaled(step.size));
    font.setWeight(QFont::Weight(weight ? weight : step.weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferAntialias);
    return font;
}

int Theme::lineHeight(Type type) const
{
    return scaled(kScale[size_t(type)].line);
}

QIcon Theme::icon(const QString& name, Ink ink) const
{
    return QIcon(new IconEngine(*this, name, ink));
}

QPalette Theme::palette() const
{
    const Tokens& t = *m_tokens;
    QPalette palette;
    const auto all = [&](QPalette::ColorRole role, const QColor& colour, const QColor& disabled) {
        palette.setColor(QPalette::Active, role, colour);
        palette.setColor(QPalette::Inactive, role, colour);
        palette.setColor(QPalette::Disabled, role, disabled);
    };
    all(QPalette::Window, t.surface, t.surface);
    all(QPalette::WindowText, t.text, t.disabled);
    all(QPalette::Base, t.surface, t.sunken);
    all(QPalette::AlternateBase, t.canvas, t.canvas);
    all(QPalette::Text, t.text, t.disabled);
    all(QPalette::PlaceholderText, t.text3, t.disabled);
    all(QPalette::Button, t.raised, t.sunken);
    all(QPalette::ButtonText, t.text, t.disabled);
    all(QPalette::BrightText, t.danger, t.danger);
    all(QPalette::ToolTipBase, t.toast, t.toast);
    all(QPalette::ToolTipText, t.toastText, t.toastText);
    all(QPalette::Highlight, t.accentSoft, t.accentSoft);
    all(QPalette::HighlightedText, t.text, t.text);
    all(QPalette::Link, t.accentText, t.disabled);
    all(QPalette::LinkVisited, t.accentText, t.disabled);
    all(QPalette::Light, t.raised, t.raised);
    all(QPalette::Midlight, t.line, t.line);
    all(QPalette::Mid, t.line2, t.line2);
    all(QPalette::Dark, t.control, t.control);
    all(QPalette::Shadow, t.text3, t.text3);
    return palette;
}

bool loadTypefaces()
{
    // Unpacked, here and in the program: a start that inflates six typefaces first spends a tenth of its time on it.
    static const std::array kFiles{"IBMPlexSans-Regular",      "IBMPlexSans-Medium",
                                   "IBMPlexSans-SemiBold",     "IBMPlexSansArabic-Regular",
                                   "IBMPlexSansArabic-Medium", "IBMPlexSansArabic-SemiBold"};
    static const bool kLoaded = [] {
        bool all = true;
        // From where they lie in the program: by their names they would be copied first.
        for (const char* file : kFiles)
            all &= QFontDatabase::addApplicationFontFromData(
                       QResource(u":/fonts/%1.ttf"_s.arg(QLatin1String(file))).uncompressedData()) >= 0;
        return all;
    }();
    return kLoaded;
}

void dressApplication(QApplication& application, Theme& theme)
{
    loadTypefaces();
    application.setStyle(new Style(theme));
    const auto dress = [&application, &theme] {
        clearIconCache();
        application.setFont(theme.font(Type::Body));
        application.setPalette(theme.palette());
        for (QWidget* window : application.topLevelWidgets())
            window->update();
    };
    QObject::connect(&theme, &Theme::changed, &application, dress);
    dress();
}

} // namespace ui
