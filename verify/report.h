// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consistency.h"
#include "ledger_check.h"
#include "receipt.h"

#include <string>
#include <string_view>

namespace tapverify {

/// The report of a ledger's verification as JSON, `rfid-verify-report/1` (ledger format 11.4).
std::string ledgerReportJson(const LedgerReport& report);
/// The same for people.
std::string ledgerReportText(const LedgerReport& report, std::string_view file);

/// What was found about a receipt (@p what "receipt") or a proof in standard form ("proof").
std::string receiptReportJson(const CheckedReceipt& receipt, const KeyRing& ring, std::string_view what);
std::string receiptReportText(const CheckedReceipt& receipt, const KeyRing& ring, std::string_view what);

std::string consistencyReportJson(const CheckedConsistency& checked, const KeyRing& ring);
std::string consistencyReportText(const CheckedConsistency& checked, const KeyRing& ring);

std::string checkpointsReportJson(const Checkpoints& checkpoints, const Findings& findings, const KeyRing& ring);
std::string checkpointsReportText(const Checkpoints& checkpoints, const Findings& findings, const KeyRing& ring);

} // namespace tapverify
