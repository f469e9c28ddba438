// PeopleImport: a file of people into the desk, for the window and the command line alike.
#pragma once

#include "storage/exchange/client_headers.h"
#include "storage/exchange/client_import.h"
#include "storage/exchange/written_date.h"
#include "ui/core/commands.h"

#include <map>

namespace ui
{

/// What is imported and how it is to be read.
struct PeopleRequest {
    enum class Kind { ClientList, AddressBook };

    QString file;
    Kind kind = Kind::ClientList;
    std::optional<storage::DateOrder> dateOrder{};    ///< where the file does not tell
    std::map<size_t, storage::ClientField> columns{}; ///< what the trainer says a column holds, by its index
    QString rejects{};                                ///< a file for the rows that are not taken; empty: none
};

/// What an import did, or would do.
struct PeopleImported {
    storage::ImportReport report;
    QStringList header;
    std::vector<storage::ClientField> fields; ///< of the header's cells; empty for address books
    QStringList passedOver;
    QString form;
    std::vector<storage::ImportedClient> people; ///< the first of those that are taken, for a preview
};

/// Reads the file and compares it with the desk; writes nothing. Ambiguous asks for the date order.
models::Result<PeopleImported> previewPeople(storage::Store& store, const PeopleRequest& request);
/// Commits the whole file as one act. The rejected rows are on the disk before the desk changes: a full disk must not
/// cost the rows that were not taken.
models::Result<PeopleImported> importPeople(storage::Store& store, const PeopleRequest& request);

/// Writes the rows that a preview or import did not take as CSV with their reasons.
models::Status writeRejectedRows(const QString& file, const PeopleImported& imported);

/// "name", "e-mail", ... for the preview of columns.
QString fieldWords(storage::ClientField field);
/// The fields a trainer can choose from, in the order of the menu.
const std::vector<storage::ClientField>& fieldChoices();

} // namespace ui
