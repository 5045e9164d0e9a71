// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "anchors/anchor_settings.h"
#include "anchors/sink.h"
#include "anchors/transfer.h"

namespace tapledger {

/// Mailboxes of people outside: the checkpoint as a file, its size and root in the subject too.
class MailSink final : public Sink
{
public:
    MailSink(MailSettings settings, TransferOptions options);
    Result<Gains> deliver(const Anchor& anchor, const ProofSource& proofs) override;

private:
    const MailSettings m_settings;
    const TransferOptions m_options;
};

} // namespace tapledger
