// The CSV dialect: letters, separators, quotes, and what a spreadsheet would run.
#include "storage/exchange/csv_reader.h"
#include "storage/exchange/csv_writer.h"
#include "storage/exchange/text_encoding.h"

#include <QBuffer>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using storage::CsvRecord;
using storage::TextEncoding;

namespace
{

QString everythingOf(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto finding = storage::findEncoding(buffer);
    EXPECT_TRUE(finding);
    storage::TextPieces pieces(buffer, finding.value());
    QString text;
    while (pieces.appendNext(text).value()) {
    }
    return text;
}

TextEncoding encodingOf(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return storage::findEncoding(buffer).value().encoding;
}

QByteArray utf16(const QString& text, bool little)
{
    QByteArray bytes;
    for (const QChar c : text) {
        bytes += char(little ? c.unicode() & 0xFF : c.unicode() >> 8);
        bytes += char(little ? c.unicode() >> 8 : c.unicode() & 0xFF);
    }
    return bytes;
}

std::vector<CsvRecord> recordsOf(const QString& text, QChar separator = u',')
{
    bool given = false;
    storage::CsvReader reader(
        [&](QString& piece) -> models::Result<bool> {
            if (!given)
                piece += text;
            return !std::exchange(given, true);
        },
        separator);
    std::vector<CsvRecord> records;
    CsvRecord record;
    while (reader.next(record).value())
        records.push_back(record);
    return records;
}

} // namespace

TEST(TextEncodingFinding, ReadsEveryEncodingWithAndWithoutAMark)
{
    const QString text = u"Name;Ort\r\nJosé García;Köln\r\n"_s;
    EXPECT_EQ(everythingOf(text.toUtf8()), text);
    EXPECT_EQ(everythingOf("\xEF\xBB\xBF" + text.toUtf8()), text);
    EXPECT_EQ(everythingOf("\xFF\xFE" + utf16(text, true)), text);
    EXPECT_EQ(everythingOf("\xFE\xFF" + utf16(text, false)), text);
    EXPECT_EQ(everythingOf(utf16(text, true)), text);
    EXPECT_EQ(everythingOf(utf16(text, false)), text);
    EXPECT_EQ(everythingOf(text.toLatin1()), text);
}

TEST(TextEncodingFinding, ReadsTheLettersThatOnlyWindowsHas)
{
    EXPECT_EQ(everythingOf("O\x92"
                           "Connor \x80 \x8E"),
              u"O’Connor € Ž"_s);
    EXPECT_EQ(encodingOf("O\x92"
                         "Connor"),
              TextEncoding::Windows1252);
}

TEST(TextEncodingFinding, KeepsTheMarkOfACharacterThatTheEndCutsOff)
{
    EXPECT_EQ(everythingOf("Jos\xC3\xA9 M\xC3"), u"José M\uFFFD"_s);
}

TEST(TextEncodingFinding, OneDamagedByteAmongManyGoodLettersIsStillUtf8)
{
    EXPECT_EQ(encodingOf("\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9 \x92 end"), TextEncoding::Utf8);
}

TEST(TextEncodingFinding, RefusesWhatIsNoText)
{
    for (const QByteArray& bytes :
         {QByteArray("PK\x03\x04zip", 7), QByteArray("%PDF-1.4"), QByteArray("\x89PNG\r\n"), QByteArray(400, '\x01')}) {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        EXPECT_EQ(storage::findEncoding(buffer).error().code, models::ErrorCode::Foreign);
    }
}

TEST(CsvReader, ReadsQuotesLineBreaksAndEveryLineEnd)
{
    const auto records = recordsOf(u"a,\"b \"\"x\"\", c\",\"two\r\nlines\"\r\nd,e,f\ng,h,i\rj,,"_s);
    ASSERT_EQ(records.size(), 4u);
    EXPECT_EQ(records[0].cells, QStringList({u"a"_s, u"b \"x\", c"_s, u"two\nlines"_s}));
    EXPECT_EQ(records[1].cells, QStringList({u"d"_s, u"e"_s, u"f"_s}));
    EXPECT_EQ(records[2].cells, QStringList({u"g"_s, u"h"_s, u"i"_s}));
    EXPECT_EQ(records[3].cells, QStringList({u"j"_s, u""_s, u""_s}));
    EXPECT_TRUE(records[3].cutOff);
    EXPECT_FALSE(records[2].cutOff);
}

TEST(CsvReader, CountsRowsAsASpreadsheetDoes)
{
    const auto records = recordsOf(u"head\n\n\"two\nlines\"\nlast\n"_s);
    ASSERT_EQ(records.size(), 3u);
    EXPECT_EQ(records[0].row, 1);
    EXPECT_EQ(records[1].row, 3);
    EXPECT_EQ(records[2].row, 4);
}

