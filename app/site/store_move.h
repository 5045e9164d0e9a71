// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "services/ledger_service.h"
#include "site/store.h"
#include "storage/store_copy.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <string_view>
#include <vector>

namespace tapledger {

/// What came of copying a site's store into another database.
struct StoreMove
{
    using Seconds = std::chrono::duration<double>;

    std::int64_t copied = 0; ///< rows; fewer than there are where the copy went on
    Seconds copying{0};
    Seconds checking{0};
    std::vector<StoreCopy::Table> tables;
    VerifyReport ledger; ///< of the copy
    AuditReport audit;   ///< the same

    bool isIntact() const { return !ledger.chain.hasErrors && !audit.fault.has_value(); }
};

enum class MoveStage { Copying, Comparing, Verifying };

/// How far it is. @p total is 0 where nobody knows.
using MoveProgress =
    std::function<void(MoveStage stage, std::string_view table, std::int64_t done, std::int64_t total)>;

/// Copies what is not copied yet, compares both stores row by row, and verifies chain, tree, checkpoints and audit log
/// of the copy. StoreCopy::finish() remains to be done. Cancelled, soon, once another thread makes @p stop true; null:
/// nothing ends it.
Result<StoreMove> copyAndVerify(const Site& site, StoreCopy& copy, const Actor& actor, const Clock& clock,
                                const MoveProgress& progress, const std::atomic<bool>* stop = nullptr);

/// Conflict where the verification found anything wrong: the source is like that, too.
Result<void> checkIntact(const StoreMove& move);

} // namespace tapledger
