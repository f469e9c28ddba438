// Notices: runs the daily plan while the desktop is open and says what may pop up.
#pragma once

#include "ui/core/plans/notice_plans.h"

#include <QObject>
#include <QTimer>

namespace ui
{

/// Looks every minute whether a session is to be told of, and once an hour at everything else; writes
/// it without a step for Undo.
class Notices : public QObject
{
    Q_OBJECT

public:
    explicit Notices(Commands& commands, QObject* parent = nullptr);

    /// Begins to look: in a moment, when the window stands, and each minute.
    void start();
    /// One run. An error is for the log: the next run tries again.
    models::Status run();

Q_SIGNALS:
    /// Something may be shown on the desktop.
    void poppedUp(const QString& title, const QString& text, const std::optional<models::Uuid>& relatedId);

private:
    Commands& m_commands;
    QTimer m_timer;
    qint64 m_lastHour = -1; ///< of the last look at the slow things, in hours since 1970
};

} // namespace ui
