// Making the first desk.
#include "ui/core/first_desk.h"

#include "storage/desk_files.h"
#include "ui/core/demo/sample_week.h"
#include "ui/core/plans/offer_plans.h"
#include "ui/core/plans/profile.h"

using namespace Qt::StringLiterals;

namespace ui
{

models::Status makeFirstDesk(Commands& commands, const FirstRunAnswers& answers)
{
    TD_TRY(storage::initialise(
        commands.store(), {answers.firstName, answers.lastName, answers.email, answers.timeZone, answers.currency}));
    if (answers.hours)
        TD_TRY(commands.perform(setWeeklyHours(*answers.hours), storage::Origin::Quiet));
    if (answers.service) {
        plans::ServiceDetails details;
        details.name = {answers.service->name};
        details.duration = {answers.service->minutes};
        details.price = {answers.service->price};
        TD_TRY(commands.perform(plans::addService(details)));
    }
    if (answers.sampleWeek)
        TD_TRY(demo::addSampleWeek(commands));
    return {};
}

void keepForms(QSettings& memory, const FirstRunAnswers& answers)
{
    memory.setValue(u"forms/firstDay"_s, answers.firstDay);
    memory.setValue(u"forms/clock"_s, answers.clock);
}

} // namespace ui
