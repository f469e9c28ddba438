// trainerdesk-cli demo
#include "ui/core/commands.h"
#include "ui/core/demo/demo.h"
#include "app/cli/commands.h"

using namespace Qt::StringLiterals;

namespace cli
{

namespace
{

/// A whole number of an option, within the range of int; Usage otherwise.
models::Result<int> wholeNumber(const Arguments& arguments, const QString& option, int otherwise)
{
    if (!arguments.isSet(option))
        return otherwise;
    bool isNumber = false;
    const int number = arguments.value(option).toInt(&isNumber);
    if (!isNumber)
        return models::fail(models::ErrorCode::Usage, u"--%1 wants a whole number."_s.arg(option));
    return number;
}

} // namespace

int runDemo(Context& context, const QStringList& words)
{
    Arguments arguments(u"demo"_s, u"Fills an empty desk with a plausible practice."_s, {},
                        {{u"seed"_s, u"The same seed and clock give the same desk (1)."_s, u"N"_s},
                         {u"clients"_s, u"How many people (40)."_s, u"N"_s},
                         {u"years"_s, u"How far back (3)."_s, u"Y"_s}});
    if (const auto exit = arguments.parse(context, words))
        return *exit;
    const auto seed = wholeNumber(arguments, u"seed"_s, 1), clients = wholeNumber(arguments, u"clients"_s, 40),
               years = wholeNumber(arguments, u"years"_s, 3);
    for (const auto* number : {&seed, &clients, &years}) {
        if (!*number)
            return refuse(context, number->error());
    }
    if (*clients < 1 || *clients > 20'000 || *years < 1 || *years > 20)
        return refuse(context, {models::ErrorCode::Usage, u"A sample has 1 to 20000 clients and 1 to 20 years."_s});
    auto database = storage::openDesk(context.folder, storage::Database::Open::CreateIfNone);
    if (!database)
        return refuse(context, database.error());
    models::IdSource ids{quint64(*seed)};
    storage::Store store(**database, context.clock, ids);
    if (!ui::readPractice(store.reader())) {
        if (auto made = storage::initialise(store, ui::demo::trainer()); !made)
            return refuse(context, made.error());
    }
    if (auto filled = ui::demo::fill(store, {quint64(*seed), *clients, *years}); !filled)
        return refuse(context, filled.error());
    const auto bookings = store.reader().number(u"SELECT count(*) FROM bookings"_s);
    if (context.json)
        printJson({{u"ok"_s, true}, {u"clients"_s, *clients}, {u"bookings"_s, bookings.value_or(0)}});
    else
        print(u"The sample practice is ready: %1 clients, %2 bookings."_s.arg(*clients).arg(bookings.value_or(0)));
    return 0;
}

} // namespace cli
