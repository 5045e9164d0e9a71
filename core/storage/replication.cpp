// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/replication.h"

#include <fmt/format.h>

namespace tapledger {

std::string_view toText(Replication::State state)
{
    switch (state) {
    case Replication::State::None:
        return "none";
    case Replication::State::Synchronous:
        return "synchronous";
    case Replication::State::Asynchronous:
        return "asynchronous";
    }
    return "none";
}

Result<Replication> replicationOf(Database& database)
{
    Replication replication;
    if (database.dialect() != Dialect::Postgres)
        return replication;
    // Of others' connections an ordinary role sees nothing but that they are there, so a running pg_basebackup counts,
    // too, unless the role may read all statistics.
    const auto read = database.run(
        "SELECT (SELECT count(*) FROM pg_stat_replication WHERE state IS DISTINCT FROM 'backup'), "
        "current_setting('synchronous_standby_names') <> '', current_setting('synchronous_commit')",
        {}, [&](const Row& row) {
            const bool isNamed = row.boolean(1);
            const std::string_view commit = row.text(2);
            const bool waits = isNamed && commit != "off" && commit != "local";
            if (waits) {
                replication.state = Replication::State::Synchronous;
            } else if (row.integer(0) > 0) {
                replication.state = Replication::State::Asynchronous;
                replication.risk = fmt::format(
                    "PostgreSQL answers before its standby servers have what it committed ({}): if one of them takes "
                    "over, the last taps can be lost although their readers were told that they are recorded, and a "
                    "checkpoint that was signed over them will say that the ledger was set back; {}",
                    isNamed ? fmt::format("synchronous_commit is {}", commit) : "synchronous_standby_names is empty",
                    isNamed ? "set synchronous_commit to on" : "name the standby servers there");
            }
        });
    if (!read)
        return failure(read.error());
    return replication;
}

Result<void> awaitStandbys(Database& database)
{
    if (database.dialect() != Dialect::Postgres)
        return {};
    // The smallest thing whose commit waits: everything before it in the log has then arrived, too.
    const auto waited = database.run("SELECT set_config('synchronous_commit', 'on', true), "
                                     "pg_logical_emit_message(true, 'tapledger', '') "
                                     "WHERE current_setting('synchronous_standby_names') <> ''");
    if (waited)
        return {};
    return failure(waited.error().code, "while waiting for the synchronous standby: " + waited.error().message);
}

} // namespace tapledger
