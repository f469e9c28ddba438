// Playing the endpoint's part.
#include "ui/core/demo/sample_sync.h"

#include "models/wire.h"
#include "storage/sync_desk.h"
#include "ui/core/commands.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using models::ChangeSet;
using models::Result;
using models::Row;
using models::Status;
using models::Uuid;

namespace ui::demo
{

namespace
{

/// Answers what waits as an endpoint would.
class SampleEndpoint
{
public:
    SampleEndpoint(storage::Store& store, QString currency)
        : m_store(store), m_desk(store), m_currency(std::move(currency))
    {
    }

    /// The last act gets this verdict; what waits before it is applied.
    Status answer(const QString& word, const QString& code = {}, const QJsonArray& lost = {},
                  const QJsonArray& rows = {})
    {
        for (;;) {
            TD_ASSIGN(const std::vector<storage::OutboxTxn> batch, m_desk.nextBatch(500, 50'000'000));
            if (batch.empty())
                return {};
            TD_TRY(m_desk.markInFlight(batch, false));
            storage::PushAnswer answer;
            answer.nonce = u"sample"_s;
            answer.cursor = u"sample.%1.0"_s.arg(++m_seq);
            const bool last = batch.size() < 500;
            QJsonArray resulting = last ? rows : QJsonArray();
            for (size_t i = 0; i < batch.size(); ++i) {
                storage::Verdict verdict;
                verdict.id = batch[i].id;
                verdict.word = last && i + 1 == batch.size() ? word : u"applied"_s;
                if (last && i + 1 == batch.size()) {
                    verdict.code = code;
                    verdict.lost = lost.isEmpty()
                                       ? QString()
                                       : QString::fromUtf8(QJsonDocument(lost).toJson(QJsonDocument::Compact));
                }
                if (verdict.word == u"applied")
                    TD_TRY(addResulting(resulting, batch[i]));
                answer.verdicts.push_back(std::move(verdict));
            }
            answer.rows = QJsonDocument(resulting).toJson(QJsonDocument::Compact);
            TD_TRY(m_desk.takeAnswer(answer));
            // Reading the feed up to it: what was acknowledged is no overlay any more.
            TD_TRY(m_desk.applyStaged(answer.cursor));
            if (last)
                return {};
        }
    }

    /// The last act meets another version of a row, which the endpoint takes.
    Status merge(const Row& mine, const Row& theirs)
    {
        QJsonArray lost;
        for (size_t i = 0; i < mine.values.size(); ++i) {
            const models::ColumnInfo& column = mine.table->columns[i];
            if (mine.values[i] != theirs.values[i] && column.name != u"updated_at")
                lost.append(QJsonObject{{u"t"_s, mine.table->name},
                                        {u"id"_s, mine.id().toString()},
                                        {u"column"_s, column.name},
                                        {u"value"_s, models::toWire(column, mine.values[i], m_currency)},
                                        {u"kept"_s, models::toWire(column, theirs.values[i], m_currency)}});
        }
        return answer(u"merged"_s, {}, lost, {wire(theirs)});
    }

    QJsonObject wire(const Row& row)
    {
        return {{u"t"_s, row.table->name},
                {u"id"_s, row.id().toString()},
                {u"op"_s, u"up"_s},
                {u"v"_s, ++m_version},
                {u"d"_s, models::rowToWire(row, m_currency)}};
    }

private:
    /// The rows of an act as the endpoint has them after it: as they stand here.
    Status addResulting(QJsonArray& rows, const storage::OutboxTxn& act)
    {
        for (const storage::OutboxOp& op : act.ops) {
            TD_ASSIGN(const std::optional<Row> row, m_store.reader().row(*op.change.table, op.change.id));
            if (row)
                rows.append(wire(*row));
        }
        return {};
    }

