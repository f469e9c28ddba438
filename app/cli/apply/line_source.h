// LineSource: lines of a file or of standard input, as they become readable.
#pragma once

#include "models/result.h"

#include <QByteArray>
#include <vector>

namespace cli
{

/// The longest line that is read; the longest text may be escaped sixfold.
constexpr qsizetype kLongestLine = 8 * 1024 * 1024;

struct SourceLine {
    QByteArray text;
    bool tooLong = false; ///< the text was dropped
};

/// Reads lines in the portions in which they arrive, so that an interactive line is answered at once and a file goes
/// in large steps. Holds no more than one overlong line's limit.
class LineSource
{
public:
    /// "-" is standard input. NotFound or Io with the reason.
    static models::Result<LineSource> open(const QString& path);
    LineSource(LineSource&& other) noexcept;
    ~LineSource();
    LineSource(const LineSource&) = delete;
    LineSource& operator=(const LineSource&) = delete;
    LineSource& operator=(LineSource&&) = delete;

    /// Waits until at least one line is there; answers the lines that are readable, at most `most`. Empty: the end.
    models::Result<std::vector<SourceLine>> next(size_t most);

private:
    LineSource() = default;
    void splitBuffer();

    int m_descriptor = -1;
    bool m_owned = false;
    bool m_atEnd = false;
    bool m_dropping = false;
    QByteArray m_buffer;
    std::vector<SourceLine> m_ready;
    size_t m_given = 0;
};

} // namespace cli
