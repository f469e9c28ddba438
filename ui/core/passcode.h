// Passcode of the lock: kept as a salted, slow hash (PBKDF2, RFC 8018), never as it was typed.
#pragma once

#include <QString>

namespace ui
{

/// "pbkdf2-sha256$rounds$salt$hash" of a passcode with a random salt.
QString hashOfPasscode(const QString& passcode);
/// Whether what was typed is the passcode of such a hash. Nothing fits a hash that cannot be read.
bool passcodeFits(const QString& kept, const QString& typed);

} // namespace ui
