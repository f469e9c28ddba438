// What the sync core is told, and what it asks for.
// The folder's namespace is `syncing`: POSIX has a function sync().
#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QString>
#include <optional>
#include <variant>
#include <vector>

namespace syncing
{

struct Request {
    int id = 0;
    QByteArray method;
    QString path; ///< with its query, from the endpoint's address on
    QByteArray body;
    QString bearer;         ///< the access token, or empty
    int timeoutMs = 60'000; ///< for the whole exchange
    int quietMs = 60'000;   ///< how long nothing may move in either direction
};

// Events --------------------------------------------------------------------------------------------------------

/// Begins, with the refresh tokens that were kept, a line each, the newest first (empty: none).
struct Started {
    QString refreshToken;
};
/// Something may be to do: a local commit, the network is back, the computer woke, somebody asked.
struct Woken {
    bool evenBackingOff = false;
};
/// The timer of SetTimer ran out.
struct TimerFired {
};
/// An answer came; status 0: none did.
struct Answered {
    int id = 0;
    int status = 0;
    QByteArray contentType;
    QByteArray body;
    std::optional<int> retryAfterSeconds;
    bool timedOut = false;
    bool isUntrusted = false; ///< the certificate is not this endpoint's, or not valid now
};
/// The answer to KeepToken.
struct TokenKept {
    models::Status kept;
};
/// The answer to GoOn.
struct WentOn {
};
using Event = std::variant<Started, Woken, TimerFired, Answered, TokenKept, WentOn>;

// Effects -------------------------------------------------------------------------------------------------------

struct Send {
    Request request;
};
struct Abort {
    int id = 0;
};
struct SetTimer {
    qint64 ms = 0;
};
/// Keep this refresh token safely, then say TokenKept; before that the new pair is not used.
struct KeepToken {
    QString refreshToken;
};
/// The endpoint does not accept the token any more.
struct ForgetToken {
};
/// A round ended: everything was sent and fetched, or why not.
struct RoundEnded {
    models::Status outcome;
};
/// Say WentOn as soon as the requests asked for before are on their way: what is to be done meanwhile takes a while.
struct GoOn {
};
using Effect = std::variant<Send, Abort, SetTimer, KeepToken, ForgetToken, RoundEnded, GoOn>;
using Effects = std::vector<Effect>;

} // namespace syncing
