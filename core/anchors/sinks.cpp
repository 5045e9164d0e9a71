// SPDX-License-Identifier: GPL-3.0-or-later
#include "anchors/sinks.h"

#include "anchors/directory_sink.h"
#include "anchors/http_sink.h"
#include "anchors/mail_sink.h"
#include "anchors/timestamp_sink.h"
#include "anchors/witness_client.h"

namespace tapledger {

std::vector<std::unique_ptr<Sink>> makeSinks(const AnchorSettings& settings, const std::atomic<bool>& stop)
{
    const TransferOptions transfer{.authorities = settings.authorities, .stop = &stop};
    std::vector<std::unique_ptr<Sink>> sinks;
    for (const WitnessAddress& witness : settings.witnesses)
        sinks.push_back(std::make_unique<WitnessClient>(witness, transfer));
    if (!settings.timestamps.url.empty())
        sinks.push_back(std::make_unique<TimestampSink>(settings.timestamps, transfer));
    for (const std::filesystem::path& folder : settings.directories)
        sinks.push_back(std::make_unique<DirectorySink>(folder));
    for (const std::string& url : settings.urls)
        sinks.push_back(std::make_unique<HttpSink>(url, transfer));
    if (!settings.mail.server.empty())
        sinks.push_back(std::make_unique<MailSink>(settings.mail, transfer));
    return sinks;
}

} // namespace tapledger
