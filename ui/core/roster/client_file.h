// ClientFile: everything the side panel shows of one client.
#pragma once

#include "models/entities/all.h"
#include "models/rules/package_balance.h"
#include "ui/core/commands.h"

namespace ui
{

struct ClientFile {
    struct Session {
        models::Uuid id;
        models::UtcTime start;
        QString service;
        models::BookingStatus status = models::BookingStatus::Confirmed;
    };
    struct Pack {
        models::Uuid id;
        QString name; ///< "Boxing, 10 sessions"
        int sessions = 0;
        int left = 0;
        int freeToBook = 0;
        int booked = 0;
        std::optional<models::UtcTime> expiry{};
        bool closed = false;
    };
    struct Money {
        models::Uuid id;
        models::UtcTime at;
        QString subject; ///< "Boxing 10", "Group HIIT", "Other"
        models::Minor amount;
        QString currency;
        models::PaymentStatus status = models::PaymentStatus::Succeeded;
    };

    models::User user;
    models::TrainerClient roster;
    std::optional<models::ClientProfile> profile{};
    QStringList tags;
    std::vector<Session> coming;              ///< soonest first
    std::vector<Session> past;                ///< latest first, at most 100
    std::vector<Pack> packs;                  ///< in use first, soonest expiry first
    std::vector<Money> payments;              ///< latest first, at most 100
    std::vector<models::LoyaltyPoint> points; ///< latest first, at most 100
    qint64 balance = 0;
};

/// Reads a client's file. NotFound when the person is not on the roster.
models::Result<ClientFile> readClientFile(const storage::Reader& reader, const Practice& practice, models::UtcTime now,
                                          const models::Uuid& clientId);

} // namespace ui
