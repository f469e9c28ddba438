// trainerdesk-cli init
#include "app/cli/commands.h"

using namespace Qt::StringLiterals;

namespace cli
{

int runInit(Context& context, const QStringList& words)
{
    Arguments arguments(u"init"_s, u"Starts a desk in an empty folder."_s, {},
                        {{u"name"_s, u"The trainer's name."_s, u"First Last"_s},
                         {u"email"_s, u"The trainer's mail address."_s, u"MAIL"_s},
                         {u"time-zone"_s, u"IANA name, like Europe/Berlin."_s, u"ZONE"_s},
                         {u"currency"_s, u"ISO 4217 code, like EUR."_s, u"CODE"_s}});
    if (const auto exit = arguments.parse(context, words))
        return *exit;
    for (const QString& option : {u"name"_s, u"email"_s, u"time-zone"_s, u"currency"_s}) {
        if (!arguments.isSet(option))
            return refuse(context,
                          {models::ErrorCode::Usage, u"Missing: --%1. See: trainerdesk-cli init --help"_s.arg(option)});
    }
    const QString name = arguments.value(u"name"_s).simplified();
    const qsizetype space = name.indexOf(u' ');
    const storage::NewTrainer trainer{space < 0 ? name : name.left(space), space < 0 ? QString() : name.mid(space + 1),
                                      arguments.value(u"email"_s).trimmed(), arguments.value(u"time-zone"_s),
                                      arguments.value(u"currency"_s)};
    // Wrong option values are found before a file is made.
    if (auto checked = storage::checkTrainer(trainer); !checked)
        return refuse(context, {models::ErrorCode::Usage, checked.error().message});
    auto desk = openDesk(context, storage::Database::Open::CreateIfNone);
    if (!desk)
        return refuse(context, desk.error());
    if (auto done = storage::initialise(*desk->store, trainer); !done)
        return refuse(context, done.error());
    if (context.json)
        printJson({{u"ok"_s, true}});
    else
        print(u"The desk is ready in %1"_s.arg(context.folder));
    return 0;
}

} // namespace cli
