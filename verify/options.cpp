// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include "instant.h"
#include "text.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace tapverify {
namespace {

using Command = Options::Command;

struct CommandName
{
    std::string_view name;
    Command command;
};
constexpr auto kCommands = std::to_array<CommandName>({{"receipt", Command::Receipt},
                                                       {"proof", Command::Proof},
                                                       {"consistency", Command::Consistency},
                                                       {"checkpoint", Command::Checkpoint},
                                                       {"export", Command::Export}});

/// Takes the arguments one after the other.
class Parser
{
public:
    Parser(const std::vector<std::string>& arguments, std::int64_t now) : m_arguments(arguments), m_now(now) {}

    Result<Options> run()
    {
        bool named = false;
        bool onlyFiles = false;
        for (; m_at < m_arguments.size() && m_fault.empty(); ++m_at) {
            const std::string& argument = m_arguments[m_at];
            const bool isOption = !onlyFiles && argument.size() > 1 && argument.front() == '-';
            if (argument == "--" && !onlyFiles)
                onlyFiles = true;
            else if (isOption)
                option(argument);
            else if (!named)
                named = command(argument);
            else
                m_options.files.push_back(argument);
        }
        if (m_fault.empty() && !m_shown)
            check(named);
        if (!m_fault.empty())
            return Error{m_fault + ". See tapledger-verify --help"};
        return std::move(m_options);
    }

private:
    void fail(std::string why)
    {
        if (m_fault.empty())
            m_fault = std::move(why);
    }

    bool command(std::string_view name)
    {
        const auto* const it = std::ranges::find(kCommands, name, &CommandName::name);
        if (it == kCommands.end())
            fail("there is no command " + printable(name));
        else
            m_options.command = it->command;
        return true;
    }

    /// The value of an option, which is the next argument.
    std::string value(std::string_view name)
    {
        if (m_at + 1 < m_arguments.size() && !m_arguments[m_at + 1].empty())
            return m_arguments[++m_at];
        fail(std::string(name) + " needs a value");
        return {};
    }

    void option(const std::string& name)
    {
        if (name == "--help" || name == "-h")
            show(Command::Help);
        else if (name == "--version")
            show(Command::Version);
        else if (name == "--json")
            m_options.json = true;
        else if (name == "--keyring")
            m_options.keyring = value(name);
        else
            exportOption(name);
    }

    void exportOption(const std::string& name)
    {
        m_exportOption = name;
        if (name == "--checkpoint")
            m_options.checkpoints.push_back(value(name));
        else if (name == "--checkpoints-dir")
            m_options.checkpointDirs.push_back(value(name));
        else if (name == "--internal")
            m_options.internal.push_back(value(name));
        else if (name == "--receipt")
            m_options.receipts.push_back(value(name));
        else if (name == "--leaf-hashes")
            m_options.leafHashes = value(name);
        else if (name == "--device-keys")
            m_options.deviceKeys = value(name);
        else if (name == "--start-frontier")
            m_options.start = value(name);
        else if (name == "--assume-utc")
            m_options.assumeUtc = true;
        else if (name == "--now")
            m_options.now = time(value(name));
        else if (name == "--max-age")
            m_options.maxAge = number(name, 0);
        else if (name == "--slack")
            m_options.slack = number(name, 0);
        else if (name == "--first")
            m_options.firstSequenceId = number(name, 1);
        else
            fail("there is no option " + printable(name));
    }

    std::int64_t number(const std::string& name, std::int64_t min)
    {
        const auto result = parseNatural(value(name));
        if (!result || *result < min)
            fail(name + " needs a whole number of at least " + std::to_string(min));
        return result.value_or(min);
    }

    std::int64_t time(const std::string& text)
    {
        if (text == "now")
            return m_now;
        if (const auto seconds = parseNatural(text))
            return *seconds;
        const auto instant = parseInstant(text);
        if (!instant)
            fail("--now needs a time such as 2026-02-04T08:05:23Z, seconds since 1970, or the word now");
        return instant ? wholeSeconds(instant->us) : 0;
    }

    void show(Command command)
    {
        m_options.command = command;
        m_shown = true;
        m_at = m_arguments.size() - 1; // nothing else matters
    }

    void check(bool named)
    {
        const Command command = m_options.command;
        if (!named)
            return fail("a command is missing");
        if (m_options.files.empty())
            return fail("a file is missing");
        if (m_options.files.size() > 1 && command != Command::Checkpoint)
            return fail("only one file can be checked at once");
        if (command != Command::Export && !m_exportOption.empty())
            return fail(m_exportOption + " is for the command export");
        if (command != Command::Export && m_options.keyring.empty())
            return fail("--keyring is missing: without it nothing signed can be judged");
        const bool needsRing = !m_options.checkpoints.empty() || !m_options.checkpointDirs.empty() ||
                               !m_options.internal.empty() || !m_options.receipts.empty() ||
                               !m_options.leafHashes.empty();
        if (needsRing && m_options.keyring.empty())
            return fail("checkpoints, receipts and leaf hashes can be judged only with a --keyring");
        if (m_options.firstSequenceId != 1 && !m_options.keyring.empty())
            return fail("--first is for a check without key ring; the key ring names the first number itself");
    }

    const std::vector<std::string>& m_arguments;
    std::int64_t m_now;
    Options m_options;
    std::size_t m_at = 0;
    std::string m_exportOption;
    bool m_shown = false;
    std::string m_fault;
};

} // namespace

Result<Options> parseOptions(const std::vector<std::string>& arguments, std::int64_t now)
{
    return Parser(arguments, now).run();
}

} // namespace tapverify
