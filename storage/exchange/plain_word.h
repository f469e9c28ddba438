// PlainWord: words without case, accents and punctuation, for comparing headers and other words of foreign files.
#pragma once

#include <QString>

namespace storage
{

/// Lower case, without accents, runs of anything but letters and digits as one space: "E-Mail 1 – Value" -> "e mail 1 value".
QString plainWord(const QString& text);

} // namespace storage
