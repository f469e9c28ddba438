// Searching the desk for the palette.
#include "ui/core/palette_search.h"

#include "storage/client_search.h"
#include "ui/core/match.h"
#include "ui/core/roster/roster.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

models::Result<std::vector<FoundClient>> findClients(const storage::Reader& reader, const Practice& practice, const Wording& wording,
                                                     models::UtcTime now, const QString& query, int limit)
{
    std::vector<FoundClient> found;
    if (query.trimmed().isEmpty())
        return found;
    TD_ASSIGN(const auto ids, storage::searchClients(reader, query, 20));
    if (ids.empty())
        return found;
    TD_ASSIGN(const auto entries, readRoster(reader, practice, now, QList<models::Uuid>(ids.begin(), ids.end())));
    for (const RosterEntry& entry : entries) {
        FoundClient one;
        one.id = entry.id;
        one.name = entry.name;
        one.points = entry.points;
        if (entry.next)
            one.detail = QCoreApplication::translate("ui::Palette", "next %1").arg(wording.dayAndTime(*entry.next, now));
        if (const auto match = matchText(query, entry.name)) {
            one.letters = match->letters;
            one.score = match->score;
        }
        // Somebody who is on the list now comes before somebody who was.
        one.score += entry.status == models::ClientStatus::Archived ? 0 : 200;
        found.push_back(std::move(one));
    }
    std::sort(found.begin(), found.end(), [](const FoundClient& a, const FoundClient& b) { return a.score != b.score ? a.score > b.score : a.name < b.name; });
    if (int(found.size()) > limit)
        found.resize(size_t(limit));
    return found;
}

} // namespace ui
