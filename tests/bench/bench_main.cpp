// trainerdesk_bench [WORD]: runs the measurements whose name holds WORD; the figures are kept in docs/performance.md.
#include "tests/bench/measurements.h"
#include "tests/bench/watched_application.h"

#include <cstring>

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    bench::WatchedApplication application(argc, argv);
    const char* wanted = argc > 1 ? argv[1] : "";
    for (const bench::Measurement& each : bench::measurements()) {
        if (std::strstr(each.name, wanted))
            each.run();
    }
    return 0;
}
