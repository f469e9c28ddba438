// The stable words of the error codes.
#include "models/result.h"

namespace models
{

QString codeWord(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Invalid:
        return QStringLiteral("invalid");
    case ErrorCode::InvalidState:
        return QStringLiteral("invalid_state");
    case ErrorCode::NotFound:
        return QStringLiteral("not_found");
    case ErrorCode::Ambiguous:
        return QStringLiteral("ambiguous");
    case ErrorCode::Duplicate:
        return QStringLiteral("duplicate");
    case ErrorCode::Clash:
        return QStringLiteral("clash");
    case ErrorCode::SeatsFull:
        return QStringLiteral("seats_full");
    case ErrorCode::OutsidePackage:
        return QStringLiteral("outside_package");
    case ErrorCode::ReadOnly:
        return QStringLiteral("read_only");
    case ErrorCode::Stale:
        return QStringLiteral("stale");
    case ErrorCode::CurrencyMismatch:
        return QStringLiteral("currency_mismatch");
    case ErrorCode::Unsupported:
        return QStringLiteral("unsupported");
    case ErrorCode::Io:
        return QStringLiteral("io");
    case ErrorCode::Full:
        return QStringLiteral("disk_full");
    case ErrorCode::Locked:
        return QStringLiteral("locked");
    case ErrorCode::Corrupt:
        return QStringLiteral("corrupt");
    case ErrorCode::NewerSchema:
        return QStringLiteral("newer_schema");
    case ErrorCode::Foreign:
        return QStringLiteral("foreign");
    case ErrorCode::NotEmpty:
        return QStringLiteral("not_empty");
    case ErrorCode::Offline:
        return QStringLiteral("offline");
    case ErrorCode::SignedOut:
        return QStringLiteral("signed_out");
    case ErrorCode::Keychain:
        return QStringLiteral("keychain");
    case ErrorCode::Rejected:
        return QStringLiteral("rejected");
    case ErrorCode::Usage:
        return QStringLiteral("usage");
    case ErrorCode::Internal:
        return QStringLiteral("internal");
    }
    return QStringLiteral("internal");
}

} // namespace models
