// Derived ids: version 5 UUIDs in one namespace of the program, so that kinds of rows cannot collide.
#include "models/rules/ids.h"

using namespace Qt::StringLiterals;

namespace models
{

namespace
{

/// `word:first[:second]` in the namespace of the program (drawn once; it never changes).
Uuid idFollowing(QStringView word, const Uuid& first, const Uuid* second = nullptr)
{
    static const Uuid kProgram = *Uuid::fromString(u"6f1c5a52-4a1e-5d0b-9a35-2f0f4a7d1c88"_s);
    QString name = word.toString() + u':' + first.toString();
    if (second)
        name += u':' + second->toString();
    return Uuid::derived(kProgram, name);
}

} // namespace

Uuid rosterId(const Uuid& trainerId, const Uuid& clientId)
{
    return idFollowing(u"roster", trainerId, &clientId);
}

Uuid redemptionId(const Uuid& bookingId)
{
    return idFollowing(u"redemption", bookingId);
}

Uuid clientProfileId(const Uuid& userId)
{
    return idFollowing(u"client_profile", userId);
}

Uuid notificationSettingsId(const Uuid& userId)
{
    return idFollowing(u"notification_settings", userId);
}

Uuid seriesBookingId(const Uuid& seriesId, UtcTime occurrence)
{
    return Uuid::derived(idFollowing(u"series_booking", seriesId), occurrence.toString());
}

Uuid seriesMemberId(const Uuid& seriesId, UtcTime occurrence)
{
    return Uuid::derived(idFollowing(u"series_member", seriesId), occurrence.toString());
}

Uuid correctionId(const Uuid& rowId)
{
    return Uuid::derived(rowId, u"undo");
}

} // namespace models
