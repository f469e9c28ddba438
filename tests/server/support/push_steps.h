// Short words for tests of pushes: ids, clocks, verdicts, and two desks that know one booking.
#pragma once

#include "tests/server/support/endpoint.h"

namespace tests
{

inline QString wordOf(const QJsonObject& result)
{
    return result.value(QLatin1String("verdict")).toString();
}

inline QString codeOf(const QJsonObject& result)
{
    return result.value(QLatin1String("code")).toString();
}

inline QJsonObject resultAt(const Answer& answer, int index)
{
    return answer.json().value(QLatin1String("results")).toArray().at(index).toObject();
}

inline models::Uuid freshId(Desk& desk)
{
    return desk.ids.next(at("2026-01-01T00:00:00Z"));
}

/// A hybrid clock of another device.
inline QString clockAt(const char* instant, int counter = 0)
{
    return at(instant).toString() + QStringLiteral("-%1-00f1e2d3c4b5a697").arg(counter, 4, 16, QChar(u'0'));
}

/// Two desks of one trainer that know the same booking.
struct TwoDesks {
    Endpoint endpoint;
    std::unique_ptr<Desk> first = endpoint.trainer(QStringLiteral("t@example.org")),
                          second = endpoint.desk(QStringLiteral("t@example.org"));
    Practice practice{*first};
    models::Booking booking =
        aBooking(*first, freshId(*first), practice.client, practice.service, "2026-12-30T09:00:00Z");
    TwoDesks() { first->act({ins(booking)}); }
    QJsonObject change(Desk& desk, const QJsonObject& set, const QJsonObject& base, const QString& clock = {})
    {
        return desk.act({upd(QStringLiteral("bookings"), booking.id, set, base, 1)}, clock);
    }
    QString stored(const char* column)
    {
        return QString::fromUtf8(endpoint.sql.value("SELECT " + QByteArray(column) + " FROM bookings WHERE id = '" +
                                                    booking.id.toString().toLatin1() + "'"));
    }
};

} // namespace tests
