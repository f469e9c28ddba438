// A desk's file that disappears, is replaced or finds no room while it is open: the page over the window, and what is safe.
#include "app/desktop/desk_guard.h"
#include "storage/backup.h"
#include "tests/support/practice_week.h"
#include "ui/kit/focus_ring.h"
#include "ui/kit/text.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using models::ErrorCode;

namespace
{

struct DeskGuardTest : testing::Test {
    tests::TempDesk desk;
    ui::Theme theme;
    std::unique_ptr<ui::MainWindow> window;
    std::unique_ptr<app::DeskGuard> guard;

    void SetUp() override
    {
        ui::dressApplication(*qApp, theme);
        window = std::make_unique<ui::MainWindow>(theme, ui::UndoDoor{});
        guard = std::make_unique<app::DeskGuard>(theme, *window, desk.store(), desk.folder());
        window->show();
        QApplication::processEvents();
    }

    void TearDown() override
    {
        guard.reset();
        window.reset();
        qApp->setStyle(u"Fusion"_s);
    }

    QString title() const
    {
        return guard->page() ? guard->page()->findChild<ui::Text*>(u"failureTitle"_s)->text() : QString();
    }
    models::Result<models::ChangeSet> write()
    {
        models::User user{.id = desk.ids.next(desk.now),
                          .role = models::UserRole::Client,
                          .firstName = u"New"_s,
                          .createdAt = desk.now,
                          .updatedAt = desk.now};
        models::ChangeSet changes{u"Add client"_s, {}};
        models::addInsert(changes, user);
        return desk.store().commit(changes);
    }
};

} // namespace

TEST_F(DeskGuardTest, AFileThatDisappearsCoversTheWindowAndStopsWriting)
{
    QSignalSpy held(guard.get(), &app::DeskGuard::heldChanged);
    const QString file = desk.file(u"desk.sqlite"_s), away = desk.file(u"away.sqlite"_s);
    ASSERT_TRUE(QFile::rename(file, away));
    guard->look();
    ASSERT_TRUE(guard->page());
    EXPECT_EQ(title(), ui::FailurePage::titleOf(ErrorCode::NotFound, ui::FailurePage::Moment::Open));
    ASSERT_EQ(held.size(), 1);
    EXPECT_FALSE(write()) << "what is written now would be lost with the file";
    // Everything up to now can still be copied out.
    const QString copy = desk.file(u"copy.sqlite"_s);
    EXPECT_TRUE(storage::backup(desk.database(), copy));
    EXPECT_TRUE(storage::Database::open(copy, storage::Database::Open::ReadOnly));
    // Put back, it goes on.
    ASSERT_TRUE(QFile::rename(away, file));
    guard->look();
    EXPECT_FALSE(guard->page());
    EXPECT_TRUE(write());
}

TEST_F(DeskGuardTest, AnotherFileInItsPlaceIsNotWrittenTo)
{
    const QString file = desk.file(u"desk.sqlite"_s);
    ASSERT_TRUE(QFile::rename(file, desk.file(u"away.sqlite"_s)));
    QFile stranger(file);
    ASSERT_TRUE(stranger.open(QIODevice::WriteOnly));
    stranger.write("something else");
    stranger.close();
    guard->look();
    ASSERT_TRUE(guard->page());
    EXPECT_EQ(title(), ui::FailurePage::titleOf(ErrorCode::Stale, ui::FailurePage::Moment::Open));
    EXPECT_FALSE(write());
    QSignalSpy reopen(guard.get(), &app::DeskGuard::reopenRequested);
    QTest::mouseClick(guard->page()->findChild<QWidget*>(u"failureRetry"_s), Qt::LeftButton);
    EXPECT_EQ(reopen.size(), 1);
}

TEST_F(DeskGuardTest, AFullDiskLeavesWhatWasTypedBehindThePage)
{
    auto* field = new QLineEdit(window.get());
    field->setText(u"half a sentence"_s);
    window->tell({ErrorCode::Full, u"The disk is full. Nothing was changed; free some space and try again."_s, true});
    ASSERT_TRUE(guard->page());
    EXPECT_TRUE(guard->page()->findChild<QWidget*>(u"failureExport"_s)->isVisible());
    EXPECT_TRUE(guard->page()->findChild<QWidget*>(u"failureRestore"_s)->isVisible());
    QTest::mouseClick(guard->page()->findChild<QWidget*>(u"failureBack"_s), Qt::LeftButton);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(guard->page());
    EXPECT_EQ(field->text(), u"half a sentence"_s);
}

TEST_F(DeskGuardTest, ARecordThatMayNotBeChangedIsNoTroubleOfTheDesk)
{
    window->tell({ErrorCode::ReadOnly, u"This payment was made by the platform."_s});
    EXPECT_FALSE(guard->page());
    window->tell({ErrorCode::Full, u"The stick is full. The export was not written."_s});
    EXPECT_FALSE(guard->page());
    window->tell({ErrorCode::Clash, u"Overlaps another session."_s});
    EXPECT_FALSE(guard->page());
}
