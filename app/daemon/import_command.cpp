// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_command.h"
#include "site/json_object.h"

#include "site/store.h"

#include <cerrno>
#include <cstring>
#include <fmt/format.h>
#include <fstream>
#include <memory>

namespace tapledger {
namespace {

Result<csv::Table> readTable(const std::string& file)
{
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return failure(ErrorCode::InvalidArgument, fmt::format("{} cannot be read: {}", file, std::strerror(errno)));
    std::string text;
    std::string piece(1U << 20U, '\0');
    while (in && text.size() <= csv::kMaxFileSize) {
        in.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        text.append(piece, 0, static_cast<std::size_t>(in.gcount()));
    }
    if (in.bad() || (text.empty() && !in.eof()))
        return failure(ErrorCode::InvalidArgument, fmt::format("{} cannot be read", file));
    auto table = csv::parse(text);
    if (!table)
        return failure(ErrorCode::InvalidArgument, fmt::format("{}: {}", file, table.error().message));
    if (table->header.empty())
        return failure(ErrorCode::InvalidArgument,
                       fmt::format("{} is empty; its first line must name the columns", file));
    return table;
}

void printReport(const ImportReport& report, const ImportCommandOptions& options, std::string_view noun,
                 OutputFormat format)
{
    if (format == OutputFormat::Json) {
        std::vector<std::string> bad;
        for (const auto& row : report.bad)
            bad.push_back(
                JsonObject().number("line", static_cast<std::int64_t>(row.line)).text("message", row.message).finish());
        print(JsonObject()
                  .boolean("applied", report.applied)
                  .boolean("dry_run", options.dryRun)
                  .number("added", static_cast<std::int64_t>(report.added))
                  .number("updated", static_cast<std::int64_t>(report.updated))
                  .number("unchanged", static_cast<std::int64_t>(report.unchanged))
                  .raw("bad", jsonArray(bad))
                  .finish() +
              "\n");
        return;
    }
    std::string text;
    for (const auto& row : report.bad)
        text += fmt::format("{}:{}: {}\n", options.file, row.line, row.message);
    text += fmt::format("{}: {} added, {} updated, {} unchanged, {} bad\n", noun, report.added, report.updated,
                        report.unchanged, report.bad.size());
    if (options.dryRun)
        text += "This was a dry run: nothing was changed.\n";
    else if (!report.applied)
        text += "Nothing was changed. Correct the lines above, or leave them out with --skip-bad.\n";
    print(text);
}

int runImport(const ImportCommandOptions& options, const CommonOptions& common, std::string_view noun,
              ImportFunction import)
{
    const auto table = readTable(options.file);
    if (!table)
        return fail(table.error());
    auto site = openSite(common, StoreUse::Write);
    if (!site)
        return fail(site.error());
    ImportOptions how;
    how.mode = options.dryRun ? ImportOptions::Mode::DryRun : ImportOptions::Mode::Apply;
    how.badRows = options.skipBad ? ImportOptions::BadRows::SkipBad : ImportOptions::BadRows::RefuseAll;
    const auto report = import(*site->database, SystemClock(), *table, how, commandLineActor());
    if (!report)
        return fail(report.error());
    printReport(*report, options, noun, common.format());
    return report->bad.empty() || options.skipBad ? kExitOk : kExitFailed;
}

} // namespace

void addImportCommand(CLI::App& group, Invocation& invocation, std::string noun, std::string columns,
                      ImportFunction import)
{
    auto options = std::make_shared<ImportCommandOptions>();
    CLI::App* command = addCommand(
        group, invocation, "import", fmt::format("Take {} from a CSV file", noun),
        [options, noun, import, &invocation] { return runImport(*options, invocation.common, noun, import); });
    command->add_option("FILE", options->file, "UTF-8, separated by , or ;")->required();
    command->add_flag("--dry-run", options->dryRun, "Tell what would happen and change nothing");
    command->add_flag("--skip-bad", options->skipBad, "Take the good rows although there are bad ones");
    command->footer(fmt::format("The first line names the columns, in any order; others are ignored:\n  {}\n"
                                "Every bad row is reported with its line. One bad row keeps everything out, unless "
                                "--skip-bad is given.",
                                columns));
}

} // namespace tapledger
