// InboxItemModel: notices with headings of days.
#include "ui/core/inbox/inbox_item_model.h"

#include "ui/core/sentences.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace models;

namespace ui
{

InboxItemModel::InboxItemModel(storage::Store& store, QObject* parent) : QAbstractListModel(parent), m_store(store)
{
    connect(&store, &storage::Store::committed, this, [this](const ChangeSet& changes) {
        const bool concerns = std::any_of(changes.rows.begin(), changes.rows.end(), [](const RowChange& change) {
            return change.table == &tableOf<Notification>();
        });
        if (!concerns || !m_wording)
            return;
        // Being read changes one row only: keep the view where it is.
        const bool onlyRead = std::all_of(changes.rows.begin(), changes.rows.end(), [](const RowChange& change) {
            return change.table != &tableOf<Notification>() || change.kind == RowChange::Kind::Update;
        });
        if (const Status done = onlyRead && !m_unreadOnly ? Status{} : reload(); !done) {
            Q_EMIT failed(done.error());
            return;
        }
        if (!onlyRead || m_unreadOnly)
            return;
        for (const RowChange& change : changes.rows) {
            const int row = change.table == &tableOf<Notification>() ? rowOf(change.id) : -1;
            if (row < 0)
                continue;
            if (auto notice = m_store.reader().get<Notification>(change.id)) {
                m_unread += int(!notice->isRead) - int(!m_rows[size_t(row)].notice.isRead);
                m_rows[size_t(row)].notice = std::move(*notice);
                Q_EMIT dataChanged(index(row), index(row));
            }
        }
        Q_EMIT reloaded();
    });
}

Status InboxItemModel::load(const Practice& practice, const Wording& wording, bool unreadOnly)
{
    m_trainer = practice.trainer.id;
    m_wording.emplace(wording);
    m_unreadOnly = unreadOnly;
    m_limit = 100;
    return reload();
}

Status InboxItemModel::reload()
{
    TD_ASSIGN(auto rows, readRows(m_limit));
    TD_ASSIGN(const qint64 unread,
              m_store.reader().number(u"SELECT count(*) FROM notifications WHERE user_id = ? AND is_read = 0"_s,
                                      {m_trainer.toString()}));
    beginResetModel();
    m_rows = std::move(rows);
    m_unread = int(unread);
    endResetModel();
    Q_EMIT reloaded();
    return {};
}

Result<std::vector<InboxEntry>> InboxItemModel::readRows(qint64 limit)
{
    const storage::Reader reader = m_store.reader();
    TD_ASSIGN(const auto notices,
              reader.all<Notification>(
                  u"WHERE user_id = ? AND (is_read = 0 OR ?) ORDER BY created_at DESC, id DESC LIMIT ?"_s,
                  {m_trainer.toString(), m_unreadOnly ? 0 : 1, limit}));
    m_more = qint64(notices.size()) == limit;
    const Zone& zone = m_wording->times().zone();
    const QDate today = zone.dateOf(m_store.now());
    std::vector<InboxEntry> rows;
    QDate day;
    for (const Notification& notice : notices) {
        const QDate at = zone.dateOf(notice.createdAt);
        if (at != day) {
            day = at;
            const QString date = m_wording->times().longDate(at);
            const qint64 ago = at.daysTo(today);
            rows.push_back({{},
                            {},
                            ago == 0   ? tr("Today, %1").arg(date)
                            : ago == 1 ? tr("Yesterday, %1").arg(date)
                                       : date});
        }
        TD_ASSIGN(auto subject, readNoticeSubject(reader, notice, *m_wording, m_store.now()));
        rows.push_back({notice, std::move(subject), {}});
    }
    return rows;
}

int InboxItemModel::rowOf(const Uuid& noticeId) const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].heading.isEmpty() && m_rows[i].notice.id == noticeId)
            return int(i);
    }
    return -1;
}

