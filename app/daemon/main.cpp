// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <csignal>
#include <cstdio>
#include <exception>
#include <fmt/format.h>

namespace {

using namespace tapledger;

constexpr const char* kFooter = "Examples:\n"
                                "  tapledgerd employee add 1001 \"Ada Lovelace\" --department Engines\n"
                                "  tapledgerd card assign 04:3A:B2:C5:D8 --employee 1001\n"
                                "  tapledgerd device add GATE-01 --name \"Main gate\"\n"
                                "  tapledgerd serve --http 127.0.0.1:8001 --tcp 127.0.0.1:9000\n"
                                "  tapledgerd verify\n"
                                "\n"
                                "`tapledgerd COMMAND --help` tells more of a command. Exit codes: 0 success, 1 what "
                                "was asked could not be done or\n"
                                "what was checked is not so, 2 wrong usage or settings.";

int run(int argc, char** argv)
{
    CLI::App app("Tapledger: RFID timekeeping in a ledger that cannot be altered unnoticed", "tapledgerd");
    app.set_version_flag("--version", std::string("tapledgerd ") + TAPLEDGER_VERSION);
    app.footer(kFooter);
    Invocation invocation;
    addServeCommand(app, invocation);
    addDemoCommand(app, invocation);
    addSimulateCommand(app, invocation);
    addEmployeeCommands(app, invocation);
    addCardCommands(app, invocation);
    addDeviceCommands(app, invocation);
    addUserCommands(app, invocation);
    addAuditCommands(app, invocation);
    addLedgerCommands(app, invocation);
    addTrustCommands(app, invocation);
    addWitnessCommands(app, invocation);
    addTlsCommands(app, invocation);
    addDatabaseCommands(app, invocation);
    addBackupCommands(app, invocation);
    addMigrateCommand(app, invocation);
    addRetentionCommands(app, invocation);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& e) {
        return app.exit(e); // help or version, printed
    } catch (const CLI::ParseError& e) {
        std::fputs(fmt::format("tapledgerd: {}; see --help\n", e.what()).c_str(), stderr);
        return kExitUsage;
    }
    if (!invocation.run) {
        std::fputs("tapledgerd: name a command, such as serve, verify or card list; see --help\n", stderr);
        return kExitUsage;
    }
    return invocation.run();
}

} // namespace

int main(int argc, char** argv)
{
    // A reader of our output, or a peer, that goes away is an error of a write, not the end of the program.
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication::setApplicationName(QStringLiteral("tapledger"));
    try {
        return run(argc, argv);
    } catch (const std::exception& e) {
        return fail({ErrorCode::Internal, fmt::format("stopped by a failure that was not expected: {}", e.what())});
    }
}
