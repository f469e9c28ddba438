// Offers, services and sold packs: what their lists show, filters, and following the store.
#include "storage/background_reader.h"
#include "tests/support/temp_desk.h"
#include "ui/core/cell.h"
#include "ui/core/offers/service_item_model.h"
#include "ui/core/offers/sold_item_model.h"
#include "ui/core/plans/client_plans.h"
#include "ui/core/plans/offer_plans.h"
#include "ui/core/plans/package_plans.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <gmock/gmock.h>

using namespace ui;
using namespace Qt::StringLiterals;
using models::Minor;

namespace
{

struct OffersDesk : testing::Test {
    tests::TempDesk desk;
    Commands commands{desk.store()};

    models::Uuid must(const Plan& plan)
    {
        const auto done = commands.perform(plan);
        EXPECT_TRUE(done) << (done ? "" : done.error().message.toStdString());
        return done ? done->id : models::Uuid();
    }

    models::Uuid person(const QString& first, const QString& last)
    {
        plans::ClientDetails details;
        details.firstName = std::optional(first);
        details.lastName = std::optional(last);
        return must(plans::addClient(details));
    }

    models::Uuid service(const QString& name, int minutes, qint64 price)
    {
        plans::ServiceDetails details;
        details.name = std::optional(name);
        details.duration = std::optional(minutes);
        details.price = std::optional(Minor{price});
        return must(plans::addService(details));
    }

    models::Uuid offer(const models::Uuid& serviceId, int sessions, qint64 price, int days)
    {
        plans::OfferDetails details;
        details.name = std::optional(u"Pack of %1"_s.arg(sessions));
        details.service = serviceId.toString();
        details.sessionCount = std::optional(sessions);
        details.price = std::optional(Minor{price});
        details.validityDays = days > 0 ? std::optional(days) : std::optional<int>();
        return must(plans::addOffer(details));
    }

    models::Uuid sell(const models::Uuid& client, const models::Uuid& offerId, bool paid = true)
    {
        plans::SaleRequest request;
        request.client = client.toString();
        request.package = offerId.toString();
        if (paid)
            request.paymentMethod = u"cash"_s;
        return must(plans::sellPackage(request));
    }

    QString cell(const SoldItemModel& model, int row, int column) { return model.index(row, column).data().toString(); }
};

} // namespace

using Offers = OffersDesk;

TEST_F(Offers, SoldPacksStandByTheirEndAndSayWhatIsLeft)
{
    const auto strength = service(u"Strength"_s, 60, 5000);
    const auto ten = offer(strength, 10, 40000, 90), endless = offer(strength, 5, 20000, 0);
    const auto ana = person(u"Ana"_s, u"Duarte"_s), per = person(u"Per"_s, u"Lund"_s);
    SoldItemModel model(desk.store());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_TRUE(model.load(QLocale::c()));
    EXPECT_EQ(model.rowCount(), 0);
    sell(per, endless, false);
    sell(ana, ten);
    ASSERT_EQ(model.rowCount(), 2) << "a sale shows at once";
    EXPECT_EQ(cell(model, 0, SoldItemModel::Client), u"Ana Duarte"_s);
    EXPECT_EQ(cell(model, 0, SoldItemModel::Pack), u"Strength 10"_s);
    EXPECT_EQ(cell(model, 0, SoldItemModel::Left), u"10 of 10"_s);
    EXPECT_EQ(cell(model, 0, SoldItemModel::Payment), u"Paid"_s);
    EXPECT_EQ(cell(model, 1, SoldItemModel::Ends), u"Never"_s);
    EXPECT_EQ(cell(model, 1, SoldItemModel::Payment), u"Not paid"_s);
    EXPECT_DOUBLE_EQ(model.index(0, SoldItemModel::Left).data(ShareRole).toDouble(), 1.0);
}

TEST_F(Offers, PacksAreReadBesideTheWindowAndFollowedWhileTheyAreWanted)
{
    const auto ten = offer(service(u"Strength"_s, 60, 5000), 10, 40000, 90);
    const auto ana = person(u"Ana"_s, u"Duarte"_s);
    sell(ana, ten);
    storage::BackgroundReader background(desk.file(u"desk.sqlite"_s));
    desk.store().setBackgroundReader(&background);
    SoldItemModel model(desk.store());
    bool wanted = true;
    model.followWhile([&] { return wanted; });
    QSignalSpy told(&model, &SoldItemModel::reloaded);
    ASSERT_TRUE(model.load(QLocale::c()));
    EXPECT_TRUE(model.isReading());
    EXPECT_EQ(model.total(), 0);
    ASSERT_TRUE(told.wait());
    EXPECT_FALSE(model.isReading());
    EXPECT_EQ(model.total(), 1);
    sell(ana, ten);
    ASSERT_TRUE(told.wait());
    EXPECT_EQ(model.total(), 2);
    wanted = false;
    sell(ana, ten);
    EXPECT_FALSE(model.isReading());
    EXPECT_TRUE(model.isStale());
    ASSERT_TRUE(model.load(QLocale::c()));
    EXPECT_FALSE(model.isStale());
    ASSERT_TRUE(told.wait());
    EXPECT_EQ(model.total(), 3);
    desk.store().setBackgroundReader(nullptr);
}

