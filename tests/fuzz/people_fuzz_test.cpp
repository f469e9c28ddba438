// Client lists, address books and CSV as such: hostile files end in rows, rejects or a refusal, and nothing is lost.
#include "storage/exchange/client_csv.h"
#include "storage/exchange/csv_reader.h"
#include "storage/exchange/csv_writer.h"
#include "storage/exchange/vcard_reader.h"
#include "tests/fuzz/mutator.h"

#include <QBuffer>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using models::ErrorCode;
using models::Result;

namespace
{

const QDate kToday(2026, 3, 2);

/// What every reader of people promises about its answer.
void expectWhole(const Result<storage::ClientList>& list)
{
    if (!list) {
        EXPECT_FALSE(list.error().message.isEmpty());
        EXPECT_TRUE(list.error().code == ErrorCode::Invalid || list.error().code == ErrorCode::Foreign ||
                    list.error().code == ErrorCode::Ambiguous)
            << list.error().message.toStdString();
        return;
    }
    EXPECT_EQ(size_t(list->read), list->clients.size() + list->rejects.size()) << "a row is taken or comes back";
    for (const storage::ImportedClient& client : list->clients)
        EXPECT_EQ(storage::faultOf(client, kToday), QString());
    for (const storage::RejectedRow& reject : list->rejects)
        EXPECT_FALSE(reject.reason.isEmpty());
}

QByteArray rejectsOf(const storage::ClientList& list)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(storage::writeRejects(buffer, list.header, list.rejects));
    return buffer.data();
}

QStringList randomCells(tests::Mutator& random)
{
    static const QStringList kPieces{u"a"_s, u"\""_s, u","_s, u";"_s, u"\n"_s, u"\t"_s,         u"'"_s,
                                     u"="_s, u"+"_s,  u"@"_s, u" "_s, u"é"_s,  u"\U0001F3CB"_s, u"''-"_s};
    QStringList cells;
    for (qsizetype n = 1 + random.below(6); n > 0; --n) {
        QString cell;
        for (qsizetype length = random.below(7); length > 0; --length)
            cell += kPieces[random.below(kPieces.size())];
        cells.append(cell);
    }
    return cells;
}

} // namespace

TEST(FuzzClientList, EveryRowIsTakenOrComesBackWithAReason)
{
    const QByteArrayList samples = tests::samplesIn("tests/exchange/data/clients");
    const QByteArrayList words{"Name",       "Email",      "First Name",  "Birthday", "Credits", "Expires", "sep=;",
                               "03/04/1985", "2026-13-45", "Meyer, Anna", "\"\"\"",   "a@b@c",   "Status"};
    for (const uint64_t seed : {11, 12, 13}) {
        tests::Mutator mutator(seed);
        for (int round = 0; round < 250; ++round) {
            SCOPED_TRACE(testing::Message() << "seed " << seed << ", round " << round);
            QBuffer buffer;
            buffer.setData(mutator.variantOf(samples, words));
            buffer.open(QIODevice::ReadOnly);
            storage::ClientCsvOptions options{std::nullopt, kToday};
            if (round % 2)
                options.dateOrder = storage::DateOrder::DayMonthYear;
            const auto list = storage::readClientCsv(buffer, options);
            expectWhole(list);
            if (list && !list->rejects.empty()) {
                EXPECT_TRUE(rejectsOf(*list).endsWith("\r\n"));
            }
        }
    }
}

TEST(FuzzAddressBook, EveryCardIsTakenOrComesBackWithAReason)
{
    const QByteArrayList samples{
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:García López;José;;;\r\nFN:José García "
        "López\r\nitem1.EMAIL;TYPE=INTERNET:jose@example.org\r\n"
        "TEL;TYPE=CELL:+34 600 1\r\nBDAY:1981-12-16\r\nNOTE:a\\, b\\nlong line that is \r\n folded "
        "here\r\nCATEGORIES:VIP,Strength\r\nEND:VCARD\r\n",
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg\r\n"
        "NOTE;ENCODING=QUOTED-PRINTABLE:one=\r\ntwo\r\nPHOTO;BASE64:QUJD\r\n QUJD=\r\nEND:VCARD\r\n",
        "BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:Team\nEND:VCARD\nBEGIN:VCARD\nVERSION:4.0\nFN:Zoë\nTEL;VALUE=uri:tel:"
        "+31-6\nUID:urn:uuid:01906f3e-0000-7000-8000-000000000001\n"
        "BDAY:--1224\nGENDER:F;x\nEND:VCARD\n"};
    const QByteArrayList words{"BEGIN:VCARD\r\n",
                               "END:VCARD\r\n",
                               "ENCODING=QUOTED-PRINTABLE",
                               "CHARSET=ISO-8859-1",
                               "=\r\n",
                               "=C3",
                               "BDAY:19801301",
                               "UID:urn:uuid:",
                               ";;;;",
                               "\\n",
                               "\\"};
    for (const uint64_t seed : {21, 22, 23}) {
        tests::Mutator mutator(seed);
        for (int round = 0; round < 700; ++round) {
            SCOPED_TRACE(testing::Message() << "seed " << seed << ", round " << round);
            QBuffer buffer;
            buffer.setData(mutator.variantOf(samples, words));
            buffer.open(QIODevice::ReadOnly);
            expectWhole(storage::readVcards(buffer, kToday));
        }
    }
}

TEST(FuzzCsv, WhatIsWrittenIsReadBackEqual)
{
    for (const auto& profile : {storage::CsvProfile::machine(), storage::CsvProfile{u';', u',', false}}) {
        tests::Mutator random(31);
        std::vector<QStringList> table;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        storage::CsvWriter writer(buffer, profile);
        for (int row = 0; row < 800; ++row) {
            QStringList cells = randomCells(random);
            cells.prepend(u"x"_s); // a row of nothing but blanks counts as no row
            table.push_back(cells);
            for (const QString& cell : cells)
                writer.text(cell);
            ASSERT_TRUE(writer.endRow());
        }
        ASSERT_TRUE(writer.flush());
        QString text = QString::fromUtf8(buffer.data());
        storage::CsvReader reader(
            [&](QString& more) -> Result<bool> {
                // Piece by piece, so that every row meets the edge of a piece somewhere.
                more += text.left(7);
                text.remove(0, 7);
                return !text.isEmpty();
            },
            profile.separator);
        storage::CsvRecord record;
        for (size_t row = 0; row < table.size(); ++row) {
            const auto more = reader.next(record);
            ASSERT_TRUE(more && *more) << row;
            ASSERT_EQ(record.fault, QString()) << row;
            for (QString& cell : record.cells)
                cell = storage::unguardedCell(cell);
            ASSERT_EQ(record.cells, table[row]) << row;
        }
        const auto end = reader.next(record);
        EXPECT_TRUE(end && !*end);
    }
}
