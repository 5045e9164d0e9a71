// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

#include <optional>

namespace tapledger {

/// How a server gets on with what it does by itself beside its work (backups, retention), for those who watch.
struct ChoreStatus
{
    bool isFailing = false;        ///< the last attempt did not do all that was due
    std::optional<Timestamp> last; ///< when it was done last; nothing where it never was
};

} // namespace tapledger
