// What every command of trainerdesk-cli is given: the desk's folder, the output form, the clock; and how it answers.
#pragma once

#include "storage/desk_files.h"

#include <QCommandLineOption>
#include <QJsonObject>
#include <QStringList>

namespace cli
{

struct Context {
    QString folder;
    bool json = false;
    models::Clock clock;
};

/// The desk of a command, open for the life of this value.
struct OpenedDesk {
    std::unique_ptr<storage::Database> database;
    std::unique_ptr<models::IdSource> ids;
    std::unique_ptr<storage::Store> store;
};

/// Opens the desk of the context.
models::Result<OpenedDesk> openDesk(const Context& context,
                                    storage::Database::Open mode = storage::Database::Open::Existing);

/// A command's options and arguments, read by QCommandLineParser. `positional` names them for --help, e.g.
/// {"FILE.csv"}; a name in brackets is optional.
class Arguments
{
public:
    Arguments(QString command, QString summary, QStringList positional, QList<QCommandLineOption> options = {});

    /// Reads `arguments`. An exit code (0 after --help, 2 after wrong usage) means: stop here.
    std::optional<int> parse(const Context& context, const QStringList& arguments);

    bool isSet(const QString& option) const;
    QString value(const QString& option) const;
    const QStringList& positional() const { return m_values; }

private:
    QString m_command;
    QString m_summary;
    QStringList m_names;
    QList<QCommandLineOption> m_options;
    QStringList m_values;
    QMap<QString, QString> m_set;
};

/// Prints a line to standard output.
void print(const QString& line);
/// Prints a message to standard error.
void tell(const QString& line);
/// Prints a JSON value, compact, as one line.
void printJson(const QJsonObject& object);

/// Reports a refusal: the sentence on standard error, with --json also the error object on standard output. Exit code 1
/// (2 for wrong usage).
int refuse(const Context& context, const models::Error& error);

/// `{"ok":false,"code":"...","message":"..."}`
QJsonObject errorObject(const models::Error& error);

/// An option's whole local day `YYYY-MM-DD`; Usage when it is not one. An unset option has no value.
models::Result<std::optional<QDate>> dateOption(const Arguments& arguments, const QString& option);

} // namespace cli
