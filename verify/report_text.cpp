// SPDX-License-Identifier: GPL-3.0-or-later
// What was found about receipts, consistency documents and checkpoints, for people.
#include "report.h"

#include "report_parts.h"
#include "text.h"
#include "words.h"

namespace tapverify {
namespace {

/// What the usual event types mean.
std::string eventInWords(const std::string& type)
{
    for (const auto& [name, words] :
         {std::pair("time_in", "arrived"), std::pair("time_out", "left"), std::pair("break_start", "began a break"),
          std::pair("break_end", "ended a break")}) {
        if (type == name)
            return std::string(words) + " (" + name + ")";
    }
    return printable(type);
}

void addEntry(Words& out, const Leaf& leaf)
{
    out.field("Entry number", std::to_string(leaf.sequenceId));
    out.field("Card", printable(leaf.employeeRfid));
    out.field("Reader", printable(leaf.deviceId));
    out.field("Event", eventInWords(leaf.eventType));
    out.field("Scanned at", iso(leaf.scanTimestamp));
    out.field("Received at", iso(leaf.createdAt));
    out.field("Reader signed it", leaf.deviceSignature ? "yes (the signature was not checked here)" : "no");
}

void addNote(Words& out, std::string_view name, const CheckedNote& checked)
{
    if (!checked.note) {
        out.field(name, "cannot be read");
        return;
    }
    out.field(name, "ledger of " + counted(checked.note->size, "entry", "entries") + ", content fingerprint " +
                        toBase64(bytesOf(checked.note->root)));
    for (const WitnessTime& witness : checked.witnesses)
        out.field("", "countersigned by witness " + printable(witness.name) + " at " + timeInWords(witness.seconds));
    if (checked.clockTime)
        out.field("", "signed at " + timeInWords(*checked.clockTime) + ", by the log's own clock");
}

void addFailures(Words& out, const std::vector<std::string>& failures)
{
    out.line();
    out.line("Why");
    for (const std::string& failure : failures)
        out.paragraph(explainFailure(failure) + " [" + failure + "]", 4, "  - ");
}

} // namespace

std::string receiptReportText(const CheckedReceipt& receipt, const KeyRing& ring, std::string_view what)
{
    Words out;
    const std::string name(what);
    if (receipt.valid())
        out.line("RESULT: the " + name + " is genuine. The entry below is in the ledger.");
    else
        out.line("RESULT: the " + name + " is NOT valid. Nothing below is proved.");
    out.line();
    out.field("Ledger", printable(ring.origin));
    if (receipt.leaf)
        addEntry(out, *receipt.leaf);
    if (receipt.employeeId)
        out.field("Employee", "number " + std::to_string(*receipt.employeeId) + " in the operator's records");
    if (receipt.payloadErased)
        out.field("Reader's data", "erased, as retention rules may demand; their fingerprint was kept");
    else if (receipt.rawPayload)
        out.field("Reader's data", printable(*receipt.rawPayload));
    addNote(out, "Checkpoint", receipt.checkpoint);
    for (const std::int64_t time : receipt.tokenTimes)
        out.field("", "time stamp of an authority: " + timeInWords(time));
    if (!receipt.valid()) {
        addFailures(out, receipt.failures);
        return out.text();
    }
    out.line();
    if (receipt.earliest)
        out.paragraph("The entry existed by " + timeInWords(receipt.earliest->seconds) + ", says " +
                      printable(receipt.earliest->source) + ", which is independent of the ledger's operator.");
    else
        out.paragraph(
            "No independent clock says when the entry existed: the checkpoint has no witness that the key ring "
            "knows, and no time stamp that could be judged.");
    if (receipt.tokensNotJudged > 0)
        out.paragraph(counted(receipt.tokensNotJudged, "time stamp was", "time stamps were") +
                      " not judged: the key ring names no time-stamping authority.");
    return out.text();
}

std::string consistencyReportText(const CheckedConsistency& checked, const KeyRing& ring)
{
    Words out;
    if (checked.failures.empty())
        out.line("RESULT: the newer checkpoint only adds entries to the older one. Nothing was changed or removed.");
    else
        out.line("RESULT: it is NOT shown that the newer checkpoint continues the older one.");
    out.line();
    out.field("Ledger", printable(ring.origin));
    addNote(out, "Older checkpoint", checked.oldCheckpoint);
    addNote(out, "Newer checkpoint", checked.newCheckpoint);
    if (!checked.failures.empty())
        addFailures(out, checked.failures);
    return out.text();
}

std::string checkpointsReportText(const Checkpoints& checkpoints, const Findings& findings, const KeyRing& ring)
{
    Words out;
    const bool good = findings.verdict() != "fail";
    out.line(good ? "RESULT: all checkpoints are genuine, and none contradicts another of the same size."
                  : "RESULT: something is WRONG with these checkpoints.");
    out.line();
    out.field("Ledger", printable(ring.origin));
    for (const Checkpoint& checkpoint : checkpoints.all()) {
        std::string text = checkpoint.valid() ? "genuine: " : "NOT genuine: ";
        text += checkpoint.size ? "ledger of " + counted(*checkpoint.size, "entry", "entries") : "size unknown";
        if (checkpoint.valid())
            text += ", content fingerprint " + toBase64(bytesOf(checkpoint.root));
        text += timesInWords(checkpoint);
        if (!checkpoint.label.empty())
            text += " (" + printable(checkpoint.label) + ")";
        out.field("Checkpoint " + std::to_string(checkpoint.index + 1), text);
    }
    addFindings(out, findings);
    return out.text();
}

} // namespace tapverify
