// SPDX-License-Identifier: GPL-3.0-or-later
// verifier [ROWS]: what the verification of prepared rows costs without a database, on one thread, in processor time.
// verifier receipt FILE KEYRING COUNT: how long it takes to verify a receipt.
#include "base/files.h"
#include "ledger/ledger_verifier.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace tapledger;

namespace {

constexpr std::size_t kBlock = 1024;

double seconds()
{
    timespec t{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_nsec) * 1e-9;
}

std::vector<LedgerEntry> makeRows(std::size_t count)
{
    std::vector<LedgerEntry> rows(count);
    Sha256 sha;
    std::string previous = genesisHash();
    for (std::size_t i = 0; i < count; ++i) {
        LedgerEntry& entry = rows[i];
        const auto n = static_cast<std::int64_t>(i) + 1;
        entry.sequence_id = n;
        entry.employee_rfid = "04:3A:B2:C5:D8";
        entry.device_id = "GATE-01";
        entry.scan_timestamp = Timestamp(1'770'185'106'000'000 + n * 1'000'001);
        entry.created_at = entry.scan_timestamp + Microseconds(250'000);
        entry.event_type = "time_in";
        entry.raw_payload =
            "{\"_srv\":{\"device_key\":\"0245405e821ff5a0\",\"employee_id\":103,\"nonce\":\"" +
            sha.hex(std::to_string(n)).substr(0, 32) +
            "\",\"offline\":false},\"card_uid\":\"04:3A:B2:C5:D8\",\"device_id\":\"GATE-01\",\"device_seq\":" +
            std::to_string(n) + ",\"timestamp\":\"2026-02-04T05:59:26.500000+00:00\"}";
        entry.device_signature = std::string(86, 'A') + "==";
        previous = entry.hash_chain = chainHash(sha, previous, entry);
    }
    return rows;
}

int verifyReceipts(const char* file, const char* keyRing, std::size_t count)
{
    const auto text = readWholeFile(file, kMaxReceiptLength);
    const auto ringText = readWholeFile(keyRing, KeyRing::kMaxLength);
    const auto ring = ringText ? KeyRing::parse(*ringText) : Result<KeyRing>(failure(ringText.error()));
    if (!text || !ring)
        return 1;
    std::vector<double> milliseconds(count);
    for (double& one : milliseconds) {
        const auto began = std::chrono::steady_clock::now();
        const auto check = verifyReceipt(*text, *ring);
        one = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count();
        if (!check || !check->isValid())
            return 1;
    }
    std::ranges::sort(milliseconds);
    std::printf("{\"receipts\":%zu,\"p50\":%.3f,\"p99\":%.3f}\n", count, milliseconds[count / 2],
                milliseconds[count * 99 / 100]);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 5 && std::string_view(argv[1]) == "receipt")
        return verifyReceipts(argv[2], argv[3], std::strtoul(argv[4], nullptr, 10));
    const std::size_t count = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 200'000;
    const std::vector<LedgerEntry> rows = makeRows(count);
    const auto log = NoteSigner::generate("example.org/taps/1", NoteKeyType::Log);
    if (!log)
        return 1;
    VerifierOptions options;
    options.key_ring = KeyRing{};
    options.key_ring->origin = log->key().name;
    options.key_ring->keys.push_back({log->key(), KeyUse::Log, 0, {}});
    LedgerVerifier verifier(std::move(options));
    RowPreparer preparer = verifier.preparer();
    std::vector<PreparedRow> prepared;
    std::string previous = verifier.hashBefore();
    double preparing = 0;
    const double begin = seconds();
    for (std::size_t from = 0; from < count; from += kBlock) {
        const auto block = std::span(rows).subspan(from, std::min(kBlock, count - from));
        const double before = seconds();
        preparer.prepare(block, previous, prepared);
        preparing += seconds() - before;
        verifier.add(block, prepared);
        previous = block.back().hash_chain;
    }
    const bool isIntact = !verifier.finish().chain.hasErrors;
    const double all = seconds() - begin;
    const auto total = static_cast<double>(count);
    std::printf("%.0f rows/s on one thread: %.2f us to prepare a row, %.2f us to put it in order%s\n", total / all,
                preparing / total * 1e6, (all - preparing) / total * 1e6, isIntact ? "" : " - NOT INTACT");
    return isIntact ? 0 : 1;
}
