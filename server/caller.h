// Caller: who makes a request, as the token says; nothing in a body can change it.
#pragma once

#include "models/uuid.h"

#include <QByteArray>
#include <QString>

namespace server
{

struct Caller {
    models::Uuid user;
    models::Uuid trainer; ///< null: an account without a trainer
    models::Uuid device;  ///< null: a token without a device
    models::Uuid chain;
    QString currency; ///< of the trainer's settings
    QString timeZone; ///< likewise

    /// BEGIN with the settings that row-level security reads. The ids are ours, so they need no quoting.
    QByteArray begin(const QByteArray& mode = {}) const
    {
        return "BEGIN " + mode + "; SET LOCAL trainerdesk.tenant = '" + trainer.toString().toLatin1() +
               "'; SET LOCAL trainerdesk.person = '" + user.toString().toLatin1() + "'";
    }
    /// begin() for reading: every statement sees the same instant.
    QByteArray beginReading() const { return begin("ISOLATION LEVEL REPEATABLE READ READ ONLY"); }
};

} // namespace server
