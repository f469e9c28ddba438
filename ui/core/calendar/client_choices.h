// Client choices: who a booking can be for, found by any part of a name, phone or mail; recent people first.
#pragma once

#include "storage/reader.h"

#include <QStringList>

namespace ui::calendar
{

struct ClientChoice {
    models::Uuid id;
    QString name;
    QString detail; ///< phone or mail
    bool operator==(const ClientChoice&) const = default;
};

/// Active clients that match, best known (most recently seen) first. An empty text gives those seen last.
models::Result<std::vector<ClientChoice>> findClients(const storage::Reader& reader, const models::Uuid& trainerId,
                                                      const QString& text, int limit = 8);

} // namespace ui::calendar
