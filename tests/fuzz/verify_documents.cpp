// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency.h"
#include "fuzz.h"
#include "ledger_check.h"
#include "receipt.h"
#include "report.h"
#include "text.h"
#include "timestamp_token.h"
#include "verify_ring.h"

using namespace tapverify;

// Every kind of document from any bytes: read or refused, reported on, and what prints canonically reads as itself.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto document = json::parse(asText(data, size));
    if (!document)
        return 0;
    std::string text;
    if (json::appendCanonical(text, *document)) {
        const auto again = json::parse(text);
        std::string same;
        require(static_cast<bool>(again) && json::appendCanonical(same, *again) && same == text);
    }
    Sha256 sha;
    const CheckedReceipt receipt = checkReceipt(sha, *document, testRing());
    require(static_cast<bool>(json::parse(receiptReportJson(receipt, testRing(), "receipt"))));
    receiptReportText(receipt, testRing(), "receipt");
    consistencyReportText(checkConsistency(sha, *document, testRing()), testRing());

    // The same document as everything else that an export can be checked with.
    LedgerInputs inputs;
    const auto ring = parseKeyRing(*document);
    inputs.ring = ring ? &*ring : &testRing();
    inputs.external = {CheckpointInput::fromRecord(*document, "")};
    inputs.receipts.push_back({*document, ""});
    if (auto start = StartFrontier::parse(*document))
        inputs.start = std::move(*start);
    const auto keys = DeviceKeys::parse(*document);
    if (keys)
        inputs.deviceKeys = &*keys;
    LedgerCheck check(inputs);
    RowReader rows(MissingOffset::Refuse);
    check.add(rows.fromJson(*document));
    const LedgerReport report = check.finish();
    require(static_cast<bool>(json::parse(ledgerReportJson(report))));
    ledgerReportText(report, "file");

    // Bytes of a token, which OpenSSL reads.
    if (const auto der = fromBase64(document->textAt("token")))
        tokenTime(*der, {"text"}, testRing().tsaCaPem);
    return 0;
}
