// InboxItemModel: the trainer's notices, newest first, with a heading for each day.
#pragma once

#include "storage/store.h"
#include "ui/core/cell.h"
#include "ui/core/commands.h"
#include "ui/core/wording.h"

#include <QAbstractListModel>

namespace ui
{

/// The record a notice speaks of.
struct NoticeSubject {
    QString kind; ///< the table, or empty when the notice names none
    models::Uuid id;
    QString who;                                    ///< a client's name, a certificate's, or empty
    QString title;                                  ///< of the panel's card: the service and its length, else `who`
    int hue = -1;                                   ///< of the service
    std::vector<std::pair<QString, QString>> facts; ///< labels and values of the card
    bool gone = false;                              ///< it was named and is not there any more
    bool waits = false;                             ///< its last change has not reached the server
};
models::Result<NoticeSubject> readNoticeSubject(const storage::Reader& reader, const models::Notification& notice,
                                                const Wording& wording, models::UtcTime now);

/// A notice as a row.
struct InboxEntry {
    models::Notification notice;
    NoticeSubject subject;
    QString heading; ///< of a day row; then nothing else is set
};

class InboxItemModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Beside the roles of cell.h: unread, the clock time.
    enum Role { UnreadRole = NumberRole, TimeRole, WhoRole };

    explicit InboxItemModel(storage::Store& store, QObject* parent = nullptr);

    models::Status load(const Practice& practice, const Wording& wording, bool unreadOnly);
    models::Status reload();
    const InboxEntry& entry(int row) const { return m_rows.at(size_t(row)); }
    int rowOf(const models::Uuid& noticeId) const;
    int unread() const { return m_unread; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    /// The icon of a type and the tone it has.
    static std::pair<QString, Tone> iconOf(const QString& type);
    /// Says of a notice of a type that what it speaks of is gone.
    static QString goneWords(const QString& type);

Q_SIGNALS:
    void reloaded();
    void failed(const models::Error& error);

private:
    models::Result<std::vector<InboxEntry>> readRows(qint64 limit);

    storage::Store& m_store;
    std::optional<Wording> m_wording;
    models::Uuid m_trainer;
    bool m_unreadOnly = false;
    std::vector<InboxEntry> m_rows;
    qint64 m_limit = 100;
    bool m_more = false;
    int m_unread = 0;
};

} // namespace ui
