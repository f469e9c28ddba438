// A local socket that bears the desk's folder.
#include "app/desktop/one_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace app
{

namespace
{

constexpr int kAnswerMs = 2000;
constexpr qint64 kMostBytes = 256 * 1024;

QString socketName(const QString& folder)
{
    QDir().mkpath(folder);
    const QString whole = QFileInfo(folder).canonicalFilePath();
    const QByteArray hash = QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    const QString name = u"trainerdesk-%1"_s.arg(QString::fromLatin1(hash));
#ifdef Q_OS_UNIX
    // The user's own folder, not one that others may write to.
    if (const QString own = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation); !own.isEmpty())
        return QDir(own).filePath(name);
#endif
    return name;
}

} // namespace

OneInstance::OneInstance(const QString& folder, QObject* parent) : QObject(parent), m_name(socketName(folder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &OneInstance::answer);
}

bool OneInstance::claim(const QStringList& files)
{
    // Of two that start at once, the second waits until the first one listens.
    QLockFile turn(QDir::temp().filePath(QFileInfo(m_name).fileName() + u".lock"_s));
    turn.setStaleLockTime(10'000);
    turn.tryLock(kAnswerMs);
    QLocalSocket first;
    first.connectToServer(m_name);
    if (first.waitForConnected(kAnswerMs)) {
        QStringList whole;
        for (const QString& file : files)
            whole.append(QFileInfo(file).absoluteFilePath());
        first.write(QJsonDocument(QJsonArray::fromStringList(whole)).toJson(QJsonDocument::Compact) + '\n');
        first.waitForBytesWritten(kAnswerMs);
        // A window that hangs does not answer; then this start is the one that works.
        if (first.waitForReadyRead(kAnswerMs))
            return false;
    }
    QLocalServer::removeServer(m_name);
    // Without a socket there is no guard against a second window; the desk works all the same.
    m_server.listen(m_name);
    return true;
}

void OneInstance::answer()
{
    while (QLocalSocket* other = m_server.nextPendingConnection()) {
        connect(other, &QLocalSocket::disconnected, other, &QObject::deleteLater);
        const auto read = [this, other] {
            if (other->bytesAvailable() > kMostBytes) {
                other->abort();
                return;
            }
            if (!other->canReadLine())
                return;
            QStringList files;
            for (const QJsonValue& file : QJsonDocument::fromJson(other->readLine()).array())
                files.append(file.toString());
            other->write("ok\n");
            other->flush();
            Q_EMIT called(files);
        };
        connect(other, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace app
