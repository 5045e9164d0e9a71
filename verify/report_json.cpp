// SPDX-License-Identifier: GPL-3.0-or-later
#include "report.h"

#include "text.h"

#include <algorithm>

namespace tapverify {
namespace {

json::Value maybe(const std::optional<std::int64_t>& number) { return number ? json::number(*number) : json::Value{}; }

json::Value list(const std::vector<std::string>& texts)
{
    json::Value::Array items;
    for (const std::string& text : texts)
        items.push_back(json::text(text));
    return {std::move(items)};
}

/// Clock, witness and token times of a checkpoint, as iso texts.
json::Value timesOf(const std::optional<std::int64_t>& clock, const std::vector<WitnessTime>& witnesses,
                    const std::vector<std::int64_t>& tokens)
{
    json::Value::Array times;
    const auto add = [&times](std::int64_t seconds, std::string_view source) {
        const auto instant = fromPosixSeconds(seconds);
        json::Value time = json::object();
        time.set("time", instant ? json::text(iso(*instant)) : json::number(seconds));
        time.set("source", json::text(source));
        times.push_back(std::move(time));
    };
    if (clock)
        add(*clock, "clock");
    for (const WitnessTime& witness : witnesses)
        add(witness.seconds, witness.name);
    for (const std::int64_t token : tokens)
        add(token, "rfc3161");
    return {std::move(times)};
}

json::Value checkpointValue(const Checkpoint& checkpoint)
{
    json::Value value = json::object();
    value.set("tree_size", maybe(checkpoint.size));
    value.set("source", json::text(toText(checkpoint.source)));
    value.set("status", json::text(toText(checkpoint.status)));
    value.set("root", checkpoint.size ? json::text(hexOf(checkpoint.root)) : json::Value{});
    value.set("times", timesOf(checkpoint.clockTime, checkpoint.witnesses, checkpoint.tokenTimes));
    value.set("witnesses", json::number(static_cast<std::int64_t>(checkpoint.witnesses.size())));
    if (!checkpoint.reason.empty())
        value.set("reason", json::text(checkpoint.reason));
    if (checkpoint.tokenNotJudged)
        value.set("token_not_judged", json::boolean(true));
    if (!checkpoint.label.empty())
        value.set("label", json::text(checkpoint.label));
    return value;
}

json::Value findingsValue(const Findings& findings)
{
    json::Value::Array items;
    for (const Finding& finding : findings.listed()) {
        json::Value item = finding.members;
        item.set("code", json::text(finding.code));
        item.set("severity", json::text(toText(explain(finding.code).severity)));
        item.set("message", json::text(describe(finding)));
        items.push_back(std::move(item));
    }
    return {std::move(items)};
}

json::Value countsValue(const Findings& findings)
{
    json::Value counts = json::object();
    for (const auto& [code, count] : findings.counts())
        counts.set(code, json::number(count));
    return counts;
}

json::Value ledgerValue(const LedgerReport& report)
{
    json::Value ledger = json::object();
    ledger.set("rows", json::number(report.rows));
    ledger.set("first_sequence_id", maybe(report.firstSequenceId));
    ledger.set("last_sequence_id", maybe(report.lastSequenceId));
    ledger.set("head_hash", report.headHash.empty() ? json::Value{} : json::text(report.headHash));
    ledger.set("rows_before_first", json::number(report.rowsBefore));
    ledger.set("start_size", json::number(report.startSize));
    json::Value::Array frontier;
    if (report.tree) {
        for (const Hash& hash : report.tree->hashes())
            frontier.push_back(json::text(hexOf(hash)));
    }
    ledger.set("tree_size", report.tree ? json::number(report.tree->size()) : json::Value{});
    ledger.set("root", report.tree ? json::text(hexOf(report.root)) : json::Value{});
    ledger.set("frontier", report.tree ? json::Value{std::move(frontier)} : json::Value{});
    return ledger;
}

json::Value coverageValue(const LedgerReport& report)
{
    json::Value coverage = json::object();
    coverage.set("matched_size", json::number(report.matchedSize));
    coverage.set("anchored_size", json::number(report.anchoredSize));
    coverage.set("outside_source", json::boolean(report.outsideGiven));
    coverage.set("unanchored_rows", json::number(report.unanchoredRows));
    coverage.set("raw_erased", json::number(report.rawErased));
    coverage.set("offline_late", json::number(report.offlineLate));
    coverage.set("keyring", json::boolean(report.ringGiven));
    coverage.set("signed_taps", json::number(report.signedTaps));
    coverage.set("checked_signatures", json::number(report.checkedSignatures));
    coverage.set("employee_differs", json::number(report.employeeDiffers));
    return coverage;
}

json::Value noteValue(const CheckedNote& checked)
{
    json::Value value = json::object();
    value.set("valid", json::boolean(checked.valid()));
    value.set("tree_size", checked.note ? json::number(checked.note->size) : json::Value{});
    value.set("root", checked.note ? json::text(hexOf(checked.note->root)) : json::Value{});
    value.set("times", timesOf(checked.clockTime, checked.witnesses, {}));
    return value;
}

std::string_view verdictOf(bool good) { return good ? "ok" : "fail"; }

} // namespace

std::string ledgerReportJson(const LedgerReport& report)
{
    json::Value::Array checkpoints;
    for (const Checkpoint& checkpoint : report.checkpoints)
        checkpoints.push_back(checkpointValue(checkpoint));
    json::Value value = json::object();
    value.set("format", json::text("rfid-verify-report/1"));
    value.set("verdict", json::text(report.findings.verdict()));
    value.set("origin", report.ringGiven ? json::text(report.origin) : json::Value{});
    value.set("ledger", ledgerValue(report));
    value.set("coverage", coverageValue(report));
    value.set("counts", countsValue(report.findings));
    value.set("findings", findingsValue(report.findings));
    value.set("checkpoints", {std::move(checkpoints)});
    return json::print(value) + "\n";
}

std::string receiptReportJson(const CheckedReceipt& receipt, const KeyRing& ring, std::string_view what)
{
    json::Value value = json::object();
    value.set("format", json::text("rfid-" + std::string(what) + "-report/1"));
    value.set("verdict", json::text(verdictOf(receipt.valid())));
    value.set("failures", list(receipt.failures));
    value.set("origin", json::text(ring.origin));
    json::Value entry;
    if (receipt.leaf) {
        std::string leaf;
        appendLeaf(leaf, *receipt.leaf);
        if (auto parsed = json::parse(leaf))
            entry = std::move(*parsed);
    }
    value.set("entry", std::move(entry));
    json::Value checkpoint = noteValue(receipt.checkpoint);
    checkpoint.set("times", timesOf(receipt.checkpoint.clockTime, receipt.checkpoint.witnesses, receipt.tokenTimes));
    value.set("checkpoint", std::move(checkpoint));
    json::Value earliest;
    if (receipt.earliest) {
        const auto instant = fromPosixSeconds(receipt.earliest->seconds);
        earliest = json::object();
        earliest.set("time", instant ? json::text(iso(*instant)) : json::number(receipt.earliest->seconds));
        earliest.set("source", json::text(receipt.earliest->source));
    }
    value.set("earliest", std::move(earliest));
    value.set("tokens_not_judged", json::number(receipt.tokensNotJudged));
    return json::print(value) + "\n";
}

std::string consistencyReportJson(const CheckedConsistency& checked, const KeyRing& ring)
{
    json::Value value = json::object();
    value.set("format", json::text("rfid-consistency-report/1"));
    value.set("verdict", json::text(verdictOf(checked.failures.empty())));
    value.set("failures", list(checked.failures));
    value.set("origin", json::text(ring.origin));
    value.set("old_checkpoint", noteValue(checked.oldCheckpoint));
    value.set("new_checkpoint", noteValue(checked.newCheckpoint));
    return json::print(value) + "\n";
}

std::string checkpointsReportJson(const Checkpoints& checkpoints, const Findings& findings, const KeyRing& ring)
{
    json::Value::Array items;
    for (const Checkpoint& checkpoint : checkpoints.all()) {
        json::Value item = checkpointValue(checkpoint);
        item.set("status", json::text(checkpoint.valid() ? "valid" : "invalid")); // there are no rows to match
        items.push_back(std::move(item));
    }
    json::Value value = json::object();
    value.set("format", json::text("rfid-checkpoints-report/1"));
    value.set("verdict", json::text(findings.verdict()));
    value.set("origin", json::text(ring.origin));
    value.set("counts", countsValue(findings));
    value.set("findings", findingsValue(findings));
    value.set("checkpoints", {std::move(items)});
    return json::print(value) + "\n";
}

} // namespace tapverify
