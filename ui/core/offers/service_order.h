// Service order: the services as the trainer has put them in order, each with its colour.
#pragma once

#include "ui/core/commands.h"

#include <vector>

namespace ui
{

struct PlacedService {
    models::TrainerService service;
    int hue = 0; ///< 0 to 7, of the eight service colours
};

/// All services of a trainer: first those with a place, in their order, then the others, oldest first. The colour is the
/// chosen one, else that of the place among all by age, so that it stays when others come or move.
models::Result<std::vector<PlacedService>> readPlacedServices(const storage::Reader& reader,
                                                              const models::Uuid& trainer);

/// Moves a service by steps in that order (negative: up). Nothing changes at the ends.
Plan moveService(const models::Uuid& service, int by);
/// Gives a service one of the eight colours.
Plan colourService(const models::Uuid& service, int hue);

} // namespace ui
