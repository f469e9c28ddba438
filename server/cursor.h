// Cursor: a position in a tenant's feed, `epoch.seq.chain`.
#pragma once

#include "server/caller.h"
#include "server/pg.h"

#include <optional>

namespace server
{

struct Cursor {
    QByteArray epoch;
    qint64 seq = 0;
    QByteArray chain;

    QByteArray text() const { return epoch + '.' + QByteArray::number(seq) + '.' + chain; }
    /// Reads the form; whether it is known is another question. No value when it has not this form.
    static std::optional<Cursor> parse(const QByteArray& text);
};

/// The tenant's newest position.
DbResult<Cursor> headOf(Connection& connection, const Caller& caller);

/// The cursor of a number: its chain is that of the commit which the number belongs to.
DbResult<Cursor> cursorAt(Connection& connection, const Caller& caller, const Cursor& head, qint64 seq);

/// Whether the endpoint gave this cursor in this life: epoch, number and chain are known.
DbResult<bool> isKnown(Connection& connection, const Caller& caller, const Cursor& head, const Cursor& cursor);

} // namespace server
