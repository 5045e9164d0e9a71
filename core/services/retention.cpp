// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/retention.h"

#include "services/json_values.h"
#include "services/payload_erasure.h"
#include "services/permissions.h"
#include "storage/alert_store.h"
#include "storage/pace.h"
#include "storage/rejection_store.h"

#include <algorithm>
#include <fmt/format.h>

namespace tapledger {
namespace {

constexpr std::int64_t kBatch = 1'000;
constexpr std::string_view kRejections = "rejections";
constexpr std::string_view kAlerts = "alerts";
constexpr std::string_view kPayloads = "payloads";

using namespace values;

/// Why it went, in the words of the setting.
std::string ruleOf(const RetentionItem& item)
{
    return fmt::format("retention.{}_days = {}", item.what, item.kept.count());
}

} // namespace

Result<std::vector<RetentionItem>> Retention::items(const RetentionRules& rules)
{
    if (auto ok = authorise(m_actor, Operation::ErasePayloads); !ok)
        return failure(ok.error());
    std::vector<RetentionItem> items;
    const Timestamp now = m_clock.now();
    for (const auto& [what, kept] : {std::pair(kRejections, rules.rejections), std::pair(kAlerts, rules.alerts),
                                     std::pair(kPayloads, rules.payloads)}) {
        if (kept.count() > 0)
            items.push_back({what, kept, now - kept});
    }
    return items;
}

Result<std::vector<RetentionItem>> Retention::plan(const RetentionRules& rules)
{
    auto all = items(rules);
    if (!all)
        return all;
    for (RetentionItem& item : *all) {
        const auto found = lookAt(item);
        if (!found)
            return failure(found.error());
        item.found = *found;
        if (item.found.count > 0)
            item.trouble = lackOfRights(item);
    }
    return all;
}

Result<std::vector<RetentionItem>> Retention::run(const RetentionRules& rules, std::string_view day, bool quiet)
{
    auto all = items(rules);
    if (!all)
        return all;
    for (RetentionItem& item : *all)
        item.trouble = remove(item);
    if (quiet && std::ranges::all_of(*all, [](const auto& item) { return item.found.count == 0 && !item.trouble; }))
        return all;
    if (auto told = tell(*all, day); !told)
        return failure(told.error());
    return all;
}

Result<AgeRange> Retention::lookAt(const RetentionItem& item)
{
    if (item.what == kRejections)
        return RejectionStore(m_database).olderThan(item.before);
    if (item.what == kAlerts)
        return AlertStore(m_database).settledBefore(item.before);
    return PayloadErasure(m_database, m_clock, m_actor).find({{}, item.before, {}});
}

/// The server's role has no right to change what is in the ledger, so that taking over the server is not enough.
std::optional<Error> Retention::lackOfRights(const RetentionItem& item)
{
    if (item.what != kPayloads || m_database.dialect() == Dialect::Sqlite)
        return std::nullopt;
    bool isOwner = false;
    const auto read = m_database.run("SELECT has_column_privilege('rfid_ledger', 'raw_payload', 'UPDATE')", {},
                                     [&](const Row& row) { isOwner = row.boolean(0); });
    if (!read)
        return read.error();
    if (isOwner)
        return std::nullopt;
    return Error{ErrorCode::Permission,
                 "payloads are erased by the owner of the tables, not by the server's role: run `tapledgerd retention "
                 "run --database postgresql://OWNER@HOST/DATABASE` regularly, from the owner's cron say"};
}

/// @return what stopped it.
std::optional<Error> Retention::remove(RetentionItem& item)
{
    if (item.what == kPayloads) {
        const auto due = lookAt(item);
        if (!due)
            return due.error();
        if (due->count == 0)
            return std::nullopt;
        if (auto lack = lackOfRights(item))
            return lack;
        const auto erased = PayloadErasure(m_database, m_clock, m_actor).erase({{}, item.before, ruleOf(item)});
        if (!erased)
            return erased.error();
        item.found = *erased;
        return std::nullopt;
    }
    Pace pace;
    for (;;) {
        const auto some = removeSome(item);
        if (!some)
            return some.error();
        item.found.add(*some);
        if (some->count < kBatch)
            return std::nullopt;
        pace.rest();
    }
}

Result<AgeRange> Retention::removeSome(const RetentionItem& item)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    const bool areAlerts = item.what == kAlerts;
    auto removed = areAlerts ? AlertStore(m_database).removeSettledBefore(item.before, kBatch)
                             : RejectionStore(m_database).removeOlderThan(item.before, kBatch);
    if (!removed || removed->count == 0)
        return removed;
    json::Value what = object({{"count", number(removed->count)},
                               {"oldest", instant(removed->oldest)},
                               {"newest", instant(removed->newest)},
                               {"reason", {ruleOf(item)}}});
    if (auto audited =
            Audit(m_database, m_actor)
                .write(m_clock.now(), areAlerts ? "alerts_removed" : "rejections_removed", {}, std::move(what));
        !audited)
        return failure(audited.error());
    if (auto committed = transaction->commit(); !committed)
        return failure(committed.error());
    return removed;
}

Result<void> Retention::tell(const std::vector<RetentionItem>& items, std::string_view day)
{
    json::Value::Object body;
    if (!day.empty())
        body.push_back({"day", {std::string(day)}});
    std::string troubles;
    for (const RetentionItem& item : items) {
        body.push_back({std::string(item.what), number(item.found.count)});
        if (item.trouble)
            troubles += (troubles.empty() ? "" : "; ") + item.trouble->message;
    }
    if (!troubles.empty())
        body.push_back({"trouble", {troubles}});
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    if (auto audited =
            Audit(m_database, m_actor).write(m_clock.now(), "retention_applied", {}, object(std::move(body)));
        !audited)
        return failure(audited.error());
    return transaction->commit();
}

} // namespace tapledger
