// Reading TRAINERDESK_DATA and TRAINERDESK_NOW.
#include "app/environment.h"

#include <QDateTime>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace app
{

QString deskFolder(const QString& option)
{
    if (!option.isEmpty())
        return option;
    if (const QString variable = qEnvironmentVariable("TRAINERDESK_DATA"); !variable.isEmpty())
        return variable;
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

models::Result<models::Clock> clockFromEnvironment()
{
    const QString fixed = qEnvironmentVariable("TRAINERDESK_NOW");
    if (fixed.isEmpty())
        return models::Clock([] { return models::UtcTime{QDateTime::currentMSecsSinceEpoch()}; });
    const auto now = models::UtcTime::fromIso(fixed);
    if (!now)
        return models::fail(models::ErrorCode::Usage,
                            u"TRAINERDESK_NOW must be an ISO 8601 time with an offset, like 2026-03-02T08:00:00Z."_s);
    return models::Clock([instant = *now] { return instant; });
}

} // namespace app
