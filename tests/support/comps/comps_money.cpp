// Packs, payments and a year of sessions behind them.
#include "models/rules/ids.h"
#include "models/rules/package_balance.h"
#include "tests/support/comps/comps_rows.h"

using namespace Qt::StringLiterals;
using namespace models;

namespace tests
{

namespace
{

struct PackSeed {
    QStringView client;
    QStringView offer;
    int left;
    QDate bought;
    QDate ends; ///< no date: never
    PaymentStatus status = PaymentStatus::Succeeded;
};
/// Packs that the comps name, by their ending.
const PackSeed kPacks[] = {
    {u"Hannah Goldberg", u"Mobility 10", 2, {2025, 2, 14}, {2025, 6, 14}},
    {u"Emma Lindqvist", u"Group HIIT 10", 2, {2025, 3, 22}, {2025, 6, 20}},
    {u"Chidi Okonkwo", u"Boxing 5", 3, {2025, 4, 29}, {2025, 6, 28}},
    {u"Aoife Brennan", u"Strength 10", 1, {2025, 4, 3}, {2025, 7, 2}},
    {u"Giulia Ferrari", u"Strength 10", 3, {2025, 4, 10}, {2025, 7, 9}},
    {u"Søren Kjær", u"Strength 10", 1, {2025, 4, 13}, {2025, 7, 12}, PaymentStatus::Pending},
    {u"Dimitris Pappas", u"Mobility 10", 6, {2025, 4, 3}, {2025, 8, 1}},
    {u"Mateo Herrera", u"Strength 10", 7, {2025, 3, 20}, {2025, 8, 18}, PaymentStatus::Failed},
    {u"Priya Raghavan", u"Strength 10", 6, {2025, 5, 22}, {2025, 8, 20}},
    {u"Kwame Mensah", u"Boxing 10", 4, {2025, 6, 1}, {2025, 8, 30}},
    {u"Ingrid Solberg", u"Mobility 10", 8, {2025, 5, 8}, {2025, 9, 5}},
    {u"Minh Anh Nguyễn", u"Boxing 10", 9, {2025, 4, 25}, {2025, 9, 8}},
    {u"Tomáš Novák", u"Strength 20", 8, {2025, 3, 22}, {2025, 10, 2}},
    {u"Fatima Al-Sayed", u"Strength 20", 13, {2025, 3, 28}, {2025, 11, 14}},
    {u"Lukas Weber", u"Strength 20", 11, {2025, 4, 7}, {2025, 12, 3}},
    {u"Leila Haddad", u"Strength 10", 5, {2025, 3, 27}, {2025, 12, 5}},
    {u"Marta Zielińska", u"Strength 10", 9, {2025, 2, 27}, {2025, 12, 8}},
    {u"Mai Hoàng", u"Mobility 10", 5, {2025, 2, 20}, {2025, 12, 12}},
    {u"Wei Chen", u"Mobility 10", 6, {2025, 2, 3}, {}},
    {u"Zoë van Dijk", u"Strength 10", 7, {2025, 1, 20}, {}},
    {u"Oleksandr Hrytsenko", u"Group HIIT 10", 9, {2025, 5, 2}, {}},
};

struct MonthSeed {
    QDate first;
    int sessions; ///< whole units of money
    int packs;
    int other;
    int refunds;
};
/// The twelve months of the chart.
const MonthSeed kMonths[] = {
    {{2024, 7, 1}, 2980, 2300, 0, 0},     {{2024, 8, 1}, 1890, 1200, 60, 90},  {{2024, 9, 1}, 3140, 3350, 0, 0},
    {{2024, 10, 1}, 3320, 2610, 120, 45}, {{2024, 11, 1}, 3010, 2480, 0, 0},   {{2024, 12, 1}, 2240, 2905, 240, 195},
    {{2025, 1, 1}, 3480, 4120, 0, 0},     {{2025, 2, 1}, 3195, 2580, 60, 40},  {{2025, 3, 1}, 3390, 2960, 0, 90},
    {{2025, 4, 1}, 3255, 2790, 90, 0},    {{2025, 5, 1}, 3402, 3860, 220, 85}, {{2025, 6, 1}, 1284, 1180, 0, 0}};

/// May counts 149 payments: 9 packs, 3 others and these.
constexpr int kMaySessions = 137;
/// Sessions of others end before the weeks that the month's picture shows.
const QDate kLastOther(2025, 5, 24);
/// Packs of others bought since then still have sessions left.
const QDate kOpenSince(2025, 1, 20);
constexpr int kFeePercent = 7;

QDate monthOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

/// The prices whose sum is `rest`, few and large ones first; empty when there is no such sum.
QStringList offersFor(int rest, const std::map<QString, TrainerPackage>& offers)
{
    static const QStringList kNames{u"Strength 20"_s, u"Boxing 10"_s,  u"Strength 10"_s, u"Mobility 10"_s,
                                    u"Boxing 5"_s,    u"Mobility 5"_s, u"Strength 5"_s,  u"Group HIIT 10"_s};
    std::vector<int> last(size_t(std::max(rest, 0)) + 1, -1), count(last.size(), 1 << 20);
    count[0] = 0;
    for (int sum = 1; sum <= rest; ++sum) {
        for (int i = 0; i < int(kNames.size()); ++i) {
            const int price = int(offers.at(kNames[i]).price.units / 100);
            if (price <= sum && count[size_t(sum - price)] + 1 < count[size_t(sum)]) {
                count[size_t(sum)] = count[size_t(sum - price)] + 1;
                last[size_t(sum)] = i;
            }
        }
    }
    QStringList found;
    for (int sum = rest; sum > 0;) {
        if (last[size_t(sum)] < 0)
            return {};
        found.append(kNames[last[size_t(sum)]]);
        sum -= int(offers.at(found.back()).price.units / 100);
    }
    return found;
}

} // namespace

Uuid CompsRows::pay(const Uuid& who, qint64 cents, UtcTime when, std::optional<Uuid> booking, const QString& method,
                    PaymentStatus status, qint64 refunded)
{
    const bool counts = status != PaymentStatus::Failed && status != PaymentStatus::Pending;
    Payment payment{.id = newId(when),
                    .bookingId = booking,
                    .clientId = who,
                    .trainerId = m_practice.profile.id,
                    .amount = {cents},
                    .currency = u"EUR"_s,
                    .status = status,
                    .paymentMethod = method,
                    .createdAt = when,
                    .updatedAt = when};
    if (counts) {
        payment.platformFee = method == u"card" ? share({cents}, kFeePercent, 100) : Minor{};
        payment.refundAmount = Minor{refunded};
    }
    if (method == u"card") {
        payment.transactionId = u"ch_comps_"_s % payment.id.toString().remove(u'-').right(12);
        payment.stripePaymentIntentId = u"pi_comps_"_s % payment.id.toString().remove(u'-').right(12);
    }
    add(payment);
    if (counts && booking) {
        auto& [number, sum] = m_sessionMoney[monthOf(m_zone.dateOf(when))];
        ++number;
        sum += cents;
    }
    return payment.id;
}

void CompsRows::use(CompsPack& pack, const Uuid& booking, RedemptionState state, UtcTime when)
{
    add(PackageRedemption{.id = redemptionId(booking),
                          .bookingId = booking,
                          .clientPackageId = pack.row.id,
                          .state = state,
                          .createdAt = when,
                          .updatedAt = when});
    pack.used += state == RedemptionState::Used || state == RedemptionState::Forfeited;
    pack.held += state == RedemptionState::Held;
    pack.row.sessionsRemaining = pack.sessions + pack.granted - pack.used;
}

CompsPack& CompsRows::sell(const QString& offer, const Uuid& who, QDate bought, std::optional<QDate> ends,
                           PaymentStatus status, qint64 refunded)
{
    const TrainerPackage& terms = m_offers.at(offer);
    const QTime time = bought == QDate(2025, 5, 30)   ? QTime(18, 12)
                       : bought == QDate(2025, 5, 26) ? QTime(19, 2)
                                                      : QTime(10, 0);
    const UtcTime when = at(bought, time);
    CompsPack pack;
    pack.sessions = terms.sessionCount;
    pack.serviceId = terms.serviceId;
    pack.row = {.id = newId(when),
                .clientId = who,
                .packageId = terms.id,
                .sessionsRemaining = terms.sessionCount,
                .purchaseDate = when,
                .paymentId = pay(who, terms.price.units, when, std::nullopt, u"card"_s, status, refunded),
                .createdAt = when,
                .updatedAt = when};
    if (ends)
        pack.row.expiryDate = m_zone.endOfDay(*ends);
    if (status != PaymentStatus::Pending && status != PaymentStatus::Failed) {
        auto& [number, sum] = m_packMoney[monthOf(bought)];
        ++number;
        sum += terms.price.units;
    }
    return m_otherPacks.emplace_back(std::move(pack));
}

void CompsRows::makeHistory(CompsPack& pack, const Uuid& who, QDate lastDay, int count)
{
    QString service;
    for (const auto& [name, each] : m_services) {
        if (each.id == pack.serviceId)
            service = name;
    }
    // Once a week, or as often as it takes since the pack was bought.
    const QDate bought = m_zone.dateOf(pack.row.purchaseDate);
    const int step = int(std::clamp<qint64>(bought.daysTo(lastDay) / std::max(1, count), 1, 7));
    for (int i = 0; i < count; ++i) {
        const QDate day = lastDay.addDays(-step * i);
        const QTime time = day > kLastOther ? QTime(20, 0) : freeTime(day);
        use(pack, book(day, time, service, who, BookingStatus::Completed), RedemptionState::Used, at(day, time));
    }
}

void CompsRows::makeNamedPacks()
{
    for (const PackSeed& seed : kPacks) {
        const QString who = seed.client.toString();
        sell(seed.offer.toString(), client(who), seed.bought,
             seed.ends.isValid() ? std::optional(seed.ends) : std::nullopt, seed.status);
        CompsPack pack = std::move(m_otherPacks.back());
        m_otherPacks.pop_back();
        pack.target = pack.sessions - seed.left;
        m_packs.emplace(who, std::move(pack));
    }
    // What Aoife's pack has to tell: a late cancellation, one in time, and a session granted.
    CompsPack& aoife = m_packs.at(u"Aoife Brennan"_s);
    const Uuid& who = client(u"Aoife Brennan"_s);
    use(aoife, book({2025, 4, 14}, {7, 0}, u"Strength"_s, who, BookingStatus::Cancelled), RedemptionState::Forfeited,
        at({2025, 4, 14}, 6, 10));
    use(aoife, book({2025, 5, 5}, {7, 0}, u"Strength"_s, who, BookingStatus::Cancelled), RedemptionState::Returned,
        at({2025, 5, 3}, 9, 0));
    add(PackageAdjustment{.id = newId(at({2025, 5, 12}, 9, 0)),
                          .clientPackageId = aoife.row.id,
                          .kind = AdjustmentKind::Grant,
                          .sessions = 1,
                          .reason = u"late start"_s,
                          .createdAt = at({2025, 5, 12}, 9, 0),
                          .updatedAt = at({2025, 5, 12}, 9, 0)});
    aoife.granted = 1;
    aoife.target += 1;
    // Packs beside the first one of a client.
    sell(u"Strength 20"_s, client(u"Tomáš Novák"_s), {2025, 5, 30}, std::nullopt);
    sell(u"Group HIIT 10"_s, client(u"Emma Lindqvist"_s), {2025, 5, 26}, std::nullopt);
    sell(u"Boxing 5"_s, client(u"Chidi Okonkwo"_s), {2025, 6, 8}, QDate(2025, 10, 26));
    const Uuid& kwame = client(u"Kwame Mensah"_s);
    makeHistory(sell(u"Strength 20"_s, kwame, {2024, 1, 14}, QDate(2024, 7, 12)), kwame, {2024, 6, 6}, 20);
    makeHistory(sell(u"Strength 20"_s, kwame, {2024, 6, 10}, QDate(2024, 12, 7)), kwame, {2024, 10, 17}, 17);
}

void CompsRows::finishNamedPacks()
{
    for (auto& [who, pack] : m_packs) {
        const QDate last = who == u"Kwame Mensah" ? QDate(2025, 6, 7) : kLastOther;
        makeHistory(pack, client(who), last, pack.target - pack.used);
    }
}

void CompsRows::paySessions(QDate month, int count, qint64 cents, int cashSmall)
{
    const QDate firstDay = std::min(month, QDate(2025, 5, 12));
    const int days = int(firstDay.daysTo(std::min(firstDay.addMonths(1), kLastOther)));
    // Prices are 45, 42, 15, 35 and 50; all but 42 are multiples of 5, and 45 less 15 is 30.
    const int mobility = int(cents / 100 * 3 % 5);
    const qint64 rest = cents / 100 - 42 * mobility;
    const auto over = [&] { return rest - 15LL * (count - mobility); };
    // A fifth more for some needs that many large ones.
    while (count > mobility && (over() < 0 || over() % 30 / 5 > over() / 30))
        --count;
    const int large = int(over() / 30), boxing = int(over() % 30 / 5);
    int cash = cashSmall;
    for (int i = 0; i < count; ++i) {
        const bool isMobility = i < mobility, isLarge = !isMobility && i < mobility + large,
                   isBoxing = isLarge && i - mobility < boxing;
        const bool isClass = !isMobility && !isLarge;
        const QString service = isMobility ? u"Mobility"_s
                                : isBoxing ? u"Boxing"_s
                                : isLarge  ? u"Strength"_s
                                           : u"Group HIIT"_s;
        // Seven people share a class.
        const int place = isClass ? large + mobility + (i - large - mobility) / 7 : i;
        const QDate day = firstDay.addDays(place * 3 % std::max(1, days));
        const QTime time = isClass ? QTime(19, 30) : freeTime(day);
        const Uuid who = nextOther();
        const Uuid booking = book(day, time, service, who, BookingStatus::Completed);
        const bool inCash = cashSmall > 0 && (isMobility || (isClass && cash-- > 0));
        const QDate paid = month == QDate(2025, 6, 1) ? QDate(2025, 6, 2).addDays(i % 8) : day;
        pay(who, m_services.at(service).price.units, at(paid, time.addSecs(i % 7 * 60)), booking,
            inCash ? u"cash"_s : u"card"_s);
    }
}

Status CompsRows::makeMonths()
{
    finishNamedPacks();
    for (const MonthSeed& month : kMonths) {
        const int rest = month.packs - int(m_packMoney[month.first].second / 100);
        QStringList offers = month.first == QDate(2025, 5, 1)
                                 ? QStringList{u"Strength 20"_s, u"Boxing 10"_s, u"Boxing 10"_s, u"Boxing 10"_s}
                                 : offersFor(rest, m_offers);
        if (offers.isEmpty() && rest != 0)
            return fail(ErrorCode::Invalid,
                        u"No packs cost %1 together (%2)."_s.arg(rest).arg(month.first.toString(Qt::ISODate)));
        qint64 refund = month.refunds * 100;
        for (qsizetype i = 0; i < offers.size(); ++i) {
            const QDate bought = month.first.addDays(month.first == QDate(2025, 6, 1) ? 1 + i : 2 + i * 4 % 22);
            const bool open = bought >= kOpenSince;
            const Uuid who = nextOther();
            const auto days = m_offers.at(offers[i]).validityDays;
            const qint64 back = offers[i] == u"Group HIIT 10" ? 0 : std::exchange(refund, 0);
            CompsPack& pack =
                sell(offers[i], who, bought, open || !days ? std::nullopt : std::optional(bought.addDays(*days)),
                     back > 0 ? PaymentStatus::PartiallyRefunded : PaymentStatus::Succeeded, back);
            const qint64 weeks = bought.daysTo(kLastOther) / 7;
            const int used = open ? int(std::min<qint64>(pack.sessions / 2, weeks)) : pack.sessions;
            makeHistory(pack, who, std::min(kLastOther, bought.addDays(7 * used)), std::max(0, used));
        }
        const int extras = month.other == 220 ? 3 : month.other > 0 ? 1 : 0;
        for (int i = 0; i < extras; ++i)
            pay(nextOther(),
                extras == 3 ? (i == 0   ? 10000
                               : i == 1 ? 8000
                                        : 4000)
                            : month.other * 100,
                at(month.first.addDays(9 + i * 5), 11, 0), std::nullopt);
        const auto [number, sum] = m_sessionMoney[month.first];
        const qint64 open = month.sessions * 100LL - sum;
        if (open < 0)
            return fail(ErrorCode::Invalid,
                        u"Sessions of %1 cost %2 too much."_s.arg(month.first.toString(Qt::ISODate)).arg(-open));
        const bool isMay = month.first == QDate(2025, 5, 1);
        paySessions(month.first, isMay ? kMaySessions - number : int(open / 3000), open, isMay ? 5 : 0);
    }
    return {};
}

} // namespace tests