TEST(CsvReader, AnUnclosedQuoteCostsOnlyItsOwnRow)
{
    const auto records = recordsOf(u"a,b\n\"open,x\nnext,1\n\"quoted, fine\",2\nlast,3\n"_s);
    ASSERT_EQ(records.size(), 5u);
    EXPECT_FALSE(records[1].fault.isEmpty());
    EXPECT_EQ(records[1].cells, QStringList({u"\"open"_s, u"x"_s}));
    EXPECT_EQ(records[2].cells.front(), u"next"_s);
    EXPECT_EQ(records[3].cells, QStringList({u"quoted, fine"_s, u"2"_s}));
    EXPECT_EQ(records[4].cells.front(), u"last"_s);
}

TEST(CsvReader, AQuoteThatWasNeverMeantStaysALetter)
{
    const auto records = recordsOf(u"\"Bob\" Smith,5\" tall\n"_s);
    EXPECT_EQ(records[0].cells, QStringList({u"\"Bob\" Smith"_s, u"5\" tall"_s}));
}

TEST(CsvReader, AMonstrousCellIsAFaultNotAFlood)
{
    const auto records = recordsOf(QString(3 * 1024 * 1024, u'x') + u",b\nc,d\n"_s);
    ASSERT_EQ(records.size(), 2u);
    EXPECT_FALSE(records[0].fault.isEmpty());
    EXPECT_LE(records[0].cells[0].size(), storage::CsvReader::kLargestCell);
    EXPECT_EQ(records[1].cells, QStringList({u"c"_s, u"d"_s}));
}

TEST(CsvSeparator, IsFoundByAgreementOfRows)
{
    EXPECT_EQ(storage::findSeparator(u"Name;Email;Betrag\nA, B;a@x.org;12,50\nC, D;c@x.org;3,00\n"_s), u';');
    EXPECT_EQ(storage::findSeparator(u"Name\tEmail\n\"A, B\"\ta@x.org\n"_s), u'\t');
    EXPECT_EQ(storage::findSeparator(u"Name|Email\nA|a\n"_s), u'|');
    EXPECT_EQ(storage::findSeparator(u"Name\nAnna\n"_s), u',');
    EXPECT_EQ(storage::findSeparator(u"sep=;\nName;Email\nA;b\n"_s), u';');
}

TEST(CsvGuard, TakesBackExactlyWhatItPut)
{
    for (const QString& text :
         {u"=SUM(A1)"_s, u"+49 151"_s, u"-5 kg"_s, u"@home"_s, u"\tx"_s, u"\rx"_s, QString(QString(QChar(0)) + u"x"_s),
          u"'=x"_s, u"''=x"_s, u"'t Hooft"_s, u"'"_s, u""_s, u"plain"_s, u"'quoted'"_s}) {
        EXPECT_EQ(storage::unguardedCell(storage::guardedCell(text)), text) << text.toStdString();
    }
    EXPECT_EQ(storage::guardedCell(u"=SUM(A1)"_s), u"'=SUM(A1)"_s);
    EXPECT_EQ(storage::guardedCell(u"'=x"_s), u"''=x"_s);
    EXPECT_EQ(storage::guardedCell(u"'t Hooft"_s), u"'t Hooft"_s);
}

TEST(CsvWriter, QuotesOnlyWhatNeedsIt)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    storage::CsvWriter writer(buffer, storage::CsvProfile::machine());
    writer.text(u"a b"_s).text(u"c,d"_s).text(u"e\"f"_s).text(u"g\nh"_s).text(u"i;j"_s).money(models::Minor{-123456},
                                                                                              u"EUR"_s);
    ASSERT_TRUE(writer.endRow() && writer.flush());
    EXPECT_EQ(buffer.data(), "a b,\"c,d\",\"e\"\"f\",\"g\nh\",i;j,-1234.56\r\n");
}

TEST(CsvWriter, WritesForTheSpreadsheetOfALocale)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    storage::CsvWriter writer(buffer, storage::CsvProfile::spreadsheet(QLocale(u"de_DE"_s)));
    writer.money(models::Minor{1234567}, u"EUR"_s)
        .money(models::Minor{1200}, u"JPY"_s)
        .money(models::Minor{1234}, u"KWD"_s);
    ASSERT_TRUE(writer.endRow() && writer.flush());
    EXPECT_EQ(buffer.data(), "\xEF\xBB\xBF"
                             "12345,67;1200;1,234\r\n");
}
