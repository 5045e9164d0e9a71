// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "anchors/anchor_settings.h"
#include "anchors/sink.h"
#include "anchors/transfer.h"

#include <map>
#include <string>

namespace tapledger {

/// Asks a witness (C2SP tlog-witness) to sign that the log only grew.
class WitnessClient final : public Sink
{
public:
    WitnessClient(WitnessAddress witness, TransferOptions options);
    Result<Gains> deliver(const Anchor& anchor, const ProofSource& proofs) override;

private:
    Result<Gains> readSignatures(const Anchor& anchor, const std::string& lines) const;

    const WitnessAddress m_witness;
    const TransferOptions m_options;
    std::map<std::string, std::int64_t> m_held; ///< the size that the witness holds of an origin, as far as known
};

} // namespace tapledger
