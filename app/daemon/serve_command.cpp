// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "site/json_object.h"
#include "site/server.h"

#include <cerrno>
#include <fmt/format.h>
#include <memory>
#include <poll.h>

Q_LOGGING_CATEGORY(lcServe, "tapledger.serve")

namespace tapledger {
namespace {

struct ServeOptions
{
    std::string http;
    std::string tcp;
    std::string udp;
    bool noAuth = false;

    std::vector<SettingOverride> overrides() const
    {
        std::vector<SettingOverride> list;
        const auto add = [&list](std::string_view key, const std::string& value, std::string_view option) {
            if (!value.empty())
                list.push_back({key, value, option});
        };
        add("server.http", http, "--http");
        add("server.tcp", tcp, "--tcp");
        add("server.udp", udp, "--udp");
        add("server.authentication", noAuth ? "off" : "", "--no-auth");
        return list;
    }
};

/// `ready http=… tcp=…`, or another state with the same doors, which are open in each, and why.
std::string stateLine(const PipelineStatus& status, const NetAddresses& addresses, OutputFormat format)
{
    const bool isReady = status.state == PipelineState::Writing;
    const std::string_view state = isReady ? "ready" : toText(status.state);
    JsonObject object;
    object.text("state", state);
    std::string text(state);
    const auto add = [&](std::string_view name, const std::optional<Endpoint>& endpoint) {
        if (!endpoint)
            return;
        object.text(name, endpoint->text());
        text += fmt::format(" {}={}", name, endpoint->text());
    };
    add("http", addresses.http);
    add("tcp", addresses.tcp);
    add("udp", addresses.udp);
    if (!isReady) {
        object.text("detail", status.detail);
        text += ": " + status.detail;
    }
    return (format == OutputFormat::Json ? object.finish() : text) + "\n";
}

/// With TLS, SIGHUP means new certificates; without, the end of the terminal.
/// @return true when the server is to stop.
bool takeSignals(const StopSignals& signals, Server& server)
{
    for (;;) {
        switch (signals.next()) {
        case StopSignals::Signal::None:
            return false;
        case StopSignals::Signal::Stop:
            return true;
        case StopSignals::Signal::Hangup:
            if (!server.hasTls()) {
                if (!signals.ignoresHangup())
                    return true;
            } else if (auto reloaded = server.reloadTls(); !reloaded) {
                log::error(lcServe(), "{}; the certificate that was in force stays", reloaded.error().message);
            }
        }
    }
}

int serve(const ServeOptions& options, const CommonOptions& common)
{
    StopSignals signals(StopSignals::Hangup::IsTold);
    const auto overrides = options.overrides();
    auto site = findSite(common, overrides);
    if (!site)
        return fail(site.error());
    log::install(site->settings.logLevel, site->settings.logFormat);

    const SystemClock clock;
    SystemRandom random;
    Server server(std::move(*site), clock, random);
    const auto addresses = server.start(Server::IfAway::Wait);
    if (!addresses)
        return fail(addresses.error());

    pollfd waiting[] = {{signals.fd(), POLLIN, 0}, {server.stateFd(), POLLIN, 0}};
    while (waiting[0].revents == 0 || !takeSignals(signals, server)) {
        for (const PipelineStatus& status : server.takeStates())
            print(stateLine(status, *addresses, common.format()));
        if (const auto fault = server.fault()) {
            server.stop();
            return fail(*fault);
        }
        if (poll(waiting, 2, -1) < 0 && errno != EINTR)
            return fail({ErrorCode::Internal, "waiting for signals failed"});
    }
    signals.acknowledge();
    server.stop();
    return kExitOk;
}

} // namespace

void addServeCommand(CLI::App& app, Invocation& invocation)
{
    auto options = std::make_shared<ServeOptions>();
    CLI::App* command =
        addCommand(app, invocation, "serve", "Run the server until SIGINT or SIGTERM; SIGHUP reloads the certificate",
                   [options, &invocation] { return serve(*options, invocation.common); });
    command->add_option("--http", options->http, "Where HTTP listens (default 127.0.0.1:8001)")
        ->type_name("ADDR:PORT|off");
    command->add_option("--tcp", options->tcp, "Where JSON lines are taken (default 127.0.0.1:9000)")
        ->type_name("ADDR:PORT|off");
    command->add_option("--udp", options->udp, "Where datagrams are taken (default off)")->type_name("ADDR:PORT|off");
    command->add_flag("--no-auth", options->noAuth, "Devices need no key; only while listening on loopback");
    command->footer("Prints `ready` with its addresses once it takes taps, `standby` while another server is the "
                    "ledger's writer, `unavailable` while it keeps taps because the database is away.\nExample: "
                    "tapledgerd serve --tcp 0.0.0.0:9000 --database "
                    "postgresql://tapledger_server@db.example/timekeeping");
}

} // namespace tapledger
