// trainerdesk-cli check
#include "storage/check.h"
#include "app/cli/commands.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli
{

namespace
{

/// A desk too damaged to be opened is a fault that was found, too.
models::Result<std::vector<storage::Fault>> faultsOf(const Context& context)
{
    auto desk = openDesk(context);
    if (!desk && desk.error().code == models::ErrorCode::Corrupt)
        return std::vector<storage::Fault>{{u"integrity"_s, {}, {}, desk.error().message}};
    if (!desk)
        return models::fail(desk.error());
    return storage::checkDesk(desk->store->reader());
}

} // namespace

int runCheck(Context& context, const QStringList& words)
{
    Arguments arguments(u"check"_s, u"Looks for faults in the desk and names each."_s, {});
    if (const auto exit = arguments.parse(context, words))
        return *exit;
    const auto faults = faultsOf(context);
    if (!faults)
        return refuse(context, faults.error());
    if (context.json) {
        QJsonArray list;
        for (const storage::Fault& fault : *faults)
            list.append(QJsonObject{
                {u"kind"_s, fault.kind}, {u"table"_s, fault.table}, {u"id"_s, fault.id}, {u"detail"_s, fault.detail}});
        printJson({{u"ok"_s, faults->empty()}, {u"faults"_s, list}});
    } else {
        for (const storage::Fault& fault : *faults)
            print(u"%1  %2 %3: %4"_s.arg(fault.kind, fault.table, fault.id, fault.detail));
        print(faults->empty() ? u"The desk is sound."_s : u"%1 faults."_s.arg(faults->size()));
    }
    return faults->empty() ? 0 : 1;
}

} // namespace cli
