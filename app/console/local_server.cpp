// SPDX-License-Identifier: GPL-3.0-or-later
#include "local_server.h"

namespace tapledger {
namespace {

using State = ui::ServerStatus::State;

State stateOf(PipelineState state)
{
    switch (state) {
    case PipelineState::Starting:
        return State::Starting;
    case PipelineState::Standby:
        return State::Standby;
    case PipelineState::Writing:
        return State::Writing;
    case PipelineState::Unavailable:
        return State::Away;
    case PipelineState::Stopped:
        break;
    }
    return State::Stopped;
}

/// The host and database of a PostgreSQL URL, or the file's name: nothing secret.
QString shortNameOf(const Site& site)
{
    const QString url = QString::fromStdString(site.databaseUrl);
    if (site.isEmbedded())
        return QStringLiteral("SQLite");
    return QStringLiteral("PostgreSQL ") + url.section(u'@', -1).section(u'?', 0, 0);
}

} // namespace

LocalServer::LocalServer(Site site, const Clock& clock, ui::TapStream& taps)
    : m_site(std::move(site)), m_clock(clock), m_taps(taps)
{
    m_status.database = shortNameOf(m_site);
    m_timer.setInterval(std::chrono::milliseconds(500));
    connect(&m_timer, &QTimer::timeout, this, &LocalServer::look);
}

LocalServer::~LocalServer() { stopAndWait(); }

void LocalServer::setStatus(ui::ServerStatus status)
{
    status.database = m_status.database;
    if (status == m_status)
        return;
    m_status = std::move(status);
    Q_EMIT changed();
}

void LocalServer::start()
{
    if (m_isMoving || m_server)
        return;
    if (m_worker.joinable())
        m_worker.join();
    m_isMoving = true;
    m_server = std::make_unique<Server>(m_site, m_clock, m_random);
    m_server->onTaps([this](std::span<const SeenTap> taps) { m_taps.source().add(taps); });
    ui::ServerStatus status;
    status.state = State::Starting;
    setStatus(status);
    m_worker = std::thread([this] {
        auto addresses = m_server->start();
        QMetaObject::invokeMethod(
            this, [this, addresses = std::move(addresses)] { onStarted(addresses); }, Qt::QueuedConnection);
    });
}

void LocalServer::onStarted(const Result<NetAddresses>& addresses)
{
    m_worker.join();
    m_isMoving = false;
    if (!addresses) {
        m_server.reset();
        ui::ServerStatus status;
        status.detail = QString::fromStdString(addresses.error().message);
        return setStatus(status);
    }
    m_addresses = *addresses;
    m_timer.start();
    look();
    Q_EMIT started();
}

void LocalServer::look()
{
    const PipelineStatus now = m_server->status();
    ui::ServerStatus status;
    status.state = stateOf(now.state);
    status.detail = QString::fromStdString(now.detail);
    status.headSequenceId = now.head_sequence_id;
    status.queueDepth = static_cast<qint64>(now.queue_depth);
    const auto add = [&](const char* name, const std::optional<Endpoint>& endpoint) {
        if (!endpoint)
            return;
        status.listeners += QStringLiteral("%1 %2").arg(QLatin1String(name), QString::fromStdString(endpoint->text()));
        status.isOpenWithoutTls |= !m_server->hasTls() && !endpoint->isLoopback();
    };
    add("http", m_addresses->http);
    add("tcp", m_addresses->tcp);
    add("udp", m_addresses->udp);
    setStatus(status);
}

void LocalServer::stop()
{
    if (m_isMoving || !m_server)
        return;
    m_isMoving = true;
    m_timer.stop();
    ui::ServerStatus status = m_status;
    status.detail = tr("Stopping: what was taken is being recorded");
    setStatus(status);
    m_worker = std::thread([this] {
        m_server->stop();
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_worker.join();
                m_isMoving = false;
                m_server.reset();
                m_addresses.reset();
                setStatus({});
                if (std::exchange(m_startsAgain, false))
                    start();
            },
            Qt::QueuedConnection);
    });
}

void LocalServer::restart()
{
    if (m_findSite) {
        auto site = m_findSite();
        if (!site) {
            ui::ServerStatus status = m_status;
            status.detail = QString::fromStdString(site.error().message);
            return setStatus(status);
        }
        site->databaseUrl =
            m_site.databaseUrl; // another store is another program start: pages hold connections to this one
        m_site = std::move(*site);
    }
    if (!m_server)
        return start();
    m_startsAgain = true;
    stop();
}

void LocalServer::stopAndWait()
{
    m_timer.stop();
    if (m_worker.joinable())
        m_worker.join();
    m_server.reset();
    m_addresses.reset();
}

} // namespace tapledger
