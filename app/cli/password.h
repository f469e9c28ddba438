// Reading a password: from the terminal without echo, or a line of standard input.
#pragma once

#include "models/result.h"

namespace cli
{

/// Asks on the terminal, or reads one line of standard input when that is none. Invalid when it is empty.
models::Result<QString> readPassword(const QString& prompt);

} // namespace cli
