// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"

namespace tapverify {

inline constexpr int kExitOk = 0;
inline constexpr int kExitFailed = 1;   ///< something is wrong with what was checked
inline constexpr int kExitUnusable = 2; ///< a file could not be read, or the command line is wrong

/// Does what the command line asks for; prints the report and answers the exit status.
int run(const Options& options);

} // namespace tapverify
