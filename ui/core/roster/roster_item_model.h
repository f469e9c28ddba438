// RosterItemModel: the list of clients - filtered, sorted, with ticked rows; kept true by the store's news.
#pragma once

#include "ui/core/roster/roster.h"
#include "ui/core/wording.h"

#include <QAbstractTableModel>
#include <QSet>

namespace ui
{

struct RosterFilter {
    QString text;
    bool activeOnly = true;
    bool packLow = false;
    bool owes = false;
    std::optional<models::ClientStatus> status{}; ///< only people of this status
    QString tag;                                  ///< only people with this tag
    bool operator==(const RosterFilter&) const = default;
};

class RosterItemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Check, Name, Next, LastSeen, Pack, Balance, Points, ColumnCount };

    explicit RosterItemModel(storage::Store& store, QObject* parent = nullptr);

    /// Reads everybody. Must have succeeded once; later commits are followed.
    models::Status load(const QLocale& locale);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    void setFilter(const RosterFilter& filter);
    const RosterFilter& filter() const { return m_filter; }
    /// Hides amounts.
    void setPrivate(bool hidden);

    /// Every tag in use, sorted.
    QStringList tags() const;
    /// Everybody on the roster.
    int total() const { return int(m_all.size()); }
    /// How many of those that match the search each filter would leave.
    struct Counts {
        int active = 0;
        int packLow = 0;
        int owes = 0;
    };
    Counts counts() const { return m_counts; }
    /// False while sessions, packs and balances are still being read: names, search and status are there.
    bool hasFigures() const { return !m_namesOnly; }
    const RosterEntry& entry(int row) const { return m_all[size_t(m_shown[size_t(row)])]; }
    const RosterEntry* find(const models::Uuid& id) const;
    int rowOf(const models::Uuid& id) const;

    QList<models::Uuid> ticked() const;
    void tickAll(bool ticked);
    void untick();

    const Wording& wording() const { return *m_wording; }
    const Practice& practice() const { return m_practice; }
    models::UtcTime now() const { return m_store.now(); }

Q_SIGNALS:
    void tickedChanged();
    void countsChanged();
    void failed(const models::Error& error);

private:
    void onCommitted(const models::ChangeSet& changes);
    void rebuild();
    void rankNames();
    void askForFigures();
    void takeFigures(std::vector<RosterEntry> all);
    bool matches(const RosterEntry& entry) const;
    QVariant words(const RosterEntry& entry, int column) const;

    storage::Store& m_store;
    Practice m_practice;
    std::optional<Wording> m_wording;
    std::vector<RosterEntry> m_all;
    std::vector<int> m_nameRanks; ///< of each entry: its place in the order of names
    std::vector<int> m_shown;
    QSet<models::Uuid> m_ticked;
    RosterFilter m_filter;
    QStringList m_needles;
    Counts m_counts;
    int m_sortColumn = Name;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_private = false;
    bool m_namesOnly = false; ///< what follows from the sessions is still being read
    bool m_asking = false;
    quint64 m_asked = 0; ///< counts the questions for it: the answer to an earlier one is not shown
};

} // namespace ui
