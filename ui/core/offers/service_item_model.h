// ServiceItemModel: the list of services, in their order; kept true by the store's news.
#pragma once

#include "ui/core/offers/offer_list.h"
#include "ui/core/wording.h"

#include <QAbstractTableModel>

namespace ui
{

class ServiceItemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Length, Price, Group, Coming, Active, ColumnCount };

    explicit ServiceItemModel(storage::Store& store, QObject* parent = nullptr);

    /// Reads all services; later commits are followed.
    models::Status load(const QLocale& locale);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const ServiceEntry& entry(int row) const { return m_entries[size_t(row)]; }
    const ServiceEntry* find(const models::Uuid& id) const;
    const Wording& wording() const { return *m_wording; }
    /// Hides prices.
    void setPrivate(bool hidden);

Q_SIGNALS:
    void reloaded();
    void failed(const models::Error& error);

private:
    models::Status readAll();

    storage::Store& m_store;
    QLocale m_locale;
    std::optional<Wording> m_wording;
    std::vector<ServiceEntry> m_entries;
    bool m_loaded = false;
    bool m_private = false;
};

} // namespace ui
