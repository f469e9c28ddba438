// Large pages go into their tables by SQL alone: the same rows come out as when each is read by the codec.
#include "models/wire.h"
#include "storage/incoming_pages.h"
#include "storage/sync_desk.h"
#include "tests/support/temp_desk.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using storage::FeedPosition;

namespace
{

struct FeedPages : testing::Test {
    tests::TempDesk desk;
    storage::SyncDesk sync{desk.store()};
    models::Uuid trainer = desk.ids.next(desk.now), client = desk.ids.next(desk.now), service = desk.ids.next(desk.now);
    QJsonArray page;
    std::vector<models::Row> expected;
    int bySql = 0, byHand = 0; ///< rows of the last page

    void SetUp() override
    {
        ASSERT_TRUE(sync.adopt({u"https://example.org"_s, u"t@example.org"_s, desk.ids.next(desk.now).toString(),
                                trainer.toString(), true}));
        ASSERT_TRUE(sync.applyStaged(u"e.0.0"_s));
        // The parents come in a page of their own, as the endpoint sends them.
        put(models::User{.id = client,
                         .role = models::UserRole::Client,
                         .firstName = u"Anna"_s,
                         .lastName = u"Meyer"_s,
                         .createdAt = desk.now,
                         .updatedAt = desk.now});
        put(models::TrainerService{.id = service,
                                   .trainerId = trainer,
                                   .name = u"Strength"_s,
                                   .duration = 60,
                                   .price = models::Minor{4500},
                                   .createdAt = desk.now,
                                   .updatedAt = desk.now});
        deliver();
    }

    void putRow(const models::Row& row, qint64 version)
    {
        page.append(QJsonObject{{u"t"_s, row.table->name},
                                {u"id"_s, row.id().toString()},
                                {u"op"_s, u"up"_s},
                                {u"v"_s, version},
                                {u"d"_s, models::rowToWire(row, u"EUR")}});
        expected.push_back(row);
    }
    template <class E>
    void put(const E& entity)
    {
        putRow(models::toRow(entity), page.size() + 1);
    }
    /// What is expected once more, but for the people, with version 9000.
    void putAgain()
    {
        for (const models::Row& row : std::exchange(expected, {})) {
            if (row.table->name != u"users")
                putRow(row, 9000);
        }
    }

    void bookingsAndPayments(int count)
    {
        for (int i = 0; i < count; ++i) {
            models::Booking booking{.id = desk.ids.next(desk.now),
                                    .clientId = client,
                                    .trainerId = trainer,
                                    .serviceId = service,
                                    .startTime = desk.now.plusHours(i),
                                    .endTime = desk.now.plusHours(i + 1),
                                    .status = models::BookingStatus::Confirmed,
                                    .createdAt = desk.now,
                                    .updatedAt = desk.now};
            if (i % 2)
                booking.notes = u"bring \"the\" blue band, naïve ✓ \\ %1"_s.arg(i);
            put(booking);
            put(models::Payment{.id = desk.ids.next(desk.now),
                                .clientId = client,
                                .trainerId = trainer,
                                .amount = models::Minor{i * 37},
                                .currency = u"EUR"_s,
                                .status = models::PaymentStatus::Succeeded,
                                .createdAt = desk.now,
                                .updatedAt = desk.now});
        }
        put(models::TrainerClient{.id = desk.ids.next(desk.now),
                                  .trainerId = trainer,
                                  .clientId = client,
                                  .tags = models::Json{u"[\"early\",\"knee\"]"_s},
                                  .createdAt = desk.now,
                                  .updatedAt = desk.now});
    }

    /// The page as the endpoint writes it: table, id and operation come first.
    QByteArray pageText() const
    {
        QByteArray text = "[";
        for (const QJsonValue& row : page) {
            text += text.size() > 1 ? ",{" : "{";
            for (const char* key : {"t", "id", "op", "v", "d"}) {
                const QByteArray pair = QJsonDocument(QJsonObject{{QLatin1String(key), row[QLatin1String(key)]}})
                                            .toJson(QJsonDocument::Compact);
                text += (text.endsWith('{') ? "" : ",") + pair.mid(1, pair.size() - 2);
            }
            text += '}';
        }
        return text + ']';
    }

    void deliver() { deliver(pageText()); }
    void deliver(const QByteArray& text)
    {
        const QString cursor = u"e.%1.1"_s.arg(page.size());
        ASSERT_TRUE(sync.stage(FeedPosition::Stage::Pull, text, FeedPosition::Stage::Pull, cursor));
        // What SQL takes by itself is told without its values: no row passes through C++.
        QObject listener;
        QObject::connect(&desk.store(), &storage::Store::committed, &listener,
                         [this](const models::ChangeSet& changes) {
                             for (const models::RowChange& change : changes.rows)
                                 (change.after.empty() ? bySql : byHand) += 1;
                         });
        bySql = byHand = 0;
        const auto applied = sync.applyStaged(cursor);
        ASSERT_TRUE(applied) << applied.error().message.toStdString();
        for (const models::Row& row : expected)
            EXPECT_EQ(desk.reader().row(*row.table, row.id()).value(), std::optional(row))
                << row.table->name.toStdString();
        page = {};
    }
};

} // namespace

