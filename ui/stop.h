// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/services.h"

#include <atomic>
#include <memory>
#include <type_traits>
#include <utility>

namespace tapledger::ui {

/// By which a question is ended that nobody wants the answer of any more: any thread makes it true.
using Stop = std::shared_ptr<std::atomic<bool>>;

/// A question for Session::ask() that answers Cancelled, soon, once @p stop is true.
template <class Ask>
auto stoppable(Stop stop, Ask ask)
{
    using Answer = std::invoke_result_t<Ask&, const Services&>;
    /// For as long as this question runs, and not the next one on the same connection.
    struct Guard
    {
        explicit Guard(Database& usedDatabase, const std::atomic<bool>* flag) : database(usedDatabase)
        {
            database.setStop(flag);
        }
        Guard(const Guard&) = delete;
        Guard& operator=(const Guard&) = delete;
        ~Guard() { database.setStop(nullptr); }

        Database& database;
    };
    return [stop = std::move(stop), ask = std::move(ask)](const Services& services) mutable -> Answer {
        if (*stop) // before its turn came
            return failure(ErrorCode::Cancelled, "the question was stopped before it was asked");
        const Guard guard(services.database, stop.get());
        return ask(services);
    };
}

} // namespace tapledger::ui
