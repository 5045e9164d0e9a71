// SPDX-License-Identifier: GPL-3.0-or-later
#include "anchors/mail_sink.h"

#include <fmt/format.h>

namespace tapledger {

MailSink::MailSink(MailSettings settings, TransferOptions options)
    : Sink(
          {.name = fmt::format("mail {}", fmt::join(settings.to, ", ")), .mayWantAll = false, .every = settings.every}),
      m_settings(std::move(settings)), m_options(std::move(options))
{
}

Result<Gains> MailSink::deliver(const Anchor& anchor, const ProofSource& /*proofs*/)
{
    const Checkpoint& checkpoint = anchor.checkpoint;
    Mail mail;
    mail.from = m_settings.from;
    mail.to = m_settings.to;
    mail.subject = fmt::format("Checkpoint {} {} {}", checkpoint.origin, checkpoint.size, toBase64(checkpoint.root));
    mail.text = fmt::format(
        "The ledger {} has {} {}. The attached file is a signed checkpoint.\n\n"
        "Please keep this mail where the ledger's owner cannot delete it. With the file anybody can "
        "show later whether one of those entries was changed:\n\n"
        "tapledgerd verify --checkpoint {}\n",
        checkpoint.origin, checkpoint.size, checkpoint.size == 1 ? "entry" : "entries", checkpoint.fileName());
    mail.fileName = checkpoint.fileName();
    mail.file = anchor.note;
    if (auto sent = sendMail(m_options, m_settings.server,
                             m_settings.demandsTls ? MailTls::Demanded : MailTls::IfOffered, mail);
        !sent)
        return failure(sent.error());
    return Gains{};
}

} // namespace tapledger
