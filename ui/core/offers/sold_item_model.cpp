// The table of packs bought.
#include "ui/core/offers/sold_item_model.h"

#include "models/policy.h"
#include "ui/core/cell.h"
#include "ui/core/match.h"

#include <QCollator>
#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using models::Status;
using models::Uuid;

namespace ui
{

namespace
{

/// Days before an ending from which the table says "in 3 days" beside the date.
constexpr int kSayDaysWithin = 7;

qint64 endOf(const SoldPack& pack)
{
    return pack.expiry ? pack.expiry->ms : std::numeric_limits<qint64>::max();
}

bool concernsPacks(const models::ChangeSet& changes)
{
    static const QStringList kTables{u"client_packages"_s,
                                     u"trainer_packages"_s,
                                     u"trainer_services"_s,
                                     u"package_redemptions"_s,
                                     u"package_adjustments"_s,
                                     u"payments"_s,
                                     u"users"_s,
                                     u"trainer_settings"_s,
                                     u"bookings"_s};
    return std::any_of(changes.rows.begin(), changes.rows.end(),
                       [](const auto& row) { return kTables.contains(row.table->name); });
}

} // namespace

SoldItemModel::SoldItemModel(storage::Store& store, QObject* parent) : QAbstractTableModel(parent), m_store(store)
{
    connect(&store, &storage::Store::committed, this,
            [this](const models::ChangeSet& changes) { onCommitted(changes); });
}

Status SoldItemModel::load(const QLocale& locale)
{
    m_locale = locale;
    TD_ASSIGN(m_practice, readPractice(m_store.reader()));
    TD_ASSIGN(const models::Policy policy, models::Policy::fromJson(m_practice.settings.policy));
    m_lowAt = policy.packageLowAt;
    m_soonDays = policy.packageAttentionDays;
    m_now = m_store.now();
    m_wording.emplace(calendar::TimeText(m_practice.zone, m_locale), m_practice.settings.currency);
    m_loaded = m_reading = true;
    m_stale = false;
    m_store.readAside<std::vector<SoldPack>>(
        this, [practice = m_practice](const storage::Reader& reader) { return readSoldPacks(reader, practice); },
        [this, asked = ++m_asked](models::Result<std::vector<SoldPack>> packs) {
            if (asked == m_asked)
                take(std::move(packs));
        });
    return {};
}

void SoldItemModel::take(models::Result<std::vector<SoldPack>> packs)
{
    m_reading = false;
    if (!packs) {
        m_stale = true;
        Q_EMIT failed(packs.error());
        return;
    }
    beginResetModel();
    m_all = std::move(*packs);
    rebuild();
    endResetModel();
    Q_EMIT reloaded();
}

void SoldItemModel::onCommitted(const models::ChangeSet& changes)
{
    if (!m_loaded || !concernsPacks(changes))
        return;
    if (!m_wanted()) {
        m_stale = true;
        return;
    }
    const Status status = load(m_locale);
    if (!status)
        Q_EMIT failed(status.error());
}

bool SoldItemModel::fits(const SoldPack& pack, Filter filter) const
{
    const bool usedUp = pack.isUsedUp(m_now);
    switch (filter) {
    case Filter::All:
        return true;
    case Filter::Active:
        return !usedUp;
    case Filter::Low:
        return !usedUp && pack.left <= m_lowAt;
    case Filter::EndingSoon:
        return !usedUp && pack.expiry &&
               m_practice.zone.dateOf(m_now).daysTo(m_practice.zone.dateOf(*pack.expiry)) <= m_soonDays;
    case Filter::UsedUp:
        return usedUp;
    }
    return true;
}

void SoldItemModel::rebuild()
{
    const QStringList needles = foldedText(m_search).split(u' ', Qt::SkipEmptyParts);
    m_counts.fill(0);
    m_shown.clear();
    for (size_t i = 0; i < m_all.size(); ++i) {
        const SoldPack& pack = m_all[i];
        if (!std::all_of(needles.begin(), needles.end(),
                         [&](const QString& needle) { return pack.haystack.contains(needle); }))
            continue;
        for (int filter = 0; filter < kFilterCount; ++filter)
            m_counts[size_t(filter)] += fits(pack, Filter(filter));
        if (fits(pack, m_filter))
            m_shown.push_back(int(i));
    }
    QCollator collator(m_locale);
    collator.setNumericMode(true);
    const auto before = [&](int a, int b) {
        const SoldPack& x = m_all[size_t(a)];
        const SoldPack& y = m_all[size_t(b)];
        int order = 0;
        switch (m_sortColumn) {
        case Client:
            order = collator.compare(x.clientName, y.clientName);
            break;
        case Pack:
            order = collator.compare(x.name, y.name);
            break;
        case Left:
            order = x.left - y.left;
            break;
        case Payment:
            order = int(x.payment) - int(y.payment);
            break;
        default:
            order = endOf(x) < endOf(y) ? -1 : endOf(x) > endOf(y) ? 1 : 0;
        }
        if (order != 0)
            return m_sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
        return std::pair(endOf(x), x.id) < std::pair(endOf(y), y.id);
    };
    std::sort(m_shown.begin(), m_shown.end(), before);
}

int SoldItemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int SoldItemModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SoldItemModel::endsText(const SoldPack& pack) const
{
    if (!pack.expiry)
        return tr("Never", "a pack that does not end");
    const QDate today = m_practice.zone.dateOf(m_now), day = m_practice.zone.dateOf(*pack.expiry);
    const QString date = m_wording->shortDate(day, today);
    const qint64 days = today.daysTo(day);
    return days >= 0 && days <= kSayDaysWithin
               ? tr("%1, %2", "date, in 3 days").arg(date, Wording::daysFrom(today, day))
               : date;
}

QVariant SoldItemModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const SoldPack& one = pack(index.row());
    const bool usedUp = one.isUsedUp(m_now), low = !usedUp && one.left <= m_lowAt;
    if (role == IdRole)
        return QVariant::fromValue(one.id);
    switch (index.column()) {
    case Client:
        if (role == Qt::DisplayRole)
            return one.clientName;
        if (role == WeightRole)
            return 500;
        break;
    case Pack:
        if (role == Qt::DisplayRole)
            return one.name;
        if (role == HueRole)
            return one.hue;
        break;
    case Left:
        if (role == Qt::DisplayRole)
            return tr("%1 of %2", "sessions left of a pack")
                .arg(m_locale.toString(one.left), m_locale.toString(one.sessions));
        if (role == ShareRole)
            return one.sessions > 0 ? double(std::max(0, one.left)) / one.sessions : 0.0;
        if (role == ToneRole)
            return QVariant::fromValue(low || one.left < 0 ? Tone::Warn : usedUp ? Tone::Quiet : Tone::Plain);
        if (role == WeightRole)
            return low || one.left < 0 ? 600 : 400;
        if (role == SpokenRole)
            return tr("%1 of %2 sessions left").arg(QLocale().toString(one.left), QLocale().toString(one.sessions));
        break;
    case Ends:
        if (role == Qt::DisplayRole)
            return one.closed ? tr("Closed", "a pack that was refunded") : endsText(one);
        if (role == ToneRole)
            return QVariant::fromValue(one.closed || one.isExpired(m_now) ? Tone::Quiet : Tone::Plain);
        break;
    case Payment: {
        if (role != Qt::DisplayRole && role != ToneRole && role != IconRole && role != ChipRole)
            break;
        struct Words {
            QString text;
            QString icon;
            Tone tone;
        };
        const Words words = [&]() -> Words {
            switch (one.payment) {
            case PackPayment::Paid:
                return {tr("Paid"), u"circle-check"_s, Tone::Ok};
            case PackPayment::Waiting:
                return {tr("Waiting", "for a payment"), u"clock"_s, Tone::Warn};
            case PackPayment::Failed:
                return {tr("Failed", "a payment"), u"circle-x"_s, Tone::Danger};
            case PackPayment::Refunded:
                return {tr("Refunded"), u"undo-2"_s, Tone::Quiet};
            case PackPayment::Free:
                return {tr("Free", "costs nothing"), u"gift"_s, Tone::Quiet};
            case PackPayment::Unpaid:
                break;
            }
            return {tr("Not paid"), u"coins"_s, Tone::Warn};
        }();
        return role == Qt::DisplayRole ? QVariant(words.text)
               : role == IconRole      ? QVariant(words.icon)
               : role == ToneRole      ? QVariant::fromValue(words.tone)
                                       : QVariant(true);
    }
    default:
        break;
    }
    return {};
}

QVariant SoldItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Client:
        return tr("Client");
    case Pack:
        return tr("Pack");
    case Left:
        return tr("Left");
    case Ends:
        return tr("Ends");
    case Payment:
        return tr("Payment");
    default:
        return {};
    }
}

void SoldItemModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column < 0 ? int(Ends) : column;
    m_sortOrder = column < 0 ? Qt::AscendingOrder : order;
    rebuild();
    endResetModel();
}

void SoldItemModel::setFilter(Filter filter, const QString& search)
{
    beginResetModel();
    m_filter = filter;
    m_search = search;
    rebuild();
    endResetModel();
    Q_EMIT reloaded();
}

const SoldPack* SoldItemModel::find(const Uuid& id) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const SoldPack& one) { return one.id == id; });
    return found == m_all.end() ? nullptr : &*found;
}

int SoldItemModel::rowOf(const Uuid& id) const
{
    for (size_t row = 0; row < m_shown.size(); ++row) {
        if (m_all[size_t(m_shown[row])].id == id)
            return int(row);
    }
    return -1;
}

} // namespace ui
