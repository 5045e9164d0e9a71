// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency.h"

#include "merkle.h"
#include "receipt.h"

namespace tapverify {
bool continues(Sha256& sha, std::int64_t oldSize, const Hash& oldRoot, std::int64_t newSize, const Hash& newRoot,
               const std::optional<std::vector<Hash>>& proof)
{
    if (!proof)
        return false;
    if (oldSize == 0 && newSize > 0)
        return proof->empty();
    if (oldSize == 0)
        return newSize == 0 && proof->empty() && oldRoot == newRoot;
    return verifyConsistency(sha, oldSize, newSize, oldRoot, newRoot, *proof);
}

CheckedConsistency checkConsistency(Sha256& sha, const json::Value& document, const KeyRing& ring)
{
    CheckedConsistency checked;
    if (document.textAt("format") != "rfid-consistency/1") {
        checked.failures.emplace_back("format");
        return checked;
    }
    checked.oldCheckpoint = checkNote(sha, document.textAt("old_checkpoint"), ring);
    checked.newCheckpoint = checkNote(sha, document.textAt("new_checkpoint"), ring);
    if (!checked.oldCheckpoint.valid())
        checked.failures.push_back("old_checkpoint:" + checked.oldCheckpoint.reason);
    if (!checked.newCheckpoint.valid())
        checked.failures.push_back("new_checkpoint:" + checked.newCheckpoint.reason);
    if (!checked.failures.empty())
        return checked;
    const Note& older = *checked.oldCheckpoint.note;
    const Note& newer = *checked.newCheckpoint.note;
    if (older.size > newer.size)
        checked.failures.emplace_back("order");
    else if (older.size == newer.size && older.root != newer.root)
        checked.failures.emplace_back("fork");
    else if (!continues(sha, older.size, older.root, newer.size, newer.root, proofFromJson(document.find("proof"))))
        checked.failures.emplace_back("proof");
    return checked;
}

} // namespace tapverify
