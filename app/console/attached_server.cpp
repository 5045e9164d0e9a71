// SPDX-License-Identifier: GPL-3.0-or-later
#include "attached_server.h"

namespace tapledger {

AttachedServer::AttachedServer(std::string databaseUrl, ui::TapStream& taps)
    : m_databaseUrl(std::move(databaseUrl)), m_taps(taps)
{
    m_status.state = ui::ServerStatus::State::Starting;
}

void AttachedServer::start()
{
    if (m_follower)
        return;
    m_follower =
        std::make_unique<LedgerFollower>(m_databaseUrl, m_taps.source(), [this](const LedgerFollower::Status& status) {
            QMetaObject::invokeMethod(
                this, [this, status] { show(status); }, Qt::QueuedConnection);
        });
}

void AttachedServer::show(const LedgerFollower::Status& status)
{
    ui::ServerStatus now;
    now.state = status.isConnected ? ui::ServerStatus::State::Attached : ui::ServerStatus::State::Away;
    now.writer = QString::fromStdString(status.writer);
    now.detail = !status.isConnected     ? QString::fromStdString(status.trouble)
                 : status.writer.empty() ? tr("No server writes this ledger now")
                                         : tr("%1 writes this ledger").arg(now.writer);
    now.database = QString::fromStdString(status.database);
    now.headSequenceId = status.head_sequence_id;
    if (now == m_status)
        return;
    m_status = std::move(now);
    Q_EMIT changed();
}

} // namespace tapledger
