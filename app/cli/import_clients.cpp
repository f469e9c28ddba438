// trainerdesk-cli import clients
#include "app/cli/commands.h"
#include "app/cli/import_answer.h"

using namespace Qt::StringLiterals;

namespace cli
{

int runImportClients(Context& context, const QStringList& words)
{
    Arguments arguments(
        u"import clients"_s, u"Takes over the client list of another program; one Undo takes it back."_s,
        {u"FILE.csv"_s},
        {{u"dry-run"_s, u"Say what would happen and write nothing."_s},
         {u"rejects"_s, u"Write the rows that could not be taken, with their reasons."_s, u"FILE.csv"_s},
         {u"date-order"_s, u"dmy, mdy or ymd, where the file does not tell."_s, u"ORDER"_s}});
    if (const auto exit = arguments.parse(context, words))
        return *exit;
    std::optional<storage::DateOrder> order;
    if (arguments.isSet(u"date-order"_s)) {
        order = storage::dateOrderFromWord(arguments.value(u"date-order"_s));
        if (!order)
            return refuse(context, {models::ErrorCode::Usage, u"--date-order is dmy, mdy or ymd."_s});
    }
    ui::PeopleRequest request;
    request.file = arguments.positional().constFirst();
    request.dateOrder = order;
    request.rejects = arguments.value(u"rejects"_s);
    return runPeopleImport(context, request, arguments.isSet(u"dry-run"_s));
}

} // namespace cli
