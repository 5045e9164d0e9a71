// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"
#include "commands.h"
#include "net/http/witness_server.h"
#include "site/json_object.h"
#include "site/signals.h"

#include <cerrno>
#include <fmt/format.h>
#include <memory>
#include <poll.h>

Q_LOGGING_CATEGORY(lcWitnessCommand, "tapledger.witness")

namespace tapledger {
namespace {

struct WitnessOptions
{
    std::string name;
    std::string listen = "127.0.0.1:8010";
    std::string certificate;
    std::string key;
};

/// Apart from the store of a site that is in the same folder.
std::filesystem::path folderOf(const Site& site) { return site.dataDir / "witness"; }

int init(const WitnessOptions& options, const CommonOptions& common)
{
    const auto site = findSite(common);
    if (!site)
        return fail(site.error());
    if (auto made = makeDataDir(site->dataDir); !made)
        return fail(made.error());
    const auto key = Witness::init(folderOf(*site), options.name);
    if (!key)
        return fail(key.error());
    const std::string logs = (folderOf(*site) / "logs").string();
    if (common.json)
        print(JsonObject().text("vkey", key->vkey()).text("logs", logs).finish() + "\n");
    else
        print(
            fmt::format("{}\nThat is its public key, for trust.witness.servers of the sites. Put the key ring of each "
                        "log that it is to watch into {}.\n",
                        key->vkey(), logs));
    return kExitOk;
}

int serve(const WitnessOptions& options, const CommonOptions& common)
{
    StopSignals signals(StopSignals::Hangup::IsTold);
    const auto site = findSite(common);
    if (!site)
        return fail(site.error());
    log::install(site->settings.logLevel, site->settings.logFormat);
    auto at = Endpoint::parse(options.listen);
    if (!at)
        return fail(at.error());
    auto witness = Witness::open(folderOf(*site));
    if (!witness)
        return fail(witness.error());
    WitnessServer::Options door{.at = std::move(*at), .tls = {}};
    if (!options.certificate.empty() || !options.key.empty())
        door.tls = TlsOptions{.certificate = options.certificate, .key = options.key, .clientCa = {}};
    const std::string vkey = witness->key().vkey();
    const std::size_t logs = witness->logs();
    const SystemClock clock;
    WitnessServer server(std::move(*witness), std::move(door), clock);
    const auto address = server.start();
    if (!address)
        return fail(address.error());
    print(common.json ? JsonObject()
                                .text("state", "ready")
                                .text("http", address->text())
                                .text("vkey", vkey)
                                .number("logs", static_cast<std::int64_t>(logs))
                                .finish() +
                            "\n"
                      : fmt::format("ready http={} logs={} vkey={}\n", address->text(), logs, vkey));
    pollfd waiting{signals.fd(), POLLIN, 0};
    for (;;) {
        if (poll(&waiting, 1, -1) < 0 && errno != EINTR)
            return fail({ErrorCode::Internal, "waiting for signals failed"});
        const auto signal = signals.next();
        if (signal == StopSignals::Signal::Stop)
            break;
        if (signal != StopSignals::Signal::Hangup)
            continue;
        if (const auto reloaded = server.reload(); reloaded)
            print(fmt::format("logs={}\n", *reloaded));
        else
            log::error(lcWitnessCommand(), "{}; the logs that were known stay", reloaded.error().message);
    }
    signals.acknowledge();
    server.stop();
    return kExitOk;
}

} // namespace

void addWitnessCommands(CLI::App& app, Invocation& invocation)
{
    CLI::App* group = app.add_subcommand("witness", "A witness of other machines' logs: init, serve");
    auto options = std::make_shared<WitnessOptions>();
    CLI::App* make = addCommand(*group, invocation, "init", "Make the key of a witness, and print its public key",
                                [options, &invocation] { return init(*options, invocation.common); });
    make->add_option("--name", options->name, "Its name in signatures, such as witness.example/w1")->required();
    CLI::App* run =
        addCommand(*group, invocation, "serve", "Sign checkpoints until SIGINT or SIGTERM; SIGHUP reads key rings anew",
                   [options, &invocation] { return serve(*options, invocation.common); });
    run->add_option("--listen", options->listen, "Where it listens")->type_name("ADDR:PORT")->capture_default_str();
    run->add_option("--certificate", options->certificate, "For HTTPS, a PEM file with the chain")->type_name("FILE");
    run->add_option("--key", options->key, "The certificate's private key, a PEM file")->type_name("FILE");
    run->footer(
        "It belongs on another machine than the ledger, under other people. Its folder is `witness` in the data\n"
        "folder; key rings of the logs that it watches are the files logs/*.json there.");
}

} // namespace tapledger