    storage::Store& m_store;
    storage::SyncDesk m_desk;
    QString m_currency;
    int m_seq = 0;
    int m_version = 0;
};

template <class E, class Edit>
Status change(storage::Store& store, const QString& label, const E& before, const Edit& edit)
{
    E after = before;
    edit(after);
    ChangeSet act{label, {}};
    models::addUpdate(act, before, after, store.now());
    TD_TRY(store.commit(act));
    return {};
}

} // namespace

Status addSyncSample(storage::Store& store)
{
    const storage::Reader reader = store.reader();
    TD_ASSIGN(const Practice practice, readPractice(reader));
    storage::SyncDesk desk(store);
    TD_TRY(desk.adopt({u"https://desk.example.org"_s, practice.trainer.email.value_or(u"maya@example.org"_s),
                       practice.trainer.id.toString(), practice.profile.id.toString(), true}));
    SampleEndpoint endpoint(store, practice.settings.currency);
    TD_TRY(endpoint.answer(u"applied"_s));
    TD_ASSIGN(
        const auto coming,
        reader.all<models::Booking>(u"WHERE status = 'confirmed' AND start_time > ? ORDER BY start_time, id LIMIT 40"_s,
                                    {store.now().plusHours(20).toString()}));
    TD_ASSIGN(const auto people, reader.all<models::User>(u"WHERE role = 'client' ORDER BY last_name, id LIMIT 8"_s));
    if (coming.size() < 4 || people.size() < 2)
        return models::fail(models::ErrorCode::InvalidState, u"This desk has too few bookings for the sample."_s);

    // A service that is removed there while its price changes here.
    models::TrainerService trial;
    trial.id = store.ids().next(store.now());
    trial.trainerId = practice.profile.id;
    trial.name = u"Trial class"_s;
    trial.duration = 45;
    trial.price = {1500};
    trial.createdAt = trial.updatedAt = store.now();
    ChangeSet added{u"Add service"_s, {}};
    models::addInsert(added, trial);
    TD_TRY(store.commit(added));
    TD_TRY(endpoint.answer(u"applied"_s));
    TD_TRY(change(store, u"Change service"_s, trial, [](models::TrainerService& service) { service.price = {1800}; }));
    TD_TRY(endpoint.answer(
        u"rejected"_s, u"stale"_s, {},
        {QJsonObject{
            {u"t"_s, u"trainer_services"_s}, {u"id"_s, trial.id.toString()}, {u"op"_s, u"del"_s}, {u"v"_s, 3}}}));

    const models::User& person = people.front();
    TD_TRY(change(store, u"Change client"_s, person, [](models::User& user) { user.phone = u"+49 30 5550147"_s; }));
    models::User theirPerson = person;
    theirPerson.phone = u"+49 30 5550174"_s;
    models::User myPerson = person;
    myPerson.phone = u"+49 30 5550147"_s;
    TD_TRY(endpoint.merge(models::toRow(myPerson), models::toRow(theirPerson)));

    const models::Booking& moved = coming[0];
    const auto shifted = [](models::Booking booking, int minutes, const QString& notes) {
        booking.startTime = booking.startTime.plusMinutes(minutes);
        booking.endTime = booking.endTime.plusMinutes(minutes);
        booking.notes = notes;
        return booking;
    };
    const models::Booking mine = shifted(moved, -15, u"Bring bands, start with hips"_s);
    TD_TRY(change(store, u"Move booking"_s, moved, [&](models::Booking& booking) { booking = mine; }));
    TD_TRY(endpoint.merge(models::toRow(mine),
                          models::toRow(shifted(moved, 15, u"Bring the long rope, start with hips"_s))));

    models::Booking refused = coming[1];
    refused.id = store.ids().next(store.now());
    refused.clientId = people.back().id;
    refused.createdAt = refused.updatedAt = store.now();
    ChangeSet booked{u"Book session"_s, {}};
    models::addInsert(booked, refused);
    TD_TRY(store.commit(booked));
    TD_TRY(endpoint.answer(u"rejected"_s, u"clash"_s));

    TD_TRY(change(store, u"Change notes"_s, coming[3],
                  [](models::Booking& booking) { booking.notes = u"Shorter warm-up"_s; }));
    TD_TRY(change(store, u"Move booking"_s, coming[2], [](models::Booking& booking) {
        booking.startTime = booking.startTime.plusDays(1);
        booking.endTime = booking.endTime.plusDays(1);
    }));
    return desk.noteSuccess();
}

std::vector<models::SyncRound> syncRoundsSample(models::UtcTime now)
{
    return {{now.plusMinutes(-2), 0, 3, 412, 0, {}},
            {now.plusMinutes(-32), 2, 1, 608, 1, {}},
            {now.plusMinutes(-62), 5, 0, 530, 0, {}},
            {now.plusMinutes(-214), 1, 12, 1190, 0, {}}};
}

} // namespace ui::demo
