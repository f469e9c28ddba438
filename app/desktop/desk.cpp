// Opening a desk for the window.
#include "app/desktop/desk.h"

#include "app/environment.h"
#include "ui/core/demo/demo.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace app
{

void Desk::readInBackground()
{
    background = std::make_unique<storage::BackgroundReader>(database->file());
    store->setBackgroundReader(background.get());
}

models::Result<std::unique_ptr<Desk>> openDesk(const Options& options, const models::Clock& clock)
{
    auto desk = std::make_unique<Desk>();
    if (options.demo) {
        desk->sample = std::make_unique<QTemporaryDir>();
        if (!desk->sample->isValid())
            return models::fail(
                models::ErrorCode::Io,
                u"No temporary folder could be made for the sample desk. Check the free space and try again."_s);
        desk->folder = desk->sample->path();
        desk->ids = std::make_unique<models::IdSource>(quint64(1));
    } else {
        desk->folder = deskFolder(options.data);
        desk->ids = std::make_unique<models::IdSource>();
    }
    TD_ASSIGN(desk->database, storage::openDesk(desk->folder, storage::Database::Open::CreateIfNone));
    desk->store = std::make_unique<storage::Store>(*desk->database, clock, *desk->ids);
    desk->commands = std::make_unique<ui::Commands>(*desk->store);
    if (options.demo) {
        TD_TRY(storage::initialise(*desk->store, ui::demo::trainer()));
        TD_TRY(ui::demo::fill(*desk->store, {}));
    }
    return desk;
}

} // namespace app
