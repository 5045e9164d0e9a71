// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

#include <optional>

namespace tapledger {

/// How the backups are that a server makes by itself, for those who watch.
struct BackupStatus
{
    bool isFailing = false;        ///< the last attempt made none
    std::optional<Timestamp> last; ///< when the newest one was made; nothing where there is none
};

} // namespace tapledger
