// What differs between two versions of a text, by words: the part to mark on each side.
#pragma once

#include <QString>

namespace ui::sync
{

/// A stretch of characters.
struct Stretch {
    int from = 0;
    int length = 0;
    bool operator==(const Stretch&) const = default;
};

/// Between the words that both begin with and the words that both end with. Equal texts have nothing to mark.
struct Difference {
    Stretch mine;
    Stretch theirs;
};
Difference differenceOf(const QString& mine, const QString& theirs);

} // namespace ui::sync