std::pair<QString, Tone> InboxItemModel::iconOf(const QString& type)
{
    const auto begins = [&](QStringView word) { return type.startsWith(word); };
    if (begins(u"payment_failed") || begins(u"failed"))
        return {u"circle-x"_s, Tone::Danger};
    if (begins(u"conflict"))
        return {u"git-merge"_s, Tone::Warn};
    if (begins(u"session") || begins(u"reminder"))
        return {u"clock"_s, Tone::Quiet};
    if (begins(u"booking"))
        return {u"calendar-days"_s, Tone::Quiet};
    if (begins(u"review"))
        return {u"star"_s, Tone::Quiet};
    if (begins(u"package"))
        return {u"package"_s, Tone::Warn};
    if (begins(u"payment") || begins(u"payout"))
        return {u"wallet"_s, Tone::Quiet};
    if (begins(u"certificate"))
        return {u"badge-check"_s, Tone::Warn};
    if (begins(u"badge"))
        return {u"award"_s, Tone::Quiet};
    if (begins(u"referral"))
        return {u"gift"_s, Tone::Quiet};
    return {u"bell"_s, Tone::Quiet};
}

int InboxItemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

bool InboxItemModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more;
}

void InboxItemModel::fetchMore(const QModelIndex& parent)
{
    if (parent.isValid() || !m_more)
        return;
    auto rows = readRows(m_limit + 100);
    if (!rows) {
        m_more = false;
        Q_EMIT failed(rows.error());
        return;
    }
    m_limit += 100;
    if (rows->size() <= m_rows.size())
        return;
    // Older rows come after the known ones; the known ones do not change by reading further.
    beginInsertRows({}, int(m_rows.size()), int(rows->size()) - 1);
    m_rows = std::move(*rows);
    endInsertRows();
}

Qt::ItemFlags InboxItemModel::flags(const QModelIndex& index) const
{
    const bool isHeading = index.isValid() && !m_rows[size_t(index.row())].heading.isEmpty();
    return isHeading ? Qt::NoItemFlags : QAbstractListModel::flags(index);
}

QString InboxItemModel::goneWords(const QString& type)
{
    return type.startsWith(u"booking") ? tr("This booking was removed") : tr("This record was removed");
}

QVariant InboxItemModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_wording)
        return {};
    const InboxEntry& entry = m_rows[size_t(index.row())];
    if (!entry.heading.isEmpty()) {
        if (role == Qt::DisplayRole || role == SpokenRole || role == Qt::AccessibleTextRole)
            return entry.heading;
        return role == GroupRole ? QVariant(true) : QVariant();
    }
    const Notification& notice = entry.notice;
    // The desk's own texts begin with the client's name, which stands beside the title already.
    QString detail = m_wording->withLocalDates(sentence(notice.message.value_or(QString()))).section(u'\n', 0, 0);
    if (!entry.subject.who.isEmpty() && detail.startsWith(entry.subject.who + u": "))
        detail = detail.mid(entry.subject.who.size() + 2);
    switch (role) {
    case Qt::DisplayRole:
        return sentence(notice.title);
    case WhoRole:
        return entry.subject.gone && entry.subject.who.isEmpty() ? detail : entry.subject.who;
    case DetailRole:
        return entry.subject.gone ? goneWords(notice.type) : detail;
    case TimeRole:
        return m_wording->times().clock(notice.createdAt);
    case UnreadRole:
        return !notice.isRead;
    case IconRole:
        return iconOf(notice.type).first;
    case IconToneRole:
        return QVariant::fromValue(iconOf(notice.type).second);
    case IdRole:
        return QVariant::fromValue(notice.id);
    case Qt::AccessibleTextRole:
    case SpokenRole:
        return QStringList{notice.isRead ? QString() : tr("Unread"), sentence(notice.title), entry.subject.who, detail,
                           m_wording->times().clock(notice.createdAt)}
            .filter(QRegularExpression(u"."_s))
            .join(u", "_s);
    default:
        return {};
    }
}

} // namespace ui
