// Reading the lists.
#include "ui/core/sync/sync_lists.h"

#include "ui/core/sentences.h"

#include "storage/sync_desk.h"
#include "storage/sync_review.h"

#include <QCoreApplication>

namespace ui::sync
{

using models::Result;

namespace
{

struct SyncWaiting {
    Q_DECLARE_TR_FUNCTIONS(SyncWaiting)
};

Result<std::vector<WaitingLine>> readWaiting(const Words& words, int most)
{
    std::vector<WaitingLine> lines;
    TD_ASSIGN(const std::vector<models::SyncAct> acts, storage::waitingActs(words.reader, most));
    QString lastSubject;
    std::vector<QString> labels;
    for (const models::SyncAct& act : acts) {
        TD_ASSIGN(const ActWords said, actWords(words, act));
        const models::RowChange* main = mainChange(act.changes);
        QString subject;
        if (main) {
            TD_ASSIGN(const models::Row row, rowAfter(words.reader, *main));
            subject = recordSubject(words, row);
        }
        // Acts about the same person, one after the other, are one line.
        if (!lines.empty() && !subject.isEmpty() && subject == lastSubject) {
            WaitingLine& line = lines.back();
            ++line.count;
            line.title = SyncWaiting::tr("%1 and %Ln more", "the name of an act", line.count - 1).arg(labels.back());
            line.detail = subject;
            continue;
        }
        lines.push_back({said.title, said.detail, act.made, 1});
        labels.push_back(sentence(act.label));
        lastSubject = subject;
    }
    return lines;
}

} // namespace

Result<SyncLists> readSyncLists(Commands& commands, const Words& words, int mostWaiting)
{
    SyncLists lists;
    const storage::SyncDesk desk(commands.store());
    TD_ASSIGN(const storage::Account account, desk.account());
    lists.hasAccount = !account.endpoint.isEmpty();
    lists.endpoint = account.endpoint;
    lists.email = account.email;
    TD_ASSIGN(lists.endpointAheadMs, desk.clockOffset());
    TD_ASSIGN(const auto conflicts, storage::openConflicts(words.reader, words.wording.currency()));
    for (const models::SyncConflict& conflict : conflicts) {
        TD_ASSIGN(Review review, readReview(words, conflict));
        if (!review.fields.empty())
            lists.reviews.push_back(std::move(review));
    }
    TD_ASSIGN(const auto refused, storage::refusedActs(words.reader));
    for (const models::SyncAct& act : refused) {
        TD_ASSIGN(Refused one, readRefused(commands, words, act));
        (one.isQuestion ? lists.questions : lists.refused).push_back(std::move(one));
    }
    if (lists.hasAccount) {
        TD_ASSIGN(lists.waiting, readWaiting(words, mostWaiting));
        TD_ASSIGN(const qint64 count, words.reader.number(QStringLiteral(
                                          "SELECT count(*) FROM journal_txn WHERE state IN ('queued', 'in_flight')")));
        lists.waitingCount = int(count);
    }
    return lists;
}

models::Uuid conflictAmong(const storage::Reader& reader, const QString& currency, const QList<models::Uuid>& rows)
{
    const auto open = storage::rowsInConflict(reader, currency);
    for (const models::Uuid& row : rows) {
        if (open && open->contains(row))
            return row;
    }
    return {};
}

Result<int> countNeedsYou(const storage::Reader& reader)
{
    TD_ASSIGN(const Practice practice, readPractice(reader));
    TD_ASSIGN(const auto conflicts, storage::openConflicts(reader, practice.settings.currency));
    TD_ASSIGN(const qint64 refused,
              reader.number(QStringLiteral(
                  "SELECT count(*) FROM journal_txn WHERE state = 'rejected' AND state <> 'acknowledged'")));
    return int(conflicts.size()) + int(refused);
}

} // namespace ui::sync
