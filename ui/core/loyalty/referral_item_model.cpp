// ReferralItemModel: names, states, dates.
#include "ui/core/loyalty/referral_item_model.h"

#include "ui/core/cell.h"

using namespace Qt::StringLiterals;
using namespace models;

namespace ui
{

namespace
{

Result<QString> personName(const storage::Reader& reader, const std::optional<Uuid>& id)
{
    if (!id)
        return QString();
    TD_ASSIGN(const auto user, reader.find<User>(*id));
    return user ? fullName(user->firstName, user->lastName) : QString();
}

} // namespace

Result<std::vector<ReferralRow>> readReferrals(const storage::Reader& reader, const QString& where,
                                               const QVariantList& bound)
{
    TD_ASSIGN(const auto referrals,
              reader.all<Referral>(QString(where + u" ORDER BY created_at DESC, id DESC"), bound));
    std::vector<ReferralRow> rows;
    for (const Referral& referral : referrals) {
        ReferralRow row{referral, {}, {}};
        TD_ASSIGN(row.from, personName(reader, referral.referrerId));
        TD_ASSIGN(row.to, personName(reader, referral.referredId));
        rows.push_back(std::move(row));
    }
    return rows;
}

std::tuple<QString, int, QString> ReferralItemModel::stateWords(ReferralStatus status)
{
    switch (status) {
    case ReferralStatus::Completed:
        return {tr("Completed"), int(Tone::Ok), u"circle-check"_s};
    case ReferralStatus::Expired:
        return {tr("Expired"), int(Tone::Quiet), u"circle-x"_s};
    case ReferralStatus::Cancelled:
        return {tr("Cancelled"), int(Tone::Quiet), u"x"_s};
    case ReferralStatus::Pending:
        break;
    }
    return {tr("Pending"), int(Tone::Warn), u"clock"_s};
}

ReferralItemModel::ReferralItemModel(storage::Store& store, QObject* parent)
    : QAbstractTableModel(parent), m_store(store)
{
    connect(&store, &storage::Store::committed, this, [this](const ChangeSet& changes) {
        for (const RowChange& change : changes.rows) {
            if (m_wording && (change.table == &tableOf<Referral>() || change.table == &tableOf<User>())) {
                if (const Status done = load(*m_wording); !done)
                    Q_EMIT failed(done.error());
                return;
            }
        }
    });
}

Status ReferralItemModel::load(const Wording& wording)
{
    TD_ASSIGN(auto rows, readReferrals(m_store.reader()));
    const Wording words = wording;
    beginResetModel();
    m_wording.emplace(words);
    m_rows = std::move(rows);
    endResetModel();
    return {};
}

int ReferralItemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ReferralItemModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ReferralItemModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_wording)
        return {};
    const ReferralRow& row = m_rows[size_t(index.row())];
    if (role == IdRole)
        return QVariant::fromValue(row.referral.id);
    const auto [state, tone, icon] = stateWords(row.referral.status);
    switch (index.column()) {
    case Code:
        return role == Qt::DisplayRole ? QVariant(row.referral.referralCode) : QVariant();
    case From:
        if (role == WeightRole)
            return 500;
        return role == Qt::DisplayRole ? QVariant(row.from) : QVariant();
    case To:
        return role == Qt::DisplayRole ? QVariant(row.to.isEmpty() ? u"\u2013"_s : row.to) : QVariant();
    case Date:
        if (role == ToneRole)
            return QVariant::fromValue(Tone::Quiet);
        if (role == Qt::DisplayRole)
            return m_wording->shortDate(m_wording->times().zone().dateOf(row.referral.createdAt),
                                        m_wording->times().zone().dateOf(m_store.now()));
        break;
    case State:
        if (role == Qt::DisplayRole)
            return state;
        if (role == ChipRole)
            return true;
        if (role == ToneRole)
            return QVariant::fromValue(Tone(tone));
        if (role == IconRole)
            return icon;
        break;
    case Reward:
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
        if (role == Qt::DisplayRole)
            return row.referral.rewardPoints ? m_wording->locale().toString(*row.referral.rewardPoints) : u"\u2013"_s;
        break;
    default:
        break;
    }
    return {};
}

QVariant ReferralItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Reward)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Code:
        return tr("Code");
    case From:
        return tr("From");
    case To:
        return tr("Brought");
    case Date:
        return tr("Since");
    case State:
        return tr("State");
    case Reward:
        return tr("Points each");
    default:
        return {};
    }
}

} // namespace ui
