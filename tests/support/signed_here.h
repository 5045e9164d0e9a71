// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/trust_folder.h"
#include "services/ledger_service.h"

#include <string>
#include <vector>

namespace tapledger {

/// The records of all checkpoints of the ledger that were ever signed with the keys of a folder.
std::vector<std::string> signedIn(const TrustFolder& trust);

/// The same, and the key ring, as evidence: what one who was there all the time could hold against the ledger.
void addSigned(VerifyEvidence& evidence, const std::string& trustFolder);

} // namespace tapledger
