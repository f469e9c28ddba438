// One practice in one week: Wednesday 11 June 2025, 10:36 in Berlin. Names and prices are invented.
#pragma once

#include "models/zone.h"
#include "tests/support/temp_desk.h"

#include <map>

namespace tests
{

/// Fills a desk with six services, 24 clients, opening hours and the week of 9 June 2025, and sets its clock to
/// 11 June 2025, 10:36 Berlin time.
class PracticeWeek
{
public:
    explicit PracticeWeek(TempDesk& desk);

    models::Uuid trainerId;
    std::map<QString, models::Uuid> services; ///< by name: "Strength", "Mobility", ...
    std::map<QString, models::Uuid> clients;  ///< by full name
    /// The booking of a client at a local time, e.g. (3, "10:30") for Thursday; a null id when there is none.
    models::Uuid bookingAt(int weekday, const QString& time, const QString& client = {}) const;
    /// Adds one booking outside of any plan.
    models::Uuid book(int weekday, const QString& time, const QString& service, const QString& client,
                      models::BookingStatus status = models::BookingStatus::Confirmed, bool paid = true);

private:
    struct Made {
        int weekday;
        QString time;
        QString client;
        models::Uuid id;
    };
    void seed();

    TempDesk& m_desk;
    models::Zone m_zone;
    std::vector<Made> m_made;
};

} // namespace tests
