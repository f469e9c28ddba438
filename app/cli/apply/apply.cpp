// trainerdesk-cli apply: one command a line, each atomic, one JSON answer a line.
#include "app/cli/apply/answer.h"
#include "app/cli/apply/line_source.h"
#include "app/cli/apply/lines.h"
#include "app/cli/commands.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <chrono>
#include <cstdio>
#include <optional>
#include <thread>
#include <utility>

using namespace Qt::StringLiterals;
using models::Error;
using models::ErrorCode;
using models::fail;
using models::Result;

namespace cli
{

namespace
{

constexpr size_t kMostLinesAtOnce = 200;
constexpr qint64 kLongestBatchMs = 50;
// SQLite's lock has no queue: a process that writes batch after batch would keep others waiting until they give up.
constexpr qint64 kBusyBatchMs = 20;
constexpr std::chrono::milliseconds kPauseForOthers{8};
constexpr int kMostAttempts = 3;

struct LineAnswer {
    QByteArray json;
    QString word;
    bool refused = false;
};

/// Runs lines against one desk.
class Applier
{
public:
    explicit Applier(storage::Store& store) : m_store(store), m_commands(store) {}

    LineAnswer run(const SourceLine& line)
    {
        QString word;
        bool preview = false;
        Result<ui::Act> act = perform(line, word, preview);
        for (int attempt = 1; attempt < kMostAttempts && isLocked(act); ++attempt)
            act = perform(line, word, preview);
        if (!act)
            return {refusedLine(word, act.error()), word, true};
        return {acceptedLine(word, *act, preview), word, false};
    }

private:
    /// Another process kept the desk for as long as SQLite waits; nothing was done.
    static bool isLocked(const Result<ui::Act>& act) { return !act && act.error().code == ErrorCode::Locked; }

    Result<ui::Act> perform(const SourceLine& line, QString& word, bool& preview)
    {
        if (line.tooLong)
            return fail(ErrorCode::Invalid, u"This line is too long. Nothing of it was done."_s);
        QJsonParseError wrong;
        const QJsonDocument document = QJsonDocument::fromJson(line.text, &wrong);
        if (!document.isObject())
            return fail(
                ErrorCode::Invalid,
                u"This line is no JSON object%1. Nothing was changed."_s.arg(
                    wrong.error == QJsonParseError::NoError ? QString() : u" ("_s + wrong.errorString() + u')'));
        const QJsonObject object = document.object();
        word = object.value(u"do"_s).toString().left(kLongestName);
        if (word.isEmpty())
            return fail(ErrorCode::Invalid, u"The field \"do\" is missing. Nothing was changed."_s);
        // Read anew for each line: the line before may have changed the zone or a policy.
        TD_ASSIGN(const ui::Practice practice, ui::readPractice(m_store.reader()));
        Fields fields(object, practice, m_store.now());
        preview = fields.isPreview();
        if (word == u"undo"_s || word == u"redo"_s)
            return undoOrRedo(fields, word == u"redo"_s);
        const Line* known = findLine(word);
        if (!known)
            return fail(ErrorCode::Invalid, u"There is no command \"%1\". Nothing was changed."_s.arg(word));
        const ui::Plan plan = known->plan(fields);
        TD_TRY(fields.status());
        return preview ? m_commands.preview(plan) : m_commands.perform(plan);
    }

    Result<ui::Act> undoOrRedo(const Fields& fields, bool redo)
    {
        TD_TRY(fields.status());
        ui::Act act;
        if (fields.isPreview()) {
            TD_ASSIGN(const auto label, redo ? m_store.redoLabel() : m_store.undoLabel());
            if (!label)
                return fail(ErrorCode::NotFound,
                            redo ? u"There is nothing to do again."_s : u"There is nothing to take back."_s);
            act.consequences.messages << *label;
            return act;
        }
        TD_ASSIGN(act.changes, redo ? m_store.redo() : m_store.undo());
        act.consequences.messages << act.changes.label;
        return act;
    }

    storage::Store& m_store;
    ui::Commands m_commands;
};

void printAnswers(const std::vector<LineAnswer>& answers)
{
    for (const LineAnswer& answer : answers)
        std::fwrite(answer.json.constData(), 1, size_t(answer.json.size()), stdout);
    std::fflush(stdout);
}

/// Runs what is readable in one transaction, from `at` on, and answers when it is durable.
std::vector<LineAnswer> runTogether(storage::Store& store, Applier& applier, const std::vector<SourceLine>& lines,
                                    size_t& at)
{
    std::vector<LineAnswer> answers;
    std::optional<storage::Store::Batch> batch;
    if (lines.size() - at > 1)
        batch.emplace(store);
    if (!batch || !batch->begun()) {
        answers.push_back(applier.run(lines[at++]));
        return answers;
    }
    QElapsedTimer timer;
    timer.start();
    while (at < lines.size() && (answers.empty() || timer.elapsed() < kLongestBatchMs))
        answers.push_back(applier.run(lines[at++]));
    if (const models::Status finished = batch->finish(); !finished) {
        for (LineAnswer& answer : answers)
            answer = {refusedLine(answer.word, finished.error()), answer.word, true};
    }
    if (timer.elapsed() >= kBusyBatchMs)
        std::this_thread::sleep_for(kPauseForOthers);
    return answers;
}

} // namespace

int runApply(Context& context, const QStringList& words)
{
    Arguments arguments(u"apply"_s, u"Runs one JSON command a line and answers one JSON line each."_s,
                        {u"FILE.jsonl|-"_s});
    if (const auto exit = arguments.parse(context, words))
        return *exit;
    auto desk = openDesk(context);
    if (!desk)
        return refuse(context, desk.error());
    if (const auto practice = ui::readPractice(desk->store->reader()); !practice)
        return refuse(context, practice.error());
    auto source = LineSource::open(arguments.positional().constFirst());
    if (!source)
        return refuse(context, source.error());

    if (const auto caughtUp = ui::Commands(*desk->store).catchUp(); !caughtUp)
        return refuse(context, caughtUp.error());
    Applier applier(*desk->store);
    bool refused = false;
    bool atStart = true;
    while (true) {
        auto lines = source->next(kMostLinesAtOnce);
        if (!lines)
            return refuse(context, lines.error());
        if (lines->empty())
            return refused ? 1 : 0;
        // Some editors begin a file with a byte order mark.
        if (std::exchange(atStart, false) && lines->front().text.startsWith("\xEF\xBB\xBF"))
            lines->front().text.remove(0, 3);
        std::erase_if(*lines, [](const SourceLine& line) { return !line.tooLong && line.text.trimmed().isEmpty(); });
        for (size_t at = 0; at < lines->size();) {
            const auto answers = runTogether(*desk->store, applier, *lines, at);
            printAnswers(answers);
            refused =
                refused || std::any_of(answers.begin(), answers.end(), [](const LineAnswer& a) { return a.refused; });
        }
    }
}

} // namespace cli
