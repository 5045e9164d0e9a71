// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <thread>
#include <unistd.h>

namespace tapledger {

/// Leaves disk and database to others in between: whoever writes much at once makes every commit beside it wait. Small
/// pieces, each on disk by itself, and a pause twice as long as each took.
class Pace
{
public:
    static constexpr std::size_t kPiece = 256UL * 1024; ///< bytes

    /// After a piece was written to @p file.
    void rest(int file)
    {
        fdatasync(file); // whether it is on disk is found out at the end; here it is about not piling up
        rest();
    }

    /// After a piece was committed.
    void rest()
    {
        const auto took = std::chrono::steady_clock::now() - m_began;
        std::this_thread::sleep_for(std::min<std::chrono::steady_clock::duration>(2 * took, kLongest));
        m_began = std::chrono::steady_clock::now();
    }

private:
    static constexpr std::chrono::milliseconds kLongest{200};
    std::chrono::steady_clock::time_point m_began = std::chrono::steady_clock::now();
};

/// Removes a large file from its end on: a file system that lets go of a gigabyte at once makes whoever waits for his
/// commit wait a quarter of a second. A file with another name keeps its content; what is not there is as well.
void removeSlowly(const std::filesystem::path& file);

} // namespace tapledger
