// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/grants.h"

#include "storage/migrator.h"

#include <array>
#include <fmt/format.h>
#include <string_view>

namespace tapledger {

extern const std::string_view kGrantsSql; // resources/grants.sql

namespace {

constexpr std::size_t kMaxRoleName = 63; ///< PostgreSQL cuts longer ones off

/// The first column of an answer.
Result<std::vector<std::string>> textsOf(Database& database, std::string_view sql,
                                         std::initializer_list<SqlValue> values = {})
{
    std::vector<std::string> texts;
    auto read = database.run(sql, values, [&](const Row& row) { texts.emplace_back(row.text(0)); });
    if (!read)
        return failure(read.error());
    return texts;
}

Result<void> checkNames(const DatabaseRoles& roles)
{
    for (const std::string& name : {roles.server, roles.consumer}) {
        if (name.empty() || name.size() > kMaxRoleName)
            return failure(ErrorCode::InvalidArgument,
                           fmt::format("a role's name has 1 to {} bytes: \"{}\"", kMaxRoleName, name));
    }
    if (roles.server == roles.consumer)
        return failure(ErrorCode::InvalidArgument, "the server and the consumer need a role each");
    return {};
}

/// PostgreSQL only warns when somebody else grants, and does nothing.
Result<void> checkOwner(Database& database)
{
    const auto owners = textsOf(database, "SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid IN "
                                          "(to_regclass('rfid_ledger'), to_regclass('schema_migrations')) "
                                          "AND NOT pg_has_role(relowner, 'USAGE')");
    if (!owners)
        return failure(owners.error());
    if (owners->empty())
        return {};
    return failure(ErrorCode::Permission, fmt::format("{}: only the owner of the tables may grant; connect as {}",
                                                      database.description(), owners->front()));
}

Result<void> makeMissing(Database& database, const DatabaseRoles& roles, GrantReport& report)
{
    const auto missing = textsOf(database,
                                 "SELECT quote_ident(r) FROM unnest(ARRAY[$1, $2]) AS r "
                                 "WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = r)",
                                 {roles.server, roles.consumer});
    if (!missing)
        return failure(missing.error());
    for (const std::string& role : *missing) {
        const std::string statement = fmt::format("CREATE ROLE {} LOGIN", role);
        auto made = database.runScript(statement);
        if (!made && made.error().code == ErrorCode::Permission)
            return failure(ErrorCode::Permission,
                           fmt::format("{}: there is no role {}, and this user may not make one; let an administrator "
                                       "run `{}`",
                                       database.description(), role, statement));
        if (!made)
            return made;
        report.statements.push_back(statement);
        report.notices.push_back(fmt::format("{} has no password yet; set one in psql: \\password {}", role, role));
    }
    return {};
}

Result<void> refuseOwners(Database& database, const DatabaseRoles& roles)
{
    const auto mighty = textsOf(database,
                                "SELECT r.rolname FROM pg_roles r JOIN pg_class c ON c.oid IN "
                                "(to_regclass('rfid_ledger'), to_regclass('schema_migrations')) "
                                "WHERE r.rolname IN ($1, $2) AND pg_has_role(r.oid, c.relowner, 'MEMBER')",
                                {roles.server, roles.consumer});
    if (!mighty)
        return failure(mighty.error());
    if (mighty->empty())
        return {};
    return failure(ErrorCode::InvalidArgument,
                   fmt::format("the role {} may do whatever the owner of the tables may, which no grant can limit; "
                               "name another role",
                               mighty->front()));
}

/// What the roles may do beyond our grants, and what they need beyond them.
Result<void> noteTheRest(Database& database, const DatabaseRoles& roles, GrantReport& report)
{
    constexpr std::array<std::string_view, 3> kQuestions = {
        "SELECT format('%s is a member of %s, and may do what that role may', r.rolname, g.rolname) FROM pg_roles r "
        "JOIN pg_auth_members m ON m.member = r.oid JOIN pg_roles g ON g.oid = m.roleid WHERE r.rolname IN ($1, $2)",
        "SELECT format('%s may make tables in the schema %s, as everybody may; REVOKE CREATE ON SCHEMA %s FROM PUBLIC "
        "ends that', r.rolname, n.nspname, c.relnamespace::regnamespace) FROM pg_class c JOIN pg_namespace n ON n.oid "
        "= c.relnamespace, pg_roles r WHERE c.oid = to_regclass('rfid_ledger') AND r.rolname IN ($1, $2) "
        "AND has_schema_privilege(r.oid, c.relnamespace, 'CREATE')",
        "SELECT format('the tables are in the schema %s; where a role does not find them: ALTER ROLE %I SET "
        "search_path = %s', n.nspname, r.rolname, c.relnamespace::regnamespace) FROM pg_class c JOIN pg_namespace n ON "
        "n.oid = c.relnamespace, pg_roles r WHERE c.oid = to_regclass('rfid_ledger') AND r.rolname IN ($1, $2) "
        "AND n.nspname <> 'public'"};
    for (const std::string_view question : kQuestions) {
        const auto notes = textsOf(database, question, {roles.server, roles.consumer});
        if (!notes)
            return failure(notes.error());
        report.notices.insert(report.notices.end(), notes->begin(), notes->end());
    }
    return {};
}

} // namespace

Result<void> grantWithin(Database& database, const DatabaseRoles& roles, GrantReport& report)
{
    if (auto checked = checkNames(roles); !checked)
        return checked;
    // Not while another program migrates or grants.
    if (auto locked = lockSchema(database); !locked)
        return locked;
    if (auto checked = checkSchema(database); !checked)
        return checked;
    if (auto owner = checkOwner(database); !owner)
        return owner;
    if (auto made = makeMissing(database, roles, report); !made)
        return made;
    if (auto fit = refuseOwners(database, roles); !fit)
        return fit;
    const auto statements = textsOf(database, kGrantsSql, {roles.server, roles.consumer});
    if (!statements)
        return failure(statements.error());
    for (const std::string& statement : *statements) {
        if (auto executed = database.runScript(statement); !executed)
            return executed;
        report.statements.push_back(statement);
    }
    return noteTheRest(database, roles, report);
}

Result<GrantReport> grantRoles(Database& database, const DatabaseRoles& roles)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    GrantReport report;
    if (auto granted = grantWithin(database, roles, report); !granted)
        return failure(granted.error());
    if (auto committed = transaction->commit(); !committed)
        return failure(committed.error());
    return report;
}

} // namespace tapledger
