// FileKind: what a file that was dropped or given holds - by its content, not by its name.
#pragma once

#include "models/result.h"

#include <QString>

namespace ui
{

enum class FileKind { Calendar, AddressBook, ClientList, Desk };

/// Looks at the beginning of a file. NotFound, Io, and Foreign for what is none of these: the sentence says what was expected.
models::Result<FileKind> kindOfFile(const QString& file);

} // namespace ui
