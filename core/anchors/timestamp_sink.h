// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "anchors/anchor_settings.h"
#include "anchors/sink.h"
#include "anchors/transfer.h"

namespace tapledger {

/// An RFC 3161 authority, which signs that a checkpoint was there at a time (ledger format 8.7). Its answer is kept
/// only if it verifies against the authority's certificates.
class TimestampSink final : public Sink
{
public:
    TimestampSink(AuthoritySettings authority, TransferOptions options);
    Result<Gains> deliver(const Anchor& anchor, const ProofSource& proofs) override;

private:
    const AuthoritySettings m_authority;
    const TransferOptions m_options;
};

} // namespace tapledger
