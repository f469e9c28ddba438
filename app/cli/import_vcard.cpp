// trainerdesk-cli import vcard
#include "app/cli/commands.h"
#include "app/cli/import_answer.h"

using namespace Qt::StringLiterals;

namespace cli
{

int runImportVcard(Context& context, const QStringList& words)
{
    Arguments arguments(u"import vcard"_s, u"Takes over people from an address book; one Undo takes it back."_s,
                        {u"FILE.vcf"_s}, {{u"dry-run"_s, u"Say what would happen and write nothing."_s}});
    if (const auto exit = arguments.parse(context, words))
        return *exit;
    ui::PeopleRequest request;
    request.file = arguments.positional().constFirst();
    request.kind = ui::PeopleRequest::Kind::AddressBook;
    return runPeopleImport(context, request, arguments.isSet(u"dry-run"_s));
}

} // namespace cli
