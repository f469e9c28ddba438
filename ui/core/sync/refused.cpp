// Settling refused acts.
#include "ui/core/sync/refused.h"

#include "storage/sync_desk.h"
#include "storage/sync_review.h"
#include "models/rules/booking_rules.h"
#include "ui/core/calendar/free_times.h"
#include "ui/core/plans/settle_plans.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;
using models::ChangeSet;
using models::Result;
using models::Row;
using models::RowChange;
using models::Status;

namespace ui::sync
{

namespace
{

struct SyncRefused {
    Q_DECLARE_TR_FUNCTIONS(SyncRefused)
};

Status readTime(Commands& commands, const Words& words, const Row& row, Refused& refused)
{
    TD_ASSIGN(const auto booking, models::fromRow<models::Booking>(row));
    refused.wanted = models::spanOf(booking);
    TD_ASSIGN(const Practice practice, readPractice(words.reader));
    TD_ASSIGN(const auto availability, models::Availability::fromJson(practice.profile.availabilityHours));
    TD_ASSIGN(
        const auto near,
        words.reader.all<models::Booking>(
            u"WHERE status IN ('pending', 'confirmed', 'completed') AND end_time > ? AND start_time < ? AND id <> ?"_s,
            {booking.startTime.plusDays(-9).toString(), booking.endTime.plusDays(9).toString(),
             booking.id.toString()}));
    std::vector<models::TimeSpan> busy;
    for (const models::Booking& other : near) {
        busy.push_back(models::spanOf(other));
        if (models::overlaps(models::spanOf(other), *refused.wanted))
            refused.holders.push_back(other.id);
    }
    refused.free = calendar::nearestFreeTimes({practice.zone, availability, busy, commands.store().now()},
                                              booking.startTime, booking.endTime.ms - booking.startTime.ms);
    return {};
}

} // namespace

Result<Refused> readRefused(Commands& commands, const Words& words, const models::SyncAct& act)
{
    Refused refused;
    refused.act = act;
    TD_ASSIGN(const ActWords said, actWords(words, act));
    TD_ASSIGN(refused.reason, refusalWords(words, act));
    refused.title = said.title;
    const RowChange* main = mainChange(act.changes);
    if (!main)
        return refused;
    TD_ASSIGN(const Row row, rowAfter(words.reader, *main));
    const QString subject = recordSubject(words, row);
    for (const models::Cell& cell : main->after) {
        const models::ColumnInfo& column = main->table->columns[size_t(cell.column)];
        if (column.name == u"id" || column.name == u"trainer_id" || column.name == u"created_at" ||
            column.name == u"updated_at" || models::isNull(cell.value))
            continue;
        refused.values.append(
            u"%1: %2"_s.arg(fieldName(*main->table, column.name), valueWords(words, row, cell.column, cell.value)));
    }
    refused.isQuestion = act.code == u"stale" || act.code == u"not_found";
    refused.isRemovedThere = main->kind != RowChange::Kind::Delete;
    if (refused.isQuestion) {
        TD_ASSIGN(const std::optional<Row> live, words.reader.row(*main->table, main->id));
        TD_ASSIGN(const std::optional<Row> image, storage::removedImage(words.reader, *main->table, main->id));
        refused.canBringBack = live || image;
        const Row& known = live ? *live : image ? *image : row;
        const QString who = recordSubject(words, known);
        QStringList fields;
        for (const models::Cell& cell : main->after) {
            const QString& column = main->table->columns[size_t(cell.column)].name;
            if (column != u"updated_at" && main->kind == RowChange::Kind::Update)
                fields.append(fieldName(*main->table, column).toLower());
        }
        const QString what = fields.size() == 1 ? fields.constFirst() : recordKind(*main->table).toLower();
        refused.title = who.isEmpty() ? recordKind(*main->table) : u"%1, %2"_s.arg(who, what);
        return refused;
    }
    if (main->table->name == u"bookings") {
        TD_TRY(readTime(commands, words, row, refused));
        refused.title = u"%1, %2"_s.arg(subject, words.wording.dayAndTime(refused.wanted->start, words.now));
        if (const auto client = models::Uuid::fromString(models::textOf(row.at(u"client_id")))) {
            TD_ASSIGN(const auto user, words.reader.find<models::User>(*client));
            if (user) {
                refused.client = user->firstName;
                refused.clientMail = user->email.value_or(QString());
            }
        }
    }
    return refused;
}

Status takeNewTime(Commands& commands, const Refused& refused, models::UtcTime start)
{
    if (!refused.wanted)
        return models::fail(models::ErrorCode::InvalidState, u"This change has no time. Nothing was changed."_s);
    const models::UtcTime end{start.ms + refused.wanted->end.ms - refused.wanted->start.ms};
    return storage::redoRefused(commands.store(), refused.act.id, [&](ChangeSet& changes) -> Status {
        RowChange* booking = nullptr;
        for (RowChange& change : changes.rows) {
            if (change.table->name == u"bookings" && change.kind != RowChange::Kind::Delete)
                booking = &change;
        }
        if (!booking)
            return models::fail(models::ErrorCode::InvalidState, u"This change has no time. Nothing was changed."_s);
        for (const auto& [name, value] : {std::pair{u"start_time"_s, start}, std::pair{u"end_time"_s, end}}) {
            const int column = booking->table->indexOf(name);
            std::erase_if(booking->after, [&](const models::Cell& cell) { return cell.column == column; });
            booking->after.push_back({column, value.toString()});
        }
        std::sort(booking->after.begin(), booking->after.end(),
                  [](const models::Cell& a, const models::Cell& b) { return a.column < b.column; });
        return {};
    });
}

Status tryAgain(Commands& commands, const Refused& refused)
{
    return storage::SyncDesk(commands.store()).retry(refused.act.id);
}

Status replaceOther(Commands& commands, const Refused& refused)
{
    for (const models::Uuid& holder : refused.holders) {
        plans::CancelRequest request{holder.toString()};
        request.by = models::CancelledBy::Trainer;
        request.reason = SyncRefused::tr("Another session takes this time");
        TD_TRY(commands.perform(plans::cancelBooking(request)));
    }
    return tryAgain(commands, refused);
}

Status keepRecord(Commands& commands, const Refused& refused)
{
    if (!refused.isRemovedThere)
        return dropRefused(commands, refused);
    return storage::redoRefused(commands.store(), refused.act.id, [&](ChangeSet& changes) -> Status {
        const storage::Reader reader = commands.store().reader();
        for (RowChange& change : changes.rows) {
            TD_ASSIGN(const std::optional<Row> live, reader.row(*change.table, change.id));
            if (live || change.kind != RowChange::Kind::Update)
                continue;
            TD_ASSIGN(std::optional<Row> image, storage::removedImage(reader, *change.table, change.id));
            if (!image)
                return models::fail(
                    models::ErrorCode::NotFound,
                    u"What was removed is not known here any more. Nothing was changed; leave it removed."_s);
            for (const models::Cell& cell : change.after)
                image->values[size_t(cell.column)] = cell.value;
            change = models::insertOf(*image);
        }
        return {};
    });
}

Status removeRecord(Commands& commands, const Refused& refused)
{
    return refused.isRemovedThere ? dropRefused(commands, refused) : tryAgain(commands, refused);
}

Status dropRefused(Commands& commands, const Refused& refused)
{
    return storage::SyncDesk(commands.store()).drop(refused.act.id);
}

QString messageFor(const Words& words, const Refused& refused)
{
    const QString when = refused.wanted ? words.wording.dayAndTime(refused.wanted->start, words.now) : QString();
    QStringList others;
    for (const models::UtcTime time : refused.free)
        others.append(words.wording.dayAndTime(time, words.now));
    const QString offer = others.isEmpty() ? SyncRefused::tr("Which other time suits you?")
                                           : SyncRefused::tr("These times are free: %1.").arg(others.join(u"; "_s));
    return SyncRefused::tr("Hello %1,\n\nyour session on %2 cannot take place at that time. %3")
        .arg(refused.client, when, offer);
}

} // namespace ui::sync
