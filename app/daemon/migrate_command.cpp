// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "site/json_object.h"
#include "site/store_move.h"
#include "site/trust.h"
#include "verify_output.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fmt/format.h>
#include <memory>
#include <unistd.h>

namespace tapledger {
namespace {

/// On a terminal, a line that says what is being done; a few times a second.
class Progress
{
public:
    explicit Progress(bool isShown) : m_isShown(isShown) {}
    ~Progress()
    {
        if (m_isShown)
            std::fputs("\r\033[K", stderr);
    }
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    void show(MoveStage stage, std::string_view table, std::int64_t done, std::int64_t total)
    {
        const auto now = std::chrono::steady_clock::now();
        if (!m_isShown || now - m_shown < std::chrono::milliseconds(200))
            return;
        m_shown = now;
        const std::string_view what = stage == MoveStage::Copying     ? "copying"
                                      : stage == MoveStage::Comparing ? "comparing"
                                                                      : "verifying";
        std::fputs(
            total > 0
                ? fmt::format("\r\033[K{} {}: {} of {} ({} %) ", what, table, done, total, done * 100 / total).c_str()
                : fmt::format("\r\033[K{} {} ", what, table).c_str(),
            stderr);
    }

private:
    const bool m_isShown;
    std::chrono::steady_clock::time_point m_shown;
};

std::string outcomeJson(const StoreMove& outcome, StoreCopy& copy)
{
    JsonObject rows;
    for (const StoreCopy::Table& table : outcome.tables)
        rows.number(table.name, table.rows);
    return JsonObject()
               .text("source", copy.source().description())
               .text("target", copy.target().description())
               .boolean("gone_on", copy.begun() == StoreCopy::Begun::GoneOn)
               .number("copied", outcome.copied)
               .real("copying_seconds", outcome.copying.count())
               .real("checking_seconds", outcome.checking.count())
               .raw("rows", rows.finish())
               .boolean("audit_log_intact", !outcome.audit.fault.has_value())
               .raw("verification", outcome.ledger.toJson())
               .finish() +
           "\n";
}

std::string outcomeText(const StoreMove& outcome, StoreCopy& copy, const Site& site)
{
    std::string text = verifyReportText(outcome.ledger, copy.target().description());
    if (outcome.audit.fault.has_value())
        text += "The audit log is not intact; `tapledgerd audit verify` says where.\n";
    for (const StoreCopy::Table& table : outcome.tables)
        text += fmt::format("{:>12} {}\n", table.rows, table.name);
    return text + fmt::format(
                      "{} rows copied{}; every row was read back from {} and is what it is in {}.\n"
                      "Next: set database.url in {}. The keys stay in {}; a server elsewhere needs that folder. {} "
                      "can be read as before, but no server writes it any more: two stores signed under one name would "
                      "be two histories.{}\n",
                      outcome.copied, copy.begun() == StoreCopy::Begun::GoneOn ? " (the rest was there)" : "",
                      copy.target().description(), copy.source().description(), site.configFile.string(),
                      trustFolder(site).path().string(), copy.source().description(),
                      copy.target().dialect() == Dialect::Postgres
                          ? " The server's role gets its rights by `tapledgerd db "
                            "grant`."
                          : "");
}

int migrateStore(const std::string& to, const CommonOptions& common)
{
    const auto site = findSite(common);
    if (!site)
        return fail(site.error());
    log::install(std::max(site->settings.logLevel, log::Level::Warning), site->settings.logFormat);
    auto copy = StoreCopy::open(site->databaseUrl, to);
    if (!copy)
        return fail(copy.error());
    Progress progress(isatty(STDERR_FILENO) == 1 && !common.json);
    const auto outcome = copyAndVerify(
        *site, **copy, commandLineActor(), SystemClock(),
        [&progress](auto stage, auto table, auto done, auto total) { progress.show(stage, table, done, total); });
    if (!outcome)
        return fail(outcome.error());
    for (const auto step : {&StoreCopy::finish, &StoreCopy::retireSource}) {
        if (const auto done = ((**copy).*step)(); !done)
            return fail(done.error());
    }
    print(common.json ? outcomeJson(*outcome, **copy) : outcomeText(*outcome, **copy, *site));
    return outcome->isIntact() ? kExitOk : kExitFailed;
}

} // namespace

void addMigrateCommand(CLI::App& app, Invocation& invocation)
{
    auto to = std::make_shared<std::string>();
    CLI::App* command =
        addCommand(app, invocation, "migrate-store", "Copy the whole store to PostgreSQL, or back, and verify the copy",
                   [to, &invocation] { return migrateStore(*to, invocation.common); });
    command->add_option("--to", *to, "postgresql://OWNER@HOST/DATABASE, or the path of a new SQLite file")
        ->required()
        ->type_name("URL");
    command->footer("Stop the server first. The source is only marked, at the end, as moved. The target must be empty; "
                    "on PostgreSQL name\n"
                    "the owner of the tables. Cut short, the same command goes on where it was.\n"
                    "Example: tapledgerd migrate-store --to postgresql://keeper@db.example/timekeeping");
}

} // namespace tapledger
