// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "commands.h"
#include "simulate/cast_file.h"
#include "simulate/simulation.h"
#include "site/signals.h"
#include "site/store.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fmt/format.h>
#include <memory>
#include <poll.h>
#include <thread>

namespace tapledger {
namespace {

using namespace simulate;

struct SimulateOptions
{
    std::string http;
    std::string tcp;
    std::string udp;
    std::string tlsCa;
    std::string devices = "4";
    std::string credentials;
    std::string cards = "100";
    double rate = 10;
    double duration = 0;
    std::int64_t count = 0;
    unsigned duplicates = 0;
    double offline = 0;
    std::size_t connections = 0;
    std::size_t inFlight = 1;
    std::uint64_t seed = 1;
    std::string ackLog;
    bool verbose = false;
};

Result<std::optional<Endpoint>> endpoint(const std::string& text, std::string_view option)
{
    if (text.empty())
        return std::optional<Endpoint>();
    auto parsed = Endpoint::parse(text);
    if (!parsed)
        return failure(ErrorCode::InvalidArgument, fmt::format("{}: {}", option, parsed.error().message));
    return std::optional(std::move(*parsed));
}

std::chrono::milliseconds milliseconds(double seconds)
{
    return std::chrono::milliseconds(static_cast<std::int64_t>(seconds * 1000));
}

Result<SimulationOptions> simulationOptions(const SimulateOptions& options, const CommonOptions& common)
{
    SimulationOptions out;
    for (const auto& [text, option, target] :
         {std::tuple(&options.http, "--http", &out.http), std::tuple(&options.tcp, "--tcp", &out.tcp),
          std::tuple(&options.udp, "--udp", &out.udp)}) {
        auto parsed = endpoint(*text, option);
        if (!parsed)
            return failure(parsed.error());
        *target = std::move(*parsed);
    }
    if (!options.tlsCa.empty()) {
        auto tls = TlsClient::trusting(options.tlsCa);
        if (!tls)
            return failure(tls.error());
        out.tls = std::move(*tls);
    }
    auto cast = makeCast({options.devices, options.credentials, options.cards}, common);
    if (!cast)
        return failure(cast.error());
    out.cast = std::move(*cast);
    out.plan = steadyPlan(out.cast.readers.size(), out.cast.cards.size(), options.duplicates, options.seed);
    out.tapsPerSecond = options.rate;
    if (options.duration > 0)
        out.duration = milliseconds(options.duration);
    if (options.count > 0)
        out.count = options.count;
    if (options.offline > 0)
        out.offlineFor = milliseconds(options.offline);
    out.connections = options.connections;
    out.inFlight = options.inFlight;
    return out;
}

/// One JSON object a line for every tap that the server says is in the ledger.
void appendAcknowledged(std::string& out, const TapAnswer& answer, const Cast& cast)
{
    appendTap(out, cast, answer.tap,
              fmt::format(",\"transport\":\"{}\",\"answer\":{}", toText(answer.transport), answer.json));
    out += '\n';
}

void printTap(const TapAnswer& answer, const Cast& cast)
{
    std::string line = fmt::format("{} {:4} ", cast.readers[answer.tap.reader].device_id, toText(answer.transport));
    appendTap(line, cast, answer.tap);
    print(fmt::format("{} {}\n", line, answer.json));
}

int simulateReaders(const SimulateOptions& options, const CommonOptions& common)
{
    StopSignals signals;
    auto simulation = simulationOptions(options, common);
    if (!simulation)
        return fail(simulation.error());

    std::unique_ptr<std::FILE, int (*)(std::FILE*)> ackLog(nullptr, std::fclose);
    if (!options.ackLog.empty()) {
        ackLog.reset(std::fopen(options.ackLog.c_str(), "we"));
        if (!ackLog)
            return fail(
                {ErrorCode::InvalidArgument, fmt::format("--ack-log {}: {}", options.ackLog, std::strerror(errno))});
    }
    const Cast cast = simulation->cast;
    std::string line;
    if (ackLog || options.verbose) {
        simulation->onAnswer = [&](const TapAnswer& answer) {
            if (options.verbose)
                printTap(answer, cast);
            if (!ackLog || (answer.status != Status::Success && answer.status != Status::Ignored))
                return;
            line.clear();
            appendAcknowledged(line, answer, cast);
            std::fwrite(line.data(), 1, line.size(), ackLog.get());
        };
    }

    // The simulation runs on a thread of its own; this one waits for a signal or for its end.
    std::atomic<bool> stop = false;
    WakeUp finished;
    Result<Summary> summary = failure(ErrorCode::Internal, "the simulation did not run");
    std::thread worker([&] {
        const SystemClock clock;
        summary = Simulation(std::move(*simulation), clock).run(stop);
        finished.raise();
    });
    pollfd waiting[] = {{signals.fd(), POLLIN, 0}, {finished.fd(), POLLIN, 0}};
    while (waiting[0].revents == 0 && waiting[1].revents == 0)
        poll(waiting, 2, -1);
    if (waiting[0].revents != 0)
        signals.acknowledge();
    stop = true;
    worker.join();
    if (!summary)
        return fail(summary.error());
    if (ackLog && std::fflush(ackLog.get()) != 0)
        return fail({ErrorCode::StorageFull, fmt::format("--ack-log {}: {}", options.ackLog, std::strerror(errno))});
    print(common.json ? summary->toJson() + "\n" : summary->text());
    return summary->errors == 0 && summary->unanswered == 0 ? kExitOk : kExitFailed;
}

} // namespace

void addSimulateCommand(CLI::App& app, Invocation& invocation)
{
    auto o = std::make_shared<SimulateOptions>();
    CLI::App* command = addCommand(app, invocation, "simulate", "Let simulated readers tap against a running server",
                                   [o, &invocation] { return simulateReaders(*o, invocation.common); });
    command->add_option("--http", o->http, "The server's HTTP address")->type_name("ADDR:PORT");
    command->add_option("--tcp", o->tcp, "The server's TCP address")->type_name("ADDR:PORT");
    command->add_option("--udp", o->udp, "The server's UDP address")->type_name("ADDR:PORT");
    command->add_option("--tls-ca", o->tlsCa, "Speak TLS over HTTP and TCP, and trust the certificates of this file")
        ->type_name("FILE");
    command
        ->add_option("--devices", o->devices,
                     "ID:KEY,ID:KEY… of registered readers, or how many to register as SIM-… in the store")
        ->capture_default_str();
    command->add_option("--credentials", o->credentials, "JSON file of readers and cards, as the demo writes it")
        ->type_name("FILE");
    command
        ->add_option("--cards", o->cards,
                     "File with one card UID a line, or how many people with cards to add to the store")
        ->capture_default_str();
    command->add_option("--rate", o->rate, "Taps a second, all readers together; 0: as fast as answers come")
        ->capture_default_str()
        ->check(CLI::NonNegativeNumber);
    command->add_option("--duration", o->duration, "Seconds; without --count either: until SIGINT")
        ->check(CLI::PositiveNumber);
    command->add_option("--count", o->count, "Number of taps")->check(CLI::PositiveNumber);
    command->add_option("--duplicates", o->duplicates, "Percent of the taps that repeat the reader's last one")
        ->check(CLI::Range(0U, 100U));
    command
        ->add_option("--offline", o->offline,
                     "One reader after the other is offline for so many seconds and then "
                     "delivers in batches")
        ->check(CLI::PositiveNumber);
    command->add_option("--connections", o->connections, "Connections, at least one a reader (default: that many)");
    command->add_option("--in-flight", o->inFlight, "Taps of a connection that may wait for an answer")
        ->capture_default_str()
        ->check(CLI::Range(1U, 65536U));
    command->add_option("--seed", o->seed, "The same seed gives the same taps")->capture_default_str();
    command->add_option("--ack-log", o->ackLog, "Write every tap that the server acknowledged, one JSON line each")
        ->type_name("FILE");
    command->add_flag("--verbose", o->verbose, "Print every tap with its answer");
    command->footer(
        "Exit code 1 when a tap was answered with an error, or not at all. A server refuses more than 100 taps\n"
        "a minute of one reader unless TAPLEDGER_RATE_LIMIT_PER_MINUTE says otherwise.\n"
        "Example: tapledgerd simulate --tcp 127.0.0.1:9000 --devices 64 --cards 1000 --in-flight 64 --rate 0 "
        "--duration 10");
}

} // namespace tapledger
