// A whole desk as a folder of plain files, and back.
#pragma once

#include "storage/store.h"

namespace storage
{

/// What an exported folder holds.
struct DeskFolder {
    struct File {
        QString path; ///< relative to the folder
        qint64 rows = 0;
        QString sha256;
    };
    QMap<QString, File> tables; ///< the JSON file of each table, by its name
    QStringList documents;
    qint64 cards = 0;  ///< in contacts.vcf
    qint64 events = 0; ///< in calendar.ics
};

/// Writes every synchronised table as `tables/NAME.json` (an array, one object a line, values as stored) and
/// `tables/NAME.csv`, the documents beside the desk, the clients as `contacts.vcf`, the sessions as `calendar.ics`, and
/// `manifest.json` with counts and SHA-256, into a folder that does not exist or is empty (NotEmpty otherwise). One
/// snapshot; whole or not at all.
models::Result<DeskFolder> exportDesk(const Reader& reader, const QString& folder, models::UtcTime now);

/// Fills an empty desk (nothing but the trainer of `init`) from such a folder: afterwards every table is equal.
/// NotEmpty, NotFound without a manifest, Corrupt when a file does not have the hash and count of the manifest,
/// NewerSchema, Invalid for a row that does not fit. Whole or not at all.
models::Result<DeskFolder> importDesk(Store& store, const QString& folder, const QString& deskFolder);

} // namespace storage
