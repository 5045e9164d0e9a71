// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hex.h"
#include "ledger/device_signature.h"
#include "site/setting_values.h"
#include "site/settings.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <limits>
#include <optional>
#include <utility>

namespace tapledger {
namespace {

/// `ADDR:PORT`, or `off`.
Setter listener(Listener Settings::*which)
{
    return [which](Settings& settings, std::string_view text) -> Result<void> {
        Listener& target = settings.*which;
        if (text == "off") {
            target.state = Listener::State::Closed;
            return {};
        }
        auto endpoint = Endpoint::parse(text);
        if (!endpoint)
            return bad(text);
        target = {Listener::State::Open, std::move(*endpoint)};
        return {};
    };
}

/// A port; the address stays.
Setter port(Listener Settings::*which)
{
    return [which](Settings& settings, std::string_view text) -> Result<void> {
        Listener& target = settings.*which;
        if (text == "off") {
            target.state = Listener::State::Closed;
            return {};
        }
        const auto value = wholeNumber(text);
        if (!value || *value < 0 || *value > std::numeric_limits<std::uint16_t>::max())
            return bad(text);
        target.state = Listener::State::Open;
        target.endpoint.port = static_cast<std::uint16_t>(*value);
        return {};
    };
}

Result<void> setHost(Settings& settings, std::string_view text)
{
    const bool isV6 = text.find(':') != std::string_view::npos && !text.starts_with('[');
    const auto endpoint = Endpoint::parse(isV6 ? fmt::format("[{}]:0", text) : fmt::format("{}:0", text));
    if (!endpoint)
        return bad(text);
    for (Listener* target : {&settings.http, &settings.tcp, &settings.udp})
        target->endpoint.address = endpoint->address;
    return {};
}

std::string showListener(const Listener& listener)
{
    return listener.state == Listener::State::Open ? listener.endpoint.text() : "off";
}

std::string showPort(const Listener& listener)
{
    return listener.state == Listener::State::Open ? std::to_string(listener.endpoint.port) : "off";
}

constexpr std::array<std::pair<std::string_view, log::Level>, 5> kLevels = {{{"debug", log::Level::Debug},
                                                                             {"info", log::Level::Info},
                                                                             {"warning", log::Level::Warning},
                                                                             {"warn", log::Level::Warning},
                                                                             {"error", log::Level::Error}}};

Result<void> setLevel(Settings& settings, std::string_view text)
{
    for (const auto& [name, level] : kLevels) {
        if (name == text) {
            settings.logLevel = level;
            return {};
        }
    }
    return bad(text);
}

std::string showLevel(const Settings& settings)
{
    for (const auto& [name, level] : kLevels) {
        if (level == settings.logLevel)
            return std::string(name);
    }
    return {};
}

Result<void> setFormat(Settings& settings, std::string_view text)
{
    if (text != "text" && text != "json")
        return bad(text);
    settings.logFormat = text == "json" ? log::Format::Json : log::Format::Text;
    return {};
}

Result<void> setSignatures(Settings& settings, std::string_view text)
{
    if (text == "required") {
        settings.net.signatureVerification = SignatureVerification::Required;
        return {};
    }
    const auto value = onOff(text);
    if (!value)
        return bad(text);
    settings.net.signatureVerification = *value ? SignatureVerification::WhereRegistered : SignatureVerification::Off;
    return {};
}

std::string showSignatures(const Settings& settings)
{
    switch (settings.net.signatureVerification) {
    case SignatureVerification::Off:
        return "off";
    case SignatureVerification::WhereRegistered:
        return "on";
    case SignatureVerification::Required:
        return "required";
    }
    return {};
}

constexpr std::array<std::pair<std::string_view, TlsOptions::ClientCertificates>, 3> kClientCertificates = {
    {{"off", TlsOptions::ClientCertificates::Off},
     {"optional", TlsOptions::ClientCertificates::Optional},
     {"required", TlsOptions::ClientCertificates::Required}}};

Result<void> setClientCertificates(Settings& settings, std::string_view text)
{
    for (const auto& [name, value] : kClientCertificates) {
        if (name == text) {
            settings.tls.clientCertificates = value;
            return {};
        }
    }
    return bad(text);
}

std::string showClientCertificates(const Settings& settings)
{
    for (const auto& [name, value] : kClientCertificates) {
        if (value == settings.tls.clientCertificates)
            return std::string(name);
    }
    return {};
}

/// A file of TLS.
template <auto Member>
Result<void> storeTls(Settings& settings, std::string_view text)
{
    settings.tls.*Member = text;
    return {};
}
template <auto Member>
std::string showTls(const Settings& settings)
{
    return settings.tls.*Member;
}

Result<void> setAuthentication(Settings& settings, std::string_view text)
{
    const auto value = onOff(text);
    if (!value)
        return bad(text);
    settings.net.authentication = *value;
    return {};
}

/// An origin is scheme, host and port, and nothing after (RFC 6454 section 6.2).
bool isOrigin(std::string_view text)
{
    const auto scheme = text.find("://");
    return scheme != std::string_view::npos && scheme > 0 && text.size() > scheme + 3 &&
           text.find_first_of("/?#*@ ", scheme + 3) == std::string_view::npos;
}

Result<void> setOrigins(Settings& settings, std::string_view text)
{
    std::vector<std::string> origins = words(text);
    if (!std::ranges::all_of(origins, isOrigin))
        return bad(text);
    settings.net.corsOrigins = std::move(origins);
    return {};
}

std::string showOrigins(const Settings& settings)
{
    return fmt::format("{}", fmt::join(settings.net.corsOrigins, " "));
}

Result<void> setGenesis(Settings& settings, std::string_view text)
{
    if (!isLowerHex(text, 64))
        return bad(text);
    settings.genesisHash = text;
    return {};
}

Result<void> setPublicKey(Settings& settings, std::string_view text)
{
    if (!isValidPublicKey(text))
        return bad(text);
    settings.net.defaultPublicKey = text;
    return {};
}

template <class Rep, class Period>
std::string seconds(std::chrono::duration<Rep, Period> duration)
{
    return std::to_string(std::chrono::duration_cast<std::chrono::seconds>(duration).count());
}

/// How a member of a list of numbers is set and shown.
template <auto Member>
void storeNet(Settings& settings, std::int64_t value)
{
    auto& target = settings.net.*Member;
    target = static_cast<std::remove_reference_t<decltype(target)>>(value);
}
template <auto Member>
std::string showNet(const Settings& settings)
{
    return std::to_string(settings.net.*Member);
}
template <auto Member>
void storeNetSeconds(Settings& settings, std::int64_t value)
{
    settings.net.*Member = std::chrono::seconds(value);
}
template <auto Member>
std::string showNetSeconds(const Settings& settings)
{
    return seconds(settings.net.*Member);
}

constexpr std::int64_t kDay = 86'400;
constexpr std::int64_t kMillion = 1'000'000;
constexpr std::uintmax_t kMebibyte = 1024UL * 1024;

/// How long something is kept.
template <auto Member>
Setter keptDays()
{
    return number(0, 36'500, [](Settings& s, std::int64_t v) { s.retention.rules.*Member = std::chrono::days(v); });
}
template <auto Member>
std::string showDays(const Settings& settings)
{
    return std::to_string((settings.retention.rules.*Member).count());
}

Result<void> setTimeOfDay(Settings& settings, std::string_view text)
{
    const auto hours = text.size() == 5 && text[2] == ':' ? wholeNumber(text.substr(0, 2)) : std::nullopt;
    const auto minutes = hours ? wholeNumber(text.substr(3)) : std::nullopt;
    if (!minutes || *hours < 0 || *hours > 23 || *minutes < 0 || *minutes > 59)
        return bad(text);
    settings.retention.at = std::chrono::hours(*hours) + std::chrono::minutes(*minutes);
    return {};
}

const std::array kSpecs = {
    SettingSpec{"server.host", "HOST", "an IP address",
                "address of every listener whose own setting does not name one; shown is the one of HTTP", setHost,
                [](const Settings& s) { return s.http.endpoint.address; }},
    SettingSpec{"server.http", "", "ADDR:PORT or off", "where HTTP listens", listener(&Settings::http),
                [](const Settings& s) { return showListener(s.http); }},
    SettingSpec{"server.http_port", "PORT", "0 (any free one) to 65535, or off", "port of HTTP; the address stays",
                port(&Settings::http), [](const Settings& s) { return showPort(s.http); }},
    SettingSpec{"server.tcp", "", "ADDR:PORT or off", "where JSON lines over TCP are taken", listener(&Settings::tcp),
                [](const Settings& s) { return showListener(s.tcp); }},
    SettingSpec{"server.tcp_port", "TCP_PORT", "0 (any free one) to 65535, or off", "port of TCP; the address stays",
                port(&Settings::tcp), [](const Settings& s) { return showPort(s.tcp); }},
    SettingSpec{"server.udp", "", "ADDR:PORT or off", "where JSON datagrams are taken", listener(&Settings::udp),
                [](const Settings& s) { return showListener(s.udp); }},
    SettingSpec{"server.udp_port", "UDP_PORT", "0 (any free one) to 65535, or off", "port of UDP; the address stays",
                port(&Settings::udp), [](const Settings& s) { return showPort(s.udp); }},
    SettingSpec{"server.authentication", "", "on or off",
                "devices must show their API key; off is allowed only while every listener is on loopback",
                setAuthentication, [](const Settings& s) { return std::string(s.net.authentication ? "on" : "off"); }},
    SettingSpec{"server.cors_origins", "", "origins such as https://hr.example, separated by spaces",
                "web pages of other origins that may use the HTTP calls; empty: none", setOrigins, showOrigins},
    SettingSpec{"tls.certificate", "", "a PEM file; a relative path starts in the data folder",
                "certificate of HTTP and TCP, with its chain; empty: they speak plain",
                storeTls<&TlsOptions::certificate>, showTls<&TlsOptions::certificate>},
    SettingSpec{"tls.key", "", "a PEM file without a password", "the certificate's private key",
                storeTls<&TlsOptions::key>, showTls<&TlsOptions::key>},
    SettingSpec{"tls.client_certificates", "", "off, optional or required",
                "certificates of clients: not asked for, checked where one is shown, or required of all",
                setClientCertificates, showClientCertificates},
    SettingSpec{"tls.client_ca", "", "a PEM file", "authorities that sign the certificates of clients",
                storeTls<&TlsOptions::clientCa>, showTls<&TlsOptions::clientCa>},
    SettingSpec{"database.url", "DATABASE_URL", "postgresql://USER@HOST/DATABASE, or the path of a SQLite file",
                "the store; empty: the file tapledger.db in the data folder",
                [](Settings& s, std::string_view text) -> Result<void> {
                    s.databaseUrl = text;
                    return {};
                },
                [](const Settings& s) { return withoutPassword(s.databaseUrl); }},
    SettingSpec{"database.employees_select", "", "a SELECT",
                "over another system's table of people: yields id, employee_number, full_name, department, photo, "
                "is_active; empty: guessed from common column names",
                [](Settings& s, std::string_view text) -> Result<void> {
                    s.employeesSelect = text;
                    return {};
                },
                [](const Settings& s) { return s.employeesSelect; }},
    SettingSpec{"rules.duplicate_window_seconds", "DUPLICATE_WINDOW_SECONDS", "0 to 86400",
                "taps of one person, device and event type nearer than this are duplicates; 0: of the same instant",
                // Never nothing: whoever has heard a signed tap could send it again and again.
                number(0, kDay,
                       [](Settings& s, std::int64_t v) {
                           s.rules.duplicateWindow = std::max<Microseconds>(std::chrono::seconds(v), Microseconds(1));
                       }),
                [](const Settings& s) { return seconds(s.rules.duplicateWindow); }},
    SettingSpec{"rules.future_tolerance_seconds", "", "0 to 86400", "how far a reader's clock may be ahead",
                number(0, kDay, [](Settings& s, std::int64_t v) { s.rules.futureTolerance = std::chrono::seconds(v); }),
                [](const Settings& s) { return seconds(s.rules.futureTolerance); }},
    SettingSpec{"rules.late_after_seconds", "", "0 to 86400",
                "an older tap is judged by who held the card when it was scanned, a fresher one by who holds it now",
                number(0, kDay, [](Settings& s, std::int64_t v) { s.rules.lateAfter = std::chrono::seconds(v); }),
                [](const Settings& s) { return seconds(s.rules.lateAfter); }},
    SettingSpec{"rules.genesis_hash", "GENESIS_HASH", "64 lower-case hex digits",
                "what stands before the first entry of a new ledger; empty: 64 zeros", setGenesis,
                [](const Settings& s) { return s.genesisHash; }},
    SettingSpec{"devices.signature_verification", "DEVICE_SIGNATURE_VERIFICATION", "off, on or required",
                "signatures of taps: not looked at, checked where the device has a public key, or required of all",
                setSignatures, showSignatures},
    SettingSpec{"devices.ed25519_public_key", "ED25519_PUBLIC_KEY", "the base64 of 32 bytes",
                "public key for devices without one of their own", setPublicKey,
                [](const Settings& s) { return s.net.defaultPublicKey; }},
    SettingSpec{"devices.offline_after_seconds", "", "1 to 86400", "a device silent for so long is offline",
                number(1, kDay, [](Settings& s, std::int64_t v) { s.offlineAfter = std::chrono::seconds(v); }),
                [](const Settings& s) { return seconds(s.offlineAfter); }},
    SettingSpec{"devices.rate_limit_per_minute", "TAPLEDGER_RATE_LIMIT_PER_MINUTE", "0 (no limit) to 1000000",
                "live taps of one device", number(0, kMillion, storeNet<&NetOptions::rateLimitPerMinute>),
                showNet<&NetOptions::rateLimitPerMinute>},
    SettingSpec{"devices.batch_requests_per_minute", "", "0 (no limit) to 1000000", "batch requests of one device",
                number(0, kMillion, storeNet<&NetOptions::batchRequestsPerMinute>),
                showNet<&NetOptions::batchRequestsPerMinute>},
    SettingSpec{"limits.tap_bytes", "", "1024 to 65536", "size of a tap",
                number(1024, 65'536, storeNet<&NetOptions::maxTapBytes>), showNet<&NetOptions::maxTapBytes>},
    SettingSpec{"limits.batch_bytes", "", "1024 to 67108864", "size of a batch",
                number(1024, 64L * 1024 * 1024, storeNet<&NetOptions::maxBatchBytes>),
                showNet<&NetOptions::maxBatchBytes>},
    SettingSpec{"limits.batches_bytes", "", "1048576 to 4294967296",
                "size of all batches that are arriving or waiting, together; one always comes in",
                number(1024L * 1024, 4096L * 1024 * 1024, storeNet<&NetOptions::maxBodiesBytes>),
                showNet<&NetOptions::maxBodiesBytes>},
    SettingSpec{"limits.batch_taps", "", "1 to 100000", "taps of a batch",
                number(1, 100'000, storeNet<&NetOptions::maxBatchTaps>), showNet<&NetOptions::maxBatchTaps>},
    SettingSpec{"limits.header_bytes", "", "1024 to 65536", "size of the headers of an HTTP request",
                number(1024, 65'536, storeNet<&NetOptions::maxHeaderBytes>), showNet<&NetOptions::maxHeaderBytes>},
    SettingSpec{"limits.connections", "", "1 to 100000", "connections, HTTP and TCP each",
                number(1, 100'000, storeNet<&NetOptions::maxConnections>), showNet<&NetOptions::maxConnections>},
    SettingSpec{"limits.in_flight", "", "1 to 65536", "taps of one TCP connection that wait for their answer",
                number(1, 65'536, storeNet<&NetOptions::maxInFlight>), showNet<&NetOptions::maxInFlight>},
    SettingSpec{"limits.request_timeout_seconds", "", "1 to 3600", "time for a request, or the hello on TCP, to arrive",
                number(1, 3600, storeNetSeconds<&NetOptions::requestTimeout>),
                showNetSeconds<&NetOptions::requestTimeout>},
    SettingSpec{"limits.write_timeout_seconds", "", "1 to 3600", "time for an answer to be fetched",
                number(1, 3600, storeNetSeconds<&NetOptions::writeTimeout>), showNetSeconds<&NetOptions::writeTimeout>},
    SettingSpec{"limits.idle_timeout_seconds", "", "1 to 86400", "an HTTP connection idle for so long is closed",
                number(1, kDay, storeNetSeconds<&NetOptions::idleTimeout>), showNetSeconds<&NetOptions::idleTimeout>},
    SettingSpec{"limits.tcp_idle_timeout_seconds", "", "1 to 86400", "a TCP connection idle for so long is closed",
                number(1, kDay, storeNetSeconds<&NetOptions::tcpIdleTimeout>),
                showNetSeconds<&NetOptions::tcpIdleTimeout>},
    SettingSpec{"limits.queue_taps", "", "1 to 1000000", "taps that wait for the ledger before sources stop reading",
                number(1, kMillion, [](Settings& s, std::int64_t v) { s.queueTaps = static_cast<std::size_t>(v); }),
                [](const Settings& s) { return std::to_string(s.queueTaps); }},
    SettingSpec{
        "limits.transaction_taps", "", "1 to 100000", "taps recorded in one transaction",
        number(1, 100'000, [](Settings& s, std::int64_t v) { s.transactionTaps = static_cast<std::size_t>(v); }),
        [](const Settings& s) { return std::to_string(s.transactionTaps); }},
    SettingSpec{"alerts.device_offline_seconds", "", "1 to 86400", "a device offline for so long is an alert",
                number(1, kDay, [](Settings& s, std::int64_t v) { s.alerts.silentFor = std::chrono::seconds(v); }),
                [](const Settings& s) { return seconds(s.alerts.silentFor); }},
    SettingSpec{"alerts.unknown_card_percent", "", "1 to 100",
                "more taps of unknown cards among those of the last 15 minutes are an alert",
                number(1, 100, [](Settings& s, std::int64_t v) { s.alerts.unknownCardPercent = static_cast<int>(v); }),
                [](const Settings& s) { return std::to_string(s.alerts.unknownCardPercent); }},
    SettingSpec{"alerts.quiet_seconds", "", "60 to 86400",
                "no taps for so long, where a week ago there were ten, are an alert",
                number(60, kDay, [](Settings& s, std::int64_t v) { s.alerts.quietFor = std::chrono::seconds(v); }),
                [](const Settings& s) { return seconds(s.alerts.quietFor); }},
    SettingSpec{
        "alerts.disk_free_mib", "", "0 (never) to 1000000", "less room where the data folder is is an alert",
        number(0, kMillion,
               [](Settings& s, std::int64_t v) { s.alerts.diskFree = static_cast<std::uintmax_t>(v) * kMebibyte; }),
        [](const Settings& s) { return std::to_string(s.alerts.diskFree / kMebibyte); }},
    SettingSpec{"spool.max_mib", "", "0 (none) to 1000000",
                "how much of the disk taps may take that are accepted while the database is away",
                number(0, kMillion,
                       [](Settings& s, std::int64_t v) { s.spoolBytes = static_cast<std::uint64_t>(v) * kMebibyte; }),
                [](const Settings& s) { return std::to_string(s.spoolBytes / kMebibyte); }},
    SettingSpec{"backup.folder", "", "a folder; a relative path starts in the data folder",
                "where the server puts backups of the embedded store, best on another disk; empty: it makes none",
                [](Settings& s, std::string_view text) -> Result<void> {
                    s.backups.folder = text;
                    return {};
                },
                [](const Settings& s) { return s.backups.folder; }},
    SettingSpec{"backup.every_hours", "", "1 to 8760", "how long after the newest backup the next one is made",
                number(1, 8760, [](Settings& s, std::int64_t v) { s.backups.every = std::chrono::hours(v); }),
                [](const Settings& s) { return std::to_string(s.backups.every.count()); }},
    SettingSpec{"backup.keep", "", "1 to 10000", "how many of them are kept",
                number(1, 10'000, [](Settings& s, std::int64_t v) { s.backups.keep = static_cast<std::size_t>(v); }),
                [](const Settings& s) { return std::to_string(s.backups.keep); }},
    SettingSpec{"backup.passphrase_file", "", "a file; a relative path starts in the data folder",
                "the passphrase that encrypts them is its first line; empty: they are not encrypted",
                [](Settings& s, std::string_view text) -> Result<void> {
                    s.backups.passphraseFile = text;
                    return {};
                },
                [](const Settings& s) { return s.backups.passphraseFile; }},
    SettingSpec{"retention.rejections_days", "", "0 (for ever) to 36500", "how long refused taps are kept",
                keptDays<&RetentionRules::rejections>(), showDays<&RetentionRules::rejections>},
    SettingSpec{"retention.alerts_days", "", "0 (for ever) to 36500",
                "how long alerts are kept that were acknowledged and are over", keptDays<&RetentionRules::alerts>(),
                showDays<&RetentionRules::alerts>},
    SettingSpec{"retention.payloads_days", "", "0 (for ever) to 36500",
                "how long it is kept what readers sent with taps; the entries of the ledger stay",
                keptDays<&RetentionRules::payloads>(), showDays<&RetentionRules::payloads>},
    SettingSpec{"retention.at", "", "HH:MM",
                "when the server removes what is older, once a day, by this machine's clock", setTimeOfDay,
                [](const Settings& s) {
                    const auto minutes = s.retention.at.count();
                    return fmt::format("{:02}:{:02}", minutes / 60, minutes % 60);
                }},
    SettingSpec{"log.level", "LOG_LEVEL", "debug, info, warning or error", "the least that is logged", setLevel,
                showLevel},
    SettingSpec{"log.format", "LOG_FORMAT", "text or json", "how a log line looks", setFormat,
                [](const Settings& s) { return std::string(s.logFormat == log::Format::Json ? "json" : "text"); }},
};

} // namespace

std::span<const SettingSpec> settingSpecs()
{
    static const std::vector<SettingSpec> all = [] {
        std::vector<SettingSpec> specs(kSpecs.begin(), kSpecs.end());
        for (SettingSpec& spec : trustSettingSpecs())
            specs.push_back(std::move(spec));
        return specs;
    }();
    return all;
}

} // namespace tapledger
