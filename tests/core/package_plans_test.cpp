// Packs and money on a real desk.
#include "tests/core/plan_desk.h"

#include "storage/check.h"

using namespace Qt::StringLiterals;
using models::ErrorCode;
using models::Minor;
using ui::plans::RefundMethod;

namespace
{

class PackagePlans : public tests::PlanDesk
{
protected:
    models::ClientPackage packRow(const QString& id)
    {
        return desk.reader().get<models::ClientPackage>(*models::Uuid::fromString(id)).value();
    }

    models::Payment paymentOf(const QString& pack)
    {
        return desk.reader().get<models::Payment>(*packRow(pack).paymentId).value();
    }

    ui::plans::PaymentRequest card(qint64 amount)
    {
        ui::plans::PaymentRequest request;
        request.client = u"Anna Meyer"_s;
        request.amount = Minor{amount};
        request.currency = u"EUR"_s;
        request.paymentMethod = u"card"_s;
        return request;
    }

    ui::plans::AdjustmentRequest adjustment(const QString& pack, std::optional<int> sessions,
                                            std::optional<QDate> expiry = {})
    {
        return {.clientPackage = pack, .sessions = sessions, .expiryDate = expiry, .reason = u"Goodwill"_s};
    }

    ui::plans::HoldRequest hold(std::optional<QString> pack, QDate from, QDate to)
    {
        return {.clientPackage = pack, .from = from, .to = to, .reason = u"Away"_s};
    }
};

} // namespace

TEST_F(PackagePlans, SellAtTheOffersTermsUntilTheEndOfTheLastDay)
{
    const QString pack = sell();
    EXPECT_EQ(packRow(pack).expiryDate, tests::at("2026-05-31T21:59:59.999Z"));
    EXPECT_EQ(left(pack), 5);
    EXPECT_EQ(paymentOf(pack).amount, Minor{20000});
    ui::plans::SaleRequest unpaid{.client = u"Anna Meyer"_s, .package = u"Five"_s};
    const auto open = act(ui::plans::sellPackage(unpaid));
    EXPECT_FALSE(packRow(open.id.toString()).paymentId);
    unpaid.amount = Minor{100};
    EXPECT_EQ(refusal(ui::plans::sellPackage(unpaid)), ErrorCode::Invalid);
    act(ui::plans::retireOffer(u"Five"_s));
    EXPECT_EQ(refusal(ui::plans::sellPackage({.client = u"Anna Meyer"_s, .package = u"Five"_s})),
              ErrorCode::InvalidState);
}

TEST_F(PackagePlans, FreezeTheTermsOfASoldOffer)
{
    ui::plans::OfferDetails dearer;
    dearer.price = std::optional(Minor{25000});
    const auto inPlace = act(ui::plans::updateOffer(u"Five"_s, dearer));
    const QString pack = sell();
    EXPECT_EQ(paymentOf(pack).amount, Minor{25000});
    ui::plans::OfferDetails described;
    described.description = std::optional(u"For beginners"_s);
    EXPECT_EQ(act(ui::plans::updateOffer(u"Five"_s, described)).id, inPlace.id);
    dearer.sessionCount = std::optional(6);
    const auto replaced = act(ui::plans::updateOffer(u"Five"_s, dearer));
    EXPECT_NE(replaced.id, inPlace.id);
    EXPECT_EQ(replaced.ids[u"replaces"_s], inPlace.id);
    EXPECT_EQ(left(pack), 5);
    EXPECT_EQ(left(sell(u"Ben Adeyemi"_s)), 6); // the name now means the new offer
}

