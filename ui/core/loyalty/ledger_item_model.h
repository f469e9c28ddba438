// LedgerItemModel: the points ledger, newest first, with each client's balance after the row.
#pragma once

#include "storage/store.h"
#include "ui/core/wording.h"

#include <QAbstractTableModel>

namespace ui
{

/// One row of the ledger as it is shown.
struct LedgerRow {
    models::Uuid id;
    models::Uuid userId;
    QString client;
    QString why;
    models::UtcTime at;
    int points = 0;
    qint64 balance = 0;
    bool waiting = false; ///< not yet accepted by the server
};

/// Points held by clients, and how many clients hold some.
struct PointsHeld {
    qint64 points = 0;
    qint64 clients = 0;
};

/// Rows are read in pages as the view scrolls, beside the window (Store::readAside): a balance adds up all that came
/// before. Follows Store::committed.
class LedgerItemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Date, Client, Why, Points, Balance, ColumnCount };
    /// Which rows: every kind, or one.
    enum class Kind { All, Earned, Redeemed, Corrected };

    explicit LedgerItemModel(storage::Store& store, QObject* parent = nullptr);

    /// Asks for the first page; reloaded() or failed() follows. Rows of clients or reasons that fit `search`, of one kind.
    void load(const Wording& wording, const QString& search, Kind kind);
    void reload();
    /// What all clients hold, as of the last reloaded().
    const PointsHeld& held() const { return m_held; }
    /// Amounts of money are not to be shown.
    void setPrivate(bool hidden);
    const LedgerRow& entry(int row) const { return m_rows.at(size_t(row)); }
    /// The row of a client that stands highest, or -1.
    int rowOfClient(const models::Uuid& clientId) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void reloaded();
    void failed(const models::Error& error);

private:
    /// What the rows are asked for with.
    struct Question {
        QString search;
        Kind kind = Kind::All;
        bool hidesAmounts = false;
    };
    static models::Result<std::vector<LedgerRow>> readPage(const storage::Reader& reader, const Question& question,
                                                           size_t from);

    storage::Store& m_store;
    std::optional<Wording> m_wording;
    Question m_question;
    std::vector<LedgerRow> m_rows;
    PointsHeld m_held;
    quint64 m_asked = 0; ///< counts reloads: the answer to an earlier one is not shown
    bool m_more = false;
};

models::Result<PointsHeld> readPointsHeld(const storage::Reader& reader);

/// What a ledger row says: its own description, or the words of its type. A type we do not know is shown as it is.
QString ledgerWords(const QString& type, const QString& description);

} // namespace ui
