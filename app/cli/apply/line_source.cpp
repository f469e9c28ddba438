// Portions of lines by plain read(): it answers what is there and waits only when nothing is.
#include "app/cli/apply/line_source.h"

#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <utility>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace cli
{

namespace
{

#ifdef Q_OS_WIN
int openForReading(const QString& path)
{
    return _wopen(reinterpret_cast<const wchar_t*>(path.utf16()), _O_RDONLY | _O_BINARY);
}
qint64 readSome(int descriptor, char* to, unsigned size)
{
    return _read(descriptor, to, size);
}
void closeDescriptor(int descriptor)
{
    _close(descriptor);
}
#else
int openForReading(const QString& path)
{
    return ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
}
qint64 readSome(int descriptor, char* to, unsigned size)
{
    return ::read(descriptor, to, size);
}
void closeDescriptor(int descriptor)
{
    ::close(descriptor);
}
#endif

constexpr unsigned kPortion = 64 * 1024;

} // namespace

models::Result<LineSource> LineSource::open(const QString& path)
{
    LineSource source;
    source.m_descriptor = path == u"-"_s ? 0 : openForReading(path);
    source.m_owned = path != u"-"_s;
    if (source.m_descriptor < 0)
        return models::fail(models::ErrorCode::Io, u"The file \"%1\" cannot be opened (%2). Nothing was changed."_s.arg(
                                                       path, qt_error_string(errno)));
    return source;
}

LineSource::LineSource(LineSource&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_owned(std::exchange(other.m_owned, false)),
      m_atEnd(other.m_atEnd), m_dropping(other.m_dropping), m_buffer(std::move(other.m_buffer)),
      m_ready(std::move(other.m_ready)), m_given(other.m_given)
{
}

LineSource::~LineSource()
{
    if (m_owned)
        closeDescriptor(m_descriptor);
}

void LineSource::splitBuffer()
{
    qsizetype at = 0;
    for (qsizetype end = m_buffer.indexOf('\n'); end >= 0; end = m_buffer.indexOf('\n', at)) {
        m_ready.push_back(m_dropping ? SourceLine{{}, true} : SourceLine{m_buffer.mid(at, end - at), false});
        m_dropping = false;
        at = end + 1;
    }
    m_buffer.remove(0, at);
    if (m_buffer.size() > kLongestLine) {
        m_dropping = true;
        m_buffer.clear();
    }
}

models::Result<std::vector<SourceLine>> LineSource::next(size_t most)
{
    while (m_given == m_ready.size() && !m_atEnd) {
        m_ready.clear();
        m_given = 0;
        const qsizetype filled = m_dropping ? 0 : m_buffer.size();
        m_buffer.resize(filled + kPortion);
        const qint64 count = readSome(m_descriptor, m_buffer.data() + filled, kPortion);
        m_buffer.resize(filled + std::max<qint64>(count, 0));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return models::fail(models::ErrorCode::Io, u"Reading stopped: %1. What was answered before is done."_s.arg(
                                                           qt_error_string(errno)));
        if (count == 0) {
            m_atEnd = true;
            if (m_dropping || !m_buffer.isEmpty())
                m_ready.push_back({std::exchange(m_buffer, {}), std::exchange(m_dropping, false)});
        } else {
            splitBuffer();
        }
    }
    const size_t count = std::min(most, m_ready.size() - m_given);
    std::vector<SourceLine> lines(std::make_move_iterator(m_ready.begin() + qsizetype(m_given)),
                                  std::make_move_iterator(m_ready.begin() + qsizetype(m_given + count)));
    m_given += count;
    return lines;
}

} // namespace cli