TEST_F(Offers, FiltersTellActiveLowAndUsedUpApart)
{
    const auto strength = service(u"Strength"_s, 60, 5000);
    const auto ten = offer(strength, 10, 40000, 90), soon = offer(strength, 3, 12000, 7);
    const auto ana = person(u"Ana"_s, u"Duarte"_s), per = person(u"Zoë"_s, u"Ågren"_s);
    sell(ana, ten);
    const auto low = sell(per, soon);
    plans::AdjustmentRequest take;
    take.clientPackage = low.toString();
    take.sessions = -1;
    take.reason = u"counted wrong"_s;
    must(plans::adjustPackage(take));
    SoldItemModel model(desk.store());
    ASSERT_TRUE(model.load(QLocale::c()));
    using Filter = SoldItemModel::Filter;
    EXPECT_EQ(model.count(Filter::Active), 2);
    EXPECT_EQ(model.count(Filter::Low), 1);
    EXPECT_EQ(model.count(Filter::EndingSoon), 1);
    EXPECT_EQ(model.count(Filter::UsedUp), 0);
    model.setFilter(Filter::Low, {});
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.index(0, SoldItemModel::Left).data(ToneRole).value<Tone>(), Tone::Warn);
    model.setFilter(Filter::All, u"zoe agren"_s);
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.count(Filter::Active), 1) << "counts follow the search";
    desk.now = desk.now.plusDays(9);
    ASSERT_TRUE(model.load(QLocale::c()));
    EXPECT_EQ(model.count(Filter::UsedUp), 1) << "ended";
}

TEST_F(Offers, LedgerOfAPackSumsUpToWhatIsLeft)
{
    const auto pack = sell(person(u"Ana"_s, u"Duarte"_s), offer(service(u"Strength"_s, 60, 5000), 10, 40000, 90));
    plans::AdjustmentRequest give;
    give.clientPackage = pack.toString();
    give.sessions = 2;
    give.reason = u"late start"_s;
    must(plans::adjustPackage(give));
    const auto file = readPackFile(desk.reader(), pack);
    ASSERT_TRUE(file);
    int sum = 0;
    for (const PackLine& line : file->lines)
        sum += line.line.change;
    EXPECT_EQ(sum, 12);
    EXPECT_EQ(file->ledger.left(), 12);
    EXPECT_EQ(file->client.firstName, u"Ana"_s);
    ASSERT_TRUE(file->payment);
    EXPECT_EQ(file->payment->amount, Minor{40000});
    EXPECT_FALSE(readPackFile(desk.reader(), desk.ids.next(desk.now)));
}

TEST_F(Offers, OffersCarryTheirUse)
{
    const auto strength = service(u"Strength"_s, 60, 5000);
    const auto ten = offer(strength, 10, 40000, 90), three = offer(strength, 3, 10000, 30);
    sell(person(u"Ana"_s, u"Duarte"_s), ten);
    must(plans::retireOffer(three.toString()));
    const auto practice = readPractice(desk.reader());
    const auto offers = readOffers(desk.reader(), *practice);
    ASSERT_TRUE(offers);
    ASSERT_EQ(offers->size(), 2u);
    EXPECT_EQ(offers->front().offer.id, ten);
    EXPECT_EQ(offers->front().sold, 1);
    EXPECT_EQ(offers->back().perSession(), Minor{3333});
    const auto holders = readHolders(desk.reader(), ten, desk.now);
    ASSERT_TRUE(holders);
    ASSERT_EQ(holders->size(), 1u);
    EXPECT_EQ(holders->front().left, 10);
}

TEST_F(Offers, ServicesAreListedWithTheirState)
{
    ServiceItemModel model(desk.store());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_TRUE(model.load(QLocale::c()));
    const auto strength = service(u"Strength"_s, 60, 5000);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.index(0, ServiceItemModel::Active).data().toString(), u"On"_s);
    must(plans::retireService(strength.toString()));
    EXPECT_EQ(model.index(0, ServiceItemModel::Active).data().toString(), u"Off"_s);
    model.setPrivate(true);
    EXPECT_EQ(model.index(0, ServiceItemModel::Price).data().toString(), u"•••"_s);
}
