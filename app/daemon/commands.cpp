// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <array>
#include <pwd.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <fmt/format.h>

namespace tapledger {
namespace {

/// What comes from a database may hold anything: nothing of it may steer the terminal.
std::string printable(std::string_view text)
{
    std::string out(text);
    std::ranges::replace_if(
        out, [](char c) { return (c >= 0 && c < 0x20) || c == 0x7F; }, '?');
    return out;
}

} // namespace

CLI::App* addCommand(CLI::App& parent, Invocation& invocation, std::string name, std::string description,
                     std::function<int()> body)
{
    CLI::App* command = parent.add_subcommand(std::move(name), std::move(description));
    CommonOptions& common = invocation.common;
    command->add_option("--data-dir", common.dataDir, "Folder of the embedded store and of tapledger.conf")
        ->type_name("DIR")
        ->group("Options of every command");
    command->add_option("--database", common.database, "postgresql://USER@HOST/DATABASE, or the path of a SQLite file")
        ->type_name("URL")
        ->group("Options of every command");
    command->add_option("--config", common.config, "Configuration file (default: tapledger.conf in the data folder)")
        ->type_name("FILE")
        ->group("Options of every command");
    command->add_flag("--json", common.json, "Print JSON")->group("Options of every command");
    command->callback([&invocation, body = std::move(body)] { invocation.run = body; });
    return command;
}

int fail(const Error& error)
{
    std::fflush(stdout);
    std::fputs(fmt::format("tapledgerd: {}\n", printable(error.message)).c_str(), stderr);
    return error.code == ErrorCode::InvalidArgument ? kExitUsage : kExitFailed;
}

bool print(std::string_view text)
{
    return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
}

std::size_t displayWidth(std::string_view text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string padded(std::string_view text, std::size_t width)
{
    std::string out(text);
    const std::size_t taken = displayWidth(text);
    if (taken < width)
        out.append(width - taken, ' ');
    return out;
}

void printTable(const std::vector<std::string>& header, const std::vector<std::vector<std::string>>& rows)
{
    std::vector<std::size_t> widths;
    widths.reserve(header.size());
    for (const std::string& title : header)
        widths.push_back(displayWidth(title));
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(row[i]));
    }
    const auto line = [&](const std::vector<std::string>& row) {
        std::string out;
        for (std::size_t i = 0; i < widths.size(); ++i)
            out += i + 1 < widths.size() ? padded(printable(row[i]), widths[i] + 2) : printable(row[i]);
        return out + '\n';
    };
    std::string text = line(header);
    for (const auto& row : rows)
        text += line(row);
    print(text);
}

Actor commandLineActor()
{
    passwd entry{};
    passwd* found = nullptr;
    std::array<char, 4096> buffer{};
    getpwuid_r(getuid(), &entry, buffer.data(), buffer.size(), &found);
    return {found ? entry.pw_name : std::to_string(getuid()), "cli",
            Role::Admin}; // who may read the store may do everything
}

} // namespace tapledger
