// Saying what acts and records are about.
#include "ui/core/sync/act_words.h"

#include "ui/core/sentences.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;
using models::FieldType;
using models::Result;
using models::Row;
using models::RowChange;
using models::Uuid;
using models::Value;

namespace ui::sync
{

namespace
{

struct SyncWords {
    Q_DECLARE_TR_FUNCTIONS(SyncWords)
};

/// Made anew each time: the language may change.
QHash<QString, QString> columnNames()
{
    return {
        {u"start_time"_s, SyncWords::tr("Start")},
        {u"end_time"_s, SyncWords::tr("End")},
        {u"status"_s, SyncWords::tr("Status")},
        {u"notes"_s, SyncWords::tr("Notes")},
        {u"cancellation_reason"_s, SyncWords::tr("Reason of the cancellation")},
        {u"zoom_meeting_url"_s, SyncWords::tr("Meeting link")},
        {u"client_id"_s, SyncWords::tr("Client")},
        {u"service_id"_s, SyncWords::tr("Service")},
        {u"name"_s, SyncWords::tr("Name")},
        {u"description"_s, SyncWords::tr("Description")},
        {u"duration"_s, SyncWords::tr("Length")},
        {u"price"_s, SyncWords::tr("Price")},
        {u"is_active"_s, SyncWords::tr("Active")},
        {u"max_participants"_s, SyncWords::tr("Group size")},
        {u"session_count"_s, SyncWords::tr("Sessions")},
        {u"validity_days"_s, SyncWords::tr("Days valid")},
        {u"expiry_date"_s, SyncWords::tr("Ends")},
        {u"first_name"_s, SyncWords::tr("First name")},
        {u"last_name"_s, SyncWords::tr("Last name")},
        {u"email"_s, SyncWords::tr("E-mail")},
        {u"phone"_s, SyncWords::tr("Phone number")},
        {u"tags"_s, SyncWords::tr("Tags")},
        {u"fitness_goals"_s, SyncWords::tr("Goals")},
        {u"bio"_s, SyncWords::tr("About you")},
        {u"location"_s, SyncWords::tr("Place")},
        {u"hourly_rate"_s, SyncWords::tr("Hourly rate")},
        {u"availability_hours"_s, SyncWords::tr("Hours")},
        {u"policy"_s, SyncWords::tr("Rules of the practice")},
        {u"time_zone"_s, SyncWords::tr("Time zone")},
        {u"amount"_s, SyncWords::tr("Amount")},
        {u"refund_amount"_s, SyncWords::tr("Refund")},
        {u"payment_method"_s, SyncWords::tr("Paid with")},
        {u"issuing_organization"_s, SyncWords::tr("Issued by")},
        {u"issue_date"_s, SyncWords::tr("Issued")},
        {u"reason"_s, SyncWords::tr("Reason")},
    };
}

Result<QString> recordName(const storage::Reader& reader, const QString& table, const Uuid& id)
{
    if (table == u"users") {
        TD_ASSIGN(const auto user, reader.find<models::User>(id));
        return user ? fullName(user->firstName, user->lastName) : QString();
    }
    if (table == u"trainer_services") {
        TD_ASSIGN(const auto service, reader.find<models::TrainerService>(id));
        return service ? service->name : QString();
    }
    if (table == u"trainer_packages") {
        TD_ASSIGN(const auto offer, reader.find<models::TrainerPackage>(id));
        return offer ? offer->name : QString();
    }
    if (table == u"client_packages") {
        TD_ASSIGN(const auto pack, reader.find<models::ClientPackage>(id));
        return pack ? recordName(reader, u"trainer_packages"_s, pack->packageId) : QString();
    }
    return QString();
}

std::optional<models::UtcTime> timeAt(const Row& row, QStringView column)
{
    const int at = row.table->indexOf(column);
    return at < 0 ? std::nullopt : models::UtcTime::fromString(models::textOf(row.values[size_t(at)]));
}

/// "Wed 09:00"
QString shortTime(const Words& words, models::UtcTime time)
{
    const calendar::TimeText& times = words.wording.times();
    const QDate day = times.zone().dateOf(time), today = times.zone().dateOf(words.now);
    const QString date = std::abs(today.daysTo(day)) < 7 ? times.weekday(day) : times.date(day, today);
    return u"%1 %2"_s.arg(date, times.clock(time));
}

} // namespace

QString fieldName(const models::TableInfo& table, const QString& column)
{
    if (table.name == u"trainer_clients" && column == u"status")
        return SyncWords::tr("Kept as");
    return columnNames().value(column, QString(column).replace(u'_', u' '));
}

QString valueWords(const Words& words, const Row& row, int column, const Value& value)
{
    const models::ColumnInfo& info = row.table->columns[size_t(column)];
    if (models::isNull(value) || (info.type == FieldType::Text && models::textOf(value).isEmpty()))
        return u"–"_s;
    const calendar::TimeText& times = words.wording.times();
    const QDate today = times.zone().dateOf(words.now);
    switch (info.type) {
    case FieldType::Id: {
        const auto id = Uuid::fromString(models::textOf(value));
        const auto name = id ? recordName(words.reader, info.references, *id) : Result<QString>(QString());
        return name && !name->isEmpty() ? *name : SyncWords::tr("another record");
    }
    case FieldType::Timestamp:
        if (const auto time = models::UtcTime::fromString(models::textOf(value)))
            return shortTime(words, *time);
        break;
    case FieldType::Date:
        if (const QDate date = QDate::fromString(models::textOf(value), Qt::ISODate); date.isValid())
            return times.day(date, today);
        break;
    case FieldType::Money: {
        const int currency = row.table->indexOf(u"currency");
        return moneyWords({models::integerOf(value)},
                          currency >= 0 ? models::textOf(row.values[size_t(currency)]) : words.wording.currency(),
                          times.locale());
    }
    case FieldType::Boolean:
        return models::integerOf(value) ? SyncWords::tr("Yes") : SyncWords::tr("No");
    case FieldType::Integer:
        return info.name == u"duration" ? times.duration(models::integerOf(value))
                                        : times.locale().toString(models::integerOf(value));
    case FieldType::Measure:
        if (const double* number = std::get_if<double>(&value))
            return times.locale().toString(*number);
        break;
    case FieldType::Enum:
        return QString(models::textOf(value)).replace(u'_', u' ');
    case FieldType::Json:
        return row.table->columns[size_t(column)].name == u"tags" || info.name == u"specializations"
                   ? QString(models::textOf(value)).remove(u'[').remove(u']').remove(u'"').replace(u","_s, u", "_s)
                   : models::textOf(value);
    default:
        break;
    }
    return models::textOf(value);
}

QString recordKind(const models::TableInfo& table)
{
    const QHash<QString, QString> kinds{{u"bookings"_s, SyncWords::tr("Booking")},
                                        {u"users"_s, SyncWords::tr("Client")},
                                        {u"client_profiles"_s, SyncWords::tr("Client")},
                                        {u"trainer_clients"_s, SyncWords::tr("Client")},
                                        {u"trainer_services"_s, SyncWords::tr("Service")},
                                        {u"trainer_packages"_s, SyncWords::tr("Offer")},
                                        {u"client_packages"_s, SyncWords::tr("Pack")},
                                        {u"package_redemptions"_s, SyncWords::tr("Session of a pack")},
                                        {u"package_adjustments"_s, SyncWords::tr("Correction of a pack")},
                                        {u"payments"_s, SyncWords::tr("Payment")},
                                        {u"trainer_profiles"_s, SyncWords::tr("Profile")},
                                        {u"trainer_settings"_s, SyncWords::tr("Settings")},
                                        {u"certifications"_s, SyncWords::tr("Certificate")},
                                        {u"booking_series"_s, SyncWords::tr("Series")},
                                        {u"loyalty_points"_s, SyncWords::tr("Points")},
                                        {u"referrals"_s, SyncWords::tr("Referral")},
                                        {u"reviews"_s, SyncWords::tr("Review")},
                                        {u"notifications"_s, SyncWords::tr("Notice")},
                                        {u"notification_settings"_s, SyncWords::tr("Settings of notices")},
                                        {u"waitlist_entries"_s, SyncWords::tr("Waiting list")}};
    return kinds.value(table.name, SyncWords::tr("Record"));
}

QString recordSubject(const Words& words, const Row& row)
{
    if (row.table->name == u"users")
        return fullName(models::textOf(row.at(u"first_name")), models::textOf(row.at(u"last_name")));
    for (const QString& column : {u"client_id"_s, u"user_id"_s, u"referrer_id"_s}) {
        const int at = row.table->indexOf(column);
        const auto id = at < 0 ? std::nullopt : Uuid::fromString(models::textOf(row.values[size_t(at)]));
        if (const auto name = id ? recordName(words.reader, u"users"_s, *id) : Result<QString>(QString());
            name && !name->isEmpty())
            return *name;
    }
    for (const QString& column : {u"name"_s, u"title"_s}) {
        if (const int at = row.table->indexOf(column); at >= 0)
            return models::textOf(row.values[size_t(at)]);
    }
    return {};
}

QString recordWords(const Words& words, const Row& row)
{
    QStringList parts{recordKind(*row.table)};
    if (const QString subject = recordSubject(words, row); !subject.isEmpty())
        parts.append(subject);
    if (row.table->name == u"bookings") {
        if (const auto start = timeAt(row, u"start_time"))
            parts.append(words.wording.times().longDate(words.wording.times().zone().dateOf(*start)));
    }
    return parts.join(u", "_s);
}

Result<Row> rowAfter(const storage::Reader& reader, const RowChange& change)
{
    TD_ASSIGN(const std::optional<Row> live, reader.row(*change.table, change.id));
    Row row = live.value_or(Row{change.table, std::vector<Value>(change.table->columns.size())});
    for (const models::Cell& cell : change.kind == RowChange::Kind::Delete ? change.before : change.after)
        row.values[size_t(cell.column)] = cell.value;
    return row;
}

const RowChange* mainChange(const models::ChangeSet& changes)
{
    // What follows from others comes after what the trainer did.
    static const QStringList kOrder{u"bookings"_s, u"payments"_s,         u"client_packages"_s, u"booking_series"_s,
                                    u"users"_s,    u"trainer_services"_s, u"trainer_packages"_s};
    const RowChange* best = nullptr;
    qsizetype bestRank = kOrder.size() + 1;
    for (const RowChange& change : changes.rows) {
        const qsizetype at = kOrder.indexOf(change.table->name);
        const qsizetype rank = at < 0 ? kOrder.size() : at;
        if (rank < bestRank) {
            best = &change;
            bestRank = rank;
        }
    }
    return best;
}

Result<ActWords> actWords(const Words& words, const models::SyncAct& act)
{
    // Kept in English, as all that is stored.
    const QString label = sentence(act.label);
    ActWords said_{label, {}};
    const RowChange* main = mainChange(act.changes);
    if (!main)
        return said_;
    TD_ASSIGN(const Row row, rowAfter(words.reader, *main));
    const QString subject = recordSubject(words, row);
    if (!subject.isEmpty())
        said_.title = u"%1, %2"_s.arg(label, subject);
    if (main->table->name == u"bookings") {
        const int start = main->table->indexOf(u"start_time");
        const auto cell = [start](const std::vector<models::Cell>& cells) {
            const auto found =
                std::find_if(cells.begin(), cells.end(), [start](const models::Cell& c) { return c.column == start; });
            return found == cells.end() ? std::nullopt : models::UtcTime::fromString(models::textOf(found->value));
        };
        const auto before = cell(main->before), after = cell(main->after);
        if (main->kind == RowChange::Kind::Update && before && after)
            said_.detail = u"%1 → %2"_s.arg(shortTime(words, *before), shortTime(words, *after));
        else if (const auto at = timeAt(row, u"start_time"))
            said_.detail = words.wording.dayAndTime(*at, words.now);
    } else if (main->table->name == u"payments") {
        said_.detail = valueWords(words, row, row.table->indexOf(u"amount"), row.at(u"amount"));
    } else {
        QStringList fields;
        for (const models::Cell& cell : main->after) {
            const QString& column = main->table->columns[size_t(cell.column)].name;
            if (main->kind == RowChange::Kind::Update && column != u"updated_at")
                fields.append(fieldName(*main->table, column));
        }
        said_.detail = fields.isEmpty() ? recordKind(*main->table) : fields.join(u", "_s);
    }
    return said_;
}

Result<QString> refusalWords(const Words& words, const models::SyncAct& act)
{
    const RowChange* main = mainChange(act.changes);
    if (main && main->table->name == u"bookings" && (act.code == u"clash" || act.code == u"seats_full")) {
        TD_ASSIGN(const Row row, rowAfter(words.reader, *main));
        const auto start = timeAt(row, u"start_time"), end = timeAt(row, u"end_time");
        if (act.code == u"seats_full")
            return SyncWords::tr("The group has no seat left. Your values are kept");
        if (start && end) {
            TD_ASSIGN(const auto holder,
                      words.reader.first<models::Booking>(
                          u"WHERE status IN ('pending', 'confirmed', 'completed') AND start_time < ? AND end_time > ? "
                          "AND id <> ? ORDER BY start_time"_s,
                          {end->toString(), start->toString(), main->id.toString()}));
            const QString clock = words.wording.times().clock(*start);
            if (holder) {
                TD_ASSIGN(const QString name, recordName(words.reader, u"users"_s, holder->clientId));
                return SyncWords::tr("%1 is taken by %2. Your values are kept").arg(clock, name);
            }
            return SyncWords::tr("%1 is taken. Your values are kept").arg(clock);
        }
    }
    if (act.code == u"stale" || act.code == u"not_found") {
        const bool removes = main && main->kind == RowChange::Kind::Delete;
        return removes ? SyncWords::tr("Changed on the server, removed here")
                       : SyncWords::tr("Removed on the server, changed here");
    }
    if (act.code == u"forbidden")
        return SyncWords::tr("This may not be changed from here. Your values are kept");
    if (act.code == u"duplicate")
        return SyncWords::tr("The server has this already. Your values are kept");
    return act.reason.isEmpty() ? SyncWords::tr("The server did not accept it. Your values are kept") : act.reason;
}

} // namespace ui::sync
