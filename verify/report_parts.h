// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkpoints.h"
#include "finding.h"
#include "words.h"

#include <string>

namespace tapverify {

/// Every code that was found: what it means, and where.
void addFindings(Words& out, const Findings& findings);

/// The times of a checkpoint, beginning with a comma; empty when it has none.
std::string timesInWords(const Checkpoint& checkpoint);

} // namespace tapverify