TEST_F(FeedPages, ALargePageGivesTheRowsThatItsJsonSays)
{
    bookingsAndPayments(200);
    ASSERT_GT(pageText().size(), storage::kLargePage);
    deliver();
    EXPECT_EQ(bySql, 401);
    EXPECT_EQ(byHand, 0);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM row_version WHERE table_name = 'bookings' AND v > 0"_s), 200);
    // The same again with other values: updates, not second rows.
    for (models::Row& row : expected) {
        if (row.table->name == u"bookings")
            row.values[size_t(row.table->indexOf(u"notes"))] = u"changed"_s;
    }
    putAgain();
    deliver();
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM bookings"_s), 200);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM row_version WHERE v = 9000 AND table_name = 'payments'"_s), 200);
}

TEST_F(FeedPages, MoneyOfAnotherCurrencyIsReadWithItsOwnDigits)
{
    bookingsAndPayments(200);
    put(models::Payment{.id = desk.ids.next(desk.now),
                        .clientId = client,
                        .trainerId = trainer,
                        .amount = models::Minor{4500},
                        .currency = u"JPY"_s,
                        .status = models::PaymentStatus::Succeeded,
                        .createdAt = desk.now,
                        .updatedAt = desk.now});
    put(models::Payment{.id = desk.ids.next(desk.now),
                        .clientId = client,
                        .trainerId = trainer,
                        .amount = models::Minor{4500},
                        .currency = u"KWD"_s,
                        .status = models::PaymentStatus::Succeeded,
                        .createdAt = desk.now,
                        .updatedAt = desk.now});
    deliver();
}

TEST_F(FeedPages, APageWithARowThatCannotBeChangesNothing)
{
    bookingsAndPayments(200);
    QJsonObject broken = page.at(0).toObject(), values = broken.value("d"_L1).toObject();
    values.insert(u"status"_s, u"asleep"_s);
    broken.insert(u"d"_s, values);
    page[0] = broken;
    ASSERT_TRUE(sync.stage(FeedPosition::Stage::Pull, QJsonDocument(page).toJson(QJsonDocument::Compact),
                           FeedPosition::Stage::Pull, u"e.9.9"_s));
    const auto applied = sync.applyStaged(u"e.9.9"_s);
    ASSERT_FALSE(applied);
    EXPECT_TRUE(applied.error().message.contains(u"bookings")) << applied.error().message.toStdString();
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM bookings"_s), 0);
    EXPECT_EQ(sync.feed()->cursor, u"e.2.1");
}

TEST_F(FeedPages, RowsWhoseKeysStandInAnotherOrderAreReadOneByOneAndNoneIsLost)
{
    bookingsAndPayments(200);
    // Only the last row, of a table of its own: what is looked for by its mark would not be found.
    const QByteArray text = pageText(), mark = "{\"t\":\"trainer_clients\",\"id\"";
    ASSERT_EQ(text.count(mark), 1);
    const qsizetype at = text.indexOf(mark), end = text.indexOf(',', at);
    const QByteArray moved = text.left(at) + '{' + text.mid(end + 1).chopped(2) + ",\"t\":\"trainer_clients\"}]";
    ASSERT_TRUE(QJsonDocument::fromJson(moved).isArray());
    deliver(moved);
    EXPECT_EQ(bySql, 0);
    EXPECT_EQ(byHand, 401);
}

TEST_F(FeedPages, ThePeopleOfAPageAreReadOneByOneAndWhatIsAboutThemIsNot)
{
    for (int i = 0; i < 3; ++i)
        put(models::User{.id = desk.ids.next(desk.now),
                         .role = models::UserRole::Client,
                         .firstName = u"Bo, \"{\\\"t\\\":[\" i"_s,
                         .lastName = QString::number(i),
                         .createdAt = desk.now,
                         .updatedAt = desk.now});
    bookingsAndPayments(200);
    put(models::User{.id = desk.ids.next(desk.now),
                     .role = models::UserRole::Client,
                     .firstName = u"Last"_s,
                     .createdAt = desk.now,
                     .updatedAt = desk.now});
    deliver();
    EXPECT_EQ(bySql, 401);
    EXPECT_EQ(byHand, 4);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM row_version WHERE table_name = 'users' AND v > 0"_s), 5);
}

