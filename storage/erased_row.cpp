// Which columns of which table are a person's.
#include "storage/erased_row.h"

#include "models/entities/all.h"
#include "models/rules/loyalty.h"

#include <QHash>

using namespace Qt::StringLiterals;
using namespace models;

namespace storage
{

const QStringList& erasedColumns(const TableInfo& table)
{
    static const QHash<QString, QStringList> kColumns{
        {u"users"_s,
         {u"email"_s, u"first_name"_s, u"last_name"_s, u"profile_image"_s, u"phone"_s, u"last_login"_s,
          u"is_active"_s}},
        {u"client_profiles"_s,
         {u"fitness_goals"_s, u"health_conditions"_s, u"height"_s, u"weight"_s, u"date_of_birth"_s, u"gender"_s}},
        {u"notification_settings"_s,
         {u"email_bookings"_s, u"email_reminders"_s, u"email_promotions"_s, u"sms_bookings"_s, u"sms_reminders"_s,
          u"push_enabled"_s}},
        {u"trainer_clients"_s, {u"status"_s, u"tags"_s, u"notes"_s}},
        {u"bookings"_s,
         {u"cancellation_reason"_s, u"zoom_meeting_id"_s, u"zoom_meeting_url"_s, u"zoom_meeting_password"_s,
          u"notes"_s}},
        {u"package_redemptions"_s, {u"reason"_s}},
        {u"package_adjustments"_s, {u"reason"_s}},
        {u"reviews"_s, {u"comment"_s}},
        {u"loyalty_points"_s, {u"description"_s}},
        {u"referrals"_s, {u"referral_code"_s}},
        {u"notifications"_s, {u"title"_s, u"message"_s}},
    };
    static const QStringList kNone;
    const auto at = kColumns.constFind(table.name);
    return at == kColumns.cend() ? kNone : *at;
}

Row erasedRow(const Row& row, const Uuid& clientId)
{
    Row erased = row;
    const auto put = [&](QStringView column, Value value) {
        erased.values[size_t(row.table->indexOf(column))] = std::move(value);
    };
    // A code that names another referrer is theirs.
    if (row.table == &tableOf<Referral>()) {
        if (textOf(row.at(u"referrer_id")) == clientId.toString())
            put(u"referral_code", QString(u"ERASED-" + row.id().toString().right(8).toUpper()));
        return erased;
    }
    // What the rules wrote into the ledger ("Session completed") names nobody; what the trainer wrote may.
    const QString kind = row.table == &tableOf<LoyaltyPoint>() ? textOf(row.at(u"transaction_type")) : QString();
    if (!kind.isEmpty() && kind != points::kGiven && kind != points::kTakenBack && kind != points::kRedeemed)
        return erased;
    for (const QString& column : erasedColumns(*row.table)) {
        const ColumnInfo& info = row.table->columns[size_t(row.table->indexOf(column))];
        if (info.type == FieldType::Boolean)
            put(column, qint64(0));
        else if (info.nullable)
            put(column, Value{});
    }
    if (row.table == &tableOf<User>()) {
        put(u"first_name", u"Erased"_s);
        // A mark that tells two erased people apart in a list of payments.
        put(u"last_name", QString(u"client " + row.id().toString().right(6)));
    } else if (row.table == &tableOf<TrainerClient>()) {
        put(u"status", u"archived"_s);
    } else if (row.table == &tableOf<Notification>()) {
        put(u"title", u"Erased"_s);
    } else if (row.table == &tableOf<Booking>()) {
        // The fixed word at the beginning says who cancelled; the figures need it.
        const QString reason = textOf(row.at(u"cancellation_reason"));
        for (const QString& word : {u"client-late"_s, u"client"_s, u"trainer"_s, u"other"_s}) {
            if (reason.startsWith(word)) {
                put(u"cancellation_reason", word);
                break;
            }
        }
    }
    return erased;
}

} // namespace storage
