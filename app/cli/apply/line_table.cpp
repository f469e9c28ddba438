// All words of `apply`.
#include "app/cli/apply/lines.h"

#include <algorithm>

namespace cli
{

const Line* findLine(const QString& word)
{
    static const std::vector<Line> kLines = [] {
        std::vector<Line> lines;
        addClientLines(lines);
        addOfferLines(lines);
        addBookingLines(lines);
        addPackageLines(lines);
        addPaymentLines(lines);
        addLoyaltyLines(lines);
        addProfileLines(lines);
        addInboxLines(lines);
        return lines;
    }();
    const auto at =
        std::find_if(kLines.begin(), kLines.end(), [&](const Line& line) { return word == QLatin1String(line.word); });
    return at == kLines.end() ? nullptr : &*at;
}

} // namespace cli
