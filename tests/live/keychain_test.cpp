// The refresh token in a real keychain (gnome-keyring on a session bus of its own): there, locked, missing. Whatever it
// is, it is said, and no token ever lands in a file that nobody asked for.
#include "tests/live/support/cli_desk.h"

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

using namespace tests;
using namespace Qt::StringLiterals;

namespace
{

const QString kKim = u"kim@example.org"_s;
const QString kUnlocked =
    u"printf 'test\\n' | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 2>&1\n"_s;
/// The same keyring without its password: nobody is there to type it.
const QString kLocked = u"gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1\n"_s;

struct KeychainTest : testing::Test {
    LiveEndpoint endpoint;
    CliDesk desk;
    QTemporaryDir home;

    void SetUp() override { endpoint.addTrainer(kKim); }

    /// Runs a script on a session bus of its own, with `td` as the program on the desk.
    CliAnswer onBus(const QString& script, const QString& dataFolders = {})
    {
        QProcess process;
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        variables.insert(u"HOME"_s, home.path());
        variables.insert(u"XDG_RUNTIME_DIR"_s, home.path());
        variables.remove(u"DISPLAY"_s);
        variables.remove(u"XDG_DATA_HOME"_s);
        if (!dataFolders.isEmpty())
            variables.insert(u"XDG_DATA_DIRS"_s, dataFolders);
        variables.insert(u"PASSWORD"_s, kPassword);
        process.setProcessEnvironment(variables);
        const QString td = u"td() { \"%1/trainerdesk-cli\" --data \"%2\" --json \"$@\"; }\n"_s.arg(
            QStringLiteral(TRAINERDESK_BIN_DIR), desk.folder());
        process.start(u"dbus-run-session"_s, {u"--"_s, u"bash"_s, u"-c"_s, td + script});
        EXPECT_TRUE(process.waitForFinished(60'000)) << "dbus-run-session comes with the package dbus";
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QString login() const
    {
        return u"printf '%s\\n' \"$PASSWORD\" | td sync login --endpoint %1 --email %2\n"_s.arg(endpoint.server.url(),
                                                                                                kKim);
    }

    /// Files in which a token might have been kept without being asked for.
    QStringList filesBesideTheDesk() const
    {
        return QDir(desk.folder()).entryList({u"*token*"_s, u"sync.json"_s, u"*.conf"_s, u"*.ini"_s}, QDir::Files);
    }
};

} // namespace

TEST_F(KeychainTest, KeepsTheTokenInTheKeychainAndFindsItThere)
{
    const CliAnswer answer =
        onBus(kUnlocked + login() + u"td sync && td sync && td sync logout && ! td sync >/dev/null\n"_s);
    EXPECT_EQ(answer.exit, 0) << answer.out.constData() << answer.err.constData();
    EXPECT_TRUE(filesBesideTheDesk().isEmpty()) << filesBesideTheDesk().join(u' ').toStdString();
    EXPECT_EQ(desk.status().value("state"_L1).toString(), u"signed_out");
}

TEST_F(KeychainTest, ALockedKeychainIsSaidAndTheDeskGoesOnWhenItIsOpen)
{
    ASSERT_EQ(onBus(kUnlocked + login() + u"td sync\n"_s).exit, 0);
    desk.act(addClientLine(u"Waiting"_s));
    const CliAnswer locked = onBus(kLocked + u"td sync\n"_s);
    EXPECT_EQ(locked.exit, 1);
    EXPECT_TRUE(locked.out.contains("locked")) << locked.out.constData();
    EXPECT_EQ(desk.status().value("pending"_L1).toInt(), 1);
    EXPECT_TRUE(filesBesideTheDesk().isEmpty());
    const CliAnswer open = onBus(kUnlocked + u"td sync\n"_s);
    EXPECT_EQ(open.exit, 0) << open.out.constData() << open.err.constData();
    EXPECT_EQ(desk.status().value("pending"_L1).toInt(), 0);
    EXPECT_EQ(desk.status().value("state"_L1).toString(), u"up_to_date");
}

TEST_F(KeychainTest, AMissingKeychainIsSaidAndLoginLeavesNothingBehind)
{
    // A bus without a secret service, and then no bus at all.
    const CliAnswer answers[] = {
        onBus(login(), u"/nonexistent"_s),
        onBus(u"unset DBUS_SESSION_BUS_ADDRESS; export XDG_RUNTIME_DIR=/nonexistent\n"_s + login())};
    for (const CliAnswer& answer : answers) {
        EXPECT_EQ(answer.exit, 1) << answer.out.constData();
        EXPECT_EQ(answer.code(), u"keychain") << answer.out.constData();
        EXPECT_TRUE(answer.out.contains("--token-file")) << "the one way around it";
    }
    EXPECT_FALSE(QFile::exists(desk.folder() + u"/desk.sqlite"_s));
    EXPECT_TRUE(filesBesideTheDesk().isEmpty());
    EXPECT_EQ(desk.login(endpoint.server.url(), kKim).exit, 0) << "asked for by name";
    EXPECT_EQ(desk.sync().exit, 0);
}
