// ReferralItemModel: who brought whom, newest first.
#pragma once

#include "storage/store.h"
#include "ui/core/wording.h"

#include <QAbstractTableModel>

namespace ui
{

struct ReferralRow {
    models::Referral referral;
    QString from;
    QString to;
};

/// The referrals that fit `where`, newest first, with names.
models::Result<std::vector<ReferralRow>> readReferrals(const storage::Reader& reader, const QString& where = {},
                                                       const QVariantList& bound = {});

class ReferralItemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Code, From, To, Date, State, Reward, ColumnCount };

    explicit ReferralItemModel(storage::Store& store, QObject* parent = nullptr);
    models::Status load(const Wording& wording);
    const ReferralRow& entry(int row) const { return m_rows.at(size_t(row)); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Word, tone as of Tone, and icon of a state.
    static std::tuple<QString, int, QString> stateWords(models::ReferralStatus status);

Q_SIGNALS:
    void failed(const models::Error& error);

private:
    storage::Store& m_store;
    std::optional<Wording> m_wording;
    std::vector<ReferralRow> m_rows;
};

} // namespace ui