TEST_F(PackagePlans, AdjustWithAReasonAndNeverBelowZero)
{
    const QString pack = sell();
    act(ui::plans::adjustPackage(adjustment(pack, 2)));
    EXPECT_EQ(left(pack), 7);
    act(ui::plans::adjustPackage(adjustment(pack, -7)));
    EXPECT_EQ(left(pack), 0);
    EXPECT_EQ(refusal(ui::plans::adjustPackage(adjustment(pack, -1))), ErrorCode::Invalid);
    EXPECT_EQ(refusal(ui::plans::adjustPackage(adjustment(pack, 0))), ErrorCode::Invalid);
    EXPECT_EQ(refusal(ui::plans::adjustPackage(adjustment(pack, {}))), ErrorCode::Invalid);
    auto silent = adjustment(pack, 1);
    silent.reason = u" "_s;
    EXPECT_EQ(refusal(ui::plans::adjustPackage(silent)), ErrorCode::Invalid);
    act(ui::plans::adjustPackage(adjustment(pack, {}, QDate(2026, 6, 30))));
    EXPECT_EQ(packRow(pack).expiryDate, tests::at("2026-06-30T21:59:59.999Z"));
    EXPECT_EQ(refusal(ui::plans::adjustPackage(adjustment(pack, {}, QDate(2026, 3, 1)))), ErrorCode::Invalid);
}

TEST_F(PackagePlans, HoldMovesExpiryByItsDaysOnce)
{
    const QString pack = sell();
    act(ui::plans::holdPackage(hold(pack, {2026, 3, 10}, {2026, 3, 19})));
    EXPECT_EQ(packRow(pack).expiryDate, tests::at("2026-06-10T21:59:59.999Z"));
    act(ui::plans::holdPackage(hold(pack, {2026, 3, 15}, {2026, 3, 20})));
    EXPECT_EQ(packRow(pack).expiryDate, tests::at("2026-06-11T21:59:59.999Z"));
    auto named = wish("2026-03-12T08:00Z");
    named.package = pack;
    EXPECT_EQ(refusal(ui::plans::book(named)), ErrorCode::OutsidePackage);
    const auto without = act(ui::plans::book(wish("2026-03-12T08:00Z")));
    EXPECT_EQ(without.consequences.messages.size(), 1); // the pack is on hold then
    EXPECT_EQ(held(pack), 0);
    EXPECT_EQ(refusal(ui::plans::holdPackage(hold(pack, {2026, 3, 12}, {2026, 3, 11}))), ErrorCode::Invalid);
}

TEST_F(PackagePlans, HoldForEveryoneTouchesPacksWithSessionsLeft)
{
    const QString annas = sell();
    const QString bens = sell(u"Ben Adeyemi"_s);
    act(ui::plans::adjustPackage(adjustment(bens, -5)));
    const auto done = act(ui::plans::holdPackage(hold({}, {2026, 8, 10}, {2026, 8, 24})));
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM package_adjustments WHERE kind = 'hold'"_s), 0); // both end before
    EXPECT_TRUE(done.changes.isEmpty());
    act(ui::plans::holdPackage(hold({}, {2026, 4, 10}, {2026, 4, 24})));
    EXPECT_EQ(packRow(annas).expiryDate, tests::at("2026-06-15T21:59:59.999Z"));
    EXPECT_EQ(packRow(bens).expiryDate, tests::at("2026-05-31T21:59:59.999Z"));
}

TEST_F(PackagePlans, RefundClosesThePackAndGivesHeldSessionsBack)
{
    const QString pack = sell();
    act(ui::plans::completeBooking(book("2026-03-02T14:00Z")));
    book("2026-03-05T08:00Z");
    const auto preview = commands.preview(ui::plans::refundPackage(pack, RefundMethod::ListPrice, u"Moving away"_s));
    EXPECT_EQ(preview->consequences.messages,
              (QStringList{u"Pro rata: 160.00 EUR"_s, u"By list price: 155.00 EUR"_s, u"Refunded: 155.00 EUR"_s}));
    act(ui::plans::refundPackage(pack, RefundMethod::ProRata, u"Moving away"_s));
    EXPECT_EQ(left(pack), 0);
    EXPECT_EQ(held(pack), 0);
    EXPECT_EQ(paymentOf(pack).refundAmount, Minor{16000});
    EXPECT_EQ(paymentOf(pack).status, models::PaymentStatus::PartiallyRefunded);
    EXPECT_EQ(refusal(ui::plans::refundPackage(pack, RefundMethod::ProRata, u"Again"_s)), ErrorCode::InvalidState);
    EXPECT_EQ(refusal(ui::plans::adjustPackage(adjustment(pack, 1))), ErrorCode::InvalidState);
}

