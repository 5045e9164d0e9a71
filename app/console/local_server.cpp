// SPDX-License-Identifier: GPL-3.0-or-later
#include "local_server.h"

#include "ui/text/error_text.h"
#include "ui/text/sentences.h"

#include <algorithm>

namespace tapledger {
namespace {

using State = ui::ServerStatus::State;

constexpr std::chrono::seconds kTryAgain(2);
const QString kWrites = QStringLiteral(" writes this ledger"); ///< what follows the writer's name

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
    case PipelineState::Altered: // the detail says so
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

bool isStoreAway(const Site& site)
{
    if (site.isEmbedded())
        return false;
    const auto store = openStore(site, StoreUse::Read);
    return !store && store.error().code == ErrorCode::Unavailable;
}

} // namespace

LocalServer::LocalServer(Site site, const Clock& clock, ui::TapStream& taps)
    : m_site(std::move(site)), m_clock(clock), m_taps(taps)
{
    m_status.database = shortNameOf(m_site);
    m_timer.setInterval(std::chrono::milliseconds(500));
    connect(&m_timer, &QTimer::timeout, this, &LocalServer::look);
    m_again.setSingleShot(true);
    m_again.setInterval(kTryAgain);
    connect(&m_again, &QTimer::timeout, this, &LocalServer::settle);
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
    m_wanted = Wanted::Running;
    settle();
}

void LocalServer::stop()
{
    m_wanted = Wanted::Stopped;
    settle();
}

void LocalServer::restart()
{
    if (m_findSite) {
        auto site = m_findSite();
        if (!site) {
            ui::ServerStatus status = m_status;
            status.detail = ui::sentenceOf(site.error());
            return setStatus(status);
        }
        site->databaseUrl =
            m_site.databaseUrl; // another store is another program start: pages hold connections to this one
        m_site = std::move(*site);
    }
    m_isStale = true;
    start();
}

/// Begins what leads to what is wanted. What is under way comes here again at its end.
void LocalServer::settle()
{
    m_again.stop();
    if (m_isMoving)
        return;
    if (m_server && (m_wanted == Wanted::Stopped || m_isStale))
        return beginToStop();
    if (!m_server && m_wanted == Wanted::Running)
        return beginToStart();
    if (!m_server && m_status.state == State::Away)
        setStatus({});
}

void LocalServer::beginToStart()
{
    m_isMoving = true;
    m_isStale = false;
    m_server = std::make_unique<Server>(m_site, m_clock, m_random);
    m_server->onTaps([this](std::span<const SeenTap> taps) { m_taps.source().add(taps); });
    if (m_status.state != State::Away) { // while it is tried again, what is wrong stays to be read
        ui::ServerStatus status;
        status.state = State::Starting;
        setStatus(status);
    }
    m_worker = std::thread([this, site = m_site] {
        auto addresses = m_server->start();
        // A port in use is Unavailable too; only the store itself tells that it is away.
        const bool isAway = !addresses && addresses.error().code == ErrorCode::Unavailable && isStoreAway(site);
        QMetaObject::invokeMethod(
            this, [this, isAway, addresses = std::move(addresses)] { onStarted(addresses, isAway); },
            Qt::QueuedConnection);
    });
}

void LocalServer::onStarted(const Result<NetAddresses>& addresses, bool isAway)
{
    m_worker.join();
    m_isMoving = false;
    if (!addresses) {
        m_server.reset();
        ui::ServerStatus status;
        status.state = isAway ? State::Away : State::Stopped;
        status.detail = ui::sentenceOf(addresses.error());
        setStatus(status);
        if (m_isStale || m_wanted == Wanted::Stopped)
            return settle();
        if (isAway)
            return m_again.start();
        m_wanted = Wanted::Stopped;
        return;
    }
    m_addresses = *addresses;
    m_timer.start();
    look();
    Q_EMIT started();
    settle(); // somebody may have wanted something else meanwhile
}

void LocalServer::look()
{
    const PipelineStatus now = m_server->status();
    ui::ServerStatus status;
    status.state = stateOf(now.state);
    status.isAltered = now.state == PipelineState::Altered;
    status.detail = QString::fromStdString(now.detail);
    if (status.state == State::Standby && status.detail.endsWith(kWrites)) {
        status.writer = status.detail.chopped(kWrites.size());
        status.detail = tr("%1 writes this ledger").arg(status.writer);
    }
    status.detail = ui::inOurLanguage(status.detail);
    status.headSequenceId = now.head_sequence_id;
    status.queueDepth = static_cast<qint64>(now.queue_depth);
    status.spoolTaps = now.spool.taps;
    for (const AnchorStatus& place : m_server->anchors()) {
        if (place.log != LogKind::Taps)
            continue;
        ++status.copyPlaces;
        status.copyPlacesLate += place.is_lagging || place.is_refused ? 1 : 0;
        status.copiedSize = std::max(status.copiedSize, qint64(place.size));
    }
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

void LocalServer::beginToStop()
{
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
                settle();
            },
            Qt::QueuedConnection);
    });
}

void LocalServer::stopAndWait()
{
    m_timer.stop();
    m_again.stop();
    if (m_worker.joinable())
        m_worker.join();
    m_server.reset();
    m_addresses.reset();
}

} // namespace tapledger
