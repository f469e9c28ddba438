// The icon and its menu.
#include "app/desktop/tray.h"

#include "ui/kit/paint.h"

#include <QPainter>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace app
{

QIcon programIcon(const ui::Theme& theme)
{
    QIcon icon;
    for (const int extent : {16, 22, 24, 32, 48, 64, 128}) {
        QPixmap drawn(extent, extent);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        painter.scale(extent / 20.0, extent / 20.0);
        ui::paintBox(&painter, QRectF(0, 0, 20, 20), 5, theme->accent);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme->onAccent, 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(6, 6.5), QPointF(14, 6.5));
        painter.drawLine(QPointF(10, 6.5), QPointF(10, 14));
        painter.end();
        icon.addPixmap(drawn);
    }
    return icon;
}

Tray::Tray(ui::Theme& theme, ui::MainWindow& window, QObject* parent)
    : QObject(parent), m_window(window), m_icon(programIcon(theme))
{
    m_icon.setToolTip(u"TrainerDesk"_s);
    m_menu.addAction(tr("Show the window"), this, &Tray::raise);
    // The same commands as everywhere, so that words, keys and reasons are theirs.
    for (const QString& id : {u"calendar.new_booking"_s, u"sync.now"_s, u"window.lock"_s, u"file.quit"_s}) {
        if (const ui::Command* command = window.commands().find(id))
            m_menu.addAction(command->text, this, [this, id] {
                if (id != u"sync.now")
                    raise();
                m_window.commands().run(id);
            });
    }
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            raise();
    });
    connect(&theme, &ui::Theme::changed, this, [this, &theme] { m_icon.setIcon(programIcon(theme)); });
    if (QSystemTrayIcon::isSystemTrayAvailable())
        m_icon.show();
}

void Tray::raise()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

} // namespace app
