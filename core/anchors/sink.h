// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/timestamp.h"
#include "ledger/checkpoint.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace tapledger {

/// A checkpoint on its way out of the house.
struct Anchor
{
    Checkpoint checkpoint;
    std::string note;            ///< whole, with the witnesses' lines that there are
    std::string bare;            ///< what is timestamped (ledger format 8.7)
    std::int64_t clock_time = 0; ///< of the log's own clock line, POSIX seconds; 0 without
};

/// True when @p note is that checkpoint, signed by the log: whatever other lines are in it, and also with a key less,
/// as before a rotation.
bool isCopyOf(const Anchor& anchor, std::string_view note);

/// What a sink brings back, to be kept with the checkpoint.
struct Gains
{
    std::string cosignatures; ///< lines of witnesses that verified
    std::vector<std::byte> tsr;

    bool isEmpty() const { return cosignatures.empty() && tsr.empty(); }
};

/// The proof that the log's tree of one size begins with that of another.
using ProofSource = std::function<Result<Proof>(std::int64_t oldSize, std::int64_t newSize)>;

/// Where copies of checkpoints are kept, out of reach of the ledger's owner. Each is used by one thread of its own.
class Sink
{
public:
    enum class Wants {
        NewSizes,   ///< each size once
        Heartbeats, ///< also the same size signed anew
    };
    /// How it wants to be served.
    struct Manner
    {
        std::string name; ///< for people, states and alerts; without a password
        Wants wants = Wants::NewSizes;
        bool awaitsWitnesses = true;            ///< its copy shall hold their lines
        bool mayWantAll = true;                 ///< where the setting says so, each checkpoint and not just the newest
        std::chrono::seconds every{0};          ///< at most one in so long
        std::chrono::seconds longestPause{600}; ///< between two tries
    };

    explicit Sink(Manner manner) : m_manner(std::move(manner)) {}
    Sink(const Sink&) = delete;
    Sink& operator=(const Sink&) = delete;
    virtual ~Sink() = default;

    const Manner& manner() const { return m_manner; }
    /// Hands it over; done when it answers. May be called again with what it has already. Conflict: it will never take
    /// this log again, and somebody must look. Any other error: to be tried again.
    virtual Result<Gains> deliver(const Anchor& anchor, const ProofSource& proofs) = 0;

private:
    const Manner m_manner;
};

} // namespace tapledger
