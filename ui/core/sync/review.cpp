// Laying two versions side by side, and writing the chosen one.
#include "ui/core/sync/review.h"

#include "storage/sync_review.h"
#include "ui/core/plans/slot_desk.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;
using models::FieldType;
using models::Result;
using models::Row;
using models::Status;
using models::TwoVersions;
using models::Value;

namespace ui::sync
{

namespace
{

struct SyncReview {
    Q_DECLARE_TR_FUNCTIONS(SyncReview)
};

QString whenWords(const Words& words, models::UtcTime time)
{
    return u"%1 %2"_s.arg(words.wording.pastDay(time, words.now), words.wording.times().clock(time));
}

/// Columns that say nothing to a person.
bool isShown(const models::ColumnInfo& column)
{
    static const QStringList kSilent{
        u"id"_s,         u"trainer_id"_s,    u"user_id"_s,           u"created_at"_s,
        u"updated_at"_s, u"end_time"_s,      u"password_hash"_s,     u"role"_s,
        u"last_login"_s, u"is_verified"_s,   u"health_conditions"_s, u"weight"_s,
        u"height"_s,     u"date_of_birth"_s, u"zoom_meeting_id"_s,   u"zoom_meeting_password"_s};
    return !kSilent.contains(column.name);
}

/// A short text stands on one line; both of a long one can be kept.
bool canKeepBoth(const models::ColumnInfo& column)
{
    static const QStringList kTexts{u"notes"_s,  u"description"_s,         u"fitness_goals"_s,
                                    u"bio"_s,    u"cancellation_reason"_s, u"reason"_s,
                                    u"comment"_s};
    return column.type == FieldType::Text && kTexts.contains(column.name);
}

Value chosen(const TwoVersions& value, Side side)
{
    switch (side) {
    case Side::Mine:
        return value.mine;
    case Side::Theirs:
        return value.theirs;
    case Side::Both:
        break;
    }
    const QString mine = models::textOf(value.mine), theirs = models::textOf(value.theirs);
    return mine.isEmpty() ? theirs : theirs.isEmpty() ? mine : QString(theirs % u'\n' % mine);
}

Row withSides(Row row, const Review& review, const std::vector<Side>& sides)
{
    for (size_t i = 0; i < review.fields.size(); ++i) {
        for (const TwoVersions& value : review.fields[i].values)
            row.values[size_t(value.column)] = chosen(value, sides[i]);
    }
    return row;
}

Plan planOf(const Review& review, const std::vector<Side>& sides)
{
    return [review, sides](const Planning& planning) -> Result<Act> {
        const models::TableInfo& table = *review.conflict.table;
        TD_ASSIGN(const std::optional<Row> live, planning.reader.row(table, review.conflict.row));
        if (!live)
            return models::fail(models::ErrorCode::NotFound,
                                u"This record was removed meanwhile. Nothing was changed."_s);
        Row after = withSides(*live, review, sides);
        Act act;
        act.id = review.conflict.row;
        act.changes.label = SyncReview::tr("Choose a version");
        if (after == *live)
            return act;
        if (table.name == u"bookings") {
            TD_ASSIGN(const auto before, models::fromRow<models::Booking>(*live));
            TD_ASSIGN(const auto booking, models::fromRow<models::Booking>(after));
            TD_TRY(models::checkSpan(models::spanOf(booking)));
            if (models::occupies(booking.status) &&
                (models::spanOf(before) != models::spanOf(booking) || !models::occupies(before.status))) {
                TD_ASSIGN(const auto service, planning.reader.get<models::TrainerService>(booking.serviceId));
                TD_ASSIGN(const auto desk, plans::SlotDesk::read(planning));
                TD_ASSIGN(
                    const QStringList warnings,
                    desk.judge({booking.clientId, booking.serviceId, models::spanOf(booking)}, service, {booking.id}));
                plans::addWarnings(act, warnings);
            }
        }
        if (table.updatedAt >= 0)
            after.values[size_t(table.updatedAt)] = planning.now.toString();
        act.changes.rows.push_back(models::updateOf(*live, after));
        return act;
    };
}

QString warningWords(const QString& warning)
{
    if (warning == u"outside_hours")
        return SyncReview::tr("Outside your hours");
    if (warning == u"in_past")
        return SyncReview::tr("This time has passed");
    if (warning == u"buffer")
        return SyncReview::tr("Less free time between sessions than you want");
    if (warning == u"clash")
        return SyncReview::tr("Overlaps another session");
    if (warning == u"over_cap")
        return SyncReview::tr("More sessions this day than you want");
    return QString(warning).replace(u'_', u' ');
}

} // namespace

Result<Review> readReview(const Words& words, const models::SyncConflict& conflict)
{
    TD_ASSIGN(const std::optional<Row> live, words.reader.row(*conflict.table, conflict.row));
    if (!live)
        return models::fail(models::ErrorCode::NotFound, u"This record was removed."_s);
    Review review;
    review.conflict = conflict;
    review.heading = recordWords(words, *live);
    review.mineBy = SyncReview::tr("You, %1", "when").arg(whenWords(words, conflict.made));
    review.theirsBy = SyncReview::tr("Another device, by %1", "when").arg(whenWords(words, conflict.decided));
    const int start = conflict.table->indexOf(u"start_time"), end = conflict.table->indexOf(u"end_time");
    QStringList names;
    for (const TwoVersions& value : conflict.values) {
        if (value.column == conflict.table->updatedAt)
            continue;
        // A time that moved is one question, not one for its start and one for its end.
        const auto whole = std::find_if(review.fields.begin(), review.fields.end(), [&](const ReviewField& field) {
            const int other = field.values.front().column;
            return start >= 0 && end >= 0 && other != value.column && (other == start || other == end) &&
                   (value.column == start || value.column == end);
        });
        if (whole != review.fields.end()) {
            whole->values.push_back(value);
            if (value.column != start)
                continue;
            whole->name = fieldName(*conflict.table, u"start_time"_s);
            whole->mine = valueWords(words, *live, start, value.mine);
            whole->theirs = valueWords(words, *live, start, value.theirs);
            continue;
        }
        const models::ColumnInfo& column = conflict.table->columns[size_t(value.column)];
        review.fields.push_back({fieldName(*conflict.table, column.name),
                                 valueWords(words, *live, value.column, value.mine),
                                 valueWords(words, *live, value.column, value.theirs),
                                 live->values[size_t(value.column)] == value.mine ? Side::Mine : Side::Theirs,
                                 canKeepBoth(column),
                                 {value}});
    }
    for (const ReviewField& field : review.fields)
        names.append(field.name);
    QStringList inSentence = names;
    // German writes its nouns large wherever they stand.
    for (qsizetype i = 1; i < inSentence.size() && QLocale().language() != QLocale::German; ++i)
        inSentence[i] = inSentence[i].toLower();
    const QString subject = recordSubject(words, *live);
    const bool one = names.size() == 1 && conflict.table->name != u"bookings";
    const QString what = (one ? names.constFirst() : recordKind(*conflict.table)).toLower();
    review.title = subject.isEmpty() ? recordKind(*conflict.table) : u"%1, %2"_s.arg(subject, what);
    review.detail = one ? SyncReview::tr("Changed here and on the server")
                        : SyncReview::tr("%1 changed in two places", "names of fields")
                              .arg(QLocale().createSeparatedList(inSentence));
    QStringList same;
    for (const models::ColumnInfo& column : conflict.table->columns) {
        const QString name = fieldName(*conflict.table, column.name);
        if (isShown(column) && !names.contains(name) && same.size() < 5 && !models::isNull(live->at(column.name)))
            same.append(name.toLower());
    }
    review.same = same.join(u", "_s);
    return review;
}

ReviewResult previewReview(Commands& commands, const Words& words, const Review& review, const std::vector<Side>& sides)
{
    ReviewResult result;
    const auto live = words.reader.row(*review.conflict.table, review.conflict.row);
    if (!live || !*live)
        return {{}, live ? SyncReview::tr("This record was removed") : live.error().message, false, false};
    const Row after = withSides(**live, review, sides);
    if (review.conflict.table->name == u"bookings") {
        const auto booking = models::fromRow<models::Booking>(after);
        if (!booking)
            return {{}, booking.error().message, false, false};
        const auto service = words.reader.find<models::TrainerService>(booking->serviceId);
        const calendar::TimeText& times = words.wording.times();
        const QDate today = times.zone().dateOf(words.now);
        result.lines.append(
            u"%1, %2, %3"_s.arg(service && *service ? (*service)->name : recordKind(*review.conflict.table),
                                times.date(times.zone().dateOf(booking->startTime), today),
                                times.range(booking->startTime, booking->endTime)));
        if (booking->notes && !booking->notes->isEmpty())
            result.lines.append(*booking->notes);
        if (booking->status != models::BookingStatus::Confirmed)
            result.lines.append(QString(models::enumWord(booking->status)).replace(u'_', u' '));
    } else {
        result.lines.append(recordWords(words, after));
        for (const ReviewField& field : review.fields) {
            const int column = field.values.front().column;
            result.lines.append(
                u"%1: %2"_s.arg(field.name, valueWords(words, after, column, after.values[size_t(column)])));
        }
    }
    const auto act = commands.preview(planOf(review, sides));
    if (!act) {
        result.isAllowed = false;
        result.check = act.error().message;
    } else if (!act->consequences.warnings.isEmpty()) {
        result.isWarning = true;
        QStringList said;
        for (const QString& warning : act->consequences.warnings)
            said.append(warningWords(warning));
        result.check = said.join(u". "_s);
    } else if (act->changes.isEmpty()) {
        result.check = SyncReview::tr("Stays as it is now");
    } else {
        result.check = review.conflict.table->name == u"bookings" ? SyncReview::tr("No clash")
                                                                  : SyncReview::tr("Sent with the next sync");
    }
    return result;
}

Status useReview(Commands& commands, const Review& review, const std::vector<Side>& sides)
{
    return storage::settleConflict(commands.store(), review.conflict, [&]() -> Result<models::ChangeSet> {
        TD_ASSIGN(const Act act, commands.perform(planOf(review, sides)));
        return act.changes;
    });
}

} // namespace ui::sync
