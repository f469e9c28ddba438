// DeskClients: the roster in memory, for finding out whether a person from a file is there already.
#pragma once

#include "storage/exchange/imported_client.h"
#include "storage/reader.h"

#include <QHash>
#include <QSet>

namespace storage
{

/// A client of the roster with the rows an import may change.
struct DeskClient {
    models::User user;
    models::TrainerClient roster;
    std::optional<models::ClientProfile> profile;
    int takenByRow = 0; ///< the row of the file that speaks of this client; 0 for none yet
};

class DeskClients
{
public:
    static models::Result<DeskClients> read(const Reader& reader, const models::Uuid& trainerId);

    /// Surely the same person: by address, by the id an import of the same row gives, by name and phone or birth date.
    DeskClient* surely(const ImportedClient& person, const models::Uuid& idOfRow);
    /// Nobody else it could be: the one client of that name, not taken, whom nothing contradicts.
    DeskClient* probably(const ImportedClient& person);

private:
    std::vector<DeskClient> m_clients;
    QHash<QString, std::vector<size_t>> m_byMail, m_byName;
    QHash<models::Uuid, size_t> m_byId;
};

/// Whether a client was erased: nothing is left to recognise, and a file must not fill the row again.
bool wasErased(const models::User& user);

/// The digits of a phone number, for comparing.
QString phoneKey(const QString& phone);

} // namespace storage
