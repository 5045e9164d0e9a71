// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/signed_here.h"

#include "base/files.h"

namespace tapledger {

std::vector<std::string> signedIn(const TrustFolder& trust)
{
    constexpr std::size_t kMaxJournal = 64UL * 1024 * 1024;
    std::vector<std::string> records;
    const auto journal = readWholeFile(trust.path() / "taps.checkpoints.jsonl", kMaxJournal);
    std::size_t begin = 0; // a line that was cut off is none
    for (std::size_t end = 0; journal && (end = journal->find('\n', begin)) != std::string::npos; begin = end + 1)
        records.push_back(journal->substr(begin, end - begin));
    return records;
}

void addSigned(VerifyEvidence& evidence, const std::string& trustFolder)
{
    const TrustFolder trust(trustFolder);
    evidence.key_ring = trust.keys(LogKind::Taps).value().ring;
    for (std::string& record : signedIn(trust))
        evidence.checkpoints.push_back(std::move(record));
}

} // namespace tapledger
