// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "anchors/anchor_settings.h"
#include "base/log.h"
#include "base/result.h"
#include "ingest/decide.h"
#include "ingest/log_sealer.h"
#include "net/server.h"
#include "services/alert_watch.h"
#include "services/retention.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tapledger {

/// One door: where it is, and whether it is open.
struct Listener
{
    enum class State { Open, Closed };

    State state = State::Open;
    Endpoint endpoint;
};

/// Backups that a server with an embedded store makes by itself.
struct BackupSettings
{
    std::string folder; ///< empty: none
    std::chrono::hours every{24};
    std::size_t keep = 7;
    std::string passphraseFile; ///< empty: they are not encrypted
};

/// What a server removes by itself, and when.
struct RetentionSettings
{
    RetentionRules rules;
    std::chrono::minutes at{150}; ///< since midnight, local time
};

/// Everything a site may set (docs/configuration.md). The values here are the defaults.
struct Settings
{
    Listener http{Listener::State::Open, {"127.0.0.1", 8001}};
    Listener tcp{Listener::State::Open, {"127.0.0.1", 9000}};
    Listener udp{Listener::State::Closed, {"127.0.0.1", 9001}};
    NetOptions net; ///< its endpoints are filled in from the listeners, its TLS from tls
    TlsOptions tls;

    std::string databaseUrl; ///< empty: the SQLite file in the data folder
    std::string employeesSelect;
    std::string genesisHash;
    AcceptanceRules rules;
    std::size_t queueTaps = 65'536;
    std::size_t transactionTaps = 4'096;
    std::chrono::seconds offlineAfter{120};
    std::string siteName; ///< names the ledger in checkpoints; empty: this machine's name
    SealRules sealing;
    std::uint64_t spoolBytes = 256UL * 1024 * 1024; ///< 0: no taps are kept while the database is away
    AnchorSettings anchors;
    BackupSettings backups;
    RetentionSettings retention;
    AlertWatch::Options alerts; ///< silentFor counts from when a device is offline
    log::Level logLevel = log::Level::Info;
    log::Format logFormat = log::Format::Text;

    /// The network's options with the endpoints of the open listeners. TLS is on once any of its settings is set; its
    /// relative paths start in @p dataDir.
    NetOptions netOptions(const std::filesystem::path& dataDir) const;
    /// Where checkpoints go to, with files whose relative paths start in @p dataDir.
    AnchorSettings anchorSettings(const std::filesystem::path& dataDir) const;
};

/// One setting: what drives the file, the environment, the search for unknown keys, and the documentation.
struct SettingSpec
{
    std::string_view key; ///< `section.name`, as in the file
    /// A short name of an environment variable: valid as it is and with TAPLEDGER_ before it. Where the name has that
    /// prefix already, only so. Empty for most.
    std::string_view environment;
    std::string_view values; ///< what can be written, for people
    std::string_view description;
    std::function<Result<void>(Settings&, std::string_view)> set;
    std::function<std::string(const Settings&)> show; ///< never shows a password

    /// The variables that set it, the one that wins last.
    std::vector<std::string> variables() const;
};

/// All settings. Within one source they are applied in this order.
std::span<const SettingSpec> settingSpecs();

/// A value of the file as people may read it: without a password. Empty for an empty one; as it is where it is no
/// value for that setting.
std::string shownSetting(std::string_view key, std::string_view value);

/// A setting from the command line.
struct SettingOverride
{
    std::string_view key;
    std::string value;
    std::string_view option; ///< how to name it in a message
};

using Environment = std::map<std::string, std::string, std::less<>>;

/// The variables of this process.
Environment processEnvironment();

/// Command line over environment over file over defaults. An unknown key, an unknown variable that begins with
/// TAPLEDGER_ or a bad value is an InvalidArgument that names it.
/// @param file tapledger.conf; @p fileIs tells whether it may be missing.
enum class ConfigFile { MustExist, MayBeMissing };
Result<Settings> loadSettings(const std::filesystem::path& file, ConfigFile fileIs, const Environment& environment,
                              std::span<const SettingOverride> overrides);

/// Changes settings of a file, made where it is missing; everything else in it stays. An empty value takes the setting
/// out. Nothing is written where the new file would not be valid.
Result<void> changeSettings(const std::filesystem::path& file,
                            const std::map<std::string, std::string, std::less<>>& changes);

} // namespace tapledger
