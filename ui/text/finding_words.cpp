// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/finding_words.h"

#include "base/json.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <map>

namespace tapledger::ui {
namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

/// A number among the further members of a finding; 0 where it is not there.
qint64 member(const json::Value& members, const char* name)
{
    const json::Value* value = members.find(name);
    return value ? value->integer().value_or(0) : 0;
}

/// A text among the further members of a finding.
QString memberText(const json::Value& members, const char* name)
{
    const json::Value* value = members.find(name);
    return value && value->string() ? QString::fromStdString(*value->string()) : QString();
}

/// What is found by checkpoints, receipts and keys, and not by the chain.
QString wordsOfTree(const Finding& finding, const json::Value& members)
{
    const QString entry = number(finding.sequence_id);
    const auto of = [&](const char* name) { return number(member(members, name)); };
    const std::string& code = finding.code;
    if (code == "ENTRY_ALTERED")
        return Texts::tr("Entry %1 is not the one that was signed: this very entry was altered.").arg(entry);
    if (code == "CHECKPOINT_INVALID")
        return Texts::tr("A checkpoint of %1 entries cannot be relied on (%2).")
            .arg(of("tree_size"), memberText(members, "reason"));
    if (code == "CHECKPOINT_MISMATCH")
        return Texts::tr("The first %1 entries are not those that were signed.").arg(of("tree_size"));
    if (code == "CHECKPOINT_UNCHECKED")
        return Texts::tr(
                   "The checkpoint of %1 entries could not be compared: entries before it are missing or damaged.")
            .arg(of("tree_size"));
    if (code == "HISTORY_REWRITTEN")
        return Texts::tr("Something among the entries %1 to %2 was altered, removed or added after it had been signed.")
            .arg(of("from_sequence_id"), of("to_sequence_id"));
    if (code == "TAIL_TRUNCATED")
        return Texts::tr("The newest entries, from %1 on, are missing, though they were signed: %2.")
            .arg(of("from_sequence_id"), of("missing"));
    if (code == "ROLLBACK")
        return Texts::tr("The whole database is an earlier state: entries from %1 on were signed and are missing: %2.")
            .arg(of("from_sequence_id"), of("missing"));
    if (code == "FORK")
        return Texts::tr(
                   "Two genuine checkpoints contradict each other at %1 entries: whoever holds the key signed two "
                   "histories. Keep both; together they are the proof.")
            .arg(of("tree_size"));
    if (code == "CHECKPOINT_DELETED")
        return Texts::tr("The checkpoint of %1 entries is known outside, but is no longer stored here.")
            .arg(of("tree_size"));
    if (code == "CONSISTENCY_INVALID")
        return Texts::tr("A checkpoint does not prove that the ledger of %1 entries begins with the one of %2.")
            .arg(of("tree_size"), of("old_size"));
    if (code == "WITNESS_QUORUM")
        return Texts::tr("The checkpoint of %1 entries was confirmed by %2 witnesses; %3 are required.")
            .arg(of("tree_size"), of("have"), of("need"));
    if (code == "TIMESTAMP_INVALID")
        return Texts::tr("The timestamp of the checkpoint of %1 entries is not genuine, or belongs to another one.")
            .arg(of("tree_size"));
    if (code == "NO_CHECKPOINT")
        return Texts::tr("There is no valid checkpoint: nothing shows that the ledger was not rewritten.");
    if (code == "SEAL_GAP")
        return Texts::tr("After %1 entries the next %2 were not signed, though every %3 should be.")
            .arg(of("after_size"), of("rows"), of("limit"));
    if (code == "CHECKPOINT_STALE")
        return Texts::tr("The newest checkpoint is older than was promised: signing has stopped.");
    if (code == "UNANCHORED_TAIL")
        return Texts::tr("The entries from %1 on are covered by no checkpoint from outside yet: %2.")
            .arg(of("from_sequence_id"), of("rows"));
    if (code == "RECEIPT_ENTRY_MISSING")
        return Texts::tr("Entry %1 is missing, though somebody holds a valid receipt for it.").arg(entry);
    if (code == "RECEIPT_ENTRY_ALTERED")
        return Texts::tr("Entry %1 is not what its receipt says.").arg(entry);
    if (code == "ANCHOR_TIME")
        return Texts::tr("Entry %1 claims a time at which it cannot have been received.").arg(entry);
    if (code == "DEVICE_SIG_INVALID")
        return Texts::tr("Entry %1 bears a signature that the device %2 did not make.")
            .arg(entry, memberText(members, "device_id"));
    if (code == "DEVICE_KEY_SWAPPED")
        return Texts::tr("Entry %1 was recorded with another key of the device %2 than the registered one.")
            .arg(entry, memberText(members, "device_id"));
    if (code == "DEVICE_KEY_UNKNOWN")
        return Texts::tr("Entry %1 is signed by the device %2, whose key is not known here.")
            .arg(entry, memberText(members, "device_id"));
    if (code == "RESTORE_DECLARED")
        return Texts::tr("This ledger continues %1, of which %2 entries were restored from a backup.")
            .arg(memberText(members, "origin"), of("tree_size"));
    return QString::fromStdString(finding.message);
}

} // namespace

