// Planning an import: first who is who, then what changes.
#include "storage/exchange/client_import.h"

#include "models/fold.h"
#include "models/rules/ids.h"
#include "models/rules/new_client.h"
#include "storage/exchange/desk_clients.h"
#include "storage/exchange/mail_address.h"
#include "storage/exchange/opening_balance.h"
#include "storage/exchange/person_name.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;
using models::ChangeSet;
using models::Result;
using models::Status;
using models::Uuid;

namespace storage
{

namespace
{

/// What makes a row the same row in the next file: the address, else the name with phone and birth date.
QString identityOf(const ImportedClient& person)
{
    if (person.email)
        return u"mail:"_s + mailKey(*person.email);
    return u"name:"_s + nameKey(person.firstName, person.lastName) + u"|"_s +
           phoneKey(person.phone.value_or(QString())) + u"|"_s +
           (person.birthDate ? person.birthDate->toString(Qt::ISODate) : QString());
}

/// The id a person gets from a row. The name is part of it, so that two people who share an address stay two.
Uuid idOfRow(const ImportContext& context, const ImportedClient& person)
{
    if (person.deskId)
        return Uuid::derived(context.trainerId, QString(u"imported client id:"_s + person.deskId->toString()));
    return Uuid::derived(context.trainerId, QString(u"imported client "_s + identityOf(person) + u'|' +
                                                    nameKey(person.firstName, person.lastName)));
}

/// Whether two first names can be one person's: the same first word, or one the beginning of the other ("J.", "Jo").
bool firstNamesAgree(const QString& a, const QString& b)
{
    const QStringList wordsA = models::foldedWords(a), wordsB = models::foldedWords(b);
    if (wordsA.isEmpty() || wordsB.isEmpty())
        return true;
    return wordsA.front().startsWith(wordsB.front()) || wordsB.front().startsWith(wordsA.front());
}

QStringList tagsOf(const std::optional<models::Json>& json)
{
    QStringList tags;
    if (json) {
        const QJsonArray array = QJsonDocument::fromJson(json->text.toUtf8()).array();
        for (const QJsonValue& tag : array)
            tags.push_back(tag.toString());
    }
    return tags;
}

std::optional<models::Json> jsonOf(const QStringList& tags)
{
    if (tags.isEmpty())
        return std::nullopt;
    return models::Json{
        QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(tags)).toJson(QJsonDocument::Compact))};
}

/// Adds what the person's row says and the desk's row does not hold yet.
void mergeRoster(const ImportedClient& person, models::TrainerClient& roster)
{
    if (person.status)
        roster.status = *person.status;
    if (person.since && (!roster.since || *person.since < *roster.since))
        roster.since = person.since;
    QStringList tags = tagsOf(roster.tags);
    const qsizetype before = tags.size();
    for (const QString& tag : person.tags) {
        if (!tags.contains(tag, Qt::CaseInsensitive))
            tags.push_back(tag);
    }
    if (tags.size() != before)
        roster.tags = jsonOf(tags);
    QString notes = roster.notes.value_or(QString());
    for (const QString& note : person.notes) {
        if (!notes.contains(note))
            notes += (notes.isEmpty() ? QString() : u"\n"_s) + note;
    }
    if (!notes.isEmpty())
        roster.notes = notes;
}

void mergeUser(const ImportedClient& person, models::User& user)
{
    if (nameKey(person.firstName, person.lastName) != nameKey(user.firstName, user.lastName)) {
        user.firstName = person.firstName;
        user.lastName = person.lastName;
    }
    if (person.email && (!user.email || mailKey(*user.email) != mailKey(*person.email)))
        user.email = person.email->trimmed();
    if (person.phone && (!user.phone || phoneKey(*user.phone) != phoneKey(*person.phone)))
        user.phone = person.phone;
}

void mergeProfile(const ImportedClient& person, models::ClientProfile& profile)
{
    if (person.birthDate)
        profile.dateOfBirth = person.birthDate;
    if (person.gender && (!profile.gender || profile.gender->compare(*person.gender, Qt::CaseInsensitive) != 0))
        profile.gender = person.gender;
}

/// One import under way.
class ClientImport
{
public:
    ClientImport(const Reader& reader, const ImportContext& context, DeskClients desk)
        : m_context(context), m_reader(reader), m_desk(std::move(desk)),
          m_balances(reader, context.trainerId, context.zone, context.now)
    {
    }

    Result<ClientImportPlan> run(ClientList list)
    {
        m_plan.changes.label = u"Import clients"_s;
        m_plan.report.read = list.read;
        m_plan.report.rejects = std::move(list.rejects);
        std::vector<std::pair<ImportedClient, DeskClient*>> accepted = matched(std::move(list.clients));
        for (auto& [person, client] : accepted) {
            if (client) {
                TD_TRY(change(person, *client));
            } else {
                TD_TRY(add(person));
            }
        }
        std::stable_sort(m_plan.report.rejects.begin(), m_plan.report.rejects.end(),
                         [](const RejectedRow& a, const RejectedRow& b) { return a.row < b.row; });
        return std::move(m_plan);
    }

private:
    void reject(ImportedClient& person, const QString& reason)
    {
        m_plan.report.rejects.push_back({person.row, reason, std::move(person.cells)});
    }

