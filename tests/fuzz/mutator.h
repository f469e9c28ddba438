// Mutator: inputs that went wrong in every way, the same ones in every run.
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <cstdint>

namespace tests
{

/// Makes hostile variants of a good input. The same seed gives the same variants on every machine; a test names the
/// seed and the round of a failure, which is all that is needed to see it again.
class Mutator
{
public:
    explicit Mutator(uint64_t seed) : m_state(seed) {}

    /// One of the samples with one to eight changes: bytes flipped, cut out, doubled, moved, exchanged for signs that
    /// mean something to the format (`words`) or to any reader (quotes, NUL, broken UTF-8, huge numbers), or cut short.
    QByteArray variantOf(const QByteArrayList& samples, const QByteArrayList& words);

    /// A number in [0, bound).
    qsizetype below(qsizetype bound);

private:
    uint64_t next();
    void change(QByteArray& text, const QByteArrayList& words);

    uint64_t m_state;
};

/// The files of a folder of samples, in order of name. The tests fail loudly where there are none.
QByteArrayList samplesIn(const char* folder);

} // namespace tests
