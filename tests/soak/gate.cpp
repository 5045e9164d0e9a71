// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate.h"

#include "base/json.h"

#include <algorithm>
#include <fmt/format.h>

namespace tapledger::soak {
namespace {

using namespace std::chrono_literals;

constexpr int kAnswerWithinMs = 12'000; ///< longer than any outage is noticed in
constexpr int kDatagramWithinMs = 1'000;
constexpr auto kTryAgainAfter = 20ms;

std::string text(const json::Value& object, std::string_view name)
{
    const json::Value* member = object.find(name);
    return member && member->string() ? *member->string() : std::string();
}

} // namespace

Gate::Gate(Options options, const Ports& ports)
    : m_options(options), m_ports(ports), m_plan(options.seed, options.number, options.begin)
{
}

Gate::~Gate()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void Gate::start()
{
    m_thread = std::thread([this] { run(); });
}

bool Gate::pause(std::chrono::seconds deadline)
{
    std::unique_lock lock(m_mutex);
    m_mayRun = false;
    return m_changed.wait_for(lock, deadline, [this] { return m_isParked; });
}

void Gate::resume()
{
    {
        const std::lock_guard lock(m_mutex);
        m_mayRun = true;
        m_isParked = false;
    }
    m_changed.notify_all();
}

std::string Gate::fault()
{
    const std::lock_guard lock(m_mutex);
    return m_fault;
}

void Gate::run()
{
    while (waitForTurn())
        sendGroup();
}

/// @return false at the end.
bool Gate::waitForTurn()
{
    std::unique_lock lock(m_mutex);
    while (!m_isStopping && !m_mayRun) {
        m_isParked = true;
        m_changed.notify_all();
        m_changed.wait(lock);
        m_nextAt = std::chrono::steady_clock::now();
    }
    m_isParked = false;
    if (m_options.tapsPerSecond > 0)
        m_changed.wait_until(lock, m_nextAt, [this] { return m_isStopping; });
    return !m_isStopping;
}

/// The next taps, until all of them are taken.
void Gate::sendGroup()
{
    const auto first = static_cast<std::int64_t>(m_taps.size());
    std::mt19937_64 random = randomFor(m_options.seed, "group", static_cast<std::uint64_t>(first * 64 + number()));
    const std::size_t size = 1 + random() % m_options.largestGroup;
    std::vector<std::string> lines;
    ++m_group;
    for (std::int64_t n = first; lines.size() < size; ++n) {
        PlannedTap planned = m_plan.tap(n);
        if (planned.kind == Kind::Again && !lines.empty())
            break; // what it repeats must be taken before
        m_taps.push_back({planned.kind, Told::As::Nothing, false, m_group, 0, 0, 0});
        lines.push_back(std::move(planned.json));
    }
    const std::size_t whole = lines.size();
    std::vector<std::int64_t> numbers(whole);
    std::ranges::generate(numbers, [n = first]() mutable { return n++; });
    bool wasSentBefore = false;
    bool isDisturbed = false;
    for (;;) {
        const std::vector<Answer> answers = ask(lines);
        std::vector<std::string> linesLeft;
        std::vector<std::int64_t> numbersLeft;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (i < answers.size() && take(numbers[i], answers[i], wasSentBefore))
                continue;
            isDisturbed = isDisturbed || i < answers.size();
            linesLeft.push_back(std::move(lines[i]));
            numbersLeft.push_back(numbers[i]);
        }
        lines = std::move(linesLeft);
        numbers = std::move(numbersLeft);
        wasSentBefore = true;
        if (lines.empty())
            break;
        std::unique_lock lock(m_mutex);
        if (m_changed.wait_for(lock, kTryAgainAfter, [this] { return m_isStopping; }))
            return;
    }
    for (std::size_t i = 0; i < whole; ++i)
        m_taps[static_cast<std::size_t>(first) + i].isDisturbed = isDisturbed;
    if (m_options.tapsPerSecond > 0) // what an outage kept back is not made up for
        m_nextAt = std::max(m_nextAt, std::chrono::steady_clock::now()) +
                   std::chrono::microseconds(static_cast<std::int64_t>(1e6 * double(whole) / m_options.tapsPerSecond));
}

