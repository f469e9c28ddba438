// Reading the system's appearance.
#include "ui/kit/system_look.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

/// A value of the portal's settings; no value without a portal, or when it is slow.
std::optional<uint> portalSetting(const QString& key)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return std::nullopt;
    QDBusMessage question =
        QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
                                       u"org.freedesktop.portal.Settings"_s, u"Read"_s);
    question << u"org.freedesktop.appearance"_s << key;
    const QDBusMessage answer = bus.call(question, QDBus::Block, 80);
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return std::nullopt;
    QVariant value = answer.arguments().constFirst();
    // The portal wraps its value once or twice, by version.
    while (value.canConvert<QDBusVariant>() && value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    bool isNumber = false;
    const uint number = value.toUInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

SystemLook systemLook(const QPalette& startUp)
{
    SystemLook result;
    bool dark = startUp.color(QPalette::Window).lightness() < startUp.color(QPalette::WindowText).lightness();
    const auto scheme = portalSetting(u"color-scheme"_s);
    bool contrast = false;
    if (scheme) {
        if (*scheme == 1)
            dark = true;
        else if (*scheme == 2)
            dark = false;
        contrast = portalSetting(u"contrast"_s).value_or(0) == 1;
        result.reducedMotion = portalSetting(u"reduced-motion"_s).value_or(0) == 1;
    }
    result.look = contrast ? (dark ? Look::HighContrastDark : Look::HighContrastLight)
                  : dark   ? Look::Dark
                           : Look::Light;
    return result;
}

} // namespace ui
