// The keychain through QtKeychain, and the token file.
#include "sync/credentials.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTimer>
#include <memory>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;
using models::ErrorCode;
using models::fail;
using models::Result;
using models::Status;

namespace syncing
{

namespace
{

const QString& keychainService()
{
    static const QString kName = u"TrainerDesk"_s;
    return kName;
}

/// A keychain's entry holds two kilobytes everywhere.
constexpr int kKeptTokens = 40;

/// Jobs answer within milliseconds, or when the user has unlocked the keychain: so long may that take.
constexpr int kUnlockMs = 60'000;

struct KeychainAnswer {
    QKeychain::Error error = QKeychain::OtherError;
    QString words;
    QString text; ///< what a ReadPasswordJob found
    bool isThere() const { return error == QKeychain::NoError; }
    bool isNone() const { return error == QKeychain::EntryNotFound; }
};

/// Runs a keychain job to its end, or to that of our patience: a service that waits for a password where nobody can
/// type one answers never. The job then ends by itself, whenever it does.
template <class Job>
KeychainAnswer answerOf(std::unique_ptr<Job> job)
{
    job->setInsecureFallback(false);
    KeychainAnswer answer{.words = QStringLiteral("it does not answer")};
    QEventLoop loop;
    QObject::connect(job.get(), &QKeychain::Job::finished, &loop, [&](QKeychain::Job* ended) {
        answer = {ended->error(), ended->errorString().trimmed(), {}};
        if constexpr (std::is_same_v<Job, QKeychain::ReadPasswordJob>)
            answer.text = static_cast<Job*>(ended)->textData();
        loop.quit();
    });
    QTimer::singleShot(kUnlockMs, &loop, &QEventLoop::quit);
    // It deletes itself when it has answered.
    job.release()->start();
    loop.exec();
    return answer;
}

Status keychainProblem(const KeychainAnswer& answer)
{
    return fail(
        ErrorCode::Keychain,
        u"The system's keychain cannot be used (%1): there is no such service, or it is locked. Nothing was changed. "
        "Unlock it and try again, or sign in with --token-file FILE to keep the token in a file of your own."_s.arg(
            answer.words));
}

QString noteFile(const QString& folder)
{
    return QDir(folder).filePath(u"sync.json"_s);
}

Status writePrivately(const QString& file, const QByteArray& content)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Io, u"The file %1 cannot be written: %2"_s.arg(file, out.errorString()));
    // Before the content: nobody else may read it, not for a moment.
    if (!out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fail(ErrorCode::Io, u"The permissions of %1 cannot be set to the owner alone."_s.arg(file));
    if (out.write(content) != content.size() || !out.commit())
        return fail(ErrorCode::Io, u"The file %1 cannot be written: %2"_s.arg(file, out.errorString()));
    return {};
}

} // namespace

Result<QString> Credentials::tokenFile() const
{
    QFile note(noteFile(m_folder));
    if (!note.exists())
        return QString();
    if (!note.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, u"The file %1 cannot be read: %2"_s.arg(note.fileName(), note.errorString()));
    return QJsonDocument::fromJson(note.readAll()).object().value("token_file"_L1).toString();
}

Status Credentials::useFile(const QString& file)
{
    if (file.isEmpty()) {
        QFile note(noteFile(m_folder));
        if (note.exists() && !note.remove())
            return fail(ErrorCode::Io, u"The file %1 cannot be removed."_s.arg(note.fileName()));
        return {};
    }
    const QFileInfo info(file);
    if (info.isDir())
        return fail(ErrorCode::Io, u"%1 is a folder. Give the name of a file for the token."_s.arg(file));
    const QJsonObject note{{u"token_file"_s, info.absoluteFilePath()}};
    return writePrivately(noteFile(m_folder), QJsonDocument(note).toJson());
}

Status Credentials::replace(const QString& token, const QString& file)
{
    TD_ASSIGN(const QString before, tokenFile());
    if (!file.isEmpty() && !QDir().mkpath(m_folder))
        return fail(ErrorCode::Io, u"The folder %1 cannot be made."_s.arg(m_folder));
    TD_TRY(useFile(file));
    // Tokens of an earlier sign-in are of no use any more; where there are none, nothing is forgotten.
    Status kept = forget();
    if (kept)
        kept = keep(token);
    if (!kept)
        (void)useFile(before);
    return kept;
}

Result<QString> Credentials::load() const
{
    TD_ASSIGN(const QString file, tokenFile());
    if (!file.isEmpty()) {
        QFile in(file);
        if (!in.exists())
            return QString();
        if (!in.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Io, u"The token file %1 cannot be read: %2"_s.arg(file, in.errorString()));
        if (in.permissions() &
            (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther))
            return fail(ErrorCode::Keychain,
                        u"Others may read the token file %1. It is not used; give it mode 0600."_s.arg(file));
        return QString::fromUtf8(in.readAll()).trimmed();
    }
    auto job = std::make_unique<QKeychain::ReadPasswordJob>(keychainService());
    job->setKey(m_databaseId);
    const KeychainAnswer answer = answerOf(std::move(job));
    if (answer.isNone())
        return QString();
    if (!answer.isThere())
        return fail(keychainProblem(answer).error());
    return answer.text;
}

Status Credentials::keep(const QString& token) const
{
    TD_ASSIGN(const QString file, tokenFile());
    // An endpoint restored from a backup knows only a token of that time.
    QStringList tokens{token};
    if (const Result<QString> before = load())
        tokens += before->split(u'\n', Qt::SkipEmptyParts);
    tokens.removeDuplicates();
    const QString text = tokens.mid(0, kKeptTokens).join(u'\n');
    if (!file.isEmpty())
        return writePrivately(file, text.toUtf8() + '\n');
    auto job = std::make_unique<QKeychain::WritePasswordJob>(keychainService());
    job->setKey(m_databaseId);
    job->setTextData(text);
    const KeychainAnswer answer = answerOf(std::move(job));
    return answer.isThere() ? Status{} : keychainProblem(answer);
}

Status Credentials::forget() const
{
    TD_ASSIGN(const QString file, tokenFile());
    if (!file.isEmpty()) {
        if (QFile::exists(file) && !QFile::remove(file))
            return fail(ErrorCode::Io, u"The token file %1 cannot be removed."_s.arg(file));
        return {};
    }
    auto job = std::make_unique<QKeychain::DeletePasswordJob>(keychainService());
    job->setKey(m_databaseId);
    const KeychainAnswer answer = answerOf(std::move(job));
    return answer.isThere() || answer.isNone() ? Status{} : keychainProblem(answer);
}

} // namespace syncing
