// Importing in the window: nothing before the confirmation, a question where dates are open, columns that can be corrected.
#include "tests/support/temp_desk.h"
#include "ui/imports/import_dialog.h"
#include "ui/kit/choice.h"
#include "ui/kit/text.h"

#include <QFile>
#include <QPushButton>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

class ImportWindow : public testing::Test
{
protected:
    ImportWindow() : commands(desk.store()), theme(ui::Look::Light), dialog(theme, commands, QLocale(u"en_GB"_s)) {}

    QString written(const QByteArray& bytes)
    {
        QFile file(desk.file(u"list.csv"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    QPushButton* accept() { return dialog.findChild<QPushButton*>(u"importAccept"_s); }
    QString counts() { return dialog.findChild<ui::Text*>(u"importCounts"_s)->text(); }
    qint64 clients() { return desk.number(u"SELECT count(*) FROM trainer_clients"_s); }

    tests::TempDesk desk;
    ui::Commands commands;
    ui::Theme theme;
    ui::ImportDialog dialog;
};

} // namespace

TEST_F(ImportWindow, ShowsWhatWouldHappenAndWritesOnlyWhenConfirmed)
{
    dialog.setFile(QStringLiteral(TRAINERDESK_SOURCE_DIR "/tests/exchange/data/clients/faulty.csv"));
    EXPECT_EQ(counts(), u"11 read: 1 new, 0 changed, 0 the same, 10 rejected"_s);
    EXPECT_EQ(clients(), 0);
    ASSERT_TRUE(accept()->isEnabled());
    accept()->click();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(dialog.report().added, 1);
    EXPECT_EQ(clients(), 1);
}

TEST_F(ImportWindow, AsksForTheDateOrderOnceAndTakesTheAnswer)
{
    dialog.setFile(written("Name,Birthday\nAnna Meyer,03/04/1985\nLi Wang,05/06/1990\n"));
    EXPECT_FALSE(accept()->isEnabled());
    dialog.findChild<ui::ChoiceBar*>(u"importDateOrder"_s)->setCurrent(1);
    EXPECT_TRUE(accept()->isEnabled());
    accept()->click();
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM client_profiles WHERE date_of_birth = '1985-04-03'"_s), 1);
}

TEST_F(ImportWindow, TheSameFileAgainHasNothingToImport)
{
    const QString file = QStringLiteral(TRAINERDESK_SOURCE_DIR "/resources/samples/practice/clients.csv");
    dialog.setFile(file);
    accept()->click();
    ui::ImportDialog again(theme, commands, QLocale(u"en_GB"_s));
    again.setFile(file);
    EXPECT_FALSE(again.findChild<QPushButton*>(u"importAccept"_s)->isEnabled());
}

TEST_F(ImportWindow, ACorrectedColumnIsReadAsTheTrainerSays)
{
    ui::PeopleRequest request;
    request.file = written("Name,Nickname\nAnna Meyer,Annie\n");
    request.columns[1] = storage::ClientField::Tags;
    const auto shown = ui::previewPeople(desk.store(), request);
    ASSERT_TRUE(shown);
    EXPECT_EQ(shown->people.front().tags, QStringList{u"Annie"_s});
    request.columns[0] = storage::ClientField::Unknown;
    EXPECT_EQ(ui::previewPeople(desk.store(), request).error().code, models::ErrorCode::Invalid);
}
