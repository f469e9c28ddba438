// Signing in and out.
#pragma once

#include "storage/sync_desk.h"
#include "sync/credentials.h"

namespace syncing
{

struct SignIn {
    QString endpoint;
    QString email;
    QString password;
    QString tokenFile; ///< empty: the keychain
};

/// Signs a desk in, waiting for the endpoint's answer. A folder without a desk gets one only when the endpoint agreed;
/// a desk made by `init` has its trainer's rows renamed to the account's. Offline, SignedOut (wrong password),
/// Keychain, InvalidState (the desk of another account).
models::Status signIn(const QString& folder, const SignIn& wanted, models::Clock clock);

/// Ends this device's tokens, at the endpoint too when it can be reached. The outbox and the rows stay.
models::Status signOut(const QString& folder, models::Clock clock);

} // namespace syncing
