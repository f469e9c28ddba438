// ReviewItemModel: what clients said, newest first.
#pragma once

#include "models/rules/ratings.h"
#include "storage/store.h"
#include "ui/core/cell.h"
#include "ui/core/commands.h"
#include "ui/core/wording.h"

#include <QAbstractListModel>

namespace ui
{

struct ReviewRow {
    models::Review review;
    QString client;
    QString service;
    models::UtcTime session;
};

class ReviewItemModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { StarsRole = NumberRole, CommentRole, PrivateRole };

    explicit ReviewItemModel(storage::Store& store, QObject* parent = nullptr);

    /// Reviews with `lowest` to `highest` stars.
    models::Status load(const Practice& practice, const Wording& wording, int lowest, int highest);
    models::Status reload();
    const ReviewRow& entry(int row) const { return m_rows.at(size_t(row)); }
    int rowOf(const models::Uuid& reviewId) const;
    /// The public ratings, whatever is filtered.
    const models::RatingSummary& rating() const { return m_rating; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void reloaded();
    void failed(const models::Error& error);

private:
    models::Result<std::vector<ReviewRow>> readPage(size_t from) const;

    storage::Store& m_store;
    std::optional<Wording> m_wording;
    models::Uuid m_trainer;
    int m_lowest = 1;
    int m_highest = 5;
    std::vector<ReviewRow> m_rows;
    models::RatingSummary m_rating;
    bool m_more = false;
};

} // namespace ui
