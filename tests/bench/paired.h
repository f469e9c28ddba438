// Paired measurements: ours and a stated reference, alternately in one run, so that only the ratio counts.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

namespace bench
{

using Work = std::function<void()>;

inline double milliseconds(const Work& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

/// Prints one line: what, the medians, the ratio ours / reference and the limit it is held to.
inline bool reportRatio(const std::string& what, double ours, double reference, double limit)
{
    const double ratio = reference > 0 ? ours / reference : 0;
    std::printf("%-52s ours %10.3f ms   reference %10.3f ms   ratio %6.2f   limit %5.2f   %s\n", what.c_str(), ours,
                reference, ratio, limit, ratio <= limit ? "holds" : "DOES NOT HOLD");
    std::fflush(stdout);
    return ratio <= limit;
}

/// Prints one line for an absolute limit in ms.
inline bool reportTime(const std::string& what, double ours, double limit)
{
    std::printf("%-52s ours %10.3f ms   limit %10.3f ms   %s\n", what.c_str(), ours, limit,
                ours <= limit ? "holds" : "DOES NOT HOLD");
    std::fflush(stdout);
    return ours <= limit;
}

/// Runs both `rounds` times in turn and reports the medians' ratio.
inline bool compare(const std::string& what, int rounds, double limit, const Work& ours, const Work& reference)
{
    std::vector<double> a, b;
    for (int i = 0; i < rounds; ++i) {
        b.push_back(milliseconds(reference));
        a.push_back(milliseconds(ours));
    }
    return reportRatio(what, median(a), median(b), limit);
}

/// Runs `rounds` times and reports the median.
inline bool measure(const std::string& what, int rounds, double limit, const Work& ours)
{
    std::vector<double> a;
    for (int i = 0; i < rounds; ++i)
        a.push_back(milliseconds(ours));
    return reportTime(what, median(a), limit);
}

} // namespace bench
