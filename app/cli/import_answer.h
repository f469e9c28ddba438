// How the imports of people answer: counts, rejected rows, the file of rejects.
#pragma once

#include "app/cli/context.h"
#include "storage/exchange/client_import.h"

namespace cli
{

/// Reads people out of a file that is open; `today` is the trainer's.
using ReadPeople = std::function<models::Result<storage::ClientList>(QIODevice&, QDate today)>;

/// What an import command was asked for.
struct ImportRequest {
    QString file;
    bool dryRun = false;
    QString rejects; ///< a file for the rejected rows; empty: none
};

/// Reads the file, plans against the desk and commits all of it as one act, or with `dryRun` nothing; prints the report in
/// the context's form. Answers the exit code.
int runPeopleImport(const Context& context, const ImportRequest& request, const ReadPeople& read);

} // namespace cli
