// Keeping and applying the appearance.
#include "ui/settings/appearance.h"

#include "ui/kit/density.h"

#include <QSettings>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

const QStringList& choiceWords()
{
    static const QStringList kWords{u"system"_s, u"light"_s, u"dark"_s, u"contrast"_s};
    return kWords;
}

const QStringList& motionWords()
{
    static const QStringList kWords{u"system"_s, u"full"_s, u"reduced"_s};
    return kWords;
}

} // namespace

Appearance readAppearance(const QSettings& memory)
{
    Appearance appearance;
    appearance.choice = Appearance::Choice(
        std::max<qsizetype>(0, choiceWords().indexOf(memory.value(u"appearance/theme"_s).toString())));
    appearance.motion = Appearance::Motion(
        std::max<qsizetype>(0, motionWords().indexOf(memory.value(u"appearance/motion"_s).toString())));
    const int percent = memory.value(u"appearance/text"_s, 100).toInt();
    appearance.textPercent = percent >= 90 && percent <= 200 ? percent : 100;
    appearance.dense = memory.value(u"appearance/dense"_s, false).toBool();
    return appearance;
}

void keepAppearance(QSettings& memory, const Appearance& appearance)
{
    memory.setValue(u"appearance/theme"_s, choiceWords()[int(appearance.choice)]);
    memory.setValue(u"appearance/motion"_s, motionWords()[int(appearance.motion)]);
    memory.setValue(u"appearance/text"_s, appearance.textPercent);
    memory.setValue(u"appearance/dense"_s, appearance.dense);
}

void applyAppearance(Theme& theme, const Appearance& appearance, const SystemLook& system)
{
    const bool dark = system.look == Look::Dark || system.look == Look::HighContrastDark;
    switch (appearance.choice) {
    case Appearance::Choice::System:
        theme.setLook(system.look);
        break;
    case Appearance::Choice::Light:
        theme.setLook(Look::Light);
        break;
    case Appearance::Choice::Dark:
        theme.setLook(Look::Dark);
        break;
    case Appearance::Choice::HighContrast:
        theme.setLook(dark ? Look::HighContrastDark : Look::HighContrastLight);
        break;
    }
    setDense(theme, appearance.dense);
    theme.setTextScale(appearance.textPercent / 100.0);
    theme.setReducedMotion(appearance.motion == Appearance::Motion::System
                               ? system.reducedMotion
                               : appearance.motion == Appearance::Motion::Reduced);
}

} // namespace ui
