// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify_output.h"

#include <fmt/format.h>

namespace tapledger {

std::string verifyReportText(const VerifyReport& report, std::string_view store)
{
    const ChainReport& chain = report.chain;
    std::string text = fmt::format("Ledger in {}\n", store);
    if (report.to < report.from)
        text += "There are no entries yet.\n";
    else
        text += fmt::format("Checked entries {} to {}: {} rows. Each must be well formed, the numbers without gap, and "
                            "every hash must follow from the one before.\n",
                            report.from, report.to, chain.rows);
    if (report.resumed_after > 0)
        text += fmt::format("The first {} of them were checked before this run was resumed.\n", report.resumed_after);
    if (report.adopted_rows > 0)
        text += fmt::format("{} older entries were written by other software before this log began: counted, not "
                            "checked.\n",
                            report.adopted_rows);
    if (!report.linkBeforeChecked)
        text += fmt::format(
            "The entry before {} is missing or has no usable hash, so the link to it was not checked.\n", report.from);
    if (chain.offline_late > 0)
        text += fmt::format("{} taps arrived more than a day late, from readers that had been offline.\n",
                            chain.offline_late);
    for (const Finding& finding : chain.findings)
        text += fmt::format("{:5} {}: {}\n", toText(finding.severity), finding.code, finding.message);
    for (const auto& [code, count] : chain.counts)
        text += fmt::format("{} × {}\n", count, code);
    if (!chain.head_hash.empty())
        text += fmt::format("Last hash: {}\n", chain.head_hash);
    if (report.hasTree)
        text += report.statement() + "\n";
    if (chain.hasErrors)
        text += "The ledger is NOT intact.\n";
    else if (chain.hasWarnings)
        text += "The ledger is intact; see the warnings.\n";
    else
        text += "The ledger is intact.\n";
    return text;
}

} // namespace tapledger
