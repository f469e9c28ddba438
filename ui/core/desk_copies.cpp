// Copies through the storage's own doors.
#include "ui/core/desk_copies.h"

#include "storage/backup.h"
#include "storage/exchange/desk_folder.h"

using namespace Qt::StringLiterals;

namespace ui
{

models::Status backUpDesk(storage::Store& store, const QString& file)
{
    return storage::backup(store.database(), file);
}

models::Result<int> exportWholeDesk(storage::Store& store, const QString& folder)
{
    TD_ASSIGN(const storage::DeskFolder written, storage::exportDesk(store.reader(), folder, store.now()));
    return int(written.tables.size());
}

QString proposedBackupName(QDate day)
{
    return u"trainerdesk-%1.sqlite"_s.arg(day.toString(Qt::ISODate));
}

} // namespace ui
