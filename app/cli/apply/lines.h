// Lines: the words that `apply` understands, each with the function that makes a plan of its fields.
#pragma once

#include "app/cli/apply/fields.h"

namespace cli
{

/// Reads a line's fields and answers the plan. The dispatcher runs it only when fields.status() is fine.
using MakePlan = ui::Plan (*)(Fields&);

struct Line {
    const char* word;
    MakePlan plan;
};

// One function a subject, each in its own file; line_table.cpp calls them all.
void addClientLines(std::vector<Line>& lines);
void addOfferLines(std::vector<Line>& lines);
void addBookingLines(std::vector<Line>& lines);
void addPackageLines(std::vector<Line>& lines);
void addPaymentLines(std::vector<Line>& lines);
void addLoyaltyLines(std::vector<Line>& lines);
void addProfileLines(std::vector<Line>& lines);
void addInboxLines(std::vector<Line>& lines);

/// The line of a word, or nullptr.
const Line* findLine(const QString& word);

} // namespace cli
