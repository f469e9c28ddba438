// serve, migrate, user add|disable|reset.
#include "server/commands.h"

#include "server/auth.h"
#include "server/gateway.h"
#include "server/migrate.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>
#include <cstdio>
#include <sodium.h>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;

namespace server
{

namespace
{

constexpr const char* kUsage =
    "trainerdesk-server --database URL --listen ADDRESS:PORT [--tls-cert FILE --tls-key FILE] [--config FILE]\n"
    "trainerdesk-server migrate --database URL\n"
    "trainerdesk-server user add --database URL --email MAIL --name NAME --time-zone ZONE --currency CODE\n"
    "trainerdesk-server user disable|reset --database URL --email MAIL\n"
    "Passwords are read from standard input. --database is a libpq URL or keyword string.\n";

int wrongUsage(const QString& why)
{
    std::fprintf(stderr, "%s\n%s", qPrintable(why), kUsage);
    return 2;
}

int failed(const QString& why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    return 1;
}

/// Options of one command: those it knows, each with a value.
struct Options {
    QStringList words;
    QHash<QString, QString> values;
    QString fault;
};

Options readOptions(const QStringList& arguments, const QStringList& known)
{
    Options options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments[i];
        if (!argument.startsWith("--"_L1)) {
            options.words.append(argument);
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = equals < 0 ? argument : argument.left(equals);
        if (!known.contains(name))
            options.fault = u"There is no option %1."_s.arg(name);
        else if (equals >= 0)
            options.values.insert(name, argument.mid(equals + 1));
        else if (i + 1 < arguments.size())
            options.values.insert(name, arguments[++i]);
        else
            options.fault = u"%1 wants a value."_s.arg(name);
    }
    return options;
}

QString passwordFromInput()
{
    QByteArray line;
    for (int c = std::getchar(); c != EOF && c != '\n' && line.size() < 4096; c = std::getchar())
        line.append(char(c));
    if (line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

QString databaseTrouble(const DbError& error)
{
    return u"The database answered: %1. Nothing was changed."_s.arg(error.message);
}

int runMigrate(const QByteArray& database)
{
    const auto connection = Connection::open(database, false);
    if (!connection)
        return failed(databaseTrouble(connection.error()));
    const auto applied = migrate(**connection);
    if (!applied)
        return failed(applied.error().message);
    std::printf("%s\n", *applied == 0 ? "the database is up to date" : "the database was upgraded");
    return 0;
}

int runUserAdd(const Options& options)
{
    for (const char* wanted : {"--email", "--name", "--time-zone", "--currency"}) {
        if (options.values.value(QLatin1String(wanted)).isEmpty())
            return wrongUsage(u"user add wants %1."_s.arg(QLatin1String(wanted)));
    }
    const QString name = options.values.value(u"--name"_s).simplified();
    const qsizetype space = name.lastIndexOf(u' ');
    const NewAccount account{options.values.value(u"--email"_s).trimmed(), passwordFromInput(),
                             space < 0 ? name : name.left(space),          space < 0 ? u""_s : name.mid(space + 1),
                             options.values.value(u"--time-zone"_s),       options.values.value(u"--currency"_s)};
    if (const models::Status fine = checkAccount(account); !fine)
        return failed(fine.error().message + u" No account was made."_s);
    const auto connection = Connection::open(options.values.value(u"--database"_s).toUtf8(), false);
    if (!connection)
        return failed(databaseTrouble(connection.error()));
    const auto made = makeAccount(**connection, account);
    if (!made && made.error().state == "23505")
        return failed(u"There is an account with this address already. Nothing was changed."_s);
    if (!made)
        return failed(databaseTrouble(made.error()));
    std::printf("user %s trainer %s\n", qPrintable(made->first.toString()), qPrintable(made->second.toString()));
    return 0;
}

int runUserChange(const Options& options, bool isReset)
{
    const QString email = options.values.value(u"--email"_s).trimmed();
    if (email.isEmpty())
        return wrongUsage(u"user %1 wants --email."_s.arg(isReset ? u"reset"_s : u"disable"_s));
    QByteArray hash;
    if (isReset) {
        const QString password = passwordFromInput();
        if (password.size() < 8 || password.size() > 200)
            return failed(u"password: 8 to 200 characters. Nothing was changed."_s);
        hash = hashPassword(password);
    }
    const auto connection = Connection::open(options.values.value(u"--database"_s).toUtf8(), false);
    if (!connection)
        return failed(databaseTrouble(connection.error()));
    const auto done = (*connection)
                          ->run("SELECT endpoint.set_account($1, $2::boolean, $3)",
                                {email.toUtf8(), isReset ? "true" : "false", hash});
    if (!done)
        return failed(databaseTrouble(done.error()));
    if (!done->boolean(0, 0))
        return failed(u"There is no account with this address. Nothing was changed."_s);
    std::printf("%s\n", isReset ? "the password was changed and every device signed out"
                                : "the account was disabled and every device signed out");
    return 0;
}

int runServe(const Options& options)
{
    Config config;
    config.database = options.values.value(u"--database"_s).toUtf8();
    const QString listen = options.values.value(u"--listen"_s);
    const qsizetype colon = listen.lastIndexOf(u':');
    bool isPort = false;
    config.port = listen.mid(colon + 1).toUShort(&isPort);
    config.address = listen.left(std::max<qsizetype>(colon, 0));
    if (config.address.startsWith(u'[') && config.address.endsWith(u']'))
        config.address = config.address.mid(1, config.address.size() - 2);
    if (config.address == "localhost"_L1)
        config.address = u"127.0.0.1"_s;
    if (colon < 0 || !isPort || config.address.isEmpty())
        return wrongUsage(u"--listen wants ADDRESS:PORT, like 127.0.0.1:8080."_s);
    config.certificateFile = options.values.value(u"--tls-cert"_s);
    config.keyFile = options.values.value(u"--tls-key"_s);
    if (config.certificateFile.isEmpty() != config.keyFile.isEmpty())
        return wrongUsage(u"--tls-cert and --tls-key belong together."_s);
    if (options.values.contains(u"--config"_s)) {
        if (const models::Status read = config.read(options.values.value(u"--config"_s)); !read)
            return failed(read.error().message);
    }
#ifdef Q_OS_UNIX
    // Each device is a file descriptor: take what the system allows.
    rlimit files{};
    if (getrlimit(RLIMIT_NOFILE, &files) == 0 && files.rlim_cur < files.rlim_max) {
        files.rlim_cur = files.rlim_max;
        setrlimit(RLIMIT_NOFILE, &files);
    }
#endif
#ifdef __GLIBC__
    // An arena for each thread, and a heap that keeps what one large page took, would be most of what a gateway holds.
    mallopt(M_ARENA_MAX, 2);
    mallopt(M_MMAP_THRESHOLD, 8 * 1024 * 1024);
    mallopt(M_TRIM_THRESHOLD, 16 * 1024 * 1024);
#endif
    Gateway gateway(config);
    if (const models::Status opened = gateway.open(); !opened)
        return failed(opened.error().message);
    std::printf("listening on %s\n", qPrintable(gateway.boundAddress()));
    std::fflush(stdout);
    gateway.run(true);
    return 0;
}

} // namespace

int runCommand(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.contains(u"--help"_s)) {
        std::fputs(kUsage, stdout);
        return 0;
    }
    if (arguments.contains(u"--version"_s)) {
        std::printf("trainerdesk-server %s\n", qPrintable(QCoreApplication::applicationVersion()));
        return 0;
    }
    if (sodium_init() < 0)
        return failed(u"The cryptographic library cannot be used."_s);
    const Options options =
        readOptions(arguments, {u"--database"_s, u"--listen"_s, u"--tls-cert"_s, u"--tls-key"_s, u"--config"_s,
                                u"--email"_s, u"--name"_s, u"--time-zone"_s, u"--currency"_s});
    if (!options.fault.isEmpty())
        return wrongUsage(options.fault);
    if (options.values.value(u"--database"_s).isEmpty())
        return wrongUsage(u"--database is missing."_s);
    if (options.words.isEmpty() || options.words == QStringList{u"serve"_s})
        return runServe(options);
    if (options.words == QStringList{u"migrate"_s})
        return runMigrate(options.values.value(u"--database"_s).toUtf8());
    if (options.words == QStringList{u"user"_s, u"add"_s})
        return runUserAdd(options);
    if (options.words == QStringList{u"user"_s, u"disable"_s} || options.words == QStringList{u"user"_s, u"reset"_s})
        return runUserChange(options, options.words.last() == "reset"_L1);
    return wrongUsage(u"There is no such command."_s);
}

} // namespace server
