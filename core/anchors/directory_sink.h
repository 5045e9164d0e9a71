// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "anchors/sink.h"

#include <filesystem>

namespace tapledger {

/// The folder that the copies of a log's checkpoints are put into, below the one that was named: logs, and incarnations
/// of one, may have checkpoints of the same name.
std::string folderNameOf(std::string_view origin);

/// A folder: of this machine, of a mounted share, or of a USB stick. It must be there: it is not made, so that nothing
/// is written below the mount point of a stick that was taken away.
class DirectorySink final : public Sink
{
public:
    explicit DirectorySink(std::filesystem::path folder);
    Result<Gains> deliver(const Anchor& anchor, const ProofSource& proofs) override;

private:
    const std::filesystem::path m_folder;
};

} // namespace tapledger