TEST_F(PackagePlans, ReopeningASessionOfAClosedPackDoesNotOpenIt)
{
    const QString pack = sell();
    const QString booking = book("2026-03-02T14:00Z");
    act(ui::plans::completeBooking(booking));
    act(ui::plans::refundPackage(pack, RefundMethod::ProRata, u"Moving away"_s));
    act(ui::plans::reopenBooking(booking, u"Was another day"_s));
    EXPECT_EQ(left(pack), 0);
    EXPECT_EQ(held(pack), 0);
}

TEST_F(PackagePlans, RefundNothingWhereTheListPriceIsUsedUp)
{
    ui::plans::SaleRequest cheap{
        .client = u"Anna Meyer"_s, .package = u"Five"_s, .paymentMethod = u"cash"_s, .amount = Minor{3000}};
    const QString pack = act(ui::plans::sellPackage(cheap)).id.toString();
    act(ui::plans::completeBooking(book("2026-03-02T14:00Z")));
    act(ui::plans::refundPackage(pack, RefundMethod::ListPrice, u"Moving away"_s));
    EXPECT_EQ(left(pack), 0);
    EXPECT_EQ(paymentOf(pack).status, models::PaymentStatus::Succeeded);
}

TEST_F(PackagePlans, APaymentBelongsToABookingOrAPackOrNeither)
{
    const QString pack = act(ui::plans::sellPackage({.client = u"Anna Meyer"_s, .package = u"Five"_s})).id.toString();
    auto request = card(20000);
    request.clientPackage = pack;
    const auto paid = act(ui::plans::recordPayment(request));
    EXPECT_EQ(packRow(pack).paymentId, paid.id);
    EXPECT_EQ(refusal(ui::plans::recordPayment(request)), ErrorCode::InvalidState); // paid already
    request = card(4500);
    request.booking = book("2026-03-03T08:00Z", u"Ben Adeyemi"_s);
    EXPECT_EQ(refusal(ui::plans::recordPayment(request)), ErrorCode::Invalid); // another client's
    request.client = u"Ben Adeyemi"_s;
    act(ui::plans::recordPayment(request));
    request.clientPackage = pack;
    EXPECT_EQ(refusal(ui::plans::recordPayment(request)), ErrorCode::Invalid); // both
}

TEST_F(PackagePlans, TheDeskDoesNotTouchWhatThePlatformTook)
{
    auto request = card(10000);
    request.stripePaymentIntentId = u"pi_1"_s;
    request.platformFee = Minor{1000};
    request.trainerPayout = Minor{9000};
    const QString payment = act(ui::plans::recordPayment(request)).id.toString();
    EXPECT_EQ(refusal(ui::plans::recordPayment(request)), ErrorCode::Duplicate);
    EXPECT_EQ(refusal(ui::plans::refundPayment(payment, u"1.00"_s, {}, u"x"_s)), ErrorCode::ReadOnly);
}

TEST_F(PackagePlans, RefundsAddUpInThePaymentsOwnCurrency)
{
    auto request = card(7000);
    request.currency = u"JPY"_s;
    const QString payment = act(ui::plans::recordPayment(request)).id.toString();
    EXPECT_EQ(refusal(ui::plans::refundPayment(payment, u"10.00"_s, {}, u"x"_s)), ErrorCode::Invalid);
    EXPECT_EQ(refusal(ui::plans::refundPayment(payment, u"10"_s, u"EUR"_s, u"x"_s)), ErrorCode::CurrencyMismatch);
    act(ui::plans::refundPayment(payment, u"3000"_s, {}, u"Half"_s));
    act(ui::plans::refundPayment(payment, u"4000"_s, u"JPY"_s, u"Rest"_s));
    EXPECT_EQ(refusal(ui::plans::refundPayment(payment, u"1"_s, {}, u"More"_s)), ErrorCode::Invalid);
}

TEST_F(PackagePlans, CurrenciesAreNotMixedOnAPack)
{
    const QString pack = act(ui::plans::sellPackage({.client = u"Anna Meyer"_s, .package = u"Five"_s})).id.toString();
    auto request = card(20000);
    request.clientPackage = pack;
    request.currency = u"USD"_s;
    EXPECT_EQ(refusal(ui::plans::recordPayment(request)), ErrorCode::CurrencyMismatch);
}

