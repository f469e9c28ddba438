// Words for the sync screen: what an act is about, what a column is called, and a value as the trainer writes it.
#pragma once

#include "models/sync_review.h"
#include "ui/core/commands.h"
#include "ui/core/wording.h"

namespace ui::sync
{

/// What a desk's words are made with.
struct Words {
    const storage::Reader& reader;
    const Wording& wording;
    models::UtcTime now;
};

/// "Start", "Phone number"; an unknown column is its own name.
QString fieldName(const models::TableInfo& table, const QString& column);
/// A value of a column: times in the trainer's zone, money with its sign, names instead of ids; "–" for none.
QString valueWords(const Words& words, const models::Row& row, int column, const models::Value& value);

/// "Booking", "Client", "Service" ...
QString recordKind(const models::TableInfo& table);
/// Whom or what a record is about: "Tomáš Novák", "Mobility"; may be empty.
QString recordSubject(const Words& words, const models::Row& row);
/// A record in a few words: "Booking, Tomáš Novák, Thu 12 June"
QString recordWords(const Words& words, const models::Row& row);

/// A row that a change leaves: the live one with the change over it, or what the change says of it.
models::Result<models::Row> rowAfter(const storage::Reader& reader, const models::RowChange& change);
/// The change of an act that says what it is about.
const models::RowChange* mainChange(const models::ChangeSet& changes);

struct ActWords {
    QString title;  ///< "Move booking, Søren Kjær"
    QString detail; ///< "Wed 09:00 → Thu 10:30"
};
models::Result<ActWords> actWords(const Words& words, const models::SyncAct& act);

/// Why the endpoint refused, in the trainer's words; who holds the time where that is known.
models::Result<QString> refusalWords(const Words& words, const models::SyncAct& act);

} // namespace ui::sync
