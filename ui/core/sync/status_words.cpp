// What the sync line says.
#include "ui/core/sync/status_words.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;
using models::SyncState;

namespace ui::sync
{

namespace
{

struct SyncLine {
    Q_DECLARE_TR_FUNCTIONS(SyncLine)
};

constexpr qint64 kWrongClockMs = 5 * 60'000;

} // namespace

StatusWords statusWords(const models::SyncStatus& status, int needsYou, models::UtcTime now)
{
    switch (status.state) {
    case SyncState::SignedOut:
        return status.cursor.isEmpty() ? StatusWords{u"monitor"_s, SyncLine::tr("On this computer only"), 0}
                                       : StatusWords{u"circle-user"_s, SyncLine::tr("Sign in again"), 1};
    case SyncState::CannotSync:
    case SyncState::Upgrade:
        return {u"cloud-alert"_s, SyncLine::tr("Cannot sync"), 2};
    case SyncState::Paused:
        return {u"circle-pause"_s, SyncLine::tr("Paused"), 0};
    default:
        break;
    }
    if (needsYou > 0)
        return {u"cloud-alert"_s, SyncLine::tr("%Ln need you", nullptr, needsYou), 1};
    switch (status.state) {
    case SyncState::Offline:
        return {u"cloud-off"_s,
                status.pending > 0 ? SyncLine::tr("Offline, %Ln waiting", nullptr, status.pending)
                                   : SyncLine::tr("Offline"),
                0};
    case SyncState::Syncing:
    case SyncState::Pending:
        return {u"refresh-cw"_s,
                status.pending > 0 ? SyncLine::tr("Syncing %Ln…", nullptr, status.pending) : SyncLine::tr("Syncing…"),
                0};
    default:
        break;
    }
    const qint64 minutes = status.lastSync ? models::minutesBetween(*status.lastSync, now) : 0;
    return {u"cloud-check"_s,
            minutes < 1 ? SyncLine::tr("Synced")
                        : SyncLine::tr("Synced %Ln min ago", nullptr, int(std::min<qint64>(minutes, 999))),
            0};
}

QString statusSentence(const models::SyncStatus& status)
{
    switch (status.state) {
    case SyncState::SignedOut:
        return status.cursor.isEmpty()
                   ? QString()
                   : SyncLine::tr(
                         "The server does not accept this computer any more. Your changes are kept here and are sent after "
                         "you sign in again.");
    case SyncState::Upgrade:
        return SyncLine::tr(
            "The server speaks a newer version. Your changes were sent; update TrainerDesk to see those of other devices.");
    case SyncState::CannotSync:
        return status.sentence.isEmpty()
                   ? SyncLine::tr("Synchronisation stopped. Your changes are kept on this computer.")
                   : status.sentence;
    case SyncState::Offline:
        return SyncLine::tr(
            "Could not reach the server. Your changes are kept on this computer and will be sent later.");
    default:
        return {};
    }
}

QString clockSentence(qint64 endpointAheadMs)
{
    if (std::abs(endpointAheadMs) <= kWrongClockMs)
        return {};
    const int minutes = int(std::min<qint64>(std::abs(endpointAheadMs) / 60'000, 99'999));
    return endpointAheadMs > 0
               ? SyncLine::tr(
                     "This computer’s clock is %Ln minute(s) behind the server’s. Nothing is lost; set the clock, or newer changes "
                     "may count as older.",
                     nullptr, minutes)
               : SyncLine::tr(
                     "This computer’s clock is %Ln minute(s) ahead of the server’s. Nothing is lost; set the clock, or your times "
                     "may look wrong.",
                     nullptr, minutes);
}

} // namespace ui::sync
