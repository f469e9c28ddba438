// Reading the migrations from the resources.
#include "storage/migrations.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace storage
{

QStringList splitStatements(const QString& script)
{
    QStringList statements;
    QString current;
    bool inTrigger = false;
    for (const QString& line : script.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (current.isEmpty() && (trimmed.isEmpty() || trimmed.startsWith(u"--"_s)))
            continue;
        current += line + u'\n';
        inTrigger = inTrigger || current.startsWith(u"CREATE TRIGGER"_s);
        const qsizetype comment = trimmed.indexOf(u"--"_s);
        const QString code = (comment < 0 ? trimmed : trimmed.left(comment)).trimmed();
        if (inTrigger ? code == u"END;"_s : code.endsWith(u';')) {
            statements.append(current);
            current.clear();
            inTrigger = false;
        }
    }
    return statements;
}

namespace
{

QStringList migrationFiles()
{
    return QDir(u":/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

int versionOf(const QString& file)
{
    return file.left(4).toInt();
}

} // namespace

int newestMigration()
{
    // By its name: every start asks, and few of them migrate.
    static const int kNewest = versionOf(migrationFiles().constLast());
    return kNewest;
}

const std::vector<Migration>& migrations()
{
    static const std::vector<Migration> kMigrations = [] {
        std::vector<Migration> found;
        for (const QString& name : migrationFiles()) {
            QFile file(u":/migrations/"_s + name);
            if (file.open(QIODevice::ReadOnly))
                found.push_back({versionOf(name), splitStatements(QString::fromUtf8(file.readAll()))});
        }
        Q_ASSERT(!found.empty());
        return found;
    }();
    return kMigrations;
}

} // namespace storage
