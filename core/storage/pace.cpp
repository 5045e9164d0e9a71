// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pace.h"

namespace tapledger {

void removeSlowly(const std::filesystem::path& file)
{
    namespace fs = std::filesystem;
    constexpr std::uintmax_t kAtOnce = 4UL * 1024 * 1024;
    std::error_code error;
    // What another name leads to as well stays whole: only this name goes.
    if (fs::is_regular_file(fs::symlink_status(file, error)) && fs::hard_link_count(file, error) == 1) {
        Pace pace;
        for (auto size = fs::file_size(file, error); !error && size > kAtOnce; size -= kAtOnce) {
            fs::resize_file(file, size - kAtOnce, error);
            pace.rest();
        }
    }
    fs::remove(file, error);
}

} // namespace tapledger
