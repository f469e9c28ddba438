// The three streams every program is given, or not.
#pragma once

namespace cli
{

/// Takes the places of streams that were closed: else the desk's own file would get the number of standard output, and
/// what is printed would go into it. To be called before anything is opened.
void holdStandardStreams();

/// `exit`, or 1 with a word on standard error where what was printed did not reach standard output.
int delivered(int exit);

} // namespace cli
