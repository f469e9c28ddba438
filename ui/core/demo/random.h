// Repeatable randomness for the demo: the same seed gives the same numbers with every compiler and library.
#pragma once

#include <QtGlobal>
#include <vector>

namespace ui::demo
{

/// SplitMix64 (Steele, Lea, Flood 2014). The standard distributions differ between libraries, so ours are here.
class Random
{
public:
    explicit Random(quint64 seed) : m_state(seed) {}

    quint64 next()
    {
        quint64 z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    /// A whole number in [0, bound).
    int below(int bound) { return bound <= 0 ? 0 : int(next() % quint64(bound)); }
    /// A whole number in [low, high].
    int between(int low, int high) { return low + below(high - low + 1); }
    bool chance(int percent) { return below(100) < percent; }
    template <class T>
    const T& pick(const std::vector<T>& items)
    {
        return items[size_t(below(int(items.size())))];
    }

private:
    quint64 m_state;
};

} // namespace ui::demo
