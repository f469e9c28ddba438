// PBKDF2 with HMAC-SHA-256, one block.
#include "ui/core/passcode.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr int kRounds = 60'000;
constexpr int kMostRounds = 2'000'000;

QByteArray derived(const QString& passcode, const QByteArray& salt, int rounds)
{
    // Composed and decomposed letters of two keyboards are the same passcode.
    const QByteArray key = passcode.normalized(QString::NormalizationForm_KC).toUtf8();
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, key);
    code.addData(salt + QByteArray("\0\0\0\1", 4));
    QByteArray block = code.result();
    QByteArray sum = block;
    for (int round = 1; round < rounds; ++round) {
        code.reset();
        code.addData(block);
        block = code.result();
        for (qsizetype i = 0; i < sum.size(); ++i)
            sum[i] = char(sum[i] ^ block[i]);
    }
    return sum;
}

} // namespace

QString hashOfPasscode(const QString& passcode)
{
    QByteArray salt(16, '\0');
    QRandomGenerator::system()->generate(reinterpret_cast<quint32*>(salt.data()),
                                         reinterpret_cast<quint32*>(salt.data() + salt.size()));
    return u"pbkdf2-sha256$%1$%2$%3"_s.arg(kRounds).arg(QString::fromLatin1(salt.toHex()),
                                                        QString::fromLatin1(derived(passcode, salt, kRounds).toHex()));
}

bool passcodeFits(const QString& kept, const QString& typed)
{
    const QStringList parts = kept.split(u'$');
    if (parts.size() != 4 || parts[0] != u"pbkdf2-sha256")
        return false;
    const int rounds = parts[1].toInt();
    const QByteArray wanted = QByteArray::fromHex(parts[3].toLatin1());
    if (rounds < 1 || rounds > kMostRounds || wanted.size() != 32)
        return false;
    const QByteArray got = derived(typed, QByteArray::fromHex(parts[2].toLatin1()), rounds);
    int differs = 0;
    for (qsizetype i = 0; i < got.size(); ++i)
        differs |= got[i] ^ wanted[i];
    return differs == 0;
}

} // namespace ui
