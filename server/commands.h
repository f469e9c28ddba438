// The command line of trainerdesk-server.
#pragma once

namespace server
{

/// Runs the command; 0 done, 1 refused or failed with one sentence on standard error, 2 wrong usage.
int runCommand(int argc, char** argv);

} // namespace server
