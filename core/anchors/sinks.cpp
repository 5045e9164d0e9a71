// SPDX-License-Identifier: GPL-3.0-or-later
#include "anchors/sinks.h"

#include "anchors/directory_sink.h"
#include "anchors/http_sink.h"
#include "anchors/witness_client.h"

namespace tapledger {

std::vector<std::unique_ptr<Sink>> makeSinks(const AnchorSettings& settings, const Clock& /*clock*/,
                                             const std::atomic<bool>& stop)
{
    const TransferOptions transfer{.authorities = settings.authorities, .stop = &stop};
    std::vector<std::unique_ptr<Sink>> sinks;
    for (const WitnessAddress& witness : settings.witnesses)
        sinks.push_back(std::make_unique<WitnessClient>(witness, transfer));
    for (const std::filesystem::path& folder : settings.directories)
        sinks.push_back(std::make_unique<DirectorySink>(folder));
    for (const std::string& url : settings.urls)
        sinks.push_back(std::make_unique<HttpSink>(url, transfer));
    return sinks;
}

} // namespace tapledger
