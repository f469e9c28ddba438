// The list of services.
#include "ui/core/offers/service_item_model.h"

#include "ui/core/cell.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using models::Status;

namespace ui
{

namespace
{

bool concernsServices(const models::ChangeSet& changes)
{
    static const QStringList kTables{u"trainer_services"_s, u"trainer_packages"_s, u"bookings"_s,
                                     u"trainer_settings"_s};
    return std::any_of(changes.rows.begin(), changes.rows.end(),
                       [](const auto& row) { return kTables.contains(row.table->name); });
}

} // namespace

ServiceItemModel::ServiceItemModel(storage::Store& store, QObject* parent) : QAbstractTableModel(parent), m_store(store)
{
    connect(&store, &storage::Store::committed, this, [this](const models::ChangeSet& changes) {
        if (!m_loaded || !concernsServices(changes))
            return;
        const Status status = load(m_locale);
        if (!status)
            Q_EMIT failed(status.error());
    });
}

Status ServiceItemModel::load(const QLocale& locale)
{
    m_locale = locale;
    beginResetModel();
    const Status status = readAll();
    m_loaded = m_loaded || status.has_value();
    endResetModel();
    Q_EMIT reloaded();
    return status;
}

Status ServiceItemModel::readAll()
{
    TD_ASSIGN(const Practice practice, readPractice(m_store.reader()));
    m_wording.emplace(calendar::TimeText(practice.zone, m_locale), practice.settings.currency);
    TD_ASSIGN(m_entries, readServices(m_store.reader(), practice, m_store.now()));
    return {};
}

int ServiceItemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ServiceItemModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ServiceItemModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ServiceEntry& one = entry(index.row());
    if (role == IdRole)
        return QVariant::fromValue(one.service.id);
    if (role == ToneRole && index.column() != Active)
        return QVariant::fromValue(one.service.isActive ? Tone::Plain : Tone::Quiet);
    if ((index.column() == Price || index.column() == Coming) && role == Qt::TextAlignmentRole)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    switch (index.column()) {
    case Name:
        if (role == Qt::DisplayRole)
            return one.service.name;
        if (role == HueRole)
            return one.hue;
        if (role == WeightRole)
            return 500;
        break;
    case Length:
        if (role == Qt::DisplayRole)
            return m_wording->times().duration(one.service.duration);
        break;
    case Price:
        if (role == Qt::DisplayRole)
            return m_private ? u"•••"_s : m_wording->money(one.service.price);
        break;
    case Group:
        if (role == Qt::DisplayRole && one.service.isGroup)
            return one.service.maxParticipants ? tr("up to %Ln people", nullptr, *one.service.maxParticipants)
                                               : tr("any number");
        if (role == Qt::DisplayRole)
            return tr("one to one");
        break;
    case Coming:
        if (role == Qt::DisplayRole)
            return one.coming > 0 ? m_locale.toString(one.coming) : u"–"_s;
        if (role == SpokenRole)
            return tr("%Ln sessions to come", nullptr, one.coming);
        break;
    case Active:
        if (role == Qt::DisplayRole)
            return one.service.isActive ? tr("On", "a service that can be booked")
                                        : tr("Off", "a service that cannot be booked");
        if (role == ToneRole)
            return QVariant::fromValue(one.service.isActive ? Tone::Ok : Tone::Quiet);
        if (role == ChipRole)
            return true;
        break;
    default:
        break;
    }
    return {};
}

QVariant ServiceItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Price || section == Coming))
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Service");
    case Length:
        return tr("Length");
    case Price:
        return tr("Price");
    case Group:
        return tr("People");
    case Coming:
        return tr("To come", "sessions booked from now on");
    case Active:
        return tr("Bookable");
    default:
        return {};
    }
}

const ServiceEntry* ServiceItemModel::find(const models::Uuid& id) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const ServiceEntry& one) { return one.service.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

void ServiceItemModel::setPrivate(bool hidden)
{
    m_private = hidden;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Price), index(rowCount() - 1, Price));
}

} // namespace ui
