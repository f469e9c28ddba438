// Result: a value or an Error. The one way in which a failure travels.
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace models
{

/// What went wrong, as behaviour depends on it. `codeWord` gives the stable word that scripts read.
enum class ErrorCode {
    Invalid,          ///< a value that cannot be accepted
    InvalidState,     ///< the record is not in a state that allows the act
    NotFound,         ///< nothing matches the reference
    Ambiguous,        ///< several records match the reference
    Duplicate,        ///< it is there already
    Clash,            ///< overlaps another booking
    SeatsFull,        ///< no seat left in the group session
    OutsidePackage,   ///< the package does not pay for this session
    ReadOnly,         ///< the record, or the desk, may not be changed here
    Stale,            ///< the record was changed meanwhile
    CurrencyMismatch, ///< amounts of two currencies
    Unsupported,      ///< this program does not know the command
    Io,               ///< a file or device failed
    Full,             ///< no room on the disk
    Locked,           ///< another process holds the desk
    Corrupt,          ///< the database or file is damaged
    NewerSchema,      ///< written by a newer version
    Foreign,          ///< not one of our files
    NotEmpty,         ///< the desk is not empty
    Offline,          ///< the endpoint cannot be reached
    SignedOut,        ///< signing in is needed
    Keychain,         ///< the system's keychain cannot be used
    Rejected,         ///< the endpoint refused the change
    Usage,            ///< wrong usage of a command
    Internal          ///< a fault of ours
};

/// The stable word of a code, e.g. `outside_package`.
QString codeWord(ErrorCode code);

/// A failure: a code that decides behaviour and a sentence that says what happened, what is safe and what to do.
/// The message names no client.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message;
    bool isOfDesk =
        false; ///< the desk's own file or its disk failed, not a file that was to be read or written beside it

    bool operator==(const Error&) const = default;
};

template <class T>
using Result = tl::expected<T, Error>;
using Status = tl::expected<void, Error>;

/// `return fail(ErrorCode::Invalid, u"..."_s);` from any function that returns a Result.
inline tl::unexpected<Error> fail(ErrorCode code, QString message)
{
    return tl::unexpected<Error>(Error{code, std::move(message)});
}

inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace models

/// Evaluates a Result; on failure returns its error from the current function, else assigns the value to `declaration`.
#define TD_CONCAT_INNER(a, b) a##b
#define TD_CONCAT(a, b) TD_CONCAT_INNER(a, b)
#define TD_ASSIGN(declaration, expression) TD_ASSIGN_IMPL(TD_CONCAT(tdResult, __COUNTER__), declaration, expression)
#define TD_ASSIGN_IMPL(name, declaration, expression)                                                                  \
    auto name = (expression);                                                                                          \
    if (!name)                                                                                                         \
        return tl::unexpected(std::move(name.error()));                                                                \
    declaration = std::move(*name)
/// Evaluates a Status; on failure returns its error from the current function.
#define TD_TRY(expression) TD_TRY_IMPL(TD_CONCAT(tdStatus, __COUNTER__), expression)
#define TD_TRY_IMPL(name, expression)                                                                                  \
    do {                                                                                                               \
        if (auto name = (expression); !name)                                                                           \
            return tl::unexpected(std::move(name.error()));                                                            \
    } while (false)
