// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "anchors/anchor_state.h"
#include "base/clock.h"
#include "base/result.h"
#include "domain/outcome.h"
#include "ingest/pipeline.h"
#include "net/tls/tls_options.h"
#include "services/chore_status.h"
#include "services/password.h"
#include "services/retention.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tapledger {

/// An address and a port to listen on; port 0 lets the system choose.
struct Endpoint
{
    std::string address = "127.0.0.1";
    std::uint16_t port = 0;

    /// Reads `ADDR:PORT`, `[v6]:PORT` or `PORT`.
    static Result<Endpoint> parse(std::string_view text);
    std::string text() const;
    bool isLoopback() const;
};

/// How taps' device signatures are treated (`DEVICE_SIGNATURE_VERIFICATION`).
enum class SignatureVerification {
    Off,
    WhereRegistered, ///< a device with a public key must sign
    Required,        ///< every tap must be signed
};

/// The calls for people and their programs.
struct ApiOptions
{
    /// Signs logins; from UserService::loginSecret(). Any thread; empty until the database was reached: 503 till then.
    std::function<std::string()> loginSecret;
    PasswordCost passwordCost = PasswordCost::Interactive;
    std::filesystem::path keyRing = {}; ///< file that verifications trust; empty or missing: the chain alone is checked
};

/// What of the ledger is served under `/ledger/` to anyone who may connect (C2SP tlog-tiles).
enum class ServeLog {
    Off,
    Hashes,  ///< checkpoints and the hashes of entries: nothing about people
    Entries, ///< the entries too: cards, gates and times
};

struct NetOptions
{
    std::optional<Endpoint> http;
    std::optional<Endpoint> tcp;
    std::optional<Endpoint> udp;
    std::optional<TlsOptions> tls; ///< then HTTP and TCP speak nothing else

    std::optional<ApiOptions> api;                           ///< without it those calls do not exist
    std::function<std::vector<AnchorStatus>()> anchors = {}; ///< how far copies of checkpoints are; null: none
    /// How the backups are that are made by schedule; empty where none are. Any thread, until stop().
    std::function<ChoreStatus()> backups = {};
    /// The same of what is removed by age; empty where everything is kept for ever.
    std::function<ChoreStatus()> retention = {};

    ServeLog serveLog = ServeLog::Off;

    std::vector<std::string> corsOrigins; ///< of web pages that may use the HTTP calls

    /// Devices must show their API key. May be false only while every listener is bound to loopback.
    bool authentication = true;
    SignatureVerification signatureVerification = SignatureVerification::Off;
    std::string defaultPublicKey; ///< `ED25519_PUBLIC_KEY`: for devices without a key of their own

    int rateLimitPerMinute = 100;     ///< live taps of a device; 0 = none
    int batchRequestsPerMinute = 100; ///< batch requests of a device; 0 = none
    std::size_t maxTapBytes = 64UL * 1024;
    std::size_t maxBatchBytes = 8UL * 1024 * 1024;
    std::size_t maxBatchTaps = 10'000;
    std::size_t maxHeaderBytes = 16UL * 1024;
    std::size_t maxBodiesBytes = 64UL * 1024 * 1024;   ///< of all batches that are arriving or waiting, together
    std::size_t maxConnections = 2'000;                ///< HTTP and TCP each
    std::size_t maxInFlight = 1'024;                   ///< taps of one TCP connection that wait for their outcome
    std::chrono::milliseconds requestTimeout{10'000};  ///< for a request, a TLS handshake, or hello on TCP
    std::chrono::milliseconds writeTimeout{30'000};    ///< for an answer to be fetched
    std::chrono::milliseconds idleTimeout{75'000};     ///< of HTTP connections
    std::chrono::milliseconds tcpIdleTimeout{300'000}; ///< readers with few taps keep their connection
    std::chrono::milliseconds viewerSilence{60'000};   ///< half of it, then a ping, then the end
};

/// The addresses in use after start(), with the ports that the system chose.
struct NetAddresses
{
    std::optional<Endpoint> http;
    std::optional<Endpoint> tcp;
    std::optional<Endpoint> udp;
};

/// The doors: HTTP, TCP and UDP on one network thread. Bytes become taps for the pipeline's intake, outcomes become
/// bytes again.
class NetServer
{
public:
    NetServer(NetOptions options, Pipeline& pipeline, const Clock& clock);
    ~NetServer();
    NetServer(const NetServer&) = delete;
    NetServer& operator=(const NetServer&) = delete;

    /// Reads the files of TLS, binds and listens. Fails, with what is at fault and what to do, when a file is not right
    /// or an address cannot be bound; then none is.
    Result<NetAddresses> start();

    /// Reads the files of TLS again, for connections that come from now on. When one is not right, what was in force
    /// stays so. Not from the network thread.
    Result<void> reloadTls();

    /// Every call over HTTP, as "GET /api/devices/{device_id}".
    std::vector<std::string> calls() const;

    /// Accepts and reads no more. Taps already submitted still get their answers. Then stop the pipeline, then stop().
    void stopReading();
    /// Sends what is left (for two seconds at most), closes every connection, joins.
    void stop();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tapledger
