// One window a desk: the second start hands its files to the first and ends.
#include "app/desktop/one_instance.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

/// A second start of the program, as far as the first can see: it claims from another thread while the first answers.
bool claimElsewhere(const QString& folder, const QStringList& files)
{
    bool claimed = true;
    QThread* other = QThread::create([&] { claimed = app::OneInstance(folder).claim(files); });
    QSignalSpy finished(other, &QThread::finished);
    other->start();
    EXPECT_TRUE(finished.wait(20'000));
    delete other;
    return claimed;
}

} // namespace

TEST(OneInstance, TheSecondStartHandsItsFilesToTheFirst)
{
    QTemporaryDir folder;
    app::OneInstance first(folder.path());
    ASSERT_TRUE(first.claim({}));
    QSignalSpy called(&first, &app::OneInstance::called);
    EXPECT_FALSE(claimElsewhere(folder.path(), {u"/tmp/week.ics"_s}));
    ASSERT_EQ(called.size(), 1);
    EXPECT_EQ(called[0][0].toStringList(), QStringList{u"/tmp/week.ics"_s});
}

TEST(OneInstance, AnotherDeskHasAWindowOfItsOwn)
{
    QTemporaryDir one, two;
    app::OneInstance first(one.path());
    ASSERT_TRUE(first.claim({}));
    EXPECT_TRUE(claimElsewhere(two.path(), {}));
}

TEST(OneInstance, ASocketThatAKilledProgramLeftBehindIsTakenOver)
{
    QTemporaryDir folder;
    {
        app::OneInstance first(folder.path());
        ASSERT_TRUE(first.claim({}));
    }
    app::OneInstance next(folder.path());
    EXPECT_TRUE(next.claim({}));
    EXPECT_FALSE(claimElsewhere(folder.path(), {}));
}
