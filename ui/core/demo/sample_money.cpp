// The sample's packs and payments, and what follows from a completed session: points, badges, reviews.
#include "models/rules/ids.h"
#include "models/rules/loyalty.h"
#include "models/rules/package_balance.h"
#include "ui/core/demo/practice.h"

using namespace Qt::StringLiterals;
using models::BookingStatus;
using models::Minor;
using models::PaymentStatus;
using models::RedemptionState;

namespace ui::demo
{

models::Payment SamplePractice::makePayment(const DemoClient& client, Minor amount, models::UtcTime time,
                                            const std::optional<models::Uuid>& bookingId)
{
    models::Payment payment{.id = newId(time),
                            .bookingId = bookingId,
                            .clientId = client.user.id,
                            .trainerId = m_practice.profile.id,
                            .amount = amount,
                            .currency = m_practice.settings.currency,
                            .status = PaymentStatus::Succeeded,
                            .refundAmount = Minor{},
                            .platformFee = Minor{},
                            .createdAt = time,
                            .updatedAt = time};
    if (client.paysBy == PaysBy::Cash) {
        payment.paymentMethod = m_random.chance(70) ? u"cash"_s : u"transfer"_s;
        return payment;
    }
    // Taken by the platform: ten percent fee, paid out some days later.
    payment.paymentMethod = u"card"_s;
    payment.stripePaymentIntentId = u"pi_demo_"_s + payment.id.toString().remove(u'-').right(16);
    payment.transactionId = u"ch_demo_"_s + payment.id.toString().remove(u'-').right(16);
    payment.platformFee = models::share(amount, 10, 100);
    const int fate = m_random.below(100);
    if (fate < 2) {
        payment.status = PaymentStatus::Failed;
        payment.platformFee = Minor{};
    } else if (fate < 4 && amount.units > 1000) {
        payment.status = PaymentStatus::PartiallyRefunded;
        payment.refundAmount = models::share(amount, 1, 3);
        // The platform gives its fee back in proportion.
        payment.trainerPayout =
            amount - *payment.refundAmount -
            models::share(*payment.platformFee, (amount - *payment.refundAmount).units, amount.units);
    } else if (time.plusDays(7) < m_now) {
        payment.trainerPayout = amount - *payment.platformFee;
        if (fate == 99)
            *payment.trainerPayout += Minor{-150}; // a difference worth asking about
    }
    return payment;
}

DemoPack* SamplePractice::packFor(DemoClient& client, const models::TrainerService& service,
                                  const models::Booking& booking)
{
    std::vector<DemoPack>& packs = m_packs[client.user.id];
    for (DemoPack& each : packs) {
        const bool right = std::any_of(m_offers.begin(), m_offers.end(), [&](const models::TrainerPackage& offer) {
            return offer.id == each.pack.packageId && offer.serviceId == service.id;
        });
        if (right && each.spent + each.held < each.sessions && booking.startTime <= *each.pack.expiryDate)
            return &each;
    }
    // A new pack is bought on the day of the session; nobody buys one for a session to come.
    if (booking.startTime > m_now)
        return nullptr;
    const auto offer = std::find_if(m_offers.begin(), m_offers.end(), [&](const models::TrainerPackage& each) {
        return each.serviceId == service.id && each.isActive;
    });
    if (offer == m_offers.end())
        return nullptr;
    const models::UtcTime bought = booking.startTime.plusMinutes(-20);
    models::Payment payment = makePayment(client, offer->price, bought, std::nullopt);
    payment.status = PaymentStatus::Succeeded;
    payment.refundAmount = Minor{};
    add(payment);
    addPoints(client, models::points::kPayment, models::pointsForPayment(payment.amount, payment.currency, 1),
              payment.id, bought);
    models::ClientPackage pack{.id = newId(bought),
                               .clientId = client.user.id,
                               .packageId = offer->id,
                               .purchaseDate = bought,
                               .expiryDate = models::expiryAfter(bought, offer->validityDays, m_zone),
                               .paymentId = payment.id,
                               .createdAt = bought,
                               .updatedAt = bought};
    packs.push_back({pack, offer->sessionCount, 0, 0});
    return &packs.back();
}

void SamplePractice::payFor(DemoClient& client, models::Booking& booking, const models::TrainerService& service)
{
    const bool usesSession =
        booking.status == BookingStatus::Completed || booking.status == BookingStatus::NoShow ||
        (booking.status == BookingStatus::Cancelled && booking.cancellationReason->startsWith(u"client-late"));
    if (client.paysBy == PaysBy::Pack) {
        DemoPack* pack = packFor(client, service, booking);
        if (!pack)
            return;
        RedemptionState state = RedemptionState::Returned;
        if (booking.status == BookingStatus::Completed)
            state = RedemptionState::Used;
        else if (usesSession)
            state = RedemptionState::Forfeited;
        else if (booking.status != BookingStatus::Cancelled)
            state = RedemptionState::Held;
        pack->spent += usesSession;
        pack->held += state == RedemptionState::Held;
        add(models::PackageRedemption{.id = models::redemptionId(booking.id),
                                      .bookingId = booking.id,
                                      .clientPackageId = pack->pack.id,
                                      .state = state,
                                      .createdAt = booking.createdAt,
                                      .updatedAt = booking.updatedAt});
        return;
    }
    // Single payers pay when it is done; a few forget, and some sessions are free.
    if (booking.status != BookingStatus::Completed || service.price.units == 0 || m_random.chance(3))
        return;
    const models::Payment payment = makePayment(client, service.price, booking.endTime.plusMinutes(5), booking.id);
    add(payment);
    if (payment.status == PaymentStatus::Failed)
        return;
    const int earned = models::pointsForPayment(payment.amount, payment.currency, 1);
    addPoints(client, models::points::kPayment, earned, payment.id, payment.createdAt);
    if (const int back = models::pointsTakenBack(earned, payment.refundAmount.value_or(Minor{}), payment.amount);
        back > 0)
        addPoints(client, models::points::kRefund, -back, payment.id, payment.createdAt.plusDays(1));
}

void SamplePractice::addPoints(DemoClient& client, QStringView type, int points, const models::Uuid& related,
                               models::UtcTime time)
{
    if (points == 0)
        return;
    client.points += points;
    add(models::LoyaltyPoint{.id = models::pointsRowId(client.user.id, type, related),
                             .userId = client.user.id,
                             .points = points,
                             .transactionType = type.toString(),
                             .relatedId = related,
                             .createdAt = time});
}

void SamplePractice::follow(DemoClient& client, const models::Booking& booking)
{
    addPoints(client, models::points::kSession, 10, booking.id, booking.endTime);
    ++client.completed;
    for (const auto& [badge, goal] : {std::pair<size_t, int>{0, 1}, {1, 25}, {2, 100}}) {
        if (client.completed == goal)
            add(models::UserBadge{.id = newId(booking.endTime),
                                  .userId = client.user.id,
                                  .badgeId = m_badges[badge].id,
                                  .awardedAt = booking.endTime});
    }
    if (m_random.chance(6) || m_reviews == 0) {
        static const std::vector<QString> kWords{
            u"Best hour of my week."_s,    u"Knows exactly when to push and when not to."_s,
            u"My back says thank you."_s,  u"Good session, the room was a bit cold."_s,
            u"Patient, precise, funny."_s, u"Stronger than I have been in years."_s};
        const int stars = m_random.chance(78) ? 5 : m_random.chance(70) ? 4 : m_random.between(2, 3);
        ++m_reviews;
        add(models::Review{.id = newId(booking.endTime),
                           .bookingId = booking.id,
                           .clientId = client.user.id,
                           .trainerId = m_practice.profile.id,
                           .rating = stars,
                           .comment = m_random.chance(80) ? std::optional(m_random.pick(kWords)) : std::nullopt,
                           .isPublic = m_random.chance(85),
                           .createdAt = booking.endTime.plusHours(3),
                           .updatedAt = booking.endTime.plusHours(3)});
    }
}

void SamplePractice::finishPacks()
{
    bool adjusted = false;
    for (auto& [client, packs] : m_packs) {
        for (DemoPack& each : packs) {
            // One pack in thirty was put right by hand; the first one always, so that the ledger has an example.
            if (!adjusted || m_random.chance(3)) {
                adjusted = true;
                add(models::PackageAdjustment{.id = newId(each.pack.purchaseDate),
                                              .clientPackageId = each.pack.id,
                                              .kind = models::AdjustmentKind::Grant,
                                              .sessions = 1,
                                              .reason = u"Session cut short by a power failure"_s,
                                              .createdAt = each.pack.purchaseDate.plusDays(9),
                                              .updatedAt = each.pack.purchaseDate.plusDays(9)});
                each.sessions += 1;
            }
            each.pack.sessionsRemaining = each.sessions - each.spent;
            add(each.pack);
        }
    }
}

} // namespace ui::demo
