// Lines of `apply` for the roster.
#include "app/cli/apply/lines.h"
#include "ui/core/plans/client_plans.h"

using namespace Qt::StringLiterals;

namespace cli
{

namespace
{

ui::plans::ClientDetails clientDetails(Fields& fields)
{
    ui::plans::ClientDetails details;
    details.firstName = fields.nameEdit(u"first_name"_s);
    details.lastName = fields.nameEdit(u"last_name"_s);
    details.email = fields.emailEdit(u"email"_s);
    details.phone = fields.nameEdit(u"phone"_s);
    details.dateOfBirth = fields.dateEdit(u"date_of_birth"_s);
    details.gender = fields.nameEdit(u"gender"_s);
    details.height = fields.numberEdit(u"height"_s, 20, 300);
    details.weight = fields.numberEdit(u"weight"_s, 1, 700);
    details.fitnessGoals = fields.textEdit(u"fitness_goals"_s);
    details.healthConditions = fields.textEdit(u"health_conditions"_s);
    details.notes = fields.textEdit(u"notes"_s);
    details.tags = fields.namesIf(u"tags"_s);
    return details;
}

ui::Plan planAddClient(Fields& fields)
{
    const auto id = fields.newIdIf();
    return ui::plans::addClient(clientDetails(fields), id);
}

ui::Plan planUpdateClient(Fields& fields)
{
    const QString client = fields.name(u"id"_s);
    return ui::plans::updateClient(client, clientDetails(fields));
}

ui::Plan planArchiveClient(Fields& fields)
{
    return ui::plans::archiveClient(fields.name(u"id"_s));
}

ui::Plan planRestoreClient(Fields& fields)
{
    return ui::plans::restoreClient(fields.name(u"id"_s));
}

} // namespace

void addClientLines(std::vector<Line>& lines)
{
    lines.insert(lines.end(), {{"add_client", planAddClient},
                               {"update_client", planUpdateClient},
                               {"archive_client", planArchiveClient},
                               {"restore_client", planRestoreClient}});
}

} // namespace cli