QString titleOf(const Finding& finding)
{
    const std::map<std::string, QString> all = {
        {"ROW_MALFORMED", Texts::tr("Not as the format requires")},
        {"HEAD_MISSING", Texts::tr("The beginning is missing")},
        {"SEQ_GAP", Texts::tr("Entries are missing")},
        {"SEQ_DUPLICATE", Texts::tr("A number twice")},
        {"SEQ_DISORDER", Texts::tr("Out of order")},
        {"CHAIN_BREAK", Texts::tr("Altered")},
        {"CHAIN_FORK", Texts::tr("Two writers")},
        {"BACKDATED", Texts::tr("Recorded late")},
        {"RAW_ERASED", Texts::tr("Payload erased")},
        {"CLOCK_REGRESSION", Texts::tr("Recorded out of order")},
        {"FUTURE_SCAN", Texts::tr("A tap from the future")},
        {"ENTRY_ALTERED", Texts::tr("Altered")},
        {"LEAF_HASHES_INVALID", Texts::tr("Wrong list of fingerprints")},
        {"CHECKPOINT_INVALID", Texts::tr("A checkpoint is not genuine")},
        {"CHECKPOINT_MISMATCH", Texts::tr("Not what was signed")},
        {"CHECKPOINT_UNCHECKED", Texts::tr("A checkpoint could not be compared")},
        {"HISTORY_REWRITTEN", Texts::tr("Changed after it was signed")},
        {"TAIL_TRUNCATED", Texts::tr("The newest entries are missing")},
        {"ROLLBACK", Texts::tr("Set back to an earlier state")},
        {"FORK", Texts::tr("Two signed histories")},
        {"CHECKPOINT_DELETED", Texts::tr("A checkpoint was deleted")},
        {"CONSISTENCY_INVALID", Texts::tr("A wrong proof")},
        {"WITNESS_QUORUM", Texts::tr("Too few witnesses")},
        {"TIMESTAMP_INVALID", Texts::tr("A timestamp is not genuine")},
        {"NO_CHECKPOINT", Texts::tr("Nothing to compare with")},
        {"SEAL_GAP", Texts::tr("Not signed for too long")},
        {"CHECKPOINT_STALE", Texts::tr("Signing has stopped")},
        {"UNANCHORED_TAIL", Texts::tr("Not covered from outside yet")},
        {"RECEIPT_INVALID", Texts::tr("A receipt proves nothing")},
        {"RECEIPT_ENTRY_MISSING", Texts::tr("An entry with a receipt is missing")},
        {"RECEIPT_ENTRY_ALTERED", Texts::tr("Not what the receipt says")},
        {"ANCHOR_TIME", Texts::tr("A time that cannot be")},
        {"DEVICE_SIG_INVALID", Texts::tr("Not signed by the device")},
        {"DEVICE_KEY_SWAPPED", Texts::tr("A device's key was swapped")},
        {"DEVICE_KEY_UNKNOWN", Texts::tr("A device's key is not known")},
        {"RESTORE_DECLARED", Texts::tr("Continues a restored ledger")},
    };
    const auto title = all.find(finding.code);
    return title == all.end() ? QString::fromStdString(finding.code) : title->second;
}

QString wordsOf(const Finding& finding)
{
    const auto parsed = json::parse(finding.members);
    const json::Value members = parsed ? *parsed : json::Value();
    const QString entry = number(finding.sequence_id);
    const auto of = [&](const char* name) { return number(member(members, name)); };
    const auto lasting = [&](const char* name) { return durationWords(member(members, name)); };
    const std::string& code = finding.code;
    if (code == "ROW_MALFORMED") {
        const json::Value* field = members.find("field");
        return Texts::tr("Entry %1: %2 is not as the format requires.")
            .arg(entry, field && field->string() ? QString::fromStdString(*field->string()) : QString());
    }
    if (code == "HEAD_MISSING")
        return Texts::tr("The ledger begins with entry %1 instead of %2. Entries missing: %3.")
            .arg(entry, of("expected"), of("missing"));
    if (code == "SEQ_GAP")
        return Texts::tr("Between the entries %1 and %2 some are missing: %3.")
            .arg(of("after_sequence_id"), of("before_sequence_id"), of("missing"));
    if (code == "SEQ_DUPLICATE")
        return Texts::tr("Two entries have the number %1.").arg(entry);
    if (code == "SEQ_DISORDER")
        return Texts::tr("Entry %1 stands after entry %2.").arg(entry, of("after_sequence_id"));
    if (code == "CHAIN_BREAK")
        return Texts::tr("Entry %1 does not follow from the one before: it, or the hash of entry %2, was altered.")
            .arg(entry, number(finding.sequence_id - 1));
    if (code == "CHAIN_FORK")
        return Texts::tr("Entry %1 continues entry %2: two writers were at work.")
            .arg(entry, of("links_to_sequence_id"));
    if (code == "BACKDATED")
        return Texts::tr("Entry %1 was received %2 after it was scanned.").arg(entry, lasting("lag_seconds"));
    if (code == "RAW_ERASED")
        return Texts::tr("Entry %1: the payload was erased, its hash kept.").arg(entry);
    if (code == "CLOCK_REGRESSION")
        return Texts::tr("Entry %1 was received %2 before an earlier entry.").arg(entry, lasting("by_seconds"));
    if (code == "FUTURE_SCAN")
        return Texts::tr("Entry %1 was scanned %2 after it was received.").arg(entry, lasting("lead_seconds"));
    return wordsOfTree(finding, members);
}

} // namespace tapledger::ui
