// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/settings.h"

#include "base/config_file.h"
#include "base/files.h"
#include "site/store.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <set>
#include <unistd.h>

namespace tapledger {
namespace {

constexpr std::string_view kPrefix = "TAPLEDGER_";
constexpr std::size_t kMaxFileSize = 1024UL * 1024;

/// An empty text stands for a file that is not there.
Result<std::string> readFile(const std::filesystem::path& path, ConfigFile fileIs)
{
    std::ifstream in(path, std::ios::binary);
    if (!in) {
        if ((errno == ENOENT || errno == ENOTDIR) && fileIs == ConfigFile::MayBeMissing)
            return std::string();
        return failure(ErrorCode::InvalidArgument, fmt::format("the configuration file {} cannot be read: {}",
                                                               path.string(), std::strerror(errno)));
    }
    std::string text(kMaxFileSize + 1, '\0'); // one more, so that the parser sees that it is too large
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (in.bad())
        return failure(ErrorCode::InvalidArgument,
                       fmt::format("the configuration file {} cannot be read", path.string()));
    text.resize(static_cast<std::size_t>(in.gcount()));
    return text;
}

Result<void> apply(Settings& settings, const SettingSpec& spec, std::string_view value, std::string_view source)
{
    auto set = spec.set(settings, value);
    if (set)
        return set;
    return failure(ErrorCode::InvalidArgument,
                   fmt::format("{}: {}; it can be {}", source, set.error().message, spec.values));
}

Result<void> applyFile(Settings& settings, const std::filesystem::path& path, ConfigFile fileIs)
{
    const auto text = readFile(path, fileIs);
    if (!text)
        return failure(text.error());
    auto values = parseConfigText(*text);
    if (!values)
        return failure(ErrorCode::InvalidArgument, fmt::format("{}: {}", path.string(), values.error().message));
    for (const SettingSpec& spec : settingSpecs()) {
        const auto value = values->find(spec.key);
        if (value == values->end())
            continue;
        if (!value->second.empty()) { // an empty value leaves the default
            auto applied = apply(settings, spec, value->second, fmt::format("{}: {}", path.string(), spec.key));
            if (!applied)
                return applied;
        }
        values->erase(value);
    }
    if (!values->empty())
        return failure(ErrorCode::InvalidArgument,
                       fmt::format("{}: there is no setting {}; `tapledgerd config` lists them", path.string(),
                                   values->begin()->first));
    return {};
}

Result<void> applyEnvironment(Settings& settings, const Environment& environment)
{
    std::set<std::string, std::less<>> known;
    for (const SettingSpec& spec : settingSpecs()) {
        const auto variables = spec.variables();
        known.insert(variables.begin(), variables.end());
        for (const std::string& name : variables) {
            const auto value = environment.find(name);
            if (value == environment.end() || value->second.empty())
                continue; // an empty variable is how containers leave a value out
            if (auto applied = apply(settings, spec, value->second, name); !applied)
                return applied;
        }
    }
    for (const auto& [name, value] : environment) {
        if (name.starts_with(kPrefix) && !known.contains(name))
            return failure(ErrorCode::InvalidArgument,
                           fmt::format("there is no setting {}; `tapledgerd config` lists them", name));
    }
    return {};
}

/// A half of the settings is not plain but a mistake, which the start tells of.
std::optional<TlsOptions> tlsOptions(TlsOptions tls, const std::filesystem::path& dataDir)
{
    if (tls.certificate.empty() && tls.key.empty() && tls.clientCa.empty() &&
        tls.clientCertificates == TlsOptions::ClientCertificates::Off)
        return std::nullopt;
    for (std::string* file : {&tls.certificate, &tls.key, &tls.clientCa}) {
        if (!file->empty())
            *file = (dataDir / *file).string(); // an absolute one stays
    }
    return tls;
}

} // namespace

NetOptions Settings::netOptions(const std::filesystem::path& dataDir) const
{
    const auto endpoint = [](const Listener& listener) {
        return listener.state == Listener::State::Open ? std::optional(listener.endpoint) : std::nullopt;
    };
    NetOptions options = net;
    options.http = endpoint(http);
    options.tcp = endpoint(tcp);
    options.udp = endpoint(udp);
    options.tls = tlsOptions(tls, dataDir);
    return options;
}

AnchorSettings Settings::anchorSettings(const std::filesystem::path& dataDir) const
{
    AnchorSettings settings = anchors;
    for (std::filesystem::path* file : {&settings.authorities, &settings.timestamps.certificates}) {
        if (!file->empty())
            *file = dataDir / *file; // an absolute one stays
    }
    return settings;
}

std::string shownSetting(std::string_view key, std::string_view value)
{
    const auto spec = std::ranges::find(settingSpecs(), key, &SettingSpec::key);
    Settings scratch;
    if (value.empty() || spec == settingSpecs().end() || !spec->set(scratch, value))
        return std::string(value);
    return spec->show(scratch);
}

std::vector<std::string> SettingSpec::variables() const
{
    std::vector<std::string> names;
    if (!environment.empty()) {
        names.emplace_back(environment);
        if (!environment.starts_with(kPrefix))
            names.push_back(fmt::format("{}{}", kPrefix, environment));
    }
    std::string full = fmt::format("{}{}", kPrefix, key);
    std::ranges::transform(full, full.begin(), [](char c) {
        return c == '.' ? '_' : c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    });
    if (std::ranges::find(names, full) == names.end())
        names.push_back(std::move(full));
    return names;
}

Environment processEnvironment()
{
    Environment environment;
    for (char** entry = environ; entry && *entry; ++entry) {
        const std::string_view text(*entry);
        const std::size_t equals = text.find('=');
        if (equals != std::string_view::npos)
            environment.emplace(text.substr(0, equals), text.substr(equals + 1));
    }
    return environment;
}

Result<Settings> loadSettings(const std::filesystem::path& file, ConfigFile fileIs, const Environment& environment,
                              std::span<const SettingOverride> overrides)
{
    Settings settings;
    if (auto applied = applyFile(settings, file, fileIs); !applied)
        return failure(applied.error());
    if (auto applied = applyEnvironment(settings, environment); !applied)
        return failure(applied.error());
    for (const SettingOverride& setting : overrides) {
        const auto spec = std::ranges::find(settingSpecs(), setting.key, &SettingSpec::key);
        if (auto applied = apply(settings, *spec, setting.value, setting.option); !applied)
            return failure(applied.error());
    }
    return settings;
}

Result<void> changeSettings(const std::filesystem::path& file,
                            const std::map<std::string, std::string, std::less<>>& changes)
{
    // Said here in words of the setting; the file as a whole is read before it takes the old one's place.
    for (const auto& [key, value] : changes) {
        const auto spec = std::ranges::find(settingSpecs(), key, &SettingSpec::key);
        if (spec == settingSpecs().end())
            return failure(ErrorCode::InvalidArgument, fmt::format("there is no setting {}", key));
        Settings scratch;
        if (!value.empty()) {
            if (auto applied = apply(scratch, *spec, value, key); !applied)
                return failure(applied.error());
        }
    }
    const auto text = readFile(file, ConfigFile::MayBeMissing);
    if (!text)
        return failure(text.error());
    const auto changed = changedConfigText(*text, changes);
    if (!changed)
        return failure(changed.error());
    if (auto folder = makeDataDir(file.parent_path()); !folder)
        return failure(folder.error());
    return writeWholeFile(file, *changed, kSecretFile, true); // a URL may hold a password
}

} // namespace tapledger
