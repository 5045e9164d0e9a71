// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/services.h"

#include <QString>
#include <QStringList>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tapledger::ui {

/// A stored checkpoint taken apart for the screen. Its signatures are not checked here: that is a verification's work.
struct CheckpointRow
{
    StoredCheckpoint stored;
    std::string note;
    QString origin;
    QString root;          ///< base64
    QStringList witnesses; ///< names of those who signed it besides the log and its clock
    bool hasTimestamp = false;
};

/// What the page shows of a log.
struct CheckpointPage
{
    std::vector<CheckpointRow> rows; ///< newest first
    std::int64_t size = 0;           ///< entries of the log now
};

/// On a worker. @p before as TrustService::page() has it.
Result<CheckpointPage> readCheckpoints(const Services& services, LogKind kind, std::int64_t before, std::int64_t limit);

} // namespace tapledger::ui
