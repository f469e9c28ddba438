// ReviewItemModel: pages of reviews with names.
#include "ui/core/reviews/review_item_model.h"

#include "ui/core/plans/reviews.h"
#include "ui/core/wording.h"

#include <QSqlQuery>
#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;
using namespace models;

namespace ui
{

namespace
{

constexpr size_t kReviewPage = 100;

} // namespace

ReviewItemModel::ReviewItemModel(storage::Store& store, QObject* parent) : QAbstractListModel(parent), m_store(store)
{
    connect(&store, &storage::Store::committed, this, [this](const ChangeSet& changes) {
        const bool concerns = std::any_of(changes.rows.begin(), changes.rows.end(), [](const RowChange& change) {
            return change.table == &tableOf<Review>() || change.table == &tableOf<User>();
        });
        if (!concerns || !m_wording)
            return;
        if (const Status done = reload(); !done)
            Q_EMIT failed(done.error());
    });
}

Status ReviewItemModel::load(const Practice& practice, const Wording& wording, int lowest, int highest)
{
    m_trainer = practice.profile.id;
    m_wording.emplace(wording);
    m_lowest = lowest;
    m_highest = highest;
    return reload();
}

Status ReviewItemModel::reload()
{
    TD_ASSIGN(auto rows, readPage(0));
    TD_ASSIGN(const RatingSummary rating, readRating(m_store.reader(), m_trainer));
    beginResetModel();
    m_more = rows.size() == kReviewPage;
    m_rows = std::move(rows);
    m_rating = rating;
    endResetModel();
    Q_EMIT reloaded();
    return {};
}

Result<std::vector<ReviewRow>> ReviewItemModel::readPage(size_t from) const
{
    const storage::Reader reader = m_store.reader();
    TD_ASSIGN(
        const auto reviews,
        reader.all<Review>(
            u"WHERE trainer_id = ? AND rating BETWEEN ? AND ? ORDER BY created_at DESC, id DESC LIMIT ? OFFSET ?"_s,
            {m_trainer.toString(), m_lowest, m_highest, qlonglong(kReviewPage), qlonglong(from)}));
    std::vector<ReviewRow> rows;
    std::unordered_map<Uuid, size_t> places;
    std::vector<Uuid> ids;
    for (const Review& review : reviews) {
        places.emplace(review.id, rows.size());
        ids.push_back(review.id);
        rows.push_back({review, {}, {}, review.createdAt});
    }
    // Who and about what, for the whole page at once.
    TD_TRY(reader.each(
        u"SELECT r.id, u.first_name, u.last_name, b.start_time, s.name FROM reviews r LEFT JOIN users u ON u.id = r.client_id "
        "LEFT JOIN bookings b ON b.id = r.booking_id LEFT JOIN trainer_services s ON s.id = b.service_id "
        "WHERE r.id IN (SELECT value FROM json_each(?))"_s,
        {storage::idList(ids)}, [&](const QSqlQuery& query) -> Status {
            const auto at = places.find(Uuid::fromString(query.value(0).toString()).value_or(Uuid()));
            if (at == places.end())
                return {};
            ReviewRow& row = rows[at->second];
            row.client = fullName(query.value(1).toString(), query.value(2).toString());
            row.session = models::UtcTime::fromString(query.value(3).toString()).value_or(row.session);
            row.service = query.value(4).toString();
            return {};
        }));
    return rows;
}

int ReviewItemModel::rowOf(const Uuid& reviewId) const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].review.id == reviewId)
            return int(i);
    }
    return -1;
}

int ReviewItemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

bool ReviewItemModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more;
}

void ReviewItemModel::fetchMore(const QModelIndex& parent)
{
    if (parent.isValid() || !m_more)
        return;
    auto page = readPage(m_rows.size());
    if (!page) {
        m_more = false;
        Q_EMIT failed(page.error());
        return;
    }
    m_more = page->size() == kReviewPage;
    if (page->empty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page->size()) - 1);
    m_rows.insert(m_rows.end(), std::make_move_iterator(page->begin()), std::make_move_iterator(page->end()));
    endInsertRows();
}

QVariant ReviewItemModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_wording)
        return {};
    const ReviewRow& row = m_rows[size_t(index.row())];
    const QString day = m_wording->shortDate(m_wording->times().zone().dateOf(row.review.createdAt),
                                             m_wording->times().zone().dateOf(m_store.now()));
    const QString about = row.service.isEmpty() ? day : QString(row.service + u" \u00b7 " + day);
    switch (role) {
    case Qt::DisplayRole:
        return row.client;
    case DetailRole:
        return about;
    case StarsRole:
        return row.review.rating;
    case CommentRole:
        return row.review.comment.value_or(QString());
    case PrivateRole:
        return !row.review.isPublic;
    case IdRole:
        return QVariant::fromValue(row.review.id);
    case SpokenRole:
    case Qt::AccessibleTextRole:
        return QString(tr("%1 of 5").arg(row.review.rating) + u", " + row.client + u", " + about + u", " +
                       (row.review.isPublic ? tr("public") : tr("private")) + u". " +
                       row.review.comment.value_or(QString()));
    default:
        return {};
    }
}

} // namespace ui
