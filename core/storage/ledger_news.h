// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/database.h"

#include <chrono>
#include <memory>
#include <string>
#include <string_view>

namespace tapledger {

/// The channel of PostgreSQL's NOTIFY on which the writer tells that many entries or refused taps were added.
inline constexpr std::string_view kLedgerChannel = "tapledger_ledger";

/// Waits for what another machine's writer adds to a shared PostgreSQL. One connection, used by one thread.
class LedgerNews
{
public:
    /// InvalidArgument for an embedded store: nobody else can write there unseen.
    static Result<std::unique_ptr<LedgerNews>> listen(const std::string& url);
    LedgerNews(const LedgerNews&) = delete;
    LedgerNews& operator=(const LedgerNews&) = delete;
    virtual ~LedgerNews() = default;

    /// @return whether something was added since the last call; false when nothing was told of it for so long.
    virtual Result<bool> wait(std::chrono::milliseconds atMost) = 0;

    /// The same connection, to read what is new.
    virtual Database& database() = 0;

protected:
    LedgerNews() = default;
};

} // namespace tapledger