TEST_F(PackagePlans, APackDoesNotEndAfterTheYear2999)
{
    const QString pack = sell();
    EXPECT_EQ(refusal(ui::plans::adjustPackage(adjustment(pack, {}, QDate(3000, 1, 1)))), ErrorCode::Invalid);
    EXPECT_EQ(refusal(ui::plans::holdPackage(hold(pack, {2999, 12, 1}, {3000, 1, 1}))), ErrorCode::Invalid);
}

TEST_F(PackagePlans, AnEmailIsOneActiveClients)
{
    ui::plans::ClientDetails details;
    details.email = std::optional(u"anna@example.org"_s);
    const auto anna = act(ui::plans::updateClient(u"Anna Meyer"_s, details));
    details.firstName = std::optional(u"Other"_s);
    details.lastName = std::optional(u"Person"_s);
    EXPECT_EQ(refusal(ui::plans::addClient(details)), ErrorCode::Duplicate);
    details.email = std::optional(u"ANNA@example.org"_s);
    EXPECT_EQ(refusal(ui::plans::addClient(details)), ErrorCode::Duplicate) << "capitals are no other mailbox";
    details.email = std::optional(u"anna@example.org"_s);
    act(ui::plans::archiveClient(anna.id.toString()));
    act(ui::plans::addClient(details));
    EXPECT_EQ(refusal(ui::plans::restoreClient(anna.id.toString())), ErrorCode::Duplicate);
}

TEST_F(PackagePlans, UndoOfAHoldOrARefundThatWasSentLeavesThePackAsItWas)
{
    const QString pack = sell();
    const QString expiry = text(u"SELECT expiry_date FROM client_packages"_s);
    const auto sent = [&] { return desk.database().execute(u"UPDATE journal_txn SET state = 'acknowledged'"_s); };
    const auto hold = [&] {
        return ui::plans::holdPackage(
            {.clientPackage = pack, .from = {2026, 3, 10}, .to = {2026, 3, 12}, .reason = u"Ill"_s});
    };
    act(hold());
    ASSERT_TRUE(sent());
    ASSERT_TRUE(desk.store().undo());
    EXPECT_EQ(text(u"SELECT expiry_date FROM client_packages"_s), expiry);
    auto inside = wish("2026-03-11T08:00Z");
    inside.package = pack;
    act(ui::plans::book(inside)); // not on hold any more
    act(hold());
    EXPECT_EQ(text(u"SELECT expiry_date FROM client_packages"_s).left(10), u"2026-06-03"_s) << "its days count again";

    act(ui::plans::refundPackage(pack, ui::plans::RefundMethod::ProRata, u"Moved"_s));
    ASSERT_TRUE(sent());
    ASSERT_TRUE(desk.store().undo());
    EXPECT_EQ(left(pack), 5);
    EXPECT_EQ(held(pack), 1);
    act(ui::plans::adjustPackage({.clientPackage = pack, .sessions = 1, .reason = u"It is open"_s}));
    EXPECT_TRUE(storage::checkDesk(desk.reader())->empty());
}

TEST_F(PackagePlans, TheReasonOfARefundStandsBesideItsPayment)
{
    const auto paid = act(ui::plans::recordPayment(
        {.client = u"Anna Meyer"_s, .amount = models::Minor{5000}, .currency = u"EUR"_s, .paymentMethod = u"cash"_s}));
    act(ui::plans::refundPayment(paid.id.toString(), u"10.00"_s, {}, u" shorter session "_s));
    act(ui::plans::refundPayment(paid.id.toString(), u"2.50"_s, {}, u"late"_s));
    const QString reasons =
        u"SELECT group_concat(title || ' ' || message || is_read, ';') FROM (SELECT * FROM notifications "
        "WHERE type = 'payment_refunded' AND related_id = '%1' ORDER BY id)"_s.arg(paid.id.toString());
    EXPECT_EQ(text(reasons),
              u"Refund of 10.00 EUR Anna Meyer: shorter session1;Refund of 2.50 EUR Anna Meyer: late1"_s);
    ASSERT_TRUE(desk.store().undo());
    EXPECT_EQ(text(reasons), u"Refund of 10.00 EUR Anna Meyer: shorter session1"_s);
}
