// trainerdesk-cli export calendar
#include "app/cli/commands.h"
#include "storage/exchange/calendar_export.h"
#include "ui/core/commands.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using models::ErrorCode;
using models::Result;

namespace cli
{

namespace
{

Result<storage::CalendarExportDone> calendarExported(const Context& context, const Arguments& arguments)
{
    storage::CalendarExportScope scope;
    TD_ASSIGN(scope.from, dateOption(arguments, u"from"_s));
    TD_ASSIGN(scope.to, dateOption(arguments, u"to"_s));
    if (scope.from && scope.to && *scope.to < *scope.from)
        return models::fail(ErrorCode::Usage, u"--from lies after --to."_s);
    if (arguments.isSet(u"privacy"_s)) {
        const auto privacy = storage::calendarPrivacyFromWord(arguments.value(u"privacy"_s));
        if (!privacy)
            return models::fail(ErrorCode::Usage, u"--privacy is busy, initials or full, not \"%1\"."_s.arg(
                                                      arguments.value(u"privacy"_s)));
        scope.privacy = *privacy;
    }
    if (arguments.value(u"out"_s).isEmpty())
        return models::fail(ErrorCode::Usage, u"--out FILE.ics (or a folder) is missing."_s);
    TD_ASSIGN(const OpenedDesk desk, openDesk(context));
    TD_ASSIGN(const ui::Practice practice, ui::readPractice(desk.store->reader()));
    scope.trainerId = practice.profile.id;
    scope.zone = practice.zone;
    return storage::exportCalendar(desk.store->reader(), scope, arguments.value(u"out"_s));
}

} // namespace

int runExportCalendar(Context& context, const QStringList& words)
{
    Arguments arguments(u"export calendar"_s, u"Writes the bookings as an iCalendar file."_s, {},
                        {{u"out"_s, u"The file, or a folder where it gets its usual name."_s, u"FILE.ics"_s},
                         {u"privacy"_s, u"busy (default), initials or full."_s, u"LEVEL"_s},
                         {u"from"_s, u"First local day."_s, u"DATE"_s},
                         {u"to"_s, u"Last local day, included."_s, u"DATE"_s}});
    if (const auto exit = arguments.parse(context, words))
        return *exit;
    const auto done = calendarExported(context, arguments);
    if (!done)
        return refuse(context, done.error());
    if (context.json) {
        printJson({{u"ok"_s, true}, {u"rows"_s, done->events}, {u"files"_s, QJsonArray{done->file}}});
        return 0;
    }
    print(done->file);
    tell(u"%1 events."_s.arg(done->events));
    return 0;
}

} // namespace cli
