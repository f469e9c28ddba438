// MailAddress: telling e-mail addresses from other text.
#pragma once

#include <QString>

namespace storage
{

/// Whether the text is one address that mail could reach: one @, something before it, a domain with a point after it, and
/// no spaces or list signs (the practical part of RFC 5321; quoted local parts are refused).
bool isMailAddress(const QString& text);

/// The form in which addresses are compared: trimmed, without case.
QString mailKey(const QString& address);

} // namespace storage
