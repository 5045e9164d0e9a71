// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "ledger/ledger_verifier.h"

#include <fmt/format.h>
#include <set>

namespace tapledger {
namespace {

std::string checkpointJson(const KnownCheckpoint& known)
{
    std::set<std::int64_t> times;
    if (known.clock_time)
        times.insert(*known.clock_time);
    if (known.token_time)
        times.insert(*known.token_time);
    std::string witnesses;
    for (const Cosignature& witness : known.witnesses) {
        times.insert(witness.time);
        witnesses += (witnesses.empty() ? "" : ",") + json::quoted(witness.name);
    }
    std::string isoTimes;
    for (const std::int64_t time : times)
        isoTimes += fmt::format("{}\"{}\"", isoTimes.empty() ? "" : ",", Timestamp(time * 1'000'000).iso());
    return fmt::format("{{\"tree_size\":{},\"source\":\"{}\",\"status\":\"{}\",\"root\":\"{}\",\"times\":[{}],"
                       "\"witnesses\":[{}]}}",
                       known.size, toText(known.source), toText(known.status), toBase64(known.root), isoTimes,
                       witnesses);
}

/// `{"external":{"match":1},"internal":{"match":3906}}`
std::string countsJson(const CheckpointBook::Counts& counts)
{
    std::map<std::string_view, std::string> bySource;
    for (const auto& [key, count] : counts) {
        std::string& statuses = bySource[toText(key.first)];
        statuses += fmt::format("{}\"{}\":{}", statuses.empty() ? "" : ",", toText(key.second), count);
    }
    std::string out;
    for (const auto& [source, statuses] : bySource)
        out += fmt::format("{}\"{}\":{{{}}}", out.empty() ? "" : ",", source, statuses);
    return "{" + out + "}";
}

} // namespace

std::string LedgerReport::statement() const
{
    if (!hasTree)
        return "No key ring was given, so only the form of the entries, their numbering and the chain were checked. "
               "Whoever can write to the database could have recomputed all of that.";
    std::string text;
    if (chain.hasErrors)
        text = "The ledger is not what it was, or its evidence contradicts itself; the findings say where. ";
    if (!hasOutsideSource)
        return text +
               fmt::format("No checkpoint from outside was given, so this shows only that the ledger agrees with "
                           "what is stored beside it, up to {} entries. Whoever owns the database could have "
                           "replaced both.",
                           matched_size);
    text += fmt::format(
        "The first {} entries agree with a checkpoint that was kept outside the ledger, so they are as they "
        "were when it was made. ",
        anchored_size);
    if (unanchored_rows > 0)
        text += fmt::format("The {} entries after them are not covered yet. ", unanchored_rows);
    text.pop_back();
    return text;
}

std::string LedgerReport::toJson() const
{
    std::string out = fmt::format("{{\"format\":\"rfid-verify-report/1\",\"verdict\":\"{}\",\"statement\":{}",
                                  chain.verdict(), json::quoted(statement()));
    if (hasTree)
        out += ",\"origin\":" + json::quoted(origin);
    out +=
        fmt::format(",\"ledger\":{{\"rows\":{},\"first_sequence_id\":{},\"last_sequence_id\":{},\"head_hash\":\"{}\"",
                    chain.rows, chain.first_sequence_id, chain.last_sequence_id, chain.head_hash);
    if (hasTree)
        out += fmt::format(",\"tree_size\":{},\"root\":\"{}\",\"frontier\":{}", tree_size, toBase64(root),
                           frontier ? frontier->toJson() : "null");
    out += "},\"coverage\":{";
    if (hasTree)
        out += fmt::format("\"matched_size\":{},\"anchored_size\":{},\"outside_source\":{},\"unanchored_rows\":{},",
                           matched_size, anchored_size, hasOutsideSource, unanchored_rows);
    out += fmt::format("\"raw_erased\":{},\"offline_late\":{}}},{},\"checkpoints\":[", chain.raw_erased,
                       chain.offline_late, chain.toJsonMembers());
    const char* separator = "";
    for (const KnownCheckpoint& known : checkpoints) {
        out += separator + checkpointJson(known);
        separator = ",";
    }
    out += "]";
    if (hasTree)
        out += ",\"checkpoint_counts\":" + countsJson(checkpoint_counts);
    return out + "}";
}

} // namespace tapledger
