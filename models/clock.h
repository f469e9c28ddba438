// Clock: where "now" comes from; the rules themselves take it as an argument.
#pragma once

#include "models/utc_time.h"

#include <functional>

namespace models
{

/// Answers the present instant. The programs pass the system's clock or, for demonstrations, a fixed one.
using Clock = std::function<UtcTime()>;

} // namespace models
