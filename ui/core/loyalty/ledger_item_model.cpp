// LedgerItemModel: pages of the ledger with running balances.
#include "ui/core/loyalty/ledger_item_model.h"

#include "models/rules/loyalty.h"
#include "storage/client_search.h"
#include "ui/core/cell.h"
#include "ui/core/sentences.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace models;

namespace ui
{

namespace
{

constexpr size_t kLedgerPage = 200;

QString kindCondition(LedgerItemModel::Kind kind)
{
    switch (kind) {
    case LedgerItemModel::Kind::Earned:
        return u" AND l.points > 0 AND l.transaction_type <> 'given'"_s;
    case LedgerItemModel::Kind::Redeemed:
        return u" AND l.transaction_type = 'redeemed'"_s;
    case LedgerItemModel::Kind::Corrected:
        return u" AND l.transaction_type IN ('given', 'taken_back', 'refund', 'session_reopened', 'referral_reopened', 'expiry')"_s;
    case LedgerItemModel::Kind::All:
        break;
    }
    return {};
}

} // namespace

QString ledgerWords(const QString& type, const QString& description)
{
    if (type == points::kGiven)
        return LedgerItemModel::tr("Given: %1").arg(description);
    if (type == points::kTakenBack)
        return LedgerItemModel::tr("Corrected: %1").arg(description);
    if (type == points::kRedeemed)
        return LedgerItemModel::tr("Redeemed: %1").arg(description);
    if (!description.isEmpty())
        return sentence(description);
    if (type == points::kSession)
        return LedgerItemModel::tr("Session completed");
    if (type == points::kPayment)
        return LedgerItemModel::tr("Payment");
    if (type == points::kRefund)
        return LedgerItemModel::tr("Refund");
    if (type == points::kReferral)
        return LedgerItemModel::tr("Referral completed");
    if (type == points::kExpiry)
        return LedgerItemModel::tr("Expired");
    return type;
}

Result<PointsHeld> readPointsHeld(const storage::Reader& reader)
{
    PointsHeld held;
    TD_TRY(reader.each(
        u"SELECT coalesce(sum(balance), 0), count(*) FROM (SELECT sum(points) AS balance FROM loyalty_points "
        "GROUP BY user_id HAVING balance > 0)"_s,
        {}, [&](const QSqlQuery& row) -> Status {
            held = {row.value(0).toLongLong(), row.value(1).toLongLong()};
            return {};
        }));
    return held;
}

LedgerItemModel::LedgerItemModel(storage::Store& store, QObject* parent) : QAbstractTableModel(parent), m_store(store)
{
    connect(&store, &storage::Store::committed, this, [this](const ChangeSet& changes) {
        for (const RowChange& change : changes.rows) {
            if (m_wording && (change.table == &tableOf<LoyaltyPoint>() || change.table == &tableOf<User>())) {
                reload();
                return;
            }
        }
    });
}

void LedgerItemModel::load(const Wording& wording, const QString& search, Kind kind)
{
    m_wording.emplace(wording);
    m_question.search = search.trimmed();
    m_question.kind = kind;
    reload();
}

void LedgerItemModel::reload()
{
    struct Answer {
        std::vector<LedgerRow> rows;
        PointsHeld held;
    };
    m_more = false;
    const auto answered = [this, asked = ++m_asked](Result<Answer> answer) {
        if (asked != m_asked)
            return;
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        beginResetModel();
        m_rows = std::move(answer->rows);
        m_held = answer->held;
        m_more = m_rows.size() == kLedgerPage;
        endResetModel();
        Q_EMIT reloaded();
    };
    m_store.readAside<Answer>(
        this,
        [question = m_question](const storage::Reader& reader) -> Result<Answer> {
            Answer answer;
            TD_ASSIGN(answer.rows, readPage(reader, question, 0));
            TD_ASSIGN(answer.held, readPointsHeld(reader));
            return answer;
        },
        answered);
}

Result<std::vector<LedgerRow>> LedgerItemModel::readPage(const storage::Reader& reader, const Question& question,
                                                         size_t from)
{
    QString where = kindCondition(question.kind);
    QVariantList bound;
    if (!question.search.isEmpty()) {
        TD_ASSIGN(const auto people, storage::searchClients(reader, question.search, 200));
        QStringList marks;
        for (const Uuid& person : people) {
            marks << u"?"_s;
            bound << person.toString();
        }
        where += u" AND (l.user_id IN ("_s + marks.join(u',') + u") OR instr(lower(l.description), lower(?)) > 0)";
        bound << question.search;
    }
    bound << qlonglong(kLedgerPage) << qlonglong(from);
    // Nothing waits on a desk that has never talked to a server.
    TD_ASSIGN(const qint64 synced,
              reader.number(u"SELECT EXISTS (SELECT 1 FROM journal_txn WHERE state = 'acknowledged')"_s));
    std::vector<LedgerRow> rows;
    TD_TRY(reader.each(
        u"SELECT l.id, l.user_id, trim(u.first_name || ' ' || u.last_name), l.transaction_type, l.description, l.created_at, "
        "l.points, (SELECT sum(b.points) FROM loyalty_points b WHERE b.user_id = l.user_id AND (b.created_at < l.created_at OR "
        "(b.created_at = l.created_at AND b.id <= l.id))), "
        "EXISTS (SELECT 1 FROM journal_op o JOIN journal_txn t ON t.id = o.txn_id WHERE o.table_name = 'loyalty_points' AND "
        "o.row_id = l.id AND t.state IN ('queued', 'in_flight')) "
        "FROM loyalty_points l JOIN users u ON u.id = l.user_id WHERE 1"_s +
            where + u" ORDER BY l.created_at DESC, l.id DESC LIMIT ? OFFSET ?",
        bound, [&](const QSqlQuery& query) -> Status {
            LedgerRow row;
            row.id = Uuid::fromString(query.value(0).toString()).value_or(Uuid{});
            row.userId = Uuid::fromString(query.value(1).toString()).value_or(Uuid{});
            row.client = query.value(2).toString();
            const QString type = query.value(3).toString();
            const bool isMoney = type.startsWith(points::kPayment) || type == points::kRefund;
            // The descriptions of these two hold amounts.
            row.why = question.hidesAmounts && isMoney ? (type == points::kRefund ? tr("Refund") : tr("Payment"))
                                                       : ledgerWords(type, query.value(4).toString());
            row.at = UtcTime::fromString(query.value(5).toString()).value_or(UtcTime{});
            row.points = query.value(6).toInt();
            row.balance = query.value(7).toLongLong();
            row.waiting = synced != 0 && query.value(8).toInt() != 0;
            rows.push_back(std::move(row));
            return {};
        }));
    return rows;
}

void LedgerItemModel::setPrivate(bool hidden)
{
    if (std::exchange(m_question.hidesAmounts, hidden) != hidden && m_wording)
        reload();
}

int LedgerItemModel::rowOfClient(const Uuid& clientId) const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].userId == clientId)
            return int(i);
    }
    return -1;
}

int LedgerItemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LedgerItemModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool LedgerItemModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more;
}

void LedgerItemModel::fetchMore(const QModelIndex& parent)
{
    if (parent.isValid() || !std::exchange(m_more, false))
        return;
    const auto answered = [this, asked = m_asked](Result<std::vector<LedgerRow>> page) {
        if (asked != m_asked)
            return;
        if (!page) {
            Q_EMIT failed(page.error());
            return;
        }
        m_more = page->size() == kLedgerPage;
        if (page->empty())
            return;
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page->size()) - 1);
        m_rows.insert(m_rows.end(), std::make_move_iterator(page->begin()), std::make_move_iterator(page->end()));
        endInsertRows();
    };
    m_store.readAside<std::vector<LedgerRow>>(
        this,
        [question = m_question, from = m_rows.size()](const storage::Reader& reader) {
            return readPage(reader, question, from);
        },
        answered);
}

QVariant LedgerItemModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_wording)
        return {};
    const LedgerRow& row = m_rows[size_t(index.row())];
    if (role == IdRole)
        return QVariant::fromValue(row.id);
    const QLocale& locale = m_wording->locale();
    const bool isFigure = index.column() == Points || index.column() == Balance;
    if (role == Qt::TextAlignmentRole && isFigure)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    switch (index.column()) {
    case Date:
        if (role == Qt::DisplayRole)
            return m_wording->shortDate(m_wording->times().zone().dateOf(row.at),
                                        m_wording->times().zone().dateOf(m_store.now()));
        if (role == ToneRole)
            return QVariant::fromValue(Tone::Quiet);
        break;
    case Client:
        if (role == Qt::DisplayRole)
            return row.client;
        if (role == WeightRole)
            return 500;
        break;
    case Why:
        if (role == Qt::DisplayRole)
            return row.why;
        if (role == AsideRole && row.waiting)
            return tr("Waiting");
        if (role == AsideIconRole && row.waiting)
            return u"cloud-upload"_s;
        break;
    case Points:
        if (role == Qt::DisplayRole)
            return QString((row.points > 0 ? u"+"_s : u"\u2212"_s) + locale.toString(std::abs(row.points)));
        if (role == ToneRole)
            return QVariant::fromValue(row.points > 0 ? Tone::Ok : Tone::Danger);
        if (role == WeightRole)
            return 600;
        break;
    case Balance:
        if (role == Qt::DisplayRole)
            return locale.toString(row.balance);
        break;
    default:
        break;
    }
    return {};
}

QVariant LedgerItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Points || section == Balance))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date:
        return tr("Date");
    case Client:
        return tr("Client");
    case Why:
        return tr("Why");
    case Points:
        return tr("Points");
    case Balance:
        return tr("Balance");
    default:
        return {};
    }
}

} // namespace ui
