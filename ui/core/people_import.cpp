// Reading, planning and committing in the Store's transaction.
#include "ui/core/people_import.h"

#include "storage/exchange/client_csv.h"
#include "storage/exchange/export_file.h"
#include "storage/exchange/vcard_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <algorithm>

using namespace Qt::StringLiterals;
using models::ErrorCode;
using models::Result;
using storage::ClientField;

namespace ui
{

namespace
{

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr size_t kPreviewPeople = 6;

struct PeopleToImport {
    Practice practice;
    models::UtcTime now;
    storage::ClientList list;
    PeopleImported answer;
};

Result<PeopleToImport> readPeople(storage::Store& store, const PeopleRequest& request)
{
    QFile file(request.file);
    if (!file.open(QIODevice::ReadOnly))
        return models::fail(ErrorCode::Io, u"%1 cannot be read: %2. Nothing was imported."_s.arg(
                                               QDir::toNativeSeparators(request.file), file.errorString()));
    PeopleToImport people;
    TD_ASSIGN(people.practice, readPractice(store.reader()));
    people.now = store.now();
    const QDate today = people.practice.zone.dateOf(people.now);
    if (request.kind == PeopleRequest::Kind::AddressBook) {
        TD_ASSIGN(people.list, storage::readVcards(file, today));
    } else {
        TD_ASSIGN(people.list, storage::readClientCsv(file, {request.dateOrder, today, request.columns}));
    }
    people.answer.header = people.list.header;
    people.answer.fields = people.list.fields;
    people.answer.passedOver = people.list.passedOver;
    people.answer.form = people.list.form;
    for (size_t i = 0; i < std::min(kPreviewPeople, people.list.clients.size()); ++i)
        people.answer.people.push_back(people.list.clients[i]);
    return people;
}

Result<models::ChangeSet> planPeople(const storage::Reader& reader, PeopleToImport& people)
{
    const storage::ImportContext context{people.practice.profile.id, people.practice.trainer, people.practice.zone,
                                         people.now};
    TD_ASSIGN(auto plan, storage::planClientImport(reader, context, std::move(people.list)));
    people.answer.report = std::move(plan.report);
    // A preview shows those who are taken: a second row of the same person is found only now.
    std::erase_if(people.answer.people, [&](const storage::ImportedClient& person) {
        const auto& rejects = people.answer.report.rejects;
        return std::any_of(rejects.begin(), rejects.end(),
                           [&](const auto& reject) { return reject.row == person.row; });
    });
    return std::move(plan.changes);
}

} // namespace

Result<PeopleImported> previewPeople(storage::Store& store, const PeopleRequest& request)
{
    TD_ASSIGN(PeopleToImport people, readPeople(store, request));
    TD_TRY(planPeople(store.reader(), people));
    return std::move(people.answer);
}

Result<PeopleImported> importPeople(storage::Store& store, const PeopleRequest& request)
{
    TD_ASSIGN(PeopleToImport people, readPeople(store, request));
    QSaveFile rejects(request.rejects);
    TD_TRY(store.perform([&](const storage::Reader& reader) -> Result<models::ChangeSet> {
        TD_ASSIGN(auto changes, planPeople(reader, people));
        if (request.rejects.isEmpty())
            return changes;
        if (auto opened = storage::openExport(rejects); !opened)
            return models::fail(opened.error());
        if (auto written = storage::writeRejects(rejects, people.answer.header, people.answer.report.rejects); !written)
            return models::fail(written.error());
        return changes;
    }));
    if (!request.rejects.isEmpty())
        TD_TRY(storage::finishExport(rejects));
    return std::move(people.answer);
}

models::Status writeRejectedRows(const QString& file, const PeopleImported& imported)
{
    QSaveFile rejects(file);
    TD_TRY(storage::openExport(rejects));
    TD_TRY(storage::writeRejects(rejects, imported.header, imported.report.rejects));
    return storage::finishExport(rejects);
}

const std::vector<ClientField>& fieldChoices()
{
    static const std::vector<ClientField> kChoices{
        ClientField::FullName,     ClientField::FirstName, ClientField::MiddleName, ClientField::LastName,
        ClientField::Email,        ClientField::Phone,     ClientField::BirthDate,  ClientField::Gender,
        ClientField::RosterStatus, ClientField::Since,     ClientField::Tags,       ClientField::SessionsLeft,
        ClientField::Expiry,       ClientField::Notes,     ClientField::Unknown,    ClientField::Technical};
    return kChoices;
}

QString fieldWords(ClientField field)
{
    switch (field) {
    case ClientField::Unknown:
        return ImportWords::tr("a line of the notes");
    case ClientField::Technical:
        return ImportWords::tr("passed over");
    case ClientField::FullName:
        return ImportWords::tr("name");
    case ClientField::FirstName:
        return ImportWords::tr("first name");
    case ClientField::MiddleName:
        return ImportWords::tr("middle name");
    case ClientField::LastName:
        return ImportWords::tr("last name");
    case ClientField::Email:
        return ImportWords::tr("e-mail");
    case ClientField::Phone:
        return ImportWords::tr("phone");
    case ClientField::BirthDate:
        return ImportWords::tr("birth date");
    case ClientField::Gender:
        return ImportWords::tr("gender");
    case ClientField::RosterStatus:
        return ImportWords::tr("status");
    case ClientField::SessionsLeft:
        return ImportWords::tr("sessions left");
    case ClientField::Expiry:
        return ImportWords::tr("sessions expire");
    case ClientField::Notes:
        return ImportWords::tr("notes");
    case ClientField::Tags:
        return ImportWords::tr("tags");
    case ClientField::Since:
        break;
    }
    return ImportWords::tr("client since");
}

} // namespace ui
