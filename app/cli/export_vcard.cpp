// trainerdesk-cli export vcard
#include "app/cli/commands.h"
#include "storage/exchange/vcard_writer.h"
#include "ui/core/commands.h"

using namespace Qt::StringLiterals;
using models::Result;

namespace cli
{

namespace
{

Result<qint64> vcardsExported(const Context& context, const QString& out)
{
    if (out.isEmpty())
        return models::fail(models::ErrorCode::Usage, u"--out FILE.vcf is missing."_s);
    TD_ASSIGN(const OpenedDesk desk, openDesk(context));
    TD_ASSIGN(const ui::Practice practice, ui::readPractice(desk.store->reader()));
    return storage::exportVcards(desk.store->reader(), practice.profile.id, out);
}

} // namespace

int runExportVcard(Context& context, const QStringList& words)
{
    Arguments arguments(u"export vcard"_s, u"Writes every client as a vCard 3.0."_s, {},
                        {{u"out"_s, u"The file, or a folder where it gets its usual name."_s, u"FILE.vcf"_s}});
    if (const auto exit = arguments.parse(context, words))
        return *exit;
    const auto count = vcardsExported(context, arguments.value(u"out"_s));
    if (!count)
        return refuse(context, count.error());
    if (context.json)
        printJson({{u"ok"_s, true}, {u"cards"_s, *count}});
    else
        tell(u"%1 cards."_s.arg(*count));
    return 0;
}

} // namespace cli
