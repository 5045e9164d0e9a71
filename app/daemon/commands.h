// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/audit.h"
#include "site/json_object.h"
#include "site/store.h"

#include <CLI/App.hpp>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the commands share: the options that each of them takes, and how they print.
namespace tapledger {

struct AcceptedRestore;

/// Exit codes of `tapledgerd`.
inline constexpr int kExitOk = 0;
inline constexpr int kExitFailed = 1; ///< what was asked could not be done, or what was checked is not so
inline constexpr int kExitUsage = 2;  ///< wrong options, settings or values

enum class OutputFormat { Text, Json };

/// The options that every command takes.
struct CommonOptions : SiteOptions
{
    bool json = false;

    OutputFormat format() const { return json ? OutputFormat::Json : OutputFormat::Text; }
};

/// What the command line came to: the command's body, run once the line was read to its end without a fault.
struct Invocation
{
    CommonOptions common;
    std::function<int()> run;
};

/// Adds a command with the common options. @p body runs when the command was chosen.
CLI::App* addCommand(CLI::App& parent, Invocation& invocation, std::string name, std::string description,
                     std::function<int()> body);

/// Prints the one sentence of an error. @return the exit code that goes with it.
int fail(const Error& error);

/// Writes to standard output. False when nobody reads it any more.
bool print(std::string_view text);

/// Rows as aligned columns, with a header; control characters are made harmless.
void printTable(const std::vector<std::string>& header, const std::vector<std::vector<std::string>>& rows);

/// What came of an accepted restore, as members of @p object.
JsonObject addRestore(JsonObject object, const AcceptedRestore& done);

/// Number of columns that a text takes in a terminal, for texts without wide characters.
std::size_t displayWidth(std::string_view text);
/// The text with spaces up to @p width columns.
std::string padded(std::string_view text, std::size_t width);

// One function a group of commands; each adds them to the command line.
void addServeCommand(CLI::App& app, Invocation& invocation);
void addDemoCommand(CLI::App& app, Invocation& invocation);
void addSimulateCommand(CLI::App& app, Invocation& invocation);
void addEmployeeCommands(CLI::App& app, Invocation& invocation);
void addCardCommands(CLI::App& app, Invocation& invocation);
void addDeviceCommands(CLI::App& app, Invocation& invocation);
void addAuditCommands(CLI::App& app, Invocation& invocation);
void addUserCommands(CLI::App& app, Invocation& invocation);
void addLedgerCommands(CLI::App& app, Invocation& invocation);
void addTrustCommands(CLI::App& app, Invocation& invocation);
void addWitnessCommands(CLI::App& app, Invocation& invocation);
void addTlsCommands(CLI::App& app, Invocation& invocation);
void addDatabaseCommands(CLI::App& app, Invocation& invocation);
void addBackupCommands(CLI::App& app, Invocation& invocation);
void addMigrateCommand(CLI::App& app, Invocation& invocation);
/// `employee export`, in the group of commands about people.
void addPersonExportCommand(CLI::App& group, Invocation& invocation);
void addRetentionCommands(CLI::App& app, Invocation& invocation);

/// Whom the audit log names for what is done here: the user of the system that runs the command.
Actor commandLineActor();

} // namespace tapledger
