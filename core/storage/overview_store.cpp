// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/overview_store.h"

#include <fmt/format.h>
#include <map>

namespace tapledger {
namespace {

/// Minutes of a column and how many rows each has. The embedded store groups by the start of the text, which is
/// quicker than reading each as an instant.
std::string perMinute(Dialect dialect, std::string_view column, std::string_view table)
{
    constexpr std::string_view kSqlite =
        "SELECT strftime('%s', minute || ':00') / 60, n FROM (SELECT substr({0}, 1, 16) "
        "AS minute, count(*) AS n FROM {1} WHERE {0} >= $1 GROUP BY 1) AS minutes";
    constexpr std::string_view kPostgres =
        "SELECT floor(extract(epoch FROM {0}) / 60)::bigint, count(*) FROM {1} WHERE {0} >= $1 GROUP BY 1";
    return fmt::format(fmt::runtime(dialect == Dialect::Sqlite ? kSqlite : kPostgres), column, table);
}

} // namespace

Result<StoreCounts> OverviewStore::counts()
{
    const std::string_view bytes = m_database.dialect() == Dialect::Sqlite
                                       ? "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"
                                       : "SELECT pg_database_size(current_database())";
    StoreCounts counts;
    auto read =
        m_database.run(fmt::format("SELECT (SELECT count(*) FROM rfid_employees WHERE is_active), "
                                   "(SELECT count(*) FROM rfid_card_mappings WHERE is_active), "
                                   "(SELECT count(*) FROM rfid_users), "
                                   "(SELECT count(*) FROM rfid_alerts WHERE resolved_at IS NULL), ({})",
                                   bytes),
                       {}, [&](const Row& row) {
                           counts = {row.integer(0), row.integer(1), row.integer(2), row.integer(3), row.integer(4)};
                       });
    if (!read)
        return failure(read.error());
    return counts;
}

Result<std::vector<MinuteTaps>> OverviewStore::tapsPerMinute(Timestamp since)
{
    std::map<std::int64_t, MinuteTaps> minutes;
    const auto read = [&](std::string_view column, std::string_view table, std::int64_t MinuteTaps::*count) {
        return m_database.run(perMinute(m_database.dialect(), column, table), {since}, [&](const Row& row) {
            MinuteTaps& minute = minutes[row.integer(0)];
            minute.minute = row.integer(0);
            minute.*count = row.integer(1);
        });
    };
    if (auto recorded = read("scan_timestamp", "rfid_ledger", &MinuteTaps::recorded); !recorded)
        return failure(recorded.error());
    if (auto rejected = read("received_at", "rfid_rejections", &MinuteTaps::rejected); !rejected)
        return failure(rejected.error());
    std::vector<MinuteTaps> result;
    for (const auto& [minute, taps] : minutes)
        result.push_back(taps);
    return result;
}

} // namespace tapledger
