// SyncDoor: what the sync screen asks of the synchronisation, which the interface does not know.
#pragma once

#include "models/result.h"

#include <functional>

namespace ui
{

struct SignInWish {
    QString endpoint;
    QString email;
    QString password;
};

struct SyncDoor {
    std::function<void()> syncNow;
    std::function<void(bool paused)> setPaused;
    /// Answers later, on the window's thread; the window stays usable meanwhile.
    std::function<void(const SignInWish& wish, std::function<void(const models::Status&)> answered)> signIn;
    std::function<void(std::function<void(const models::Status&)> answered)> signOut;
};

} // namespace ui
