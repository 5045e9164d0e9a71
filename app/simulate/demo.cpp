// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulate/cast_file.h"
#include "simulate/demo_site.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fmt/format.h>
#include <fstream>
#include <system_error>

namespace tapledger::demo {

namespace fs = std::filesystem;

Result<ThrowAwayFolder> ThrowAwayFolder::make(AtTheEnd atTheEnd)
{
    std::error_code error;
    std::string path = (fs::temp_directory_path(error) / "tapledger-demo-XXXXXX").string();
    if (error || !mkdtemp(path.data()))
        return failure(ErrorCode::Permission,
                       fmt::format("no temporary folder can be made ({}); set TMPDIR to a folder that can be written",
                                   std::strerror(errno)));
    return ThrowAwayFolder(path, atTheEnd);
}

ThrowAwayFolder::~ThrowAwayFolder()
{
    std::error_code ignored;
    if (!m_path.empty() && m_atTheEnd == AtTheEnd::Remove)
        fs::remove_all(m_path, ignored);
}

Site siteIn(const fs::path& folder)
{
    Site site;
    site.dataDir = folder;
    site.databaseUrl = (folder / "tapledger.db").string();
    for (Listener* listener : {&site.settings.http, &site.settings.tcp, &site.settings.udp})
        *listener = {Listener::State::Open, {"127.0.0.1", 0}};
    site.settings.net.rateLimitPerMinute = 0;
    site.settings.logLevel = log::Level::Warning;
    return site;
}

Result<void> writeCredentials(const fs::path& file, const simulate::Cast& cast)
{
    std::ofstream out(file, std::ios::binary);
    out << simulate::credentialsJson(cast);
    out.flush();
    if (!out)
        return failure(ErrorCode::StorageFull, fmt::format("{} cannot be written", file.string()));
    return {};
}

simulate::SimulationOptions simulationOf(const DemoSite& site, const NetAddresses& addresses, const Pace& pace)
{
    simulate::SimulationOptions out;
    out.http = addresses.http;
    out.tcp = addresses.tcp;
    out.udp = addresses.udp;
    out.cast = site.cast;
    out.plan = dayPlan(site, pace.seed);
    out.tapsPerSecond = pace.rate;
    out.offlineFor = std::chrono::seconds(8);
    if (pace.duration > 0) {
        out.duration = std::chrono::milliseconds(static_cast<std::int64_t>(pace.duration * 1000));
        // Short demonstrations show a gate that goes offline and catches up, too.
        out.offlineFor = std::max(std::min(*out.offlineFor, *out.duration / 4), std::chrono::milliseconds(100));
    }
    return out;
}

} // namespace tapledger::demo
