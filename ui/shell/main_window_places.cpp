// Where one is and was: Back and Forward, the places kept between runs, and what a client who looks on may see.
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/layouts.h"
#include "ui/kit/toast_bar.h"
#include "ui/shell/body.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/main_window.h"

#include <QDate>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr size_t kMostSteps = 100;

} // namespace

void MainWindow::noteStep()
{
    Step step{m_current->id(), m_current->place()};
    if (m_historyAt >= 0) {
        const Step& here = m_history[size_t(m_historyAt)];
        if (here.screen == step.screen && here.place == step.place)
            return;
    }
    m_history.resize(size_t(m_historyAt + 1));
    m_history.push_back(std::move(step));
    if (m_history.size() > kMostSteps)
        m_history.erase(m_history.begin());
    m_historyAt = int(m_history.size()) - 1;
}

void MainWindow::walkHistory(int by)
{
    const int to = m_historyAt + by;
    if (to < 0 || to >= int(m_history.size()))
        return;
    m_historyAt = to;
    m_walking = true;
    const Step step = m_history[size_t(to)];
    goTo(step.screen);
    if (m_current && m_current->id() == step.screen)
        m_current->goToPlace(step.place);
    // What was chosen there may be gone since: where one is now is no further step.
    m_history[size_t(to)] = {m_current->id(), m_current->place()};
    m_walking = false;
}

void MainWindow::keepPlace()
{
    if (!m_current || !m_memory)
        return;
    m_memory->setValue(u"window/screen"_s, m_current->id());
    m_memory->setValue(u"window/day"_s, QDate::currentDate().toString(Qt::ISODate));
    const QVariantMap place = m_current->place();
    m_memory->setValue(
        u"place/"_s % m_current->id(),
        QString::fromUtf8(QJsonDocument(QJsonObject::fromVariantMap(place)).toJson(QJsonDocument::Compact)));
}

void MainWindow::restorePlaces()
{
    // On another day one wants today, not where one was.
    if (!m_memory || m_memory->value(u"window/day"_s).toString() != QDate::currentDate().toString(Qt::ISODate))
        return;
    for (const auto& screen : m_screens)
        m_toRestore.insert(screen->id());
}

void MainWindow::restorePlace(Screen& screen)
{
    if (!m_toRestore.remove(screen.id()))
        return;
    const QByteArray kept = m_memory->value(u"place/"_s % screen.id()).toString().toUtf8();
    const QJsonObject place = QJsonDocument::fromJson(kept).object();
    if (!place.isEmpty())
        screen.goToPlace(place.toVariantMap());
}

QWidget* MainWindow::privacyCover()
{
    if (!m_cover) {
        auto* cover = new EmptyState(
            m_theme, u"eye-off"_s, tr("Hidden while a client looks on"),
            tr("This screen is about other clients and money. Calendar, services and profile can be shown."));
        cover->setObjectName(u"privacyCover"_s);
        auto* show = new Button(m_theme, tr("Show it"));
        show->setObjectName(u"privacyShow"_s);
        show->setToolTip(tr("Ctrl+Shift+H"));
        connect(show, &QPushButton::clicked, this, [this] { setPrivate(false); });
        cover->setButtons({show});
        m_cover = inTheMiddle(cover);
    }
    return m_cover;
}

void MainWindow::setPrivate(bool isPrivate)
{
    if (m_private == isPrivate)
        return;
    m_private = isPrivate;
    // What was said before may name somebody.
    m_toast->dismiss();
    for (const auto& screen : m_screens)
        screen->setPrivate(isPrivate);
    m_header->setPrivate(isPrivate);
    if (m_current)
        showScreen(m_current);
    Q_EMIT privateChanged(isPrivate);
    showToast({isPrivate ? tr("Amounts, health notes and other names are hidden") : tr("Everything is shown again"),
               false,
               {},
               {}});
}

void MainWindow::addCommand(const Command& command)
{
    adopt(command);
    rebuildMenusSoon();
}

} // namespace ui
