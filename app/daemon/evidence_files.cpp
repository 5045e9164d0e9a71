// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_files.h"

#include "base/files.h"
#include "site/trust.h"

namespace tapledger {

Result<std::optional<KeyRing>> ringFrom(const std::string& file, LogKind kind, const Site& site, bool isNeeded)
{
    if (file.empty() && !isNeeded)
        return trustFolder(site).keyRingIfAny(kind);
    auto ring = file.empty() ? trustFolder(site).keyRing(kind) : readKeyRing(file);
    if (!ring)
        return failure(ring.error());
    return std::optional(std::move(*ring));
}

Result<std::vector<std::string>> readFiles(const std::vector<std::string>& names, std::size_t maxSize)
{
    std::vector<std::string> texts;
    for (const std::string& name : names) {
        auto text = readWholeFile(name, maxSize);
        if (!text)
            return failure(text.error());
        texts.push_back(std::move(*text));
    }
    return texts;
}

} // namespace tapledger