TEST_F(FeedPages, APageThatCannotBePartedIsReadAsAWhole)
{
    put(models::User{.id = desk.ids.next(desk.now),
                     .role = models::UserRole::Client,
                     .firstName = u"Bo"_s,
                     .createdAt = desk.now,
                     .updatedAt = desk.now});
    bookingsAndPayments(200);
    // Lines between the rows, as a proxy may write them.
    QByteArray text = pageText();
    text.replace("},{\"t\":", "},\n {\"t\":");
    ASSERT_TRUE(QJsonDocument::fromJson(text).isArray());
    deliver(text);
    EXPECT_EQ(byHand, 402);
    // A row inside of a row.
    QByteArray nested = "[{\"t\":\"users\",\"id\":\"" + client.toString().toLatin1() +
                        "\",\"op\":\"up\",\"v\":1,\"d\":{\"x\":[{},{\"t\":\"bookings\",\"id\":\"" +
                        client.toString().toLatin1() + "\",\"op\":\"up\"}]}}," + QByteArray(70'000, ' ') + "null]";
    ASSERT_TRUE(QJsonDocument::fromJson(nested).isArray());
    EXPECT_EQ(storage::partPage(nested).careful, nested);
    EXPECT_TRUE(storage::partPage(nested).plain.isEmpty());
}

TEST_F(FeedPages, ALargePageWithADeletionIsReadOneByOne)
{
    bookingsAndPayments(200);
    deliver();
    const models::Row gone = expected.back();
    expected.pop_back();
    bookingsAndPayments(200);
    QByteArray text = pageText();
    text.insert(1, "{\"t\":\"trainer_clients\",\"id\":\"" + gone.id().toString().toLatin1() +
                       "\",\"op\":\"del\",\"v\":9},");
    deliver(text);
    EXPECT_FALSE(desk.reader().row(*gone.table, gone.id()).value());
}

TEST_F(FeedPages, PagesAreAppliedInTheirOrderWhereverTheyWereMadeReady)
{
    const auto stage = [&](storage::SyncDesk& by, const QByteArray& text) {
        ASSERT_TRUE(by.stage(FeedPosition::Stage::Pull, text, FeedPosition::Stage::Pull, u"e.9.9"_s));
    };
    bookingsAndPayments(200);
    const QByteArray first = pageText();
    const models::Row gone = expected.back();
    expected.pop_back();
    const QByteArray deletion =
        "{\"t\":\"trainer_clients\",\"id\":\"" + gone.id().toString().toLatin1() + "\",\"op\":\"del\",\"v\":9}";
    // The same bookings once more, with other notes.
    QByteArray second = first;
    second.replace("blue band", "red band.");
    page = {};
    bookingsAndPayments(150);
    expected.pop_back();
    QByteArray third = pageText();
    third.insert(1, deletion + ',');

    storage::SyncDesk earlier(desk.store());
    stage(earlier, first); // its program ended then
    stage(sync, second);
    stage(sync, third); // with a deletion: row by row, after the others
    ASSERT_TRUE(sync.applyStaged(u"e.9.9"_s));
    EXPECT_FALSE(desk.reader().row(*gone.table, gone.id()).value());
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM bookings"_s), 350);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM bookings WHERE notes LIKE '%red band.%'"_s), 100);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM bookings WHERE notes LIKE '%blue band%'"_s), 75);
}

TEST_F(FeedPages, APageThatWasMadeReadyIsForgottenWhenAnotherProgramDroppedIt)
{
    bookingsAndPayments(200);
    QByteArray other = pageText();
    other.replace("blue band", "red band.");
    ASSERT_TRUE(sync.stage(FeedPosition::Stage::Pull, pageText(), FeedPosition::Stage::Pull, u"e.9.9"_s));
    storage::SyncDesk another(desk.store());
    ASSERT_TRUE(another.dropStaged());
    ASSERT_TRUE(another.stage(FeedPosition::Stage::Pull, other, FeedPosition::Stage::Pull, u"e.9.9"_s));
    ASSERT_TRUE(sync.applyStaged(u"e.9.9"_s));
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM bookings WHERE notes LIKE '%red band.%'"_s), 100);
}

TEST_F(FeedPages, AChangeMadeHereBetweenStagingAndApplyingStays)
{
    bookingsAndPayments(200);
    deliver();
    models::Booking booking = desk.reader().first<models::Booking>(u"ORDER BY start_time"_s)->value();
    putAgain();
    expected.clear();
    ASSERT_TRUE(sync.stage(FeedPosition::Stage::Pull, pageText(), FeedPosition::Stage::Pull, u"e.9.9"_s));
    models::ChangeSet changes{u"Edit notes"_s, {}};
    models::Booking after = booking;
    after.notes = u"mine"_s;
    models::addUpdate(changes, booking, after, desk.now);
    ASSERT_TRUE(desk.store().commit(changes));
    ASSERT_TRUE(sync.applyStaged(u"e.9.9"_s));
    EXPECT_EQ(desk.reader().get<models::Booking>(booking.id)->notes, u"mine");
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM row_version WHERE v = 9000 AND table_name = 'bookings'"_s), 200);
}