    /// The rows that are taken, each with the client it speaks of or none. Sure matches come before probable ones, so that
    /// a namesake higher up in the file does not take a client away from the row that names the address.
    std::vector<std::pair<ImportedClient, DeskClient*>> matched(std::vector<ImportedClient> people)
    {
        std::vector<std::pair<ImportedClient, DeskClient*>> accepted;
        QHash<QString, int> rowOfIdentity;
        const QString own = m_context.trainer.email ? mailKey(*m_context.trainer.email) : QString();
        for (ImportedClient& person : people) {
            const QString identity = identityOf(person);
            // Two people of our own export may share every word; their ids tell them apart.
            const QString key = person.deskId && !person.email ? person.deskId->toString() : identity;
            if (const int earlier = rowOfIdentity.value(key)) {
                reject(person, (person.email ? u"The same e-mail address stands in row %1."_s
                                             : u"The same person stands in row %1."_s)
                                   .arg(earlier));
                continue;
            }
            rowOfIdentity.insert(key, person.row);
            if (person.email && mailKey(*person.email) == own) {
                reject(person, u"This is your own e-mail address."_s);
                continue;
            }
            DeskClient* client = m_desk.surely(person, idOfRow(m_context, person));
            if (client && client->takenByRow) {
                reject(person, u"The same person stands in row %1."_s.arg(client->takenByRow));
                continue;
            }
            if (client && !firstNamesAgree(person.firstName, client->user.firstName) &&
                client->user.id != idOfRow(m_context, person) && client->user.id != person.deskId) {
                reject(person, u"This e-mail address belongs to a client with another name on the desk."_s);
                continue;
            }
            if (client)
                client->takenByRow = person.row;
            accepted.emplace_back(std::move(person), client);
        }
        for (auto& [person, client] : accepted) {
            if (client)
                continue;
            client = m_desk.probably(person);
            if (client)
                client->takenByRow = person.row;
        }
        return accepted;
    }

    /// The id of a new client: that of the row, unless somebody who was erased has it.
    Result<Uuid> freeId(const ImportedClient& person) const
    {
        Uuid id = idOfRow(m_context, person);
        for (;;) {
            TD_ASSIGN(const auto user, m_reader.find<models::User>(id));
            if (!user || !wasErased(*user))
                return id;
            id = Uuid::derived(id, u"after an erasure");
        }
    }

    Status add(const ImportedClient& person)
    {
        TD_ASSIGN(const Uuid id, freeId(person));
        models::ClientRecord record =
            models::newClient(id, m_context.trainerId, m_context.zone.dateOf(m_context.now), m_context.now);
        record.user.firstName = person.firstName;
        record.user.lastName = person.lastName;
        mergeUser(person, record.user);
        mergeProfile(person, record.profile);
        mergeRoster(person, record.roster);
        ChangeSet changes;
        // A user of this id who is on no roster (any more) gets the missing rows; nothing of the account is touched.
        TD_ASSIGN(const auto user, m_reader.find<models::User>(id));
        if (!user)
            addInsert(changes, record.user);
        TD_ASSIGN(const auto profile, m_reader.first<models::ClientProfile>(u"WHERE user_id = ?"_s, {id.toString()}));
        if (!profile)
            addInsert(changes, record.profile);
        TD_ASSIGN(const auto settings,
                  m_reader.first<models::NotificationSettings>(u"WHERE user_id = ?"_s, {id.toString()}));
        if (!settings)
            addInsert(changes, record.settings);
        addInsert(changes, record.roster);
        if (person.sessionsLeft)
            TD_TRY(m_balances.plan(id, *person.sessionsLeft, person.expiry, changes));
        ++m_plan.report.added;
        m_plan.changes.append(std::move(changes));
        return {};
    }

    Status change(const ImportedClient& person, const DeskClient& client)
    {
        ChangeSet changes;
        models::User user = client.user;
        mergeUser(person, user);
        addUpdate(changes, client.user, user, m_context.now);
        models::TrainerClient roster = client.roster;
        mergeRoster(person, roster);
        addUpdate(changes, client.roster, roster, m_context.now);
        if (client.profile) {
            models::ClientProfile profile = *client.profile;
            mergeProfile(person, profile);
            addUpdate(changes, *client.profile, profile, m_context.now);
        } else if (person.birthDate || person.gender) {
            models::ClientProfile profile;
            profile.id = models::clientProfileId(user.id);
            profile.userId = user.id;
            profile.createdAt = profile.updatedAt = m_context.now;
            mergeProfile(person, profile);
            addInsert(changes, profile);
        }
        if (person.sessionsLeft)
            TD_TRY(m_balances.plan(user.id, *person.sessionsLeft, person.expiry, changes));
        ++(changes.isEmpty() ? m_plan.report.same : m_plan.report.changed);
        m_plan.changes.append(std::move(changes));
        return {};
    }

    const ImportContext& m_context;
    const Reader& m_reader;
    DeskClients m_desk;
    OpeningBalances m_balances;
    ClientImportPlan m_plan;
};

} // namespace

Result<ClientImportPlan> planClientImport(const Reader& reader, const ImportContext& context, ClientList list)
{
    TD_ASSIGN(DeskClients desk, DeskClients::read(reader, context.trainerId));
    return ClientImport(reader, context, std::move(desk)).run(std::move(list));
}

} // namespace storage
