// Matching people.
#include "storage/exchange/desk_clients.h"

#include "storage/exchange/mail_address.h"
#include "storage/exchange/person_name.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using models::Result;

namespace storage
{

namespace
{

enum class Agreement { Contradicts, Silent, Agrees };

template <class T>
Agreement agreementOf(const std::optional<T>& a, const std::optional<T>& b)
{
    if (!a || !b)
        return Agreement::Silent;
    return *a == *b ? Agreement::Agrees : Agreement::Contradicts;
}

std::optional<QString> keyOf(const std::optional<QString>& text, QString (*key)(const QString&))
{
    if (!text || key(*text).isEmpty())
        return std::nullopt;
    return key(*text);
}

/// What a file and the desk say about two people of one name.
struct Likeness {
    Agreement mail, phone, birth;

    bool contradicts() const
    {
        return mail == Agreement::Contradicts || birth == Agreement::Contradicts ||
               (phone == Agreement::Contradicts && birth != Agreement::Agrees);
    }
    bool agrees() const { return !contradicts() && (phone == Agreement::Agrees || birth == Agreement::Agrees); }
};

Likeness likenessOf(const ImportedClient& person, const DeskClient& client)
{
    const std::optional<QDate> birth = client.profile ? client.profile->dateOfBirth : std::nullopt;
    return {agreementOf(keyOf(person.email, mailKey), keyOf(client.user.email, mailKey)),
            agreementOf(keyOf(person.phone, phoneKey), keyOf(client.user.phone, phoneKey)),
            agreementOf(person.birthDate, birth)};
}

} // namespace

bool wasErased(const models::User& user)
{
    return user.firstName == u"Erased" && user.lastName.startsWith(u"client "_s) && !user.email && !user.phone;
}

QString phoneKey(const QString& phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit())
            digits += c;
    }
    return digits;
}

Result<DeskClients> DeskClients::read(const Reader& reader, const models::Uuid& trainerId)
{
    DeskClients desk;
    QHash<models::Uuid, models::TrainerClient> rosters;
    TD_ASSIGN(auto rosterRows, reader.all<models::TrainerClient>(u"WHERE trainer_id = ?"_s, {trainerId.toString()}));
    for (auto& roster : rosterRows)
        rosters.insert(roster.clientId, std::move(roster));
    TD_ASSIGN(auto users,
              reader.all<models::User>(
                  u"WHERE id IN (SELECT client_id FROM trainer_clients WHERE trainer_id = ?) ORDER BY created_at, id"_s,
                  {trainerId.toString()}));
    TD_ASSIGN(auto profiles, reader.all<models::ClientProfile>(
                                 u"WHERE user_id IN (SELECT client_id FROM trainer_clients WHERE trainer_id = ?)"_s,
                                 {trainerId.toString()}));
    for (auto& user : users) {
        if (wasErased(user))
            continue;
        const size_t index = desk.m_clients.size();
        desk.m_byId.insert(user.id, index);
        if (user.email)
            desk.m_byMail[mailKey(*user.email)].push_back(index);
        desk.m_byName[nameKey(user.firstName, user.lastName)].push_back(index);
        desk.m_clients.push_back({user, rosters.value(user.id), std::nullopt, 0});
    }
    for (auto& profile : profiles) {
        if (const auto found = desk.m_byId.constFind(profile.userId); found != desk.m_byId.constEnd())
            desk.m_clients[*found].profile = std::move(profile);
    }
    // Archived people only where no active one matches.
    const auto activeFirst = [&](QHash<QString, std::vector<size_t>>& index) {
        for (auto& found : index) {
            std::stable_partition(found.begin(), found.end(), [&](size_t i) {
                return desk.m_clients[i].roster.status != models::ClientStatus::Archived;
            });
        }
    };
    activeFirst(desk.m_byMail);
    activeFirst(desk.m_byName);
    return desk;
}

DeskClient* DeskClients::surely(const ImportedClient& person, const models::Uuid& idOfRow)
{
    if (person.deskId) {
        if (const auto found = m_byId.constFind(*person.deskId); found != m_byId.constEnd())
            return &m_clients[*found];
    }
    if (person.email) {
        const auto found = m_byMail.constFind(mailKey(*person.email));
        if (found != m_byMail.constEnd())
            return &m_clients[found->front()];
    }
    if (const auto found = m_byId.constFind(idOfRow); found != m_byId.constEnd())
        return &m_clients[*found];
    const auto named = m_byName.constFind(nameKey(person.firstName, person.lastName));
    if (named == m_byName.constEnd())
        return nullptr;
    for (const size_t index : *named) {
        if (likenessOf(person, m_clients[index]).agrees())
            return &m_clients[index];
    }
    return nullptr;
}

DeskClient* DeskClients::probably(const ImportedClient& person)
{
    const auto named = m_byName.constFind(nameKey(person.firstName, person.lastName));
    if (named == m_byName.constEnd() || named->size() != 1)
        return nullptr;
    DeskClient& client = m_clients[named->front()];
    return client.takenByRow == 0 && !likenessOf(person, client).contradicts() ? &client : nullptr;
}

} // namespace storage
