// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "commands.h"
#include "site/json_object.h"
#include "site/store.h"
#include "storage/postgres/grants.h"

#include <algorithm>
#include <fmt/format.h>
#include <memory>

namespace tapledger {
namespace {

std::string jsonTexts(const std::vector<std::string>& texts)
{
    std::vector<std::string> quoted;
    quoted.reserve(texts.size());
    for (const std::string& text : texts)
        quoted.push_back(json::quoted(text));
    return jsonArray(quoted);
}

int migrateDatabase(const CommonOptions& common)
{
    auto site = findSite(common);
    if (!site)
        return fail(site.error());
    log::install(std::max(site->settings.logLevel, log::Level::Warning), site->settings.logFormat);
    auto database = openForMigration(*site);
    if (!database)
        return fail(database.error());
    const auto report = migrate(**database, site->migrationOptions());
    if (!report)
        return fail(report.error());
    if (common.json) {
        std::vector<std::string> applied;
        for (const int number : report->applied)
            applied.push_back(std::to_string(number));
        print(JsonObject()
                  .number("version", report->version)
                  .raw("applied", jsonArray(applied))
                  .raw("notices", jsonTexts(report->notices))
                  .finish() +
              "\n");
        return kExitOk;
    }
    std::string text;
    for (const std::string& notice : report->notices)
        text += notice + "\n";
    text +=
        report->applied.empty()
            ? fmt::format("{}: the schema is up to date (version {})\n", (*database)->description(), report->version)
            : fmt::format("{}: the schema was brought to version {}\n", (*database)->description(), report->version);
    print(text);
    return kExitOk;
}

int grantDatabase(const DatabaseRoles& roles, const CommonOptions& common)
{
    auto site = findSite(common);
    if (!site)
        return fail(site.error());
    log::install(std::max(site->settings.logLevel, log::Level::Warning), site->settings.logFormat);
    if (site->isEmbedded())
        return fail(
            {ErrorCode::InvalidArgument,
             fmt::format("{} is a SQLite file, and roles are PostgreSQL's; who may use a file is decided by its "
                         "permissions",
                         site->databaseUrl)});
    auto database = Database::open(site->databaseUrl);
    if (!database)
        return fail(database.error());
    const auto report = grantRoles(**database, roles);
    if (!report)
        return fail(report.error());
    if (common.json) {
        print(JsonObject()
                  .text("server_role", roles.server)
                  .text("consumer_role", roles.consumer)
                  .raw("statements", jsonTexts(report->statements))
                  .raw("notices", jsonTexts(report->notices))
                  .finish() +
              "\n");
        return kExitOk;
    }
    std::string text = fmt::format("{}: the server is {}, the consumer is {}\n", (*database)->description(),
                                   roles.server, roles.consumer);
    for (const std::string& statement : report->statements)
        text += statement + ";\n";
    for (const std::string& notice : report->notices)
        text += notice + "\n";
    print(text);
    return kExitOk;
}

int showConfiguration(const CommonOptions& common)
{
    const auto site = findSite(common);
    if (!site)
        return fail(site.error());
    std::vector<std::string> objects;
    std::string text;
    std::string_view section;
    for (const SettingSpec& spec : settingSpecs()) {
        const std::string value = spec.show(site->settings);
        if (common.json) {
            std::vector<std::string> variables;
            for (const std::string& name : spec.variables())
                variables.push_back(json::quoted(name));
            objects.push_back(JsonObject()
                                  .text("key", spec.key)
                                  .text("value", value)
                                  .text("default", spec.show(Settings()))
                                  .text("values", spec.values)
                                  .text("description", spec.description)
                                  .raw("variables", jsonArray(variables))
                                  .finish());
            continue;
        }
        const std::size_t dot = spec.key.rfind('.');
        if (spec.key.substr(0, dot) != section) {
            section = spec.key.substr(0, dot);
            text += fmt::format("{}[{}]\n", text.empty() ? "" : "\n", section);
        }
        text += fmt::format("# {}: {}\n# environment: {}\n{} = {}\n", spec.description, spec.values,
                            fmt::join(spec.variables(), ", "), spec.key.substr(dot + 1), value);
    }
    print(common.json ? jsonArray(objects) + "\n" : text);
    return kExitOk;
}

} // namespace

void addDatabaseCommands(CLI::App& app, Invocation& invocation)
{
    CLI::App* group = app.add_subcommand("db", "The database's schema");
    CLI::App* migration = addCommand(*group, invocation, "migrate", "Make the schema, or bring it up to date",
                                     [&invocation] { return migrateDatabase(invocation.common); });
    migration->footer("Run it as a role that may create tables. What other systems keep in the database is adopted,\n"
                      "never dropped or changed; what was adopted is told.\n"
                      "Example: tapledgerd db migrate --database postgresql://owner@db.example/timekeeping");
    auto roles = std::make_shared<DatabaseRoles>();
    CLI::App* grant = addCommand(*group, invocation, "grant", "Give the server and the consumer their PostgreSQL roles",
                                 [roles, &invocation] { return grantDatabase(*roles, invocation.common); });
    grant->add_option("--server-role", roles->server, "Whom the server connects as")->capture_default_str();
    grant->add_option("--consumer-role", roles->consumer, "Whom the system connects as that reads the ledger")
        ->capture_default_str();
    grant->footer(
        "Run it as the owner of the tables after every `db migrate`. A role that is missing is made, without\n"
        "a password. Prints what was executed; doing it again changes nothing.\n"
        "Example: tapledgerd db grant --database postgresql://owner@db.example/timekeeping");
    CLI::App* config = addCommand(app, invocation, "config", "Show every setting: its value, its names, what it means",
                                  [&invocation] { return showConfiguration(invocation.common); });
    config->footer("The output is a valid tapledger.conf.");
}

} // namespace tapledger
