// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace tapledger {

/// What kind of failure it is: decides exit codes, HTTP statuses and whether trying again makes sense.
enum class ErrorCode {
    InvalidArgument, ///< what was asked for cannot be; the caller must change it
    NotFound,
    Conflict,     ///< it stands in the way of something that exists (a card in use, a duplicate number, a trigger)
    Unavailable,  ///< the database or another part is away or busy; trying again later may work
    ReadOnly,     ///< the store can be read but not written
    StorageFull,  ///< no space left for the store
    NewerSchema,  ///< the database was made by a newer version of the program
    ForeignStore, ///< the database holds something that is not ours and that we cannot adopt
    Corrupt,      ///< what is stored contradicts itself
    Permission,   ///< the system or the database refuses the access
    Forbidden,    ///< the role of who asks does not allow it
    Locked,       ///< another program holds the ledger's writer lock
    Cancelled,
    Internal, ///< a defect of this program or of its environment that has no better name
};

/// A failure: a code for the program, and one sentence for the person that says what to do.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    std::string message;
    std::string field = {}; ///< whose value is at fault, where it is one of those that were given
};

/// A value or the Error that kept it from being made.
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
};

/// Makes the error case of any Result: `return failure(ErrorCode::NotFound, "there is no card …");`
inline tl::unexpected<Error> failure(ErrorCode code, std::string message, std::string field = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(field)});
}

/// Passes on the error of another Result.
inline tl::unexpected<Error> failure(Error error) { return tl::unexpected<Error>(std::move(error)); }

} // namespace tapledger
