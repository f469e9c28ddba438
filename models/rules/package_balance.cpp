// Counting of packs.
#include "models/rules/package_balance.h"

#include "models/rules/ids.h"

#include <algorithm>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace models
{

namespace
{

constexpr UtcTime kNeverExpires{std::numeric_limits<qint64>::max()};

bool paysBefore(const PackageLedger& a, const PackageLedger& b)
{
    const auto order = [](const PackageLedger& l) {
        return std::tuple(l.pack.expiryDate.value_or(kNeverExpires), l.left(), l.pack.purchaseDate, l.pack.id);
    };
    return order(a) < order(b);
}

template <class Accepts>
const PackageLedger* firstInOrder(std::span<const PackageLedger> ledgers, Accepts accepts)
{
    const PackageLedger* best = nullptr;
    for (const PackageLedger& ledger : ledgers) {
        if (accepts(ledger) && (!best || paysBefore(ledger, *best)))
            best = &ledger;
    }
    return best;
}

BalanceLine::Kind lineKind(RedemptionState state)
{
    switch (state) {
    case RedemptionState::Held:
        return BalanceLine::Kind::Held;
    case RedemptionState::Used:
        return BalanceLine::Kind::Used;
    case RedemptionState::Forfeited:
        return BalanceLine::Kind::Forfeited;
    case RedemptionState::Returned:
        break;
    }
    return BalanceLine::Kind::Returned;
}

bool covers(const PackageAdjustment& hold, QDate day)
{
    return hold.fromDate && hold.toDate && *hold.fromDate <= day && day <= *hold.toDate;
}

} // namespace

std::vector<PackageAdjustment> standing(std::span<const PackageAdjustment> adjustments, AdjustmentKind kind)
{
    std::vector<PackageAdjustment> found;
    std::copy_if(adjustments.begin(), adjustments.end(), std::back_inserter(found),
                 [&](const PackageAdjustment& a) { return a.kind == kind; });
    if (found.empty())
        return found;
    std::set<Uuid> known, corrections;
    for (const PackageAdjustment& adjustment : adjustments) {
        known.insert(adjustment.id);
        corrections.insert(correctionId(adjustment.id));
    }
    std::erase_if(found, [&](const PackageAdjustment& adjustment) {
        bool isTakenBack = false;
        for (Uuid id = correctionId(adjustment.id); known.contains(id); id = correctionId(id))
            isTakenBack = !isTakenBack;
        return isTakenBack || corrections.contains(adjustment.id);
    });
    return found;
}

int PackageLedger::count(RedemptionState state) const
{
    return int(std::count_if(redemptions.begin(), redemptions.end(),
                             [&](const PackageRedemption& r) { return r.state == state; }));
}

int PackageLedger::left() const
{
    int left = offer.sessionCount - count(RedemptionState::Used) - count(RedemptionState::Forfeited);
    for (const PackageAdjustment& adjustment : adjustments)
        left += adjustment.sessions.value_or(0);
    return left;
}

int PackageLedger::freeToBook() const
{
    return left() - count(RedemptionState::Held);
}

bool PackageLedger::isClosed() const
{
    return !standing(adjustments, AdjustmentKind::Void).empty();
}

bool PackageLedger::isOnHold(QDate day) const
{
    const auto holds = standing(adjustments, AdjustmentKind::Hold);
    return std::any_of(holds.begin(), holds.end(), [&](const PackageAdjustment& hold) { return covers(hold, day); });
}

bool PackageLedger::isExpiredAt(UtcTime time) const
{
    return pack.expiryDate && time > *pack.expiryDate;
}

const PackageRedemption* PackageLedger::redemptionOf(const Uuid& bookingId) const
{
    const auto at = std::find_if(redemptions.begin(), redemptions.end(),
                                 [&](const PackageRedemption& r) { return r.bookingId == bookingId; });
    return at == redemptions.end() ? nullptr : &*at;
}

void PackageLedger::put(const PackageRedemption& redemption)
{
    std::erase_if(redemptions, [&](const PackageRedemption& r) { return r.id == redemption.id; });
    if (redemption.clientPackageId == pack.id)
        redemptions.push_back(redemption);
}

PackageFit fitOf(const PackageLedger& ledger, const Uuid& serviceId, UtcTime start, const Zone& zone)
{
    if (ledger.offer.serviceId != serviceId)
        return PackageFit::OtherService;
    if (ledger.isClosed())
        return PackageFit::Closed;
    if (ledger.isExpiredAt(start))
        return PackageFit::Expired;
    if (ledger.isOnHold(zone.dateOf(start)))
        return PackageFit::OnHold;
    return ledger.freeToBook() > 0 ? PackageFit::Fits : PackageFit::NothingFree;
}

Status checkFit(PackageFit fit)
{
    const auto refuse = [](const QString& why) {
        return fail(ErrorCode::OutsidePackage,
                    u"%1 Nothing was changed; choose another pack or book without one."_s.arg(why));
    };
    switch (fit) {
    case PackageFit::Fits:
        return {};
    case PackageFit::OtherService:
        return refuse(u"This pack is for another service."_s);
    case PackageFit::Closed:
        return refuse(u"This pack was closed."_s);
    case PackageFit::Expired:
        return refuse(u"This pack has expired by then."_s);
    case PackageFit::OnHold:
        return refuse(u"This pack is on hold on that day."_s);
    case PackageFit::NothingFree:
        return refuse(u"This pack has no session free to book."_s);
    }
    return {};
}

const PackageLedger* packageThatPays(std::span<const PackageLedger> ledgers, const Uuid& serviceId, UtcTime start,
                                     const Zone& zone)
{
    return firstInOrder(ledgers, [&](const PackageLedger& ledger) {
        return fitOf(ledger, serviceId, start, zone) == PackageFit::Fits;
    });
}

const PackageLedger* packageToUse(std::span<const PackageLedger> ledgers, const Uuid& serviceId, UtcTime start,
                                  const Zone& zone)
{
    if (const PackageLedger* pays = packageThatPays(ledgers, serviceId, start, zone))
        return pays;
    return firstInOrder(ledgers, [&](const PackageLedger& ledger) {
        return fitOf(ledger, serviceId, start, zone) == PackageFit::NothingFree;
    });
}

bool hasExpiredSessions(std::span<const PackageLedger> ledgers, const Uuid& serviceId, UtcTime start)
{
    return std::any_of(ledgers.begin(), ledgers.end(), [&](const PackageLedger& ledger) {
        return ledger.offer.serviceId == serviceId && !ledger.isClosed() && ledger.isExpiredAt(start) &&
               ledger.freeToBook() > 0;
    });
}

std::optional<UtcTime> expiryAfter(UtcTime purchase, std::optional<int> validityDays, const Zone& zone)
{
    if (validityDays.value_or(0) <= 0)
        return std::nullopt;
    return zone.endOfDay(zone.dateOf(purchase).addDays(*validityDays));
}

UtcTime movedExpiry(UtcTime expiry, qint64 days, const Zone& zone)
{
    return zone.endOfDay(zone.dateOf(expiry).addDays(days));
}

int newHoldDays(std::span<const PackageAdjustment> adjustments, QDate from, QDate to)
{
    const auto holds = standing(adjustments, AdjustmentKind::Hold);
    int days = 0;
    for (QDate day = from; day <= to; day = day.addDays(1))
        days +=
            std::none_of(holds.begin(), holds.end(), [&](const PackageAdjustment& hold) { return covers(hold, day); });
    return days;
}

Minor deferredIncome(Minor paidLessRefunds, int sessionCount, int left)
{
    if (left <= 0 || sessionCount <= 0)
        return {};
    if (left >= sessionCount)
        return paidLessRefunds;
    const Minor perSession = share(paidLessRefunds, 1, sessionCount);
    const Minor earned{perSession.units * (sessionCount - left)};
    return std::clamp(paidLessRefunds - earned, Minor{0}, std::max(paidLessRefunds, Minor{0}));
}

PackageRefund refundOf(const PackageLedger& ledger, Minor paidLessRefunds, Minor singlePrice)
{
    const int count = std::max(ledger.offer.sessionCount, 1);
    const int left = std::clamp(ledger.left(), 0, count);
    const int taken = ledger.count(RedemptionState::Used) + ledger.count(RedemptionState::Forfeited);
    // Compared before it is multiplied: a huge price times many sessions would not fit.
    const bool eatsAll = taken > 0 && singlePrice.units >= paidLessRefunds.units / taken + 1;
    const Minor atListPrice = eatsAll ? Minor{0} : paidLessRefunds - Minor{singlePrice.units * taken};
    return {share(paidLessRefunds, left, count), std::max(atListPrice, Minor{0})};
}

double neededPerWeek(const PackageLedger& ledger, UtcTime now)
{
    if (!ledger.pack.expiryDate || ledger.left() <= 0 || ledger.isExpiredAt(now))
        return 0;
    // The last days are not stretched to a rate above the sessions that are left.
    const double weeks = std::max(double(ledger.pack.expiryDate->ms - now.ms) / (7 * 86'400'000.0), 1.0);
    return ledger.left() / weeks;
}

std::vector<BalanceLine> explainBalance(const PackageLedger& ledger)
{
    std::vector<BalanceLine> lines;
    lines.push_back({BalanceLine::Kind::Sold, ledger.pack.purchaseDate, ledger.offer.sessionCount});
    for (const PackageAdjustment& a : ledger.adjustments)
        lines.push_back({BalanceLine::Kind::Adjusted, a.createdAt, a.sessions.value_or(0), 0, std::nullopt, a.kind,
                         a.reason.value_or(QString())});
    for (const PackageRedemption& r : ledger.redemptions) {
        const bool taken = r.state == RedemptionState::Used || r.state == RedemptionState::Forfeited;
        lines.push_back({lineKind(r.state), r.updatedAt, taken ? -1 : 0, 0, r.bookingId, std::nullopt,
                         r.reason.value_or(QString())});
    }
    // The sale stays first, whatever the clocks said.
    std::stable_sort(lines.begin() + 1, lines.end(),
                     [](const BalanceLine& a, const BalanceLine& b) { return a.at < b.at; });
    int left = 0;
    for (BalanceLine& line : lines)
        line.left = left += line.change;
    return lines;
}

} // namespace models
