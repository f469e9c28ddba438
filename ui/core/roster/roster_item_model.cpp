// Filtering, sorting and describing the roster.
#include "ui/core/roster/roster_item_model.h"

#include "ui/core/cell.h"
#include "ui/core/date_forms.h"
#include "ui/core/match.h"

#include <QCollator>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using models::Uuid;

namespace ui
{

namespace
{

/// Months whose name has more letters are shortened in the narrow columns of days.
constexpr qsizetype kWholeMonth = 5;

/// A day in words as a column of the table takes it: "Thu 27 Nov, 14:00".
QString fitting(QString words, models::UtcTime time, const Wording& wording)
{
    const int month = wording.times().zone().dateOf(time).month();
    const QString whole = wording.locale().monthName(month);
    if (whole.size() > kWholeMonth)
        words.replace(whole, wording.locale().monthName(month, QLocale::ShortFormat));
    return withoutLinkWords(words, wording.locale());
}

} // namespace

RosterItemModel::RosterItemModel(storage::Store& store, QObject* parent) : QAbstractTableModel(parent), m_store(store)
{
    connect(&store, &storage::Store::committed, this,
            [this](const models::ChangeSet& changes) { onCommitted(changes); });
}

models::Status RosterItemModel::load(const QLocale& locale)
{
    TD_ASSIGN(m_practice, readPractice(m_store.reader()));
    m_wording.emplace(calendar::TimeText(m_practice.zone, locale), m_practice.settings.currency);
    // Names first: a person is found at once, also where ten years of sessions are to be added up.
    m_namesOnly = m_store.readsAside();
    TD_ASSIGN(std::vector<RosterEntry> all, m_namesOnly ? readRosterNames(m_store.reader(), m_practice)
                                                        : readRoster(m_store.reader(), m_practice, m_store.now()));
    beginResetModel();
    m_all = std::move(all);
    rankNames();
    rebuild();
    endResetModel();
    Q_EMIT countsChanged();
    if (m_namesOnly)
        askForFigures();
    return {};
}

void RosterItemModel::askForFigures()
{
    m_asking = true;
    m_store.readAside<std::vector<RosterEntry>>(
        this,
        [practice = m_practice, now = m_store.now()](const storage::Reader& reader) {
            return readRoster(reader, practice, now);
        },
        [this, asked = ++m_asked](models::Result<std::vector<RosterEntry>> all) {
            if (asked != m_asked)
                return;
            m_asking = false;
            if (all)
                takeFigures(std::move(*all));
            else
                Q_EMIT failed(all.error());
        });
}

void RosterItemModel::takeFigures(std::vector<RosterEntry> all)
{
    m_namesOnly = false;
    const auto sameAs = [&](const auto& isSame) {
        return all.size() == m_all.size() && std::equal(all.begin(), all.end(), m_all.begin(), isSame);
    };
    const bool sameNames =
        sameAs([](const RosterEntry& a, const RosterEntry& b) { return a.id == b.id && a.name == b.name; });
    // In the order of names the rows stay where they are, and so do selection and scrolling.
    const bool sameRows = sameNames && m_sortColumn == Name && !m_filter.packLow && !m_filter.owes &&
                          sameAs([](const RosterEntry& a, const RosterEntry& b) {
                              return a.haystack == b.haystack && a.status == b.status && a.tags == b.tags;
                          });
    if (!sameRows)
        beginResetModel();
    m_all = std::move(all);
    if (!sameNames)
        rankNames();
    rebuild();
    if (!sameRows)
        endResetModel();
    else if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT countsChanged();
    Q_EMIT tickedChanged();
}

void RosterItemModel::onCommitted(const models::ChangeSet& changes)
{
    if (!m_wording)
        return;
    const storage::Reader reader = m_store.reader();
    const auto touched = touchedClients(reader, changes);
    if (!touched) {
        Q_EMIT failed(touched.error());
        return;
    }
    if (touched->has_value() && (*touched)->isEmpty())
        return;
    const QList<Uuid> only = touched->value_or(QList<Uuid>());
    if (m_store.readsAside() && (m_asking || only.isEmpty())) {
        // Everybody: what is shown stays until it has been read.
        askForFigures();
        return;
    }
    auto read = readRoster(reader, m_practice, m_store.now(), only);
    if (!read) {
        Q_EMIT failed(read.error());
        return;
    }
    beginResetModel();
    if (only.isEmpty()) {
        m_all = std::move(*read);
    } else {
        std::erase_if(m_all, [&](const RosterEntry& entry) { return only.contains(entry.id); });
        std::move(read->begin(), read->end(), std::back_inserter(m_all));
    }
    rankNames();
    rebuild();
    endResetModel();
    Q_EMIT countsChanged();
    Q_EMIT tickedChanged();
}

bool RosterItemModel::matches(const RosterEntry& entry) const
{
    return std::all_of(m_needles.begin(), m_needles.end(),
                       [&](const QString& needle) { return entry.haystack.contains(needle); });
}

QStringList RosterItemModel::tags() const
{
    QStringList tags;
    for (const RosterEntry& entry : m_all)
        for (const QString& tag : entry.tags)
            if (!tags.contains(tag))
                tags.append(tag);
    QCollator collator(m_wording ? m_wording->locale() : QLocale());
    std::sort(tags.begin(), tags.end(), collator);
    return tags;
}

void RosterItemModel::rankNames()
{
    // Once for a roster: to order 10,000 names anew takes longer than all else that a typed letter needs.
    QCollator collator(m_wording->locale());
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(m_all.size());
    for (const RosterEntry& entry : m_all)
        keys.push_back(collator.sortKey(entry.name));
    std::vector<int> order(m_all.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) { return keys[size_t(a)].compare(keys[size_t(b)]) < 0; });
    m_nameRanks.assign(m_all.size(), 0);
    for (size_t i = 1; i < order.size(); ++i) {
        const bool same = keys[size_t(order[i])].compare(keys[size_t(order[i - 1])]) == 0;
        m_nameRanks[size_t(order[i])] = m_nameRanks[size_t(order[i - 1])] + !same;
    }
}

