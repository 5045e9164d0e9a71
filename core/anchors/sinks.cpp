// SPDX-License-Identifier: GPL-3.0-or-later
#include "anchors/sinks.h"

#include "anchors/directory_sink.h"

namespace tapledger {

std::vector<std::unique_ptr<Sink>> makeSinks(const AnchorSettings& settings, const Clock& /*clock*/,
                                             const std::atomic<bool>& /*stop*/)
{
    std::vector<std::unique_ptr<Sink>> sinks;
    for (const std::filesystem::path& folder : settings.directories)
        sinks.push_back(std::make_unique<DirectorySink>(folder));
    return sinks;
}

} // namespace tapledger
