// Pop-ups over D-Bus.
#include "ui/shell/desktop_pop_up.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace ui
{

void showDesktopPopUp(const QString& title, const QString& text)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
                                       u"org.freedesktop.Notifications"_s, u"Notify"_s);
    // Desktop Notifications Specification 1.2: the body may be markup, so that what stands for itself is escaped.
    call << u"TrainerDesk"_s << uint(0) << QString() << title << text.toHtmlEscaped() << QStringList() << QVariantMap()
         << -1;
    bus.asyncCall(call, 3000);
}

} // namespace ui
