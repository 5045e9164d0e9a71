// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands.h"
#include "services/csv_import.h"

#include <string>

namespace tapledger {

/// The options of an import command.
struct ImportCommandOptions
{
    std::string file;
    bool dryRun = false;
    bool skipBad = false;
};

using ImportFunction = Result<ImportReport> (*)(Database&, const Clock&, const csv::Table&, const ImportOptions&,
                                                const Actor&);

/// Adds `import FILE.csv` to a group of commands. @p noun is what a row is, in the plural.
void addImportCommand(CLI::App& group, Invocation& invocation, std::string noun, std::string columns,
                      ImportFunction import);

} // namespace tapledger
