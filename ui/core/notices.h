// Notices: runs the daily plan while the desktop is open and says what may pop up.
#pragma once

#include "ui/core/plans/notice_plans.h"

#include <QObject>
#include <QTimer>

namespace ui
{

/// Looks every minute, once at the start, whether something has become due, and writes it without a step for Undo.
class Notices : public QObject
{
    Q_OBJECT

public:
    explicit Notices(Commands& commands, QObject* parent = nullptr);

    /// Begins to look, now and each minute.
    void start();
    /// One run. An error is for the log: the next run tries again.
    models::Status run();

Q_SIGNALS:
    /// Something may be shown on the desktop.
    void poppedUp(const QString& title, const QString& text, const std::optional<models::Uuid>& relatedId);

private:
    Commands& m_commands;
    QTimer m_timer;
};

} // namespace ui
