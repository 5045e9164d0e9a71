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
    return QString::fromStdString(finding.message);
}

} // namespace tapledger::ui
