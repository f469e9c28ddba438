// Client lists of other programs, read as a careful person would.
#include "storage/exchange/client_csv.h"
#include "storage/exchange/person_name.h"

#include <QBuffer>
#include <QFile>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using storage::ClientList;
using storage::DateOrder;
using storage::ImportedClient;

namespace
{

const QDate kToday(2026, 3, 2);

models::Result<ClientList> listIn(const QByteArray& bytes, std::optional<DateOrder> order = std::nullopt)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return storage::readClientCsv(buffer, {order, kToday});
}

ClientList sampleList(const QString& name)
{
    QFile file(QStringLiteral(TRAINERDESK_SOURCE_DIR "/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    auto list = storage::readClientCsv(file, {std::nullopt, kToday});
    EXPECT_TRUE(list) << list.error().message.toStdString();
    return list.value();
}

const ImportedClient& called(const ClientList& list, const QString& last)
{
    for (const ImportedClient& client : list.clients) {
        if (client.lastName == last)
            return client;
    }
    ADD_FAILURE() << last.toStdString();
    return list.clients.front();
}

QString reasonOf(const ClientList& list, int row)
{
    for (const auto& reject : list.rejects) {
        if (reject.row == row)
            return reject.reason;
    }
    return {};
}

} // namespace

TEST(ClientCsv, ReadsTheMindbodyLayout)
{
    const ClientList list = sampleList(u"tests/exchange/data/clients/mindbody.csv"_s);
    EXPECT_EQ(list.read, 42);
    EXPECT_TRUE(list.rejects.empty());
    const ImportedClient& jose = called(list, u"García López"_s);
    EXPECT_EQ(jose.firstName, u"José"_s);
    EXPECT_EQ(jose.email, u"jose.garcialopez@example.com"_s);
    EXPECT_EQ(jose.birthDate, QDate(1981, 12, 16));
    EXPECT_EQ(jose.sessionsLeft, 3);
    EXPECT_EQ(jose.expiry, QDate(2027, 2, 25));
    EXPECT_EQ(jose.status, models::ClientStatus::Active);
    EXPECT_EQ(called(list, u"Meyer"_s).status, models::ClientStatus::Archived);
    EXPECT_EQ(called(list, u"Meyer"_s).birthDate, QDate(1986, 9, 8));
    EXPECT_EQ(called(list, u"Lee"_s).firstName, u"Mary Ann"_s);
}

TEST(ClientCsv, ReadsTheEverfitLayoutAndKeepsCapitals)
{
    const ClientList list = sampleList(u"tests/exchange/data/clients/everfit.csv"_s);
    EXPECT_EQ(list.clients.size(), 42u);
    EXPECT_EQ(called(list, u"Weiß"_s).firstName, u"JÜRGEN"_s);
    EXPECT_EQ(called(list, u"Weiß"_s).tags, QStringList{u"Strength"_s});
    EXPECT_EQ(called(list, u"Trần"_s).firstName, u"Ngọc"_s);
}

TEST(ClientCsv, ReadsTheKlaslyLayoutInWindows1252WithSemicolons)
{
    const ClientList list = sampleList(u"tests/exchange/data/clients/klasly_semicolon_cp1252.csv"_s);
    EXPECT_EQ(list.clients.size(), 41u);
    EXPECT_EQ(list.form, u"Windows-1252, semicolon"_s);
    const ImportedClient& novakova = called(list, u"Nováková"_s);
    EXPECT_EQ(novakova.firstName, u"Žofia"_s);
    EXPECT_EQ(novakova.birthDate, QDate(1968, 8, 25));
    EXPECT_EQ(called(list, u"O’Connor"_s).notes, QStringList{u"prefers \"early\" slots, before 8"_s});
    const ImportedClient& jose = called(list, u"García López"_s);
    EXPECT_EQ(jose.notes, QStringList{u"=SUM(A1:A9)"_s});
    EXPECT_EQ(jose.sessionsLeft, 3);
    EXPECT_EQ(jose.tags, QStringList{u"10er-Karte"_s});
    EXPECT_EQ(called(list, u"Müller"_s).notes, QStringList{u"line one\nline two"_s});
}

TEST(ClientCsv, ReadsTheGoogleLayout)
{
    const ClientList list = sampleList(u"tests/exchange/data/clients/google_contacts.csv"_s);
    EXPECT_EQ(list.clients.size(), 42u);
    const ImportedClient& zoe = called(list, u"van der Berg"_s);
    EXPECT_EQ(zoe.email, u"zoe.vanderberg@example.net"_s);
    EXPECT_EQ(zoe.phone, u"+33 6 76 28 98 81"_s);
    EXPECT_EQ(zoe.notes, QStringList{u"+1 brings partner"_s});
    EXPECT_TRUE(zoe.tags.isEmpty());
}

TEST(ClientCsv, ReadsTheWellnessLivingLayoutWithThreeThingsInOneCell)
{
    const ClientList list = sampleList(u"tests/exchange/data/clients/wellnessliving.csv"_s);
    EXPECT_EQ(list.clients.size(), 42u);
    EXPECT_EQ(list.form, u"UTF-16, tab"_s);
    const ImportedClient& anna = called(list, u"Meyer"_s);
    EXPECT_EQ(anna.email, std::nullopt);
    EXPECT_EQ(anna.phone, u"+33 6 85 78 04 07"_s);
    EXPECT_EQ(anna.expiry, QDate(2027, 1, 13));
    const ImportedClient& ewa = called(list, u"Nowak"_s);
    EXPECT_EQ(ewa.email, u"ewa.nowak@example.com"_s);
    EXPECT_EQ(ewa.phone, u"0151/6836278"_s);
    EXPECT_TRUE(ewa.notes.isEmpty());
}

TEST(ClientCsv, ReportsEachFaultOfAFaultyListAndTakesTheRest)
{
    const ClientList list = sampleList(u"tests/exchange/data/clients/faulty.csv"_s);
    EXPECT_EQ(list.read, 11);
    ASSERT_EQ(list.clients.size(), 2u); // the second is a duplicate address, which the comparison with the desk finds
    EXPECT_EQ(list.clients[0].lastName, u"One"_s);
    EXPECT_EQ(list.clients[1].lastName, u"Two"_s);
    EXPECT_TRUE(reasonOf(list, 2).contains(u"1990-02-30"_s));
    EXPECT_TRUE(reasonOf(list, 3).contains(u"no name"_s));
    EXPECT_TRUE(reasonOf(list, 6).contains(u"6 cells"_s));
    EXPECT_TRUE(reasonOf(list, 7).contains(u"1 of 4"_s));
    EXPECT_TRUE(reasonOf(list, 8).contains(u"control character"_s));
    EXPECT_TRUE(reasonOf(list, 9).contains(u"e-mail"_s));
    EXPECT_TRUE(reasonOf(list, 10).contains(u"two ways"_s));
    EXPECT_TRUE(reasonOf(list, 11).contains(u"future"_s));
    EXPECT_TRUE(reasonOf(list, 12).contains(u"never closed"_s));
}

TEST(ClientCsv, AsksWhenNothingTellsTheOrderOfDayAndMonth)
{
    const QByteArray file = "Name,Birthday\nAnna Meyer,03/04/1985\nLi Wang,05/06/1990\n";
    const auto open = listIn(file);
    ASSERT_FALSE(open);
    EXPECT_EQ(open.error().code, models::ErrorCode::Ambiguous);
    EXPECT_TRUE(open.error().message.contains(u"--date-order"_s));
    EXPECT_EQ(listIn(file, DateOrder::DayMonthYear)->clients[0].birthDate, QDate(1985, 4, 3));
    EXPECT_EQ(listIn(file, DateOrder::MonthDayYear)->clients[0].birthDate, QDate(1985, 3, 4));
}

TEST(ClientCsv, FindsTheOrderOverTheWholeColumnAndFromTheOtherColumns)
{
    const auto byColumn = listIn("Name,Birthday\nA B,03/04/1985\nC D,25/12/1990\n");
    EXPECT_EQ(byColumn->clients[0].birthDate, QDate(1985, 4, 3));
    const auto byOther = listIn("Name,Birthday,Credits,Expires\nA B,03/04/1985,2,12/31/2026\n");
    EXPECT_EQ(byOther->clients[0].birthDate, QDate(1985, 3, 4));
    const auto byPoints = listIn("Name;Geburtsdatum\nA B;03.04.1985\n");
    EXPECT_EQ(byPoints->clients[0].birthDate, QDate(1985, 4, 3));
    const auto short_ = listIn("Name,Birthday,Credits,Expires\nA B,25/12/86,2,25/02/27\n");
    EXPECT_EQ(short_->clients[0].birthDate, QDate(1986, 12, 25));
    EXPECT_EQ(short_->clients[0].expiry, QDate(2027, 2, 25));
}

TEST(ClientCsv, ReadsMonthNamesTimesAndWordsForNone)
{
    const auto list =
        listIn("Name,DOB,Credits,Expires\n"
               "A A,13 Jan 1987,1,\"Jan 13, 2027\"\nB B,13. März 1987,1,31 de enero de 2027\n"
               "C C,1 août 1987,1,1er déc. 2026\nD D,1986-09-08T00:00:00Z,1,never\nE E,19860908,1,0000-00-00\n");
    ASSERT_TRUE(list) << list.error().message.toStdString();
    ASSERT_EQ(list->clients.size(), 5u);
    EXPECT_EQ(list->clients[0].birthDate, QDate(1987, 1, 13));
    EXPECT_EQ(list->clients[0].expiry, QDate(2027, 1, 13));
    EXPECT_EQ(list->clients[1].birthDate, QDate(1987, 3, 13));
    EXPECT_EQ(list->clients[1].expiry, QDate(2027, 1, 31));
    EXPECT_EQ(list->clients[2].birthDate, QDate(1987, 8, 1));
    EXPECT_EQ(list->clients[2].expiry, QDate(2026, 12, 1));
    EXPECT_EQ(list->clients[3].birthDate, QDate(1986, 9, 8));
    EXPECT_EQ(list->clients[3].expiry, std::nullopt);
    EXPECT_EQ(list->clients[4].birthDate, QDate(1986, 9, 8));
    EXPECT_EQ(list->clients[4].expiry, std::nullopt);
}

TEST(ClientCsv, ReadsHeadersOfFourLanguagesAndBelowATitle)
{
    const auto german = listIn(
        "Kundenliste vom 1.3.2026\n\nNachname;Vorname;E-Mail-Adresse;Handy;Geburtsdatum;Gültig bis;Verbleibende Einheiten\n"
        "Weiß;Jürgen;j@example.org;0151/1;7.8.1980;31.12.2026;4\n");
    ASSERT_TRUE(german) << german.error().message.toStdString();
    EXPECT_EQ(german->clients[0].lastName, u"Weiß"_s);
    EXPECT_EQ(german->clients[0].row, 4);
    EXPECT_EQ(german->clients[0].sessionsLeft, 4);
    EXPECT_EQ(german->clients[0].expiry, QDate(2026, 12, 31));
    const auto french = listIn(
        "Nom;Prénom;Courriel;Téléphone;Date de naissance;Séances restantes\nDupont;Amélie;a@b.fr;06;13/04/1961;2\n");
    EXPECT_EQ(french->clients[0].firstName, u"Amélie"_s);
    EXPECT_EQ(french->clients[0].sessionsLeft, 2);
    const auto spanish = listIn(
        "Nombre,Apellidos,Correo electrónico,Teléfono móvil,Fecha de nacimiento\nJosé,García,j@g.es,600,13/04/1961\n");
    EXPECT_EQ(spanish->clients[0].firstName, u"José"_s);
    EXPECT_EQ(spanish->clients[0].email, u"j@g.es"_s);
}

TEST(ClientCsv, KeepsWhatHasNoFieldInTheNotes)
{
    const auto list =
        listIn("Name,Email,Address,Favourite colour\nAnna Meyer,a@example.org;b@example.org,\"Main St 1, Berlin\",\n");
    EXPECT_EQ(list->clients[0].notes, QStringList({u"Email: b@example.org"_s, u"Address: Main St 1, Berlin"_s}));
}

TEST(ClientCsv, TakesOffTheGuardOfASpreadsheet)
{
    const auto list = listIn("Name,Phone,Notes\n'=Anna Meyer,'+49 151 1,'t Hooft\n");
    EXPECT_EQ(list->clients[0].phone, u"+49 151 1"_s);
    EXPECT_EQ(list->clients[0].notes, QStringList{u"'t Hooft"_s});
}

TEST(ClientCsv, TakesShortRowsThatTellAPersonAndRefusesATornLastRow)
{
    const auto list = listIn("Name,Email,Phone,Notes\nAnna Meyer,a@example.org\nLi Wang,li@exam");
    EXPECT_EQ(list->clients.size(), 1u);
    ASSERT_EQ(list->rejects.size(), 1u);
    EXPECT_TRUE(list->rejects[0].reason.contains(u"ends in the middle"_s));
}

TEST(ClientCsv, RefusesWhatIsNoClientList)
{
    EXPECT_EQ(listIn("").error().code, models::ErrorCode::Invalid);
    EXPECT_EQ(listIn("\n\n  \n").error().code, models::ErrorCode::Invalid);
    EXPECT_EQ(listIn("amount,date\n1,2\n").error().code, models::ErrorCode::Invalid);
    EXPECT_EQ(listIn(QByteArray("PK\x03\x04xlsx", 8)).error().code, models::ErrorCode::Foreign);
}

TEST(ClientCsv, RefusesMoreRowsThanAClientListHas)
{
    QByteArray file = "Name\n";
    for (int i = 0; i < 50'001; ++i)
        file += "A B" + QByteArray::number(i) + "\n";
    EXPECT_EQ(listIn(file).error().code, models::ErrorCode::Invalid);
}

TEST(ClientCsv, ReadsTheDateFormThatAHeaderNames)
{
    const auto us = listIn("Name,Birthday (MM/DD/YYYY)\nAnna Meyer,03/04/1985\n").value();
    EXPECT_EQ(us.clients.at(0).birthDate, QDate(1985, 3, 4));
    const auto german = listIn("Name;Geburtsdatum TT.MM.JJJJ\nAnna Meyer;03/04/1985\n").value();
    EXPECT_EQ(german.clients.at(0).birthDate, QDate(1985, 4, 3));
    const auto program = listIn("lastName,firstName,emailAddress,mobileNo,dateOfBirth,expDate,sessionsLeft\n"
                                "Meyer,Anna,a@example.org,0151,1985-04-03,2027-01-31,4\n")
                             .value();
    ASSERT_EQ(program.clients.size(), 1u);
    EXPECT_EQ(program.clients[0].lastName, u"Meyer"_s);
    EXPECT_EQ(program.clients[0].phone, u"0151"_s);
    EXPECT_EQ(program.clients[0].birthDate, QDate(1985, 4, 3));
    EXPECT_EQ(program.clients[0].expiry, QDate(2027, 1, 31));
    EXPECT_EQ(program.clients[0].sessionsLeft, 4);
}

TEST(ClientCsv, RefusesWordsWhereAnAddressBelongs)
{
    const auto list =
        listIn("Name,Email,Phone\nAnna Meyer,ask her again,1\nBen Ott,ben@example.org or call,2\nCy Lang,none,3\n")
            .value();
    EXPECT_FALSE(reasonOf(list, 2).isEmpty()) << "said, not dropped";
    EXPECT_EQ(called(list, u"Ott"_s).email, u"ben@example.org"_s);
    EXPECT_EQ(called(list, u"Lang"_s).email, std::nullopt);
}

TEST(ClientCsv, WritesRejectedRowsBackWithTheirReason)
{
    const auto list = listIn("Name,Email\n,a@example.org\n=x,nomail\n");
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    ASSERT_TRUE(storage::writeRejects(out, list->header, list->rejects));
    EXPECT_EQ(out.data(), "Name,Email,reason\r\n,a@example.org,There is no name.\r\n"
                          "'=x,nomail,What stands in the e-mail column is not an e-mail address.\r\n");
}

TEST(PersonName, IsCutWhereTheLastNameBegins)
{
    const auto cut = [](const char16_t* name) {
        const auto result = storage::cutName(QString::fromUtf16(name));
        return QString(result.first + u"|"_s + result.last);
    };
    EXPECT_EQ(cut(u"Anna Meyer"), u"Anna|Meyer"_s);
    EXPECT_EQ(cut(u"Meyer, Anna"), u"Anna|Meyer"_s);
    EXPECT_EQ(cut(u"Zoë van der Berg"), u"Zoë|van der Berg"_s);
    EXPECT_EQ(cut(u"José García López"), u"José|García López"_s);
    EXPECT_EQ(cut(u"Mary Ann Lee"), u"Mary Ann|Lee"_s);
    EXPECT_EQ(cut(u"Siobhán Ní Bhriain"), u"Siobhán|Ní Bhriain"_s);
    EXPECT_EQ(cut(u"John Smith Jr."), u"John|Smith Jr."_s);
    EXPECT_EQ(cut(u"Madonna"), u"Madonna|"_s);
}
