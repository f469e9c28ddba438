// Reading and changing order and colours; both are kept with the trainer's policies.
#include "ui/core/offers/service_order.h"

#include "models/policy.h"
#include "ui/core/plans/profile.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;
using models::Uuid;

namespace ui
{

models::Result<std::vector<PlacedService>> readPlacedServices(const storage::Reader& reader, const Uuid& trainer)
{
    TD_ASSIGN(const auto services, reader.all<models::TrainerService>(u"WHERE trainer_id = ? ORDER BY created_at, id"_s,
                                                                      {trainer.toString()}));
    TD_ASSIGN(const auto settings,
              reader.first<models::TrainerSettings>(u"WHERE trainer_id = ?"_s, {trainer.toString()}));
    models::Policy policy;
    if (settings) {
        TD_ASSIGN(policy, models::Policy::fromJson(settings->policy));
    }
    std::vector<PlacedService> placed;
    for (const models::TrainerService& service : services) {
        const auto chosen = policy.serviceColours.find(service.id);
        placed.push_back({service, chosen == policy.serviceColours.end() ? int(placed.size()) % 8 : chosen->second});
    }
    const auto placeOf = [&](const PlacedService& one) {
        return std::find(policy.serviceOrder.begin(), policy.serviceOrder.end(), one.service.id) -
               policy.serviceOrder.begin();
    };
    std::stable_sort(placed.begin(), placed.end(),
                     [&](const auto& a, const auto& b) { return placeOf(a) < placeOf(b); });
    return placed;
}

Plan moveService(const Uuid& service, int by)
{
    return [=](const Planning& planning) -> models::Result<Act> {
        TD_ASSIGN(auto placed, readPlacedServices(planning.reader, planning.practice.profile.id));
        const auto at =
            std::find_if(placed.begin(), placed.end(), [&](const auto& one) { return one.service.id == service; });
        if (at == placed.end())
            return models::fail(models::ErrorCode::NotFound, u"This service was removed. Nothing was changed."_s);
        const auto from = at - placed.begin();
        const auto to = std::clamp<std::ptrdiff_t>(from + by, 0, std::ptrdiff_t(placed.size()) - 1);
        if (from == to)
            return Act{};
        PlacedService moved = *at;
        placed.erase(at);
        placed.insert(placed.begin() + to, std::move(moved));
        QJsonArray order;
        for (const PlacedService& one : placed)
            order.append(one.service.id.toString());
        TD_ASSIGN(Act act, setPolicy({{u"service_order"_s, order}})(planning));
        act.changes.label = u"Move service"_s;
        return act;
    };
}

Plan colourService(const Uuid& service, int hue)
{
    return [=](const Planning& planning) -> models::Result<Act> {
        TD_TRY(planning.reader.get<models::TrainerService>(service));
        TD_ASSIGN(const auto policy, models::Policy::fromJson(planning.practice.settings.policy));
        QJsonObject colours;
        for (const auto& [id, colour] : policy.serviceColours)
            colours[id.toString()] = colour;
        colours[service.toString()] = hue;
        TD_ASSIGN(Act act, setPolicy({{u"service_colours"_s, colours}})(planning));
        act.changes.label = u"Colour service"_s;
        return act;
    };
}

} // namespace ui
