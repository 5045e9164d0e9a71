// SPDX-License-Identifier: GPL-3.0-or-later
#include "anchors/sinks.h"

#include "anchors/directory_sink.h"
#include "anchors/http_sink.h"

namespace tapledger {

std::vector<std::unique_ptr<Sink>> makeSinks(const AnchorSettings& settings, const Clock& /*clock*/,
                                             const std::atomic<bool>& stop)
{
    const TransferOptions transfer{.authorities = settings.authorities, .stop = &stop};
    std::vector<std::unique_ptr<Sink>> sinks;
    for (const std::filesystem::path& folder : settings.directories)
        sinks.push_back(std::make_unique<DirectorySink>(folder));
    for (const std::string& url : settings.urls)
        sinks.push_back(std::make_unique<HttpSink>(url, transfer));
    return sinks;
}

} // namespace tapledger
