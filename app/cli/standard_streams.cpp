// Closed and full streams.
#include "app/cli/standard_streams.h"

#include "app/cli/context.h"

#include <cerrno>
#include <cstdio>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace cli
{

void holdStandardStreams()
{
#ifdef Q_OS_UNIX
    for (int number = 0; number <= 2; ++number) {
        // Opened the wrong way round, so that using it still fails as a closed one does. The lowest free number is this one.
        if (fcntl(number, F_GETFD) < 0 && errno == EBADF && open("/dev/null", number == 0 ? O_WRONLY : O_RDONLY) < 0)
            return;
    }
#endif
}

int delivered(int exit)
{
    const bool isLost = std::fflush(stdout) != 0 || std::ferror(stdout) != 0;
    if (!isLost || exit != 0)
        return exit;
    tell(u"The answer could not be written to standard output. What was asked for is done; only its answer is lost."_s);
    return 1;
}

} // namespace cli
