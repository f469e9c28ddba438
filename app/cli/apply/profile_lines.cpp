// Lines of `apply` for the profile, certificates, hours and policies.
#include "app/cli/apply/lines.h"
#include "ui/core/plans/profile.h"

using namespace Qt::StringLiterals;
using models::Availability;

namespace cli
{

namespace
{

ui::Plan planSetProfile(Fields& fields)
{
    ui::ProfileChange change;
    change.bio = fields.textEdit(u"bio"_s);
    change.specializations = fields.namesIf(u"specializations"_s);
    change.yearsExperience = fields.wholeEdit(u"years_experience"_s, 0, 80);
    change.location = fields.nameEdit(u"location"_s);
    change.hourlyRate = fields.moneyEdit(u"hourly_rate"_s, fields.trainerCurrency());
    return ui::setProfile(change);
}

ui::Plan planAddCertification(Fields& fields)
{
    models::Certification certificate;
    certificate.id = fields.newIdIf().value_or(models::Uuid{});
    certificate.name = fields.name(u"name"_s);
    certificate.issuingOrganization = fields.name(u"issuing_organization"_s);
    certificate.issueDate = fields.date(u"issue_date"_s);
    certificate.expiryDate = fields.dateIf(u"expiry_date"_s);
    certificate.verificationUrl = fields.textIf(u"verification_url"_s);
    certificate.documentUrl = fields.textIf(u"document_url"_s);
    return ui::addCertification(certificate);
}

ui::Plan planSetAvailability(Fields& fields)
{
    const auto weekly = Availability::weeklyFromJson(fields.raw(u"weekly"_s));
    if (!weekly) {
        fields.refuse(weekly.error().message);
        return {};
    }
    return ui::setWeeklyHours(*weekly);
}

ui::Plan planAddException(Fields& fields)
{
    const QDate date = fields.date(u"date"_s);
    const auto ranges = Availability::rangesFromJson(fields.raw(u"ranges"_s));
    const auto note = fields.textIf(u"note"_s);
    if (!ranges) {
        fields.refuse(ranges.error().message);
        return {};
    }
    return ui::setDayException(date, *ranges, note);
}

ui::Plan planSetPolicy(Fields& fields)
{
    return ui::setPolicy(fields.rest());
}

} // namespace

void addProfileLines(std::vector<Line>& lines)
{
    lines.insert(lines.end(), {{"set_profile", planSetProfile},
                               {"add_certification", planAddCertification},
                               {"set_availability", planSetAvailability},
                               {"add_exception", planAddException},
                               {"set_policy", planSetPolicy}});
}

} // namespace cli
