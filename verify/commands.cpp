// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "export_reader.h"
#include "files.h"
#include "inputs.h"
#include "ledger_check.h"
#include "report.h"

#include <cstdio>
#include <memory>
#include <openssl/crypto.h>

namespace tapverify {
namespace {

constexpr const char* kVersion = "1.0";
constexpr std::size_t kMaxDeviceKeys = 64UL * 1024 * 1024;

int refuse(const Error& error)
{
    std::fprintf(stderr, "tapledger-verify: %s\n", error.message.c_str());
    return kExitUnusable;
}

/// Prints a report. What could not be written was not answered.
int answer(const std::string& text, bool good)
{
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size() || std::fflush(stdout) != 0)
        return refuse({"the report could not be written"});
    return good ? kExitOk : kExitFailed;
}

int checkOneReceipt(const Options& options, const KeyRing& ring)
{
    const auto document = readJson(options.files.front());
    if (!document)
        return refuse(document.error());
    if (!document->object())
        return refuse({"the receipt is not a JSON object"});
    Sha256 sha;
    const CheckedReceipt receipt = checkReceipt(sha, *document, ring);
    return answer(options.json ? receiptReportJson(receipt, ring, "receipt")
                               : receiptReportText(receipt, ring, "receipt"),
                  receipt.valid());
}

int checkProof(const Options& options, const KeyRing& ring)
{
    const auto text = readFile(options.files.front(), kMaxDocumentSize);
    if (!text)
        return refuse(text.error());
    const auto proof = parseTlogProof(*text);
    if (!proof)
        return refuse(proof.error());
    Sha256 sha;
    const CheckedReceipt checked = checkTlogProof(sha, *proof, ring);
    return answer(options.json ? receiptReportJson(checked, ring, "proof") : receiptReportText(checked, ring, "proof"),
                  checked.valid());
}

int checkDocument(const Options& options, const KeyRing& ring)
{
    const auto document = readJson(options.files.front());
    if (!document)
        return refuse(document.error());
    if (!document->object())
        return refuse({"the consistency document is not a JSON object"});
    Sha256 sha;
    const CheckedConsistency checked = checkConsistency(sha, *document, ring);
    return answer(options.json ? consistencyReportJson(checked, ring) : consistencyReportText(checked, ring),
                  checked.failures.empty());
}

int checkCheckpoints(const Options& options, const KeyRing& ring)
{
    std::vector<CheckpointInput> inputs;
    for (const std::string& path : options.files) {
        const std::size_t before = inputs.size();
        if (const auto read = readCheckpoints(path, inputs); !read)
            return refuse(read.error());
        if (inputs.size() == before)
            return refuse({path + " holds no checkpoint"});
    }
    Sha256 sha;
    Findings findings;
    Checkpoints checkpoints(ring, findings);
    checkpoints.add(sha, Source::External, inputs);
    checkpoints.compare(sha);
    return answer(options.json ? checkpointsReportJson(checkpoints, findings, ring)
                               : checkpointsReportText(checkpoints, findings, ring),
                  findings.verdict() != "fail");
}

/// The files beside an export, held as long as it is checked.
struct ExportInputs
{
    std::optional<KeyRing> ring;
    std::optional<DeviceKeys> deviceKeys;
    std::unique_ptr<LeafHashFile> leafHashes;
    LedgerInputs ledger;
};

Result<bool> readSources(const Options& options, LedgerInputs& ledger)
{
    if (!options.internal.empty())
        ledger.internal.emplace();
    for (const std::string& path : options.internal) {
        if (auto read = readCheckpoints(path, *ledger.internal); !read)
            return read;
    }
    std::vector<std::string> outside = options.checkpoints;
    for (const std::string& directory : options.checkpointDirs) {
        const auto paths = filesIn(directory, ".ckpt");
        if (!paths)
            return paths.error();
        outside.insert(outside.end(), paths->begin(), paths->end());
    }
    if (!options.checkpoints.empty() || !options.checkpointDirs.empty())
        ledger.external.emplace();
    for (const std::string& path : outside) {
        if (auto read = readCheckpoints(path, *ledger.external); !read)
            return read;
    }
    for (const std::string& path : options.receipts) {
        auto document = readJson(path);
        if (!document)
            return document.error();
        ledger.receipts.push_back({std::move(*document), path});
    }
    return true;
}

Result<bool> readInputs(const Options& options, ExportInputs& inputs)
{
    LedgerInputs& ledger = inputs.ledger;
    ledger.now = options.now;
    ledger.maxAge = options.maxAge;
    ledger.slack = options.slack;
    ledger.firstSequenceId = options.firstSequenceId;
    if (inputs.ring)
        ledger.ring = &*inputs.ring;
    if (!options.deviceKeys.empty()) {
        const auto document = readJson(options.deviceKeys, kMaxDeviceKeys);
        if (!document)
            return document.error();
        auto keys = DeviceKeys::parse(*document);
        if (!keys)
            return keys.error();
        inputs.deviceKeys = std::move(*keys);
        ledger.deviceKeys = &*inputs.deviceKeys;
    }
    if (!options.start.empty()) {
        const auto document = readJson(options.start);
        if (!document)
            return document.error();
        auto start = StartFrontier::parse(*document);
        if (!start)
            return start.error();
        ledger.start = std::move(*start);
    }
    if (!options.leafHashes.empty()) {
        auto hashes = LeafHashFile::open(options.leafHashes);
        if (!hashes)
            return hashes.error();
        inputs.leafHashes = std::move(*hashes);
        ledger.leafHashes = inputs.leafHashes.get();
    }
    return readSources(options, ledger);
}

int checkExport(const Options& options, std::optional<KeyRing> ring)
{
    ExportInputs inputs;
    inputs.ring = std::move(ring);
    if (const auto read = readInputs(options, inputs); !read)
        return refuse(read.error());
    auto reader =
        ExportReader::open(options.files.front(), options.assumeUtc ? MissingOffset::Utc : MissingOffset::Refuse);
    if (!reader)
        return refuse(reader.error());
    LedgerCheck check(inputs.ledger);
    for (;;) {
        const auto row = reader->next();
        if (!row)
            return refuse(row.error());
        if (!*row)
            break;
        check.add(**row);
    }
    const LedgerReport report = check.finish();
    return answer(options.json ? ledgerReportJson(report) : ledgerReportText(report, options.files.front()),
                  report.findings.verdict() != "fail");
}

} // namespace

int run(const Options& options)
{
    using enum Options::Command;
    if (options.command == Help)
        return answer(kHelp, true);
    if (options.command == Version)
        return answer(std::string("tapledger-verify ") + kVersion + ", ledger format rfid-ledger/1, " +
                          OpenSSL_version(OPENSSL_VERSION) + "\n",
                      true);
    std::optional<KeyRing> ring;
    if (!options.keyring.empty()) {
        auto read = readKeyRing(options.keyring);
        if (!read)
            return refuse(read.error());
        ring = std::move(*read);
    }
    switch (options.command) {
    case Receipt:
        return checkOneReceipt(options, *ring);
    case Proof:
        return checkProof(options, *ring);
    case Consistency:
        return checkDocument(options, *ring);
    case Checkpoint:
        return checkCheckpoints(options, *ring);
    default:
        return checkExport(options, std::move(ring));
    }
}

} // namespace tapverify
