// Clients in parts.
#include "ui/core/print/client_papers.h"

#include "ui/core/payment_words.h"
#include "ui/core/print/session_papers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using models::Result;

namespace ui::print
{

namespace
{

struct ClientWords {
    Q_DECLARE_TR_FUNCTIONS(ui::print::Paper)
};

QString orDash(const QString& text)
{
    return text.isEmpty() ? u"–"_s : text;
}

Result<std::optional<models::ClientProfile>> profileOf(const storage::Reader& reader, const models::Uuid& client)
{
    return reader.first<models::ClientProfile>(u"WHERE user_id = ?"_s, {client.toString()});
}

void addHealth(Paper& paper, const models::ClientProfile& profile, const QLocale& locale)
{
    paper.add(PaperHeading{ClientWords::tr("Health")});
    if (profile.dateOfBirth)
        paper.add(PaperText{ClientWords::tr("Born %1", "a date").arg(paperDate(*profile.dateOfBirth, locale)), false});
    if (profile.height)
        paper.add(PaperText{ClientWords::tr("Height %1 cm").arg(locale.toString(*profile.height, 'f', 0)), false});
    if (profile.weight)
        paper.add(PaperText{ClientWords::tr("Weight %1 kg").arg(locale.toString(*profile.weight, 'f', 1)), false});
    paper.add(PaperText{ClientWords::tr("Conditions: %1", "of a client's health")
                            .arg(orDash(profile.healthConditions.value_or(QString()))),
                        false});
}

PaperTable packsTable(const std::vector<ClientFile::Pack>& packs, const PaperDesk& desk)
{
    PaperTable table{{{ClientWords::tr("Pack"), 3, false},
                      {ClientWords::tr("Left"), 1, true},
                      {ClientWords::tr("Free to book"), 1.2, true},
                      {ClientWords::tr("Ends"), 1.6, true}},
                     {}};
    const QLocale& locale = desk.times.locale();
    for (const ClientFile::Pack& pack : packs)
        table.rows.push_back(
            {{ClientWords::tr("%1, %Ln session(s)", "a service and the size of a pack", pack.sessions).arg(pack.name),
              ClientWords::tr("%1 of %2", "sessions left of a pack")
                  .arg(locale.toString(pack.left), locale.toString(pack.sessions)),
              locale.toString(pack.freeToBook),
              pack.expiry ? paperDate(desk.times.zone().dateOf(*pack.expiry), locale)
                          : ClientWords::tr("never", "when a pack ends")},
             false});
    return table;
}

PaperTable sessionsTable(const ClientFile& file, const PaperDesk& desk)
{
    PaperTable table{{{ClientWords::tr("Day"), 2.4, false},
                      {ClientWords::tr("Time"), 1, false},
                      {ClientWords::tr("Service"), 2.4, false},
                      {ClientWords::tr("State"), 1.2, true}},
                     {}};
    const auto add = [&](const ClientFile::Session& session) {
        table.rows.push_back({{paperDate(desk.times.zone().dateOf(session.start), desk.times.locale()),
                               desk.times.clock(session.start), session.service, statusWords(session.status)},
                              false});
    };
    // Latest first: the farthest coming session leads.
    for (auto coming = file.coming.rbegin(); coming != file.coming.rend(); ++coming)
        add(*coming);
    for (const ClientFile::Session& session : file.past)
        add(session);
    return table;
}

} // namespace

Result<Paper> clientListPaper(const storage::Reader& reader, const PaperDesk& desk, const Wording& wording,
                              const std::vector<RosterEntry>& clients, const PaperChoice& choice)
{
    const QLocale& locale = desk.times.locale();
    const QDate today = desk.times.zone().dateOf(desk.now);
    Paper paper =
        blankPaper(desk, ClientWords::tr("Clients, %1", "a date").arg(paperDate(today, locale)), desk.now, choice);
    PaperTable table{{{ClientWords::tr("Name"), 2.4, false},
                      {ClientWords::tr("Phone"), 1.7, false},
                      {ClientWords::tr("Mail"), 2.6, false},
                      {ClientWords::tr("Next session"), 1.7, false},
                      {ClientWords::tr("Pack"), 1.9, false}},
                     {}};
    if (choice.health)
        table.columns.push_back({ClientWords::tr("Born"), 1.4, true});
    if (choice.amounts)
        table.columns.push_back({ClientWords::tr("Owes"), 1.2, true});
    for (const RosterEntry& client : clients) {
        PaperRow row{
            {client.name, orDash(client.phone), orDash(client.email),
             client.next ? wording.dayAndTime(*client.next, desk.now) : u"–"_s,
             client.pack
                 ? ClientWords::tr("%1, %Ln left", "a pack and its sessions", client.pack->left).arg(client.pack->name)
                 : u"–"_s},
            false};
        if (choice.health) {
            TD_ASSIGN(const auto profile, profileOf(reader, client.id));
            row.cells.append(profile && profile->dateOfBirth
                                 ? locale.toString(*profile->dateOfBirth, QLocale::ShortFormat)
                                 : u"–"_s);
        }
        if (choice.amounts)
            row.cells.append(wording.money(client.owed));
        table.rows.push_back(std::move(row));
    }
    if (clients.empty()) {
        paper.add(PaperText{ClientWords::tr("No client is on this list."), false});
        return paper;
    }
    paper.add(std::move(table));
    paper.add(PaperText{ClientWords::tr("%Ln client(s)", nullptr, int(clients.size())), true});
    return paper;
}

Result<Paper> clientHistoryPaper(const storage::Reader& reader, const Practice& practice, const PaperDesk& desk,
                                 const Wording& wording, const models::Uuid& client, const PaperChoice& choice)
{
    TD_ASSIGN(const ClientFile file, readClientFile(reader, practice, desk.now, client));
    const QLocale& locale = desk.times.locale();
    Paper paper = blankPaper(
        desk, ClientWords::tr("History of %1", "a client").arg(fullName(file.user.firstName, file.user.lastName)),
        desk.now, choice);
    for (const std::optional<QString>& line : {file.user.phone, file.user.email}) {
        if (line && !line->isEmpty())
            paper.add(PaperText{*line, false});
    }
    if (file.roster.since)
        paper.add(
            PaperText{ClientWords::tr("Client since %1", "a date").arg(paperDate(*file.roster.since, locale)), false});
    if (choice.health && file.profile)
        addHealth(paper, *file.profile, locale);
    if (!file.packs.empty()) {
        paper.add(PaperHeading{ClientWords::tr("Packs")});
        paper.add(packsTable(file.packs, desk));
    }
    paper.add(PaperHeading{ClientWords::tr("Sessions")});
    if (file.coming.empty() && file.past.empty())
        paper.add(PaperText{ClientWords::tr("No sessions yet."), false});
    else
        paper.add(sessionsTable(file, desk));
    paper.add(PaperHeading{ClientWords::tr("Payments")});
    if (file.payments.empty()) {
        paper.add(PaperText{ClientWords::tr("No payments yet."), false});
        return paper;
    }
    PaperTable money{{{ClientWords::tr("Day"), 2, false},
                      {ClientWords::tr("What for"), 3, false},
                      {ClientWords::tr("State"), 1.4, false}},
                     {}};
    if (choice.amounts)
        money.columns.push_back({ClientWords::tr("Amount"), 1.4, true});
    for (const ClientFile::Money& payment : file.payments) {
        PaperRow row{{paperDate(desk.times.zone().dateOf(payment.at), locale),
                      payment.subject.isEmpty() ? ClientWords::tr("Other", "what a payment was for") : payment.subject,
                      paymentStatusWords(payment.status)},
                     false};
        if (choice.amounts)
            row.cells.append(moneyWords(payment.amount, payment.currency, wording.locale()));
        money.rows.push_back(std::move(row));
    }
    paper.add(std::move(money));
    return paper;
}

} // namespace ui::print
