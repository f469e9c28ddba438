// What a dropped file holds is told by its content.
#include "ui/core/file_kind.h"

#include <QFile>
#include <QTemporaryDir>
#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using models::ErrorCode;
using ui::FileKind;

namespace
{

struct FileKindTest : testing::Test {
    QTemporaryDir folder;

    QString made(const QString& name, const QByteArray& content)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    ErrorCode refused(const QString& file)
    {
        const auto kind = ui::kindOfFile(file);
        EXPECT_FALSE(kind);
        return kind ? ErrorCode::Internal : kind.error().code;
    }
};

} // namespace

TEST_F(FileKindTest, AFileIsWhatItHoldsAndNotWhatItIsCalled)
{
    EXPECT_EQ(ui::kindOfFile(made(u"a.txt"_s, "\xEF\xBB\xBF"
                                              "BEGIN:VCALENDAR\r\n"))
                  .value(),
              FileKind::Calendar);
    EXPECT_EQ(ui::kindOfFile(made(u"b.ics"_s, "begin:vcard\nVERSION:3.0\n")).value(), FileKind::AddressBook);
    EXPECT_EQ(ui::kindOfFile(made(u"c.csv"_s, "Name;E-mail\nA;a@example.org\n")).value(), FileKind::ClientList);
    EXPECT_EQ(ui::kindOfFile(made(u"d.csv"_s, QByteArray("\xFF\xFEN\0a\0m\0e\0,\0x\0\n\0", 16))).value(),
              FileKind::ClientList);
    EXPECT_EQ(ui::kindOfFile(made(u"e"_s, QByteArray("SQLite format 3\0rest", 20))).value(), FileKind::Desk);
    EXPECT_EQ(ui::kindOfFile(made(u"desk.sqlite"_s, "not looked into: it may be open")).value(), FileKind::Desk);
}

TEST_F(FileKindTest, AFileThatIsNotWhatItSaysIsRefusedWithASentence)
{
    EXPECT_EQ(refused(made(u"a.ics"_s, "Name,E-mail\nA,b\n")), ErrorCode::Foreign);
    EXPECT_EQ(refused(made(u"b.vcf"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0", 10))), ErrorCode::Foreign);
    EXPECT_EQ(refused(made(u"c.csv"_s, QByteArray("\x7f"
                                                  "ELF\0\0\0\0",
                                                  8))),
              ErrorCode::Foreign);
    EXPECT_EQ(refused(made(u"d.csv"_s, "  \n")), ErrorCode::Foreign);
    EXPECT_EQ(refused(made(u"e.doc"_s, "just words")), ErrorCode::Foreign);
    EXPECT_EQ(refused(folder.filePath(u"missing.ics"_s)), ErrorCode::NotFound);
    EXPECT_EQ(refused(folder.path()), ErrorCode::Foreign);
}
