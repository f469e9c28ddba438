// Every synchronised row of a desk as text, to compare two states of it.
#pragma once

#include "storage/reader.h"

#include <QStringList>

namespace tests
{

/// One line a row, in the order of the tables and ids. Fails the test on an error.
QStringList everyRow(const storage::Reader& reader);

} // namespace tests
