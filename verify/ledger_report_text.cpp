// SPDX-License-Identifier: GPL-3.0-or-later
// What was found about a ledger, for people.
#include "report.h"

#include "report_parts.h"
#include "text.h"
#include "words.h"

#include <algorithm>

namespace tapverify {
namespace {

constexpr std::size_t kShownPerCode = 10;

std::string_view heading(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return "WRONG    ";
    case Severity::Warning:
        return "WARNING  ";
    case Severity::Info:
        break;
    }
    return "NOTE     ";
}

void addCode(Words& out, const Findings& findings, std::string_view code, std::int64_t count)
{
    const Explanation& explanation = explain(code);
    out.line();
    out.line(std::string(heading(explanation.severity)) + std::string(explanation.title) + " [" + std::string(code) +
             (count > 1 ? ", " + std::to_string(count) + " times]" : "]"));
    out.paragraph(explanation.meaning, 9);
    std::size_t shown = 0;
    for (const Finding& finding : findings.listed()) {
        if (finding.code == code && shown++ < kShownPerCode)
            out.paragraph(describe(finding), 11, "         - ");
    }
    if (count > static_cast<std::int64_t>(kShownPerCode))
        out.line("         - and " + std::to_string(count - static_cast<std::int64_t>(kShownPerCode)) +
                 " more; --json lists up to 100");
}

void addLedger(Words& out, const LedgerReport& report, std::string_view file)
{
    out.field("File", printable(file));
    if (report.ringGiven)
        out.field("Ledger", printable(report.origin));
    if (!report.firstSequenceId)
        out.field("Entries", "none");
    else
        out.field("Entries", counted(report.rows, "row", "rows") + ", numbers " +
                                 std::to_string(*report.firstSequenceId) + " to " +
                                 std::to_string(*report.lastSequenceId));
    if (!report.headHash.empty())
        out.field("Last fingerprint", report.headHash);
    if (report.tree)
        out.field("Whole ledger", "size " + std::to_string(report.tree->size()) + ", content fingerprint " +
                                      toBase64(bytesOf(report.root)));
    else
        out.field("Whole ledger", "its fingerprint could not be computed, because a row is missing or damaged");
}

/// The largest checkpoint kept elsewhere that matches.
const Checkpoint* anchorOf(const LedgerReport& report)
{
    const auto it = std::ranges::find_if(report.checkpoints, [&](const Checkpoint& c) {
        return c.status == Checkpoint::Status::Matched && c.outside() && *c.size == report.anchoredSize;
    });
    return it == report.checkpoints.end() ? nullptr : &*it;
}

void addTrust(Words& out, const LedgerReport& report)
{
    const auto say = [&out](const std::string& text) { out.paragraph(text, 4, "  - "); };
    if (!report.ringGiven) {
        say("No key ring was given, so nothing signed was checked: only the form of the rows, their numbers, and that "
            "each fits the one before. Whoever can write to the database can compute all of that anew. This result "
            "does "
            "not show that the ledger is unaltered.");
        return;
    }
    if (!report.outsideGiven)
        say("No checkpoint from outside was given. The result means only that the ledger agrees with what is stored "
            "beside it; somebody who exchanged both is not found.");
    if (report.matchedSize > 0)
        say("The first " + counted(report.matchedSize, "entry is", "entries are") +
            " confirmed by a signed checkpoint that fits.");
    if (const Checkpoint* anchor = anchorOf(report); anchor && report.anchoredSize > 0)
        say("The first " + counted(report.anchoredSize, "entry is", "entries are") +
            " confirmed by a checkpoint that was kept elsewhere" + timesInWords(*anchor) + ".");
    if (report.unanchoredRows > 0)
        say(counted(report.unanchoredRows, "entry is", "entries are") +
            (report.outsideGiven ? " not confirmed by anything kept elsewhere." : " not confirmed by any checkpoint."));
}

void addCoverage(Words& out, const LedgerReport& report)
{
    const auto say = [&out](const std::string& text) { out.paragraph(text, 4, "  - "); };
    out.line();
    out.line("How far this check reaches");
    addTrust(out, report);
    if (report.startSize > 0)
        say("It began after the first " + counted(report.startSize, "entry", "entries") +
            ", which were taken as given and not looked at.");
    if (report.rowsBefore > 0)
        say(counted(report.rowsBefore, "row stands", "rows stand") +
            " before the first entry of this log. They were not checked.");
    if (report.rawErased > 0)
        say(counted(report.rawErased, "entry has", "entries have") + " had the reader's data erased; the entries are "
                                                                     "proved without them.");
    if (report.offlineLate > 0)
        say(counted(report.offlineLate, "tap", "taps") +
            " arrived more than a day late, from readers that said they had been offline.");
    if (report.signedTaps > 0 && !report.deviceKeysGiven)
        say(counted(report.signedTaps, "tap carries", "taps carry") +
            " a reader's signature. They were not checked, because no list of device keys was given.");
    else if (report.signedTaps > 0)
        say(std::to_string(report.checkedSignatures) + " of " + std::to_string(report.signedTaps) +
            " readers' signatures were checked.");
    if (report.employeeDiffers > 0)
        say("In " + counted(report.employeeDiffers, "row", "rows") +
            " the column employee_id is not what the sealed payload of the tap says. That column is a convenience and "
            "covered by no fingerprint: believe \"employee_id\" in \"_srv\" of raw_payload.");
    const auto notJudged = std::ranges::count_if(report.checkpoints, &Checkpoint::tokenNotJudged);
    if (notJudged > 0)
        say(counted(notJudged, "time stamp was", "time stamps were") +
            " not judged, because the key ring names no time-stamping authority.");
}

} // namespace

void addFindings(Words& out, const Findings& findings)
{
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info}) {
        for (const auto& [code, count] : findings.counts()) {
            if (explain(code).severity == severity)
                addCode(out, findings, code, count);
        }
    }
}

std::string timesInWords(const Checkpoint& checkpoint)
{
    std::string text;
    for (const WitnessTime& witness : checkpoint.witnesses)
        text += ", countersigned by witness " + printable(witness.name) + " at " + timeInWords(witness.seconds);
    for (const std::int64_t time : checkpoint.tokenTimes)
        text += ", time-stamped by an authority at " + timeInWords(time);
    if (checkpoint.clockTime && text.empty())
        text += ", signed at " + timeInWords(*checkpoint.clockTime) + " by the log's own clock";
    return text;
}

std::string ledgerReportText(const LedgerReport& report, std::string_view file)
{
    Words out;
    const std::string_view verdict = report.findings.verdict();
    if (verdict == "fail")
        out.line("RESULT: the ledger is NOT intact. See below what is wrong.");
    else if (report.anchoredSize == 0)
        out.line("RESULT: no fault was found, but nothing that was kept elsewhere confirms it.");
    else
        out.line("RESULT: no fault was found.");
    if (verdict == "warn")
        out.line("There are warnings.");
    out.line();
    addLedger(out, report, file);
    addFindings(out, report.findings);
    addCoverage(out, report);
    return out.text();
}

} // namespace tapverify
