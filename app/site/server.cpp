// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/server.h"

#include "base/log.h"
#include "ingest/device_copy.h"
#include "services/user_service.h"
#include "site/trust.h"

#include <chrono>
#include <fmt/format.h>
#include <poll.h>

Q_LOGGING_CATEGORY(lcServer, "tapledger.server")

namespace tapledger {
namespace {

constexpr std::chrono::seconds kFirstStateWithin(30); ///< opening a database that does not answer takes 5 s

/// Authentication may be off only where nobody but this machine can reach a door.
Result<void> checkAuthentication(const NetOptions& options)
{
    if (options.authentication)
        return {};
    for (const auto& endpoint : {options.http, options.tcp, options.udp}) {
        if (endpoint && !endpoint->isLoopback())
            return failure(ErrorCode::InvalidArgument,
                           fmt::format("authentication cannot be off while listening on {}; listen on 127.0.0.1 only, "
                                       "or leave authentication on",
                                       endpoint->text()));
    }
    return {};
}

/// Halves of settings are mistakes.
Result<void> checkAnchors(const AnchorSettings& settings)
{
    const MailSettings& mail = settings.mail;
    if (!mail.server.empty() && (mail.from.empty() || mail.to.empty()))
        return failure(ErrorCode::InvalidArgument,
                       "trust.export.mail_server needs trust.export.mail_from and trust.export.mail_to");
    if (!settings.timestamps.url.empty() && settings.timestamps.certificates.empty())
        return failure(ErrorCode::InvalidArgument,
                       "trust.tsa.url needs trust.tsa.ca_file: an answer that nobody can check proves nothing");
    return {};
}

/// An insert of nothing fails as one of something would where the store is read-only or the role lacks the right.
Result<void> checkWritable(Database& database)
{
    auto written = database.run(
        "INSERT INTO rfid_ledger (sequence_id) SELECT sequence_id FROM rfid_ledger WHERE sequence_id IS NULL");
    if (written)
        return {};
    const std::string reason =
        fmt::format("the ledger in {} cannot be written: {}", database.description(), written.error().message);
    return failure(written.error().code, reason);
}

/// On the embedded store checkpoints are signed without anybody's doing; a shared database may have more than one
/// server, which need the same keys.
Result<void> seeToKeys(const Site& site, Database& database)
{
    if (!site.isEmbedded() || trustFolder(site).hasKeys(LogKind::Taps))
        return {};
    auto made = makeSiteKeys(site, database);
    // A ledger that was signed elsewhere goes on without; the status says so.
    return made || made.error().code == ErrorCode::Conflict ? Result<void>() : made;
}

} // namespace

Server::Server(Site site, const Clock& clock, Random& random)
    : m_site(std::move(site)), m_clock(clock), m_random(random)
{
}

Server::~Server() { stop(); }

Pipeline::Options Server::pipelineOptions() const
{
    const Settings& settings = m_site.settings;
    Pipeline::Options options;
    options.databaseUrl = m_site.databaseUrl;
    options.rules = settings.rules;
    options.queueCapacity = settings.queueTaps;
    options.batchLimit = settings.transactionTaps;
    options.sealing = {{}, trustFolder(m_site).path(), settings.sealing};
    // What is in it is recorded even where nothing more may be kept.
    if (std::error_code error; settings.spoolBytes > 0 || std::filesystem::exists(m_site.dataDir / "spool", error)) {
        options.spoolFolder = m_site.dataDir / "spool";
        options.spoolBytes = settings.spoolBytes;
    }
    options.keepsDevices = !m_site.isEmbedded();
    options.bookkeeping.offlineAfter = settings.offlineAfter;
    return options;
}

AlertWatch::Options Server::alertOptions() const
{
    AlertWatch::Options options = m_site.settings.alerts;
    options.databaseUrl = m_site.databaseUrl;
    options.dataDir = m_site.dataDir;
    options.silentFor += m_site.settings.offlineAfter;
    options.anchors = [this] { return m_exporter->status(); };
    return options;
}

/// Can the store be written? Reads the secret that signs logins.
Result<void> Server::checkStore(Random& random)
{
    auto database = openStore(m_site, StoreUse::Write);
    if (!database)
        return failure(database.error());
    if (auto stays = checkNotMoved(**database); !stays)
        return failure(stays.error());
    if (auto writable = checkWritable(**database); !writable)
        return failure(writable.error());
    if (auto keys = seeToKeys(m_site, **database); !keys)
        return failure(keys.error());
    if (auto published = publishTrusted(m_site); !published)
        return failure(published.error());
    auto secret = UserService(**database, m_clock, random, {"tapledgerd", "server", Role::Admin}).loginSecret();
    if (!secret)
        return failure(secret.error());
    const std::lock_guard lock(m_mutex);
    m_loginSecret = std::move(*secret);
    return {};
}

/// The same once the database answers at last.
Result<void> Server::checkStoreAtLast()
{
    SystemRandom random; // the ledger thread uses the other
    auto checked = checkStore(random);
    // After a loss of power a server may come up as a standby, and be promoted a moment later.
    if (!checked && checked.error().code != ErrorCode::Unavailable && checked.error().code != ErrorCode::ReadOnly) {
        {
            const std::lock_guard lock(m_mutex);
            m_fault = checked.error();
        }
        m_stateChanged.raise();
    }
    return checked;
}

/// Starts the pipeline without the database, where the readers are known from before. @return @p away where not.
Result<void> Server::startAway(const Error& away)
{
    const Pipeline::Options options = pipelineOptions();
    if (m_site.isEmbedded() || options.spoolBytes == 0 || away.code != ErrorCode::Unavailable ||
        !isServerAway(m_site.databaseUrl))
        return failure(away);
    auto devices = readDeviceCopy(options.spoolFolder);
    if (!devices) {
        const bool isMissing = devices.error().code == ErrorCode::NotFound;
        if (!isMissing)
            log::error(lcServer(), "the server cannot start without its database: {}", devices.error().message);
        return failure(away);
    }
    log::warning(lcServer(), "the database is away: taps are kept until it answers, of the {} readers known before",
                 devices->size());
    auto started = m_pipeline->startAway(std::make_shared<const DeviceTable>(std::move(*devices)), away.message,
                                         [this] { return checkStoreAtLast(); });
    if (started)
        return {};
    log::error(lcServer(), "the server cannot start without its database: {}", started.error().message);
    return failure(away);
}

/// The doors open when devices are known, so that no reader is refused for want of a look into the store.
Result<void> Server::awaitFirstState()
{
    pollfd waiting{m_stateChanged.fd(), POLLIN, 0};
    poll(&waiting, 1, static_cast<int>(std::chrono::milliseconds(kFirstStateWithin).count()));
    const PipelineStatus status = m_pipeline->status();
    const bool isUp = status.state == PipelineState::Writing || status.state == PipelineState::Standby ||
                      status.state == PipelineState::Altered;
    if (isUp)
        return {};
    return failure(ErrorCode::Unavailable, status.detail.empty() ? "the database does not answer" : status.detail);
}

Result<NetAddresses> Server::start(IfAway ifAway)
{
    NetOptions options = m_site.settings.netOptions(m_site.dataDir);
    if (auto checked = checkAuthentication(options); !checked)
        return failure(checked.error());
    if (auto checked = checkAnchors(m_site.settings.anchors); !checked)
        return failure(checked.error());
    if (!options.http && !options.tcp && !options.udp)
        return failure(ErrorCode::InvalidArgument, "every listener is off; open one of http, tcp and udp");
    const bool makesBackups = !m_site.settings.backups.folder.empty();
    if (makesBackups && !m_site.isEmbedded())
        return failure(ErrorCode::InvalidArgument,
                       "backup.folder is for the embedded store; PostgreSQL is backed up by its "
                       "own tools: remove the setting");
    const auto checked = checkStore(m_random);
    if (!checked && ifAway == IfAway::Fail)
        return failure(checked.error());
    const auto loginSecret = [this] {
        const std::lock_guard lock(m_mutex);
        return m_loginSecret;
    };
    options.api = ApiOptions{.loginSecret = loginSecret, .keyRing = trustFolder(m_site).path() / "taps.keyring.json"};

    m_pipeline = std::make_unique<Pipeline>(pipelineOptions(), m_clock, m_random);
    m_pipeline->onState([this](const PipelineStatus& status) {
        {
            const std::lock_guard lock(m_mutex);
            m_states.push_back(status);
        }
        m_stateChanged.raise();
    });
    if (m_onTaps)
        m_watching = m_pipeline->onTaps(m_onTaps);
    if (checked)
        m_pipeline->start();
    auto started = checked ? awaitFirstState() : startAway(checked.error());
    if (!started) {
        stop();
        return failure(started.error());
    }
    const auto isWriter = [this] { return m_pipeline->status().state == PipelineState::Writing; };
    m_exporter = std::make_unique<Exporter>(Exporter::Options{m_site.databaseUrl, trustFolder(m_site).path(),
                                                              m_site.settings.anchorSettings(m_site.dataDir)},
                                            m_clock, isWriter);
    options.anchors = [this] { return m_exporter->status(); };
    if (makesBackups) {
        m_backups = std::make_unique<BackupSchedule>(m_site, isWriter, m_clock);
        options.backups = [this] { return m_backups->status(); };
    }
    if (!m_site.settings.retention.rules.keepsEverything()) {
        m_retention = std::make_unique<RetentionSchedule>(m_site, isWriter, m_clock);
        options.retention = [this] { return m_retention->status(); };
    }
    m_net = std::make_unique<NetServer>(options, *m_pipeline, m_clock);
    auto addresses = m_net->start();
    if (!addresses) {
        stop();
        return addresses;
    }
    m_alerts = std::make_unique<AlertWatch>(alertOptions(), *m_pipeline, m_clock);
    m_alerts->start();
    m_exporter->start();
    if (m_backups)
        m_backups->start();
    if (m_retention)
        m_retention->start();
    return addresses;
}

Result<void> Server::reloadTls() { return m_net ? m_net->reloadTls() : Result<void>(); }

bool Server::hasTls() const { return m_site.settings.netOptions(m_site.dataDir).tls.has_value(); }

std::vector<PipelineStatus> Server::takeStates()
{
    m_stateChanged.clear();
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_states, {});
}

std::optional<Error> Server::fault() const
{
    const std::lock_guard lock(m_mutex);
    return m_fault;
}

std::vector<AnchorStatus> Server::anchors() const
{
    return m_exporter ? m_exporter->status() : std::vector<AnchorStatus>();
}

PipelineStatus Server::status() const
{
    if (m_pipeline)
        return m_pipeline->status();
    PipelineStatus stopped;
    stopped.state = PipelineState::Stopped;
    return stopped;
}

void Server::stop()
{
    m_alerts.reset();
    if (m_net)
        m_net->stopReading();
    const bool wasWriter = status().state == PipelineState::Writing;
    if (m_pipeline)
        m_pipeline->stop();
    if (m_exporter && wasWriter)
        m_exporter->finish();
    if (m_net)
        m_net->stop();
    m_net.reset();
    m_exporter.reset();
    m_watching.reset();
    m_backups.reset();
    m_retention.reset();
    m_pipeline.reset();
}

} // namespace tapledger
