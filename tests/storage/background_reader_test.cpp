// Reads beside the connection that writes: what they see, in what order they answer, and that nothing answers too late.
#include "storage/background_reader.h"
#include "tests/support/temp_desk.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QThread>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using models::Result;

namespace
{

struct BackgroundReading : testing::Test {
    tests::TempDesk desk;
    QObject context;
    std::unique_ptr<storage::BackgroundReader> background =
        std::make_unique<storage::BackgroundReader>(desk.file(u"desk.sqlite"_s));

    void SetUp() override { desk.store().setBackgroundReader(background.get()); }
    void TearDown() override { desk.store().setBackgroundReader(nullptr); }

    void addClient(const QString& name)
    {
        models::User user{.id = desk.ids.next(desk.now),
                          .role = models::UserRole::Client,
                          .firstName = name,
                          .createdAt = desk.now,
                          .updatedAt = desk.now};
        models::ChangeSet changes{u"Add client"_s, {}};
        models::addInsert(changes, user);
        ASSERT_TRUE(desk.store().commit(changes));
    }
    static Result<qint64> clients(const storage::Reader& reader)
    {
        return reader.number(u"SELECT count(*) FROM users WHERE role = 'client'"_s);
    }
};

} // namespace

TEST_F(BackgroundReading, SeesWhatWasCommittedAndAnswersOnTheAskersThread)
{
    addClient(u"Anna"_s);
    QEventLoop loop;
    qint64 counted = -1;
    QThread *readOn = nullptr, *answeredOn = nullptr;
    desk.store().readAside<qint64>(
        &context,
        [&](const storage::Reader& reader) {
            readOn = QThread::currentThread();
            return clients(reader);
        },
        [&](Result<qint64> answer) {
            answeredOn = QThread::currentThread();
            counted = answer.value_or(-2);
            loop.quit();
        });
    EXPECT_EQ(counted, -1) << "the asker does not wait";
    loop.exec();
    EXPECT_EQ(counted, 1);
    EXPECT_NE(readOn, answeredOn);
    EXPECT_EQ(answeredOn, QThread::currentThread());
    // A commit is seen by every read that is asked for after it.
    addClient(u"Ben"_s);
    desk.store().readAside<qint64>(&context, clients, [&](Result<qint64> answer) {
        counted = answer.value_or(-2);
        loop.quit();
    });
    loop.exec();
    EXPECT_EQ(counted, 2);
}

TEST_F(BackgroundReading, AnswersInTheOrderOfTheQuestionsAndTellsAnError)
{
    QEventLoop loop;
    QStringList answers;
    const auto ask = [&](const QString& sql) {
        desk.store().readAside<qint64>(
            &context, [sql](const storage::Reader& reader) { return reader.number(sql); },
            [&](Result<qint64> answer) {
                answers.append(answer ? QString::number(*answer) : u"error"_s);
                if (answers.size() == 3)
                    loop.quit();
            });
    };
    ask(u"SELECT 7"_s);
    ask(u"SELECT nothing FROM nowhere"_s);
    ask(u"SELECT 9"_s);
    loop.exec();
    EXPECT_EQ(answers, (QStringList{u"7"_s, u"error"_s, u"9"_s}));
}

TEST_F(BackgroundReading, WritesNothing)
{
    QEventLoop loop;
    bool refused = false;
    desk.store().readAside<qint64>(
        &context, [](const storage::Reader& reader) { return reader.number(u"DELETE FROM users RETURNING 1"_s); },
        [&](Result<qint64> answer) {
            refused = !answer;
            loop.quit();
        });
    loop.exec();
    EXPECT_TRUE(refused);
    EXPECT_GT(desk.number(u"SELECT count(*) FROM users"_s), 0);
}

TEST_F(BackgroundReading, HeldItKeepsWhatIsAskedUntilItIsReleased)
{
    background->hold();
    std::vector<int> answered;
    QEventLoop loop;
    for (int i = 0; i < 3; ++i)
        desk.store().readAside<qint64>(&context, clients, [&, i](Result<qint64>) {
            answered.push_back(i);
            if (i == 2)
                loop.quit();
        });
    QCoreApplication::processEvents();
    EXPECT_TRUE(answered.empty());
    background->release();
    loop.exec();
    EXPECT_EQ(answered, (std::vector{0, 1, 2}));
    // One that is never released goes with what it holds.
    background = std::make_unique<storage::BackgroundReader>(desk.file(u"desk.sqlite"_s));
    desk.store().setBackgroundReader(background.get());
    background->hold();
    desk.store().readAside<qint64>(&context, clients, [&](Result<qint64>) { answered.clear(); });
    desk.store().setBackgroundReader(nullptr);
    background.reset();
    QCoreApplication::processEvents();
    EXPECT_EQ(answered.size(), 3u);
}

TEST_F(BackgroundReading, NobodyIsAnsweredWhoIsGone)
{
    QEventLoop loop;
    auto asker = std::make_unique<QObject>();
    bool answered = false;
    desk.store().readAside<qint64>(asker.get(), clients, [&](Result<qint64>) { answered = true; });
    asker.reset();
    desk.store().readAside<qint64>(&context, clients, [&](Result<qint64>) { loop.quit(); });
    loop.exec();
    EXPECT_FALSE(answered);
    // The reader goes with questions on their way: they are dropped.
    for (int i = 0; i < 20; ++i)
        desk.store().readAside<qint64>(&context, clients, [&](Result<qint64>) { answered = true; });
    desk.store().setBackgroundReader(nullptr);
    background.reset();
    QCoreApplication::processEvents();
    EXPECT_FALSE(answered);
}

TEST(Store, ReadsAtOnceWithoutABackgroundReader)
{
    tests::TempDesk desk;
    QObject context;
    qint64 counted = -1;
    desk.store().readAside<qint64>(
        &context, [](const storage::Reader& reader) { return reader.number(u"SELECT 3"_s); },
        [&](Result<qint64> answer) { counted = answer.value_or(-2); });
    EXPECT_EQ(counted, 3);
}
