// Answering, opening the desk and reading arguments for commands.
#include "app/cli/context.h"

#include <QCommandLineParser>
#include <QJsonDocument>
#include <cstdio>

using namespace Qt::StringLiterals;
using models::ErrorCode;
using models::Result;

namespace cli
{

namespace
{

void writeLine(FILE* stream, const QByteArray& utf8)
{
    std::fwrite(utf8.constData(), 1, size_t(utf8.size()), stream);
    std::fputc('\n', stream);
}

} // namespace

Result<OpenedDesk> openDesk(const Context& context, storage::Database::Open mode)
{
    OpenedDesk desk;
    TD_ASSIGN(desk.database, storage::openDesk(context.folder, mode));
    desk.ids = std::make_unique<models::IdSource>();
    desk.store = std::make_unique<storage::Store>(*desk.database, context.clock, *desk.ids);
    return desk;
}

Arguments::Arguments(QString command, QString summary, QStringList positional, QList<QCommandLineOption> options)
    : m_command(std::move(command)), m_summary(std::move(summary)), m_names(std::move(positional)),
      m_options(std::move(options))
{
}

std::optional<int> Arguments::parse(const Context& context, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.setApplicationDescription(m_summary);
    parser.addOption({u"data"_s, u"The desk's folder."_s, u"DIR"_s});
    parser.addOption({u"json"_s, u"Answer in JSON."_s});
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Show this help."_s);
    parser.addOption(help);
    parser.addOptions(m_options);
    for (const QString& name : m_names)
        parser.addPositionalArgument(name, QString(), name);
    const bool understood = parser.parse(QStringList{u"trainerdesk-cli "_s + m_command} + arguments);
    if (understood && parser.isSet(help)) {
        // The parser would name the program by its path, and the command not at all.
        const QString text = parser.helpText().trimmed();
        print(u"Usage: trainerdesk-cli %1 [OPTIONS] %2\n"_s.arg(m_command, m_names.join(u' ')).trimmed());
        print(text.mid(text.indexOf(u'\n') + 1));
        return 0;
    }
    m_values = parser.positionalArguments();
    const qsizetype least =
        std::count_if(m_names.begin(), m_names.end(), [](const QString& n) { return !n.startsWith(u'['); });
    QString wrong;
    if (!understood)
        wrong = parser.errorText();
    else if (m_values.size() < least)
        wrong = u"Missing: %1."_s.arg(m_names[m_values.size()]);
    else if (m_values.size() > m_names.size())
        wrong = u"Unexpected: %1."_s.arg(m_values[m_names.size()]);
    if (!wrong.isEmpty()) {
        refuse(context, {ErrorCode::Usage, wrong + u" See: trainerdesk-cli %1 --help"_s.arg(m_command)});
        return 2;
    }
    for (const QCommandLineOption& option : m_options) {
        const QString name = option.names().constFirst();
        if (parser.isSet(option))
            m_set[name] = option.valueName().isEmpty() ? QString() : parser.value(option);
    }
    return std::nullopt;
}

bool Arguments::isSet(const QString& option) const
{
    return m_set.contains(option);
}

QString Arguments::value(const QString& option) const
{
    return m_set.value(option);
}

void print(const QString& line)
{
    writeLine(stdout, line.toUtf8());
}

void tell(const QString& line)
{
    writeLine(stderr, line.toUtf8());
}

void printJson(const QJsonObject& object)
{
    writeLine(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject errorObject(const models::Error& error)
{
    return {{u"ok"_s, false}, {u"code"_s, models::codeWord(error.code)}, {u"message"_s, error.message}};
}

int refuse(const Context& context, const models::Error& error)
{
    tell(error.message);
    if (context.json)
        printJson(errorObject(error));
    return error.code == ErrorCode::Usage ? 2 : 1;
}

Result<std::optional<QDate>> dateOption(const Arguments& arguments, const QString& option)
{
    if (!arguments.isSet(option))
        return std::optional<QDate>{};
    const QString text = arguments.value(option);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() || text.size() != 10 || date.year() < 1)
        return models::fail(ErrorCode::Usage, u"--%1 wants a date like 2026-03-01, not \"%2\"."_s.arg(option, text));
    return std::optional(date);
}

} // namespace cli
