// Correcting rows for ledgers.
#include "storage/sent_undo.h"

#include "models/entities/all.h"
#include "models/rules/ids.h"

using namespace Qt::StringLiterals;
using models::AdjustmentKind;
using models::ChangeSet;
using models::RowChange;

namespace storage
{

namespace
{

models::Row rowOf(const RowChange& removal)
{
    models::Row row{removal.table, std::vector<models::Value>(removal.table->columns.size())};
    for (const models::Cell& cell : removal.before)
        row.values[size_t(cell.column)] = cell.value;
    return row;
}

/// The row that cancels out a ledger row, or no value where the row is not a ledger's.
std::optional<RowChange> correction(const RowChange& removal, models::UtcTime now)
{
    const models::Uuid id = models::correctionId(removal.id);
    if (removal.table == &models::tableOf<models::LoyaltyPoint>()) {
        if (auto point = models::fromRow<models::LoyaltyPoint>(rowOf(removal))) {
            point->id = id;
            point->points = -point->points;
            point->createdAt = now;
            return models::insertOf(models::toRow(*point));
        }
    }
    if (removal.table == &models::tableOf<models::PackageAdjustment>()) {
        if (auto adjustment = models::fromRow<models::PackageAdjustment>(rowOf(removal))) {
            adjustment->id = id;
            adjustment->createdAt = adjustment->updatedAt = now;
            // Sessions and days carry their sign, so that Left stays a plain sum.
            if (adjustment->sessions) {
                adjustment->sessions = -*adjustment->sessions;
                adjustment->kind = *adjustment->sessions < 0 ? AdjustmentKind::Remove : AdjustmentKind::Grant;
            } else if (adjustment->days) {
                adjustment->days = -*adjustment->days;
            } else {
                return std::nullopt;
            }
            return models::insertOf(models::toRow(*adjustment));
        }
    }
    return std::nullopt;
}

} // namespace

ChangeSet inverseOfSent(const ChangeSet& changes, models::UtcTime now)
{
    ChangeSet inverse = changes.inverse();
    for (RowChange& change : inverse.rows) {
        if (change.kind == RowChange::Kind::Delete) {
            if (auto corrected = correction(change, now))
                change = std::move(*corrected);
        }
    }
    return inverse;
}

void leaveToThePlatform(ChangeSet& undo)
{
    const models::TableInfo& certifications = models::tableOf<models::Certification>();
    const int mark = certifications.indexOf(u"is_verified");
    for (RowChange& change : undo.rows) {
        if (change.table != &certifications)
            continue;
        if (change.kind == RowChange::Kind::Insert) {
            for (models::Cell& cell : change.after) {
                if (cell.column == mark)
                    cell.value = qint64(0);
            }
        } else if (change.kind == RowChange::Kind::Update) {
            for (auto* side : {&change.before, &change.after})
                std::erase_if(*side, [mark](const models::Cell& cell) { return cell.column == mark; });
        }
    }
}

} // namespace storage
