// SoldItemModel: the table of packs bought - searched, filtered, sorted, kept true by the store's news.
#pragma once

#include "ui/core/offers/sold_packs.h"
#include "ui/core/wording.h"

#include <QAbstractTableModel>

namespace ui
{

class SoldItemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Client, Pack, Left, Ends, Payment, ColumnCount };
    enum class Filter { All, Active, Low, EndingSoon, UsedUp };
    static constexpr int kFilterCount = 5;

    explicit SoldItemModel(storage::Store& store, QObject* parent = nullptr);

    /// Reads all packs, beside the window where there is a reader for that (reloaded() says when they are there); later
    /// commits are followed.
    models::Status load(const QLocale& locale);
    bool isReading() const { return m_reading; }
    /// Commits are followed at once only while `wanted`; of others the model knows that it is stale.
    void followWhile(std::function<bool()> wanted) { m_wanted = std::move(wanted); }
    bool isStale() const { return m_stale; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    void setFilter(Filter filter, const QString& search);
    Filter filter() const { return m_filter; }
    /// How many of those that match the search a filter shows.
    int count(Filter filter) const { return m_counts[size_t(filter)]; }
    int total() const { return int(m_all.size()); }
    const SoldPack& pack(int row) const { return m_all[size_t(m_shown[size_t(row)])]; }
    const SoldPack* find(const models::Uuid& id) const;
    int rowOf(const models::Uuid& id) const;

    const Wording& wording() const { return *m_wording; }
    const Practice& practice() const { return m_practice; }
    models::UtcTime now() const { return m_store.now(); }

Q_SIGNALS:
    /// Packs, counts or words are new.
    void reloaded();
    void failed(const models::Error& error);

private:
    void onCommitted(const models::ChangeSet& changes);
    void take(models::Result<std::vector<SoldPack>> packs);
    void rebuild();
    bool fits(const SoldPack& pack, Filter filter) const;
    QString endsText(const SoldPack& pack) const;

    storage::Store& m_store;
    QLocale m_locale;
    Practice m_practice;
    models::UtcTime m_now;
    int m_lowAt = 2;
    int m_soonDays = 14;
    std::optional<Wording> m_wording;
    std::vector<SoldPack> m_all;
    std::vector<int> m_shown;
    Filter m_filter = Filter::Active;
    QString m_search;
    std::array<int, kFilterCount> m_counts{};
    int m_sortColumn = Ends;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::function<bool()> m_wanted = [] { return true; };
    bool m_loaded = false;
    bool m_stale = false;
    bool m_reading = false;
    int m_asked = 0;
};

} // namespace ui
