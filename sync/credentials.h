// Credentials: where the refresh token is kept - the system's keychain, or a file asked for by name.
#pragma once

#include "models/result.h"

#include <QString>

namespace syncing
{

/// The refresh token of one desk. The keychain's entry bears the desk's database id; the name of a token file is kept
/// in `sync.json` beside the desk, outside the database, so that a backup does not carry it.
class Credentials
{
public:
    Credentials(QString folder, QString databaseId) : m_folder(std::move(folder)), m_databaseId(std::move(databaseId))
    {
    }

    /// Keeps the token of a new sign-in in a token file (an absolute path is remembered), or with an empty name in the
    /// keychain. When it cannot be kept there, everything stays as it was.
    models::Status replace(const QString& token, const QString& file);
    /// The tokens, a line each, the newest first; an empty text where none is kept. Keychain when the keychain cannot be asked.
    models::Result<QString> load() const;
    /// Keeps the token durably, before the ones that were kept. Keychain or Io when it cannot be.
    models::Status keep(const QString& token) const;
    models::Status forget() const;

private:
    models::Result<QString> tokenFile() const;
    models::Status useFile(const QString& file);

    QString m_folder;
    QString m_databaseId;
};

} // namespace syncing
