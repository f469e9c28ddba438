// Type-ahead over the roster.
#include "ui/core/calendar/client_choices.h"

#include "storage/client_search.h"

#include <QSqlQuery>
#include <algorithm>

using namespace Qt::StringLiterals;
using models::Result;
using models::Status;

namespace ui::calendar
{

Result<std::vector<ClientChoice>> findClients(const storage::Reader& reader, const models::Uuid& trainerId,
                                              const QString& text, int limit)
{
    std::vector<ClientChoice> found;
    const auto take = [&](const QSqlQuery& query) -> Status {
        const auto id = models::Uuid::fromString(query.value(0).toString());
        if (id && int(found.size()) < limit)
            found.push_back(
                {*id, QString(query.value(1).toString() + u' ' + query.value(2).toString()).simplified(),
                 query.value(3).toString().isEmpty() ? query.value(4).toString() : query.value(3).toString()});
        return {};
    };
    const QString columns = u"SELECT u.id, u.first_name, u.last_name, u.phone, u.email FROM users u "_s;
    const QString active = u"EXISTS (SELECT 1 FROM trainer_clients c WHERE c.client_id = u.id AND c.trainer_id = ? AND "
                           "c.status <> 'archived') "_s;
    const QString lastSeen = u"(SELECT max(b.start_time) FROM bookings b WHERE b.client_id = u.id)"_s;
    if (text.trimmed().isEmpty()) {
        // The people of the newest bookings: the index bounds the work to a few rows.
        TD_TRY(reader.each(columns +
                               u"JOIN (SELECT client_id, max(start_time) AS seen FROM (SELECT client_id, start_time "
                               "FROM bookings WHERE trainer_id = ? ORDER BY start_time DESC LIMIT 200) GROUP BY "
                               "client_id) recent ON recent.client_id = u.id WHERE "_s +
                               active + u"ORDER BY recent.seen DESC, u.id"_s,
                           {trainerId.toString(), trainerId.toString()}, take));
        if (found.empty())
            TD_TRY(reader.each(columns + u"WHERE u.role = 'client' AND "_s + active +
                                   u"ORDER BY u.first_name, u.id LIMIT 8"_s,
                               {trainerId.toString()}, take));
        return found;
    }
    // Those of whom a word begins so, then those who have it inside of one.
    for (const auto part : {storage::WordPart::Beginning, storage::WordPart::Anywhere}) {
        if (int(found.size()) >= limit || (part == storage::WordPart::Anywhere && text.simplified().size() < 2))
            break;
        TD_ASSIGN(auto ids, storage::searchClients(reader, text, 40, part));
        std::erase_if(ids, [&](const models::Uuid& id) {
            return std::any_of(found.begin(), found.end(), [&](const ClientChoice& one) { return one.id == id; });
        });
        TD_TRY(reader.each(columns + u"WHERE u.id IN (SELECT value FROM json_each(?)) AND "_s + active +
                               u"ORDER BY "_s + lastSeen + u" DESC, u.first_name, u.id"_s,
                           {storage::idList(ids), trainerId.toString()}, take));
    }
    return found;
}

} // namespace ui::calendar
