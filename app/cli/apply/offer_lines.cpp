// Lines of `apply` for services and packs for sale.
#include "app/cli/apply/lines.h"
#include "ui/core/plans/offer_plans.h"

using namespace Qt::StringLiterals;

namespace cli
{

namespace
{

ui::plans::ServiceDetails serviceDetails(Fields& fields)
{
    ui::plans::ServiceDetails details;
    details.name = fields.nameEdit(u"name"_s);
    details.description = fields.textEdit(u"description"_s);
    details.duration = fields.wholeEdit(u"duration"_s, 1, 24 * 60);
    details.price = fields.moneyEdit(u"price"_s, fields.trainerCurrency());
    details.isGroup = fields.flagIf(u"is_group"_s);
    details.maxParticipants = fields.wholeEdit(u"max_participants"_s, 1, 10'000);
    return details;
}

ui::plans::OfferDetails offerDetails(Fields& fields)
{
    ui::plans::OfferDetails details;
    details.name = fields.nameEdit(u"name"_s);
    details.description = fields.textEdit(u"description"_s);
    details.service = fields.nameIf(u"service"_s);
    details.sessionCount = fields.wholeEdit(u"session_count"_s, 1, 10'000);
    details.price = fields.moneyEdit(u"price"_s, fields.trainerCurrency());
    details.validityDays = fields.wholeEdit(u"validity_days"_s, 0, 36'500);
    return details;
}

ui::Plan planAddService(Fields& fields)
{
    const auto id = fields.newIdIf();
    return ui::plans::addService(serviceDetails(fields), id);
}

ui::Plan planUpdateService(Fields& fields)
{
    const QString service = fields.name(u"id"_s);
    auto details = serviceDetails(fields);
    details.isActive = fields.flagIf(u"is_active"_s);
    return ui::plans::updateService(service, details);
}

ui::Plan planRetireService(Fields& fields)
{
    return ui::plans::retireService(fields.name(u"id"_s));
}

ui::Plan planAddPackage(Fields& fields)
{
    const auto id = fields.newIdIf();
    return ui::plans::addOffer(offerDetails(fields), id);
}

ui::Plan planUpdatePackage(Fields& fields)
{
    const QString offer = fields.name(u"id"_s);
    auto details = offerDetails(fields);
    details.isActive = fields.flagIf(u"is_active"_s);
    return ui::plans::updateOffer(offer, details);
}

ui::Plan planRetirePackage(Fields& fields)
{
    return ui::plans::retireOffer(fields.name(u"id"_s));
}

} // namespace

void addOfferLines(std::vector<Line>& lines)
{
    lines.insert(lines.end(), {{"add_service", planAddService},
                               {"update_service", planUpdateService},
                               {"retire_service", planRetireService},
                               {"add_package", planAddPackage},
                               {"update_package", planUpdatePackage},
                               {"retire_package", planRetirePackage}});
}

} // namespace cli