std::vector<Gate::Answer> Gate::ask(const std::vector<std::string>& lines)
{
    switch (m_options.door) {
    case Door::Tcp:
        return askTcp(lines);
    case Door::Udp:
        return askUdp(lines);
    case Door::Http:
    case Door::Batch:
        return askHttp(lines);
    }
    return {};
}

std::vector<Gate::Answer> Gate::askTcp(const std::vector<std::string>& lines)
{
    if (!m_tcp)
        m_tcp = std::make_unique<LineClient>(m_ports.tcp);
    std::string bytes;
    for (const std::string& line : lines)
        bytes += line + '\n';
    std::vector<Answer> answers;
    if (m_tcp->isConnected() && m_tcp->send(bytes)) {
        while (answers.size() < lines.size()) {
            auto answer = read(m_tcp->readLine(kAnswerWithinMs));
            if (!answer)
                break;
            answers.push_back(std::move(*answer));
        }
    }
    if (answers.size() < lines.size())
        m_tcp.reset(); // later answers would be taken for those to what is sent again
    return answers;
}

std::vector<Gate::Answer> Gate::askHttp(const std::vector<std::string>& lines)
{
    if (!m_http)
        m_http = std::make_unique<ApiClient>(m_ports.http);
    std::vector<Answer> answers;
    if (m_options.door == Door::Http) {
        if (auto answer = read(m_http->call("POST", "/api/events", lines.front()).body))
            answers.push_back(std::move(*answer));
    } else {
        const ApiResponse response =
            m_http->call("POST", "/api/events/batch", fmt::format("[{}]", fmt::join(lines, ",")));
        const auto body = json::parse(response.body);
        const json::Value* results = body ? body->find("results") : nullptr;
        if (results && results->array()) {
            for (const json::Value& result : *results->array()) {
                if (auto answer = read(json::canonical(result)))
                    answers.push_back(std::move(*answer));
            }
        }
    }
    if (answers.empty())
        m_http.reset();
    return answers;
}

std::vector<Gate::Answer> Gate::askUdp(const std::vector<std::string>& lines)
{
    if (!m_udp)
        m_udp = std::make_unique<UdpClient>(m_ports.udp);
    std::vector<Answer> answers;
    if (m_udp->send(lines.front())) {
        if (auto answer = read(m_udp->receive(kDatagramWithinMs)))
            answers.push_back(std::move(*answer));
    }
    if (answers.empty())
        m_udp.reset(); // an answer that is late goes to a port that nobody has
    return answers;
}

std::optional<Gate::Answer> Gate::read(const std::string& json)
{
    const auto value = json::parse(json);
    if (!value || text(*value, "status").empty())
        return std::nullopt;
    Answer answer{text(*value, "status"), text(*value, "reason"), 0, text(*value, "hash")};
    if (const json::Value* sequence = value->find("sequence_id"))
        answer.sequence_id = sequence->integer().value_or(0);
    return answer;
}

bool Gate::take(std::int64_t n, const Answer& answer, bool wasSentBefore)
{
    Told& told = m_taps[static_cast<std::size_t>(n)];
    if (answer.status == "error" || answer.reason == "timestamp_in_future")
        return false;
    if (answer.status == "success") {
        told.as = Told::As::Success;
        told.sequence_id = answer.sequence_id;
        told.hash = std::stoull(answer.hash.substr(0, 16), nullptr, 16);
        if (told.kind != Kind::Fresh)
            complain(n, answer, "is not to be recorded");
    } else if (answer.status == "queued") {
        told.as = Told::As::Queued;
    } else if (answer.status == "ignored") {
        told.as = Told::As::Ignored;
        if (told.kind == Kind::Unknown || (told.kind == Kind::Fresh && !wasSentBefore))
            complain(n, answer, "repeats nothing");
    } else {
        told.as = Told::As::Rejected;
        if (told.kind != Kind::Unknown || answer.reason != "unknown_card")
            complain(n, answer, "is not to be rejected so");
    }
    return true;
}

void Gate::complain(std::int64_t n, const Answer& answer, std::string_view why)
{
    const std::lock_guard lock(m_mutex);
    if (m_fault.empty())
        m_fault =
            fmt::format("gate {} was told {} {} of tap {}, which {}", number(), answer.status, answer.reason, n, why);
}

} // namespace tapledger::soak
