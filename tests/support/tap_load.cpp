// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tap_load.h"

#include "base/json.h"
#include "ledger/chain_verifier.h"
#include "storage/ledger_store.h"
#include "support/api_client.h"
#include "support/daemon.h"

#include <QTest>
#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <memory>
#include <poll.h>

namespace tapledger {
namespace {

constexpr int kCards = 100; ///< of enrolTestSite()
/// Lines at once: alone, by the writer's inserts, by its COPY.
constexpr std::array kGroups = {1, 5, 40};
constexpr int kBetweenGroupsMs = 2;
constexpr int kAfterRefusalMs = 20;

} // namespace

TapLoad::TapLoad(Door door, std::string device, std::vector<std::uint16_t> ports, std::chrono::milliseconds patience)
    : m_door(door), m_device(std::move(device)), m_ports(std::move(ports)), m_patience(patience)
{
    m_thread = std::thread([this] { run(); });
}

void TapLoad::stop()
{
    m_isStopping = true;
    if (m_thread.joinable())
        m_thread.join();
}

std::string TapLoad::line(std::int64_t n) const
{
    const Timestamp scan = *Timestamp::parse("2026-02-01T00:00:00Z") + std::chrono::seconds(16) * (n / kCards);
    return fmt::format("{{\"card_uid\":\"04{:06X}\",\"device_id\":\"{}\",\"event_type\":\"time_in\",\"timestamp\":"
                       "\"{}\",\"n\":{}}}",
                       n % kCards + 1, m_device, scan.iso(), n);
}

void TapLoad::run()
{
    std::size_t server = 0;
    std::size_t group = 0;
    std::unique_ptr<LineClient> line;
    std::unique_ptr<ApiClient> http;
    while (!m_isStopping) {
        const std::uint16_t port = m_ports[server % m_ports.size()];
        bool isTaken = true;
        if (m_door == Door::Http) {
            if (!http)
                http = std::make_unique<ApiClient>(port);
            isTaken = take(http->call("POST", "/api/events", this->line(m_next)).body);
        } else {
            if (!line)
                line = std::make_unique<LineClient>(port);
            const int count = kGroups.at(group++ % kGroups.size());
            std::string lines;
            for (int i = 0; i < count; ++i)
                lines += this->line(m_next + i) + "\n";
            const bool isSent = line->send(lines);
            for (int i = 0; i < count && isTaken; ++i)
                isTaken = take(isSent ? line->readLine(static_cast<int>(m_patience.count())) : std::string());
        }
        if (!isTaken) {
            line.reset(); // with what it may still answer: those taps are sent again
            http.reset();
            ++server;
        }
        poll(nullptr, 0, isTaken ? kBetweenGroupsMs : kAfterRefusalMs); // a reader's pace
    }
}

bool TapLoad::take(std::string_view answer)
{
    const auto value = json::parse(answer);
    const json::Value* found = value ? value->find("status") : nullptr;
    const std::string status = found && found->string() ? *found->string() : "nothing";
    const std::lock_guard lock(m_mutex);
    ++m_counts[status];
    if (status == "success")
        m_successes[m_next] = {*value->find("sequence_id")->integer(), *value->find("hash")->string(), Clock::now()};
    const bool isTaken = status == "success" || status == "queued" || status == "ignored";
    m_next += isTaken ? 1 : 0;
    return isTaken;
}

int TapLoad::count(const std::string& status) const
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_counts.find(status);
    return it == m_counts.end() ? 0 : it->second;
}

int TapLoad::successesSince(Clock::time_point then) const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(
        std::ranges::count_if(m_successes, [then](const auto& success) { return success.second.at > then; }));
}

std::optional<TapLoad::Clock::time_point> TapLoad::firstSuccessSince(Clock::time_point then) const
{
    const std::lock_guard lock(m_mutex);
    for (const auto& [n, success] : m_successes) {
        if (success.at > then)
            return success.at;
    }
    return std::nullopt;
}

std::string TapLoad::fault(Database& database, std::span<const TapLoad* const> loads)
{
    ChainVerifier verifier({0, genesisHash(), Timestamp::earliest()});
    std::map<std::string, std::map<std::int64_t, int>> recorded; // by device and number
    std::string fault;
    const auto read = LedgerStore(database).read(1, INT64_MAX, [&](LedgerEntry&& entry) {
        verifier.add(entry);
        const std::int64_t n = json::parse(entry.raw_payload)->find("n")->integer().value();
        if (++recorded[entry.device_id][n] > 1)
            fault = fmt::format("tap {} of {} is recorded twice", n, entry.device_id);
        for (const TapLoad* load : loads) {
            const auto said = load->m_successes.find(n);
            if (entry.device_id == load->m_device && said != load->m_successes.end() &&
                (said->second.sequence_id != entry.sequence_id || said->second.hash != entry.hash_chain))
                fault = fmt::format("tap {} of {} is not recorded as it was answered", n, entry.device_id);
        }
        return true;
    });
    if (!read)
        return read.error().message;
    for (const TapLoad* load : loads) {
        for (std::int64_t n = 0; n < load->m_next; ++n) {
            if (!recorded[load->m_device].contains(n))
                fault = fmt::format("tap {} of {} was taken and is not recorded", n, load->m_device);
        }
    }
    return fault.empty() && verifier.report().hasErrors ? verifier.report().toJson() : fault;
}

} // namespace tapledger