void RosterItemModel::rebuild()
{
    m_shown.clear();
    m_counts = {};
    for (size_t i = 0; i < m_all.size(); ++i) {
        const RosterEntry& entry = m_all[i];
        if (!matches(entry))
            continue;
        const bool active = entry.status == models::ClientStatus::Active;
        m_counts.active += active;
        m_counts.packLow += active && entry.isPackLow();
        m_counts.owes += entry.owes();
        if ((m_filter.activeOnly && !active) || (m_filter.packLow && !entry.isPackLow()) ||
            (m_filter.owes && !entry.owes()))
            continue;
        if ((m_filter.status && entry.status != *m_filter.status) ||
            (!m_filter.tag.isEmpty() && !entry.tags.contains(m_filter.tag)))
            continue;
        m_shown.push_back(int(i));
    }
    const bool up = m_sortOrder == Qt::AscendingOrder;
    // Rows without a value stay at the end in both orders.
    const auto byTime = [up](const std::optional<models::UtcTime>& a, const std::optional<models::UtcTime>& b) {
        if (a.has_value() != b.has_value())
            return a.has_value() ? -1 : 1;
        if (!a || *a == *b)
            return 0;
        return (*a < *b) == up ? -1 : 1;
    };
    const auto byNumber = [up](qint64 a, qint64 b) { return a == b ? 0 : (a < b) == up ? -1 : 1; };
    std::sort(m_shown.begin(), m_shown.end(), [&](int a, int b) {
        const RosterEntry& one = m_all[size_t(a)];
        const RosterEntry& other = m_all[size_t(b)];
        int order = 0;
        switch (m_sortColumn) {
        case Next:
            order = byTime(one.next, other.next);
            break;
        case LastSeen:
            order = byTime(one.lastSeen, other.lastSeen);
            break;
        case Pack:
            if (one.pack.has_value() != other.pack.has_value())
                order = one.pack ? -1 : 1;
            else if (one.pack)
                order = byNumber(one.pack->left, other.pack->left);
            break;
        case Balance:
            order = byNumber(one.owed.units, other.owed.units);
            break;
        case Points:
            order = byNumber(one.points, other.points);
            break;
        default:
            break;
        }
        if (order != 0)
            return order < 0;
        const int byName = m_nameRanks[size_t(a)] - m_nameRanks[size_t(b)];
        if (byName != 0)
            return m_sortColumn == Name && !up ? byName > 0 : byName < 0;
        return one.id < other.id;
    });
    QSet<Uuid> still;
    for (const int row : m_shown) {
        if (m_ticked.contains(m_all[size_t(row)].id))
            still.insert(m_all[size_t(row)].id);
    }
    m_ticked = still;
}

int RosterItemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int RosterItemModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RosterItemModel::words(const RosterEntry& entry, int column) const
{
    const QString none = m_namesOnly ? QString() : u"–"_s;
    if (m_namesOnly && (column == Balance || column == Points))
        return none;
    const models::UtcTime now = m_store.now();
    switch (column) {
    case Name:
        return entry.name;
    case Next:
        return entry.next ? fitting(m_wording->dayAndTime(*entry.next, now), *entry.next, *m_wording) : none;
    case LastSeen:
        return entry.lastSeen ? fitting(m_wording->pastDay(*entry.lastSeen, now), *entry.lastSeen, *m_wording) : none;
    case Pack:
        return entry.pack ? entry.pack->name : none;
    case Balance:
        return m_private ? u"•••"_s : m_wording->money(entry.owed);
    case Points:
        return m_wording->locale().toString(entry.points);
    default:
        return {};
    }
}

