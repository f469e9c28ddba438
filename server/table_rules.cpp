// Rules of single tables that the policy table has no word for: claimed clients, sold packs, payments of the platform.
#include "models/wire.h"
#include "server/txn_apply.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace server
{

namespace
{

bool isTable(const RowState& state, const char* name)
{
    return state.table->name == name;
}

models::Uuid personOf(const models::Row& row, QStringView column)
{
    return models::Uuid::fromString(models::textOf(row.at(column))).value_or(models::Uuid{});
}

bool touches(const RowState& state, const std::vector<int>& columns, std::initializer_list<QStringView> names)
{
    return std::any_of(columns.begin(), columns.end(), [&](int column) {
        const QString& name = state.table->info->columns[size_t(column)].name;
        return std::find(names.begin(), names.end(), QStringView(name)) != names.end();
    });
}

Verdict forbiddenBecause(const QString& why)
{
    return Verdict::rejected("forbidden", why);
}

} // namespace

std::optional<Verdict> refusedInsert(const Caller& caller, const RowState& state, const models::Row& row,
                                     const WorkingSet& rows, const PushTxn& txn)
{
    if (!state.table->policy->mayInsert)
        return forbiddenBecause(u"Rows of %1 are made with the account."_s.arg(state.table->info->name));
    if (const models::Value& trainer = row.at(u"trainer_id");
        !models::isNull(trainer) && models::textOf(trainer) != caller.trainer.toString())
        return forbiddenBecause(u"The row is not this trainer's."_s);
    for (size_t i = 0; i < row.values.size(); ++i) {
        if (saysTooMuch(state.table->columnPolicies[i], row.values[i]))
            return forbiddenBecause(u"%1 is not for a desk to say."_s.arg(state.table->info->columns[i].name));
    }
    if (isTable(state, "users") && models::textOf(row.at(u"role")) != "client"_L1)
        return forbiddenBecause(u"A desk makes clients only."_s);
    if (isTable(state, "notifications") && personOf(row, u"user_id") != caller.user)
        return forbiddenBecause(u"A desk makes notices for itself only."_s);
    if (isTable(state, "badges")) {
        // A badge without its trainer_badges row would be the platform's and go to everyone.
        const bool isOwned = std::any_of(txn.ops.begin(), txn.ops.end(), [&](const PushOp& op) {
            return op.kind == PushOp::Insert && op.table->name == "trainer_badges" &&
                   models::Uuid::fromString(op.set.value("badge_id"_L1).toString()) == row.id();
        });
        if (!isOwned)
            return forbiddenBecause(u"A trainer's own badge comes with its trainer_badges row."_s);
    }
    if (isTable(state, "trainer_badges") && !rows.isPresent(u"badges"_s, personOf(row, u"badge_id")))
        return std::nullopt; // the parents' check says it better
    return std::nullopt;
}

bool saysTooMuch(const ColumnPolicy& policy, const models::Value& value)
{
    if (policy.onInsert != OnInsert::Empty || models::isNull(value))
        return false;
    const double* number = std::get_if<double>(&value);
    return !models::textOf(value).isEmpty() || models::integerOf(value) != 0 || (number && *number != 0.0);
}

std::optional<Verdict> wrongValues(const RowState& state, const models::Row& row)
{
    const auto isBelow = [&](QStringView column, qint64 least) {
        const models::Value& value = row.at(column);
        return !models::isNull(value) && models::integerOf(value) < least;
    };
    QString why;
    if (isTable(state, "bookings") && models::textOf(row.at(u"start_time")) >= models::textOf(row.at(u"end_time")))
        why = u"A booking ends after it starts."_s;
    else if (isTable(state, "payments") &&
             models::integerOf(row.at(u"refund_amount")) > models::integerOf(row.at(u"amount")))
        why = u"More would be refunded than was paid."_s;
    else if (isTable(state, "reviews") && (isBelow(u"rating", 1) || models::integerOf(row.at(u"rating")) > 5))
        why = u"A rating is 1 to 5."_s;
    else if (isTable(state, "trainer_services") &&
             (isBelow(u"duration", 1) || isBelow(u"price", 0) || isBelow(u"max_participants", 1)))
        why = u"A service lasts a minute at least, costs nothing at least and has a seat at least."_s;
    else if (isTable(state, "trainer_packages") &&
             (isBelow(u"session_count", 1) || isBelow(u"price", 0) || isBelow(u"validity_days", 0)))
        why = u"A package has a session at least, costs nothing at least and is valid for no fewer than 0 days."_s;
    return why.isEmpty() ? std::nullopt : std::optional(Verdict::rejected("invalid", why));
}

std::optional<Verdict> refusedUpdate(const Caller& caller, const RowState& state, const std::vector<int>& columns)
{
    const models::Uuid id = state.row.id();
    if (isTable(state, "users")) {
        if (id == caller.user && touches(state, columns, {u"email", u"is_active"}))
            return forbiddenBecause(u"The address and the standing of an account are changed online."_s);
        if (id != caller.user && state.has(flag::kClaimed))
            return forbiddenBecause(u"This client has an account and keeps these data there."_s);
    }
    if (isTable(state, "client_profiles")) {
        if (state.has(flag::kClaimed) && !state.has(flag::kVisible))
            return forbiddenBecause(u"The client has an account and has not agreed."_s);
        if (!state.has(flag::kVisible) && touches(state, columns, {u"health_conditions", u"height", u"weight"}))
            return forbiddenBecause(u"These data were entered by someone else."_s);
    }
    if (isTable(state, "notification_settings") && state.has(flag::kClaimed) &&
        personOf(state.row, u"user_id") != caller.user)
        return forbiddenBecause(u"This client has an account and chooses the messages there."_s);
    if (isTable(state, "payments") &&
        (!state.has(flag::kMadeHere) || !models::textOf(state.before.at(u"stripe_payment_intent_id")).isEmpty()) &&
        state.existed)
        return forbiddenBecause(u"This payment was taken by the platform and is settled there."_s);
    if (isTable(state, "trainer_packages") && state.has(flag::kSold) &&
        touches(state, columns, {u"service_id", u"session_count", u"price", u"validity_days"}))
        return Verdict::rejected("invalid_state",
                                 u"This offer has been sold; its terms are fixed. Make a new offer."_s);
    return std::nullopt;
}

std::optional<Verdict> refusedRemove(const Caller& caller, const RowState& state, const PushTxn& txn)
{
    const bool isOwn = state.row.id() == caller.user || personOf(state.row, u"user_id") == caller.user;
    if (isTable(state, "users") && (isOwn || state.has(flag::kClaimed)))
        return forbiddenBecause(u"An account is not removed from a desk."_s);
    if (isTable(state, "notification_settings") && isOwn)
        return forbiddenBecause(u"Rows of notification_settings stay."_s);
    if ((isTable(state, "client_profiles") || isTable(state, "notification_settings")) && state.has(flag::kClaimed))
        return forbiddenBecause(u"This client has an account and keeps these data there."_s);
    if (isTable(state, "client_profiles") && !state.has(flag::kVisible))
        return forbiddenBecause(u"These data were entered by someone else."_s);
    if (isTable(state, "trainer_badges")) {
        // A badge that loses its owner would become the platform's and go to every trainer.
        const bool goesToo = std::any_of(txn.ops.begin(), txn.ops.end(), [&](const PushOp& op) {
            return op.kind == PushOp::Delete && op.table->name == "badges" && op.id == personOf(state.row, u"badge_id");
        });
        if (!goesToo)
            return forbiddenBecause(u"A trainer's own badge is retired, or removed together with this row."_s);
    }
    const bool isTracked = isTable(state, "payments") || isTable(state, "reviews") || isTable(state, "badges") ||
                           isTable(state, "user_badges") || isTable(state, "loyalty_points") ||
                           isTable(state, "referrals");
    if (isTracked && state.existed && !state.has(flag::kMadeHere))
        return forbiddenBecause(u"This row was made by the platform."_s);
    return std::nullopt;
}

} // namespace server
