// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands.h"
#include "ingest/pipeline.h"
#include "site/signals.h"

#include <map>
#include <mutex>
#include <span>
#include <string>

namespace tapledger::demo {

/// Turns decided taps into lines for the terminal. Taps come from the ledger's thread, lines go to the main one.
class TapLines
{
public:
    enum class Colours { On, Off };
    TapLines(std::map<std::int64_t, std::string> names, OutputFormat format, Colours colours)
        : m_names(std::move(names)), m_format(format), m_colours(colours)
    {
    }

    /// Called by the pipeline; never waits for the terminal.
    void add(std::span<const SeenTap> taps);
    /// Readable when there are lines.
    int fd() const { return m_wakeUp.fd(); }
    /// The lines that came since the last call.
    std::string take();

    /// Colours where standard output is a terminal and NO_COLOR is not set.
    static Colours coloursOfTerminal();
    /// The titles of the columns, with line end.
    static std::string header();

private:
    std::string line(const SeenTap& tap) const;

    const std::map<std::int64_t, std::string> m_names;
    const OutputFormat m_format;
    const Colours m_colours;
    WakeUp m_wakeUp;
    std::mutex m_mutex;
    std::string m_text;
    std::size_t m_skipped = 0;
};

} // namespace tapledger::demo