QVariant RosterItemModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_shown.size()))
        return {};
    const RosterEntry& entry = this->entry(index.row());
    const int column = index.column();
    switch (role) {
    case IdRole:
        return QVariant::fromValue(entry.id);
    case Qt::DisplayRole:
        return words(entry, column);
    case Qt::CheckStateRole:
        return column == Check ? QVariant(m_ticked.contains(entry.id) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case SpokenRole:
        if (column == Check)
            return m_ticked.contains(entry.id) ? tr("ticked") : QString();
        return {};
    case WeightRole:
        return column == Name ? 500 : column == Balance && entry.owes() ? 600 : 400;
    case ToneRole: {
        const bool empty = (column == Next && !entry.next) || (column == LastSeen && !entry.lastSeen) ||
                           (column == Pack && !entry.pack);
        if (empty)
            return QVariant::fromValue(Tone::Hint);
        if (column == Balance)
            return QVariant::fromValue(entry.owes() ? Tone::Warn : Tone::Quiet);
        if (column == LastSeen || column == Points || (column == Name && entry.status != models::ClientStatus::Active))
            return QVariant::fromValue(Tone::Quiet);
        return QVariant::fromValue(Tone::Plain);
    }
    case DetailRole:
        if (column != Name || entry.status == models::ClientStatus::Active)
            return {};
        return entry.status == models::ClientStatus::Paused ? tr("paused") : tr("archived");
    case AsideRole:
        return column == Pack && entry.pack ? tr("%Ln left", "sessions of a pack", entry.pack->left) : QVariant();
    case AsideToneRole:
        return QVariant::fromValue(entry.isPackLow() ? Tone::Warn : Tone::Quiet);
    case LettersRole: {
        if (column != Name || m_needles.isEmpty())
            return {};
        const QString folded = foldedText(entry.name);
        QList<int> letters;
        for (const QString& needle : m_needles) {
            const qsizetype at = folded.indexOf(needle);
            for (qsizetype i = 0; at >= 0 && i < needle.size(); ++i)
                letters.append(int(at + i));
        }
        return QVariant::fromValue(letters);
    }
    case Qt::TextAlignmentRole:
        return int((column == Balance || column == Points ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

bool RosterItemModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Check || !index.isValid())
        return false;
    const Uuid id = entry(index.row()).id;
    if (value.toInt() == Qt::Checked)
        m_ticked.insert(id);
    else
        m_ticked.remove(id);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT headerDataChanged(Qt::Horizontal, Check, Check);
    Q_EMIT tickedChanged();
    return true;
}

Qt::ItemFlags RosterItemModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == Check ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant RosterItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::CheckStateRole && section == Check) {
        if (m_ticked.isEmpty())
            return Qt::Unchecked;
        return m_ticked.size() == qsizetype(m_shown.size()) ? Qt::Checked : Qt::PartiallyChecked;
    }
    if (role == Qt::TextAlignmentRole)
        return int((section == Balance || section == Points ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Next:
        return tr("Next session");
    case LastSeen:
        return tr("Last seen");
    case Pack:
        return tr("Pack");
    case Balance:
        return tr("Balance");
    case Points:
        return tr("Points");
    default:
        return {};
    }
}

void RosterItemModel::sort(int column, Qt::SortOrder order)
{
    if (column == Check)
        return;
    // Third click on a header: back to names.
    m_sortColumn = column < 0 ? int(Name) : column;
    m_sortOrder = column < 0 ? Qt::AscendingOrder : order;
    if (!m_wording)
        return;
    beginResetModel();
    rebuild();
    endResetModel();
}

void RosterItemModel::setFilter(const RosterFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_needles = foldedText(filter.text).simplified().split(u' ', Qt::SkipEmptyParts);
    if (!m_wording)
        return;
    beginResetModel();
    rebuild();
    endResetModel();
    Q_EMIT countsChanged();
    Q_EMIT tickedChanged();
}

void RosterItemModel::setPrivate(bool hidden)
{
    m_private = hidden;
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, Balance), index(rowCount() - 1, Balance));
}

const RosterEntry* RosterItemModel::find(const Uuid& id) const
{
    const auto found =
        std::find_if(m_all.begin(), m_all.end(), [&](const RosterEntry& entry) { return entry.id == id; });
    return found == m_all.end() ? nullptr : &*found;
}

int RosterItemModel::rowOf(const Uuid& id) const
{
    for (size_t row = 0; row < m_shown.size(); ++row) {
        if (m_all[size_t(m_shown[row])].id == id)
            return int(row);
    }
    return -1;
}

QList<Uuid> RosterItemModel::ticked() const
{
    QList<Uuid> ids;
    for (const int at : m_shown) {
        if (m_ticked.contains(m_all[size_t(at)].id))
            ids.append(m_all[size_t(at)].id);
    }
    return ids;
}

void RosterItemModel::tickAll(bool ticked)
{
    m_ticked.clear();
    if (ticked) {
        for (const int at : m_shown)
            m_ticked.insert(m_all[size_t(at)].id);
    }
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, Check), index(rowCount() - 1, Check), {Qt::CheckStateRole});
    Q_EMIT headerDataChanged(Qt::Horizontal, Check, Check);
    Q_EMIT tickedChanged();
}

void RosterItemModel::untick()
{
    tickAll(false);
}

} // namespace ui
