// Uuid: reading, writing and making of ids.
#include "models/uuid.h"

#include <QCryptographicHash>
#include <cstring>

namespace models
{

bool Uuid::isNull() const
{
    return m_bytes == std::array<quint8, 16>{};
}

QString Uuid::toString() const
{
    static constexpr char16_t kHex[] = u"0123456789abcdef";
    QString text(36, Qt::Uninitialized);
    QChar* at = text.data();
    for (size_t i = 0; i < 16; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            *at++ = u'-';
        *at++ = kHex[m_bytes[i] >> 4];
        *at++ = kHex[m_bytes[i] & 15];
    }
    return text;
}

std::optional<Uuid> Uuid::fromString(QStringView text)
{
    if (text.size() != 36)
        return std::nullopt;
    Uuid id;
    size_t nibble = 0;
    for (qsizetype i = 0; i < 36; ++i) {
        const char16_t c = text[i].unicode();
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            if (c != u'-')
                return std::nullopt;
            continue;
        }
        int digit = 0;
        if (c >= u'0' && c <= u'9')
            digit = c - u'0';
        else if (c >= u'a' && c <= u'f')
            digit = c - u'a' + 10;
        else if (c >= u'A' && c <= u'F')
            digit = c - u'A' + 10;
        else
            return std::nullopt;
        id.m_bytes[nibble / 2] = quint8(nibble % 2 ? id.m_bytes[nibble / 2] | digit : digit << 4);
        ++nibble;
    }
    return id;
}

Uuid Uuid::derived(const Uuid& nameSpace, QStringView name)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(QByteArrayView(reinterpret_cast<const char*>(nameSpace.m_bytes.data()), 16));
    hash.addData(name.toUtf8());
    const QByteArray digest = hash.result();
    Uuid id;
    std::memcpy(id.m_bytes.data(), digest.constData(), 16);
    id.m_bytes[6] = quint8((id.m_bytes[6] & 0x0f) | 0x50);
    id.m_bytes[8] = quint8((id.m_bytes[8] & 0x3f) | 0x80);
    return id;
}

Uuid Uuid::timeOrdered(UtcTime time, quint64 randomHigh, quint64 randomLow)
{
    Uuid id;
    for (size_t i = 0; i < 6; ++i)
        id.m_bytes[i] = quint8(quint64(time.ms) >> (8 * (5 - i)));
    id.m_bytes[6] = quint8(0x70 | ((randomHigh >> 8) & 0x0f));
    id.m_bytes[7] = quint8(randomHigh);
    for (size_t i = 0; i < 8; ++i)
        id.m_bytes[8 + i] = quint8(randomLow >> (8 * (7 - i)));
    id.m_bytes[8] = quint8((id.m_bytes[8] & 0x3f) | 0x80);
    return id;
}

size_t qHash(const Uuid& id, size_t seed) noexcept
{
    quint64 low = 0;
    std::memcpy(&low, id.bytes().data() + 8, 8);
    quint64 high = 0;
    std::memcpy(&high, id.bytes().data(), 8);
    return ::qHash(low ^ (high * 0x9E3779B97F4A7C15ULL), seed);
}

IdSource::IdSource()
{
    std::random_device device;
    std::seed_seq seed{device(), device(), device(), device(), device(), device(), device(), device()};
    m_random.seed(seed);
}

IdSource::IdSource(quint64 seed) : m_random(seed) {}

Uuid IdSource::next(UtcTime now)
{
    // The 12 bits after the time count within a millisecond, so that ids made in a loop stay in order.
    if (now.ms > m_lastMs) {
        m_lastMs = now.ms;
        m_counter = m_random() & 0x3ff;
    } else if (++m_counter > 0xfff) {
        ++m_lastMs;
        m_counter = 0;
    }
    return Uuid::timeOrdered(UtcTime{m_lastMs}, m_counter, m_random());
}

} // namespace models
