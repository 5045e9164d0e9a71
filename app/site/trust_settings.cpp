// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "site/setting_values.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <utility>

namespace tapledger {
namespace {

constexpr std::size_t kMaxPlaces = 16;
constexpr std::int64_t kDay = 86'400;
constexpr std::int64_t kMonth = 31 * kDay;

/// The first part of a checkpoint's origin (ledger format 8.1).
Result<void> setSiteName(Settings& settings, std::string_view text)
{
    const auto isBad = [](unsigned char c) { return c <= ' ' || c == 0x7F || c == '+'; };
    if (text.empty() || text.size() > 200 || std::ranges::any_of(text, isBad))
        return bad(text);
    settings.siteName = text;
    return {};
}

Result<void> setServeLog(Settings& settings, std::string_view text)
{
    if (text == "off")
        settings.net.serveLog = ServeLog::Off;
    else if (text == "hashes")
        settings.net.serveLog = ServeLog::Hashes;
    else if (text == "entries")
        settings.net.serveLog = ServeLog::Entries;
    else
        return bad(text);
    return {};
}

std::string showServeLog(const Settings& settings)
{
    switch (settings.net.serveLog) {
    case ServeLog::Off:
        return "off";
    case ServeLog::Hashes:
        return "hashes";
    case ServeLog::Entries:
        return "entries";
    }
    return "off";
}

/// Names of places are told in JSON and in alerts.
bool isPrintable(std::string_view text)
{
    const auto isControl = [](unsigned char c) { return c < ' ' || c == 0x7F; };
    return json::codePointCount(text).has_value() && std::ranges::none_of(text, isControl);
}

/// Absolute paths, a colon between two, as in PATH.
Result<void> setDirectories(Settings& settings, std::string_view text)
{
    std::vector<std::filesystem::path> folders;
    for (std::string_view rest = text; !rest.empty();) {
        const auto end = std::min(rest.find(':'), rest.size());
        folders.emplace_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (!folders.back().is_absolute())
            return bad(text);
    }
    if (folders.size() > kMaxPlaces || !isPrintable(text))
        return bad(text);
    settings.anchors.directories = std::move(folders);
    return {};
}

std::string showDirectories(const Settings& settings)
{
    std::vector<std::string> folders;
    for (const std::filesystem::path& folder : settings.anchors.directories)
        folders.push_back(folder.string());
    return fmt::format("{}", fmt::join(folders, ":"));
}

bool isUrl(std::string_view text, std::initializer_list<std::string_view> schemes)
{
    const auto fits = [&](std::string_view scheme) {
        return text.starts_with(scheme) && text.size() > scheme.size() && text[scheme.size()] != '/';
    };
    return text.size() <= 2'000 && isPrintable(text) && std::ranges::any_of(schemes, fits);
}

Result<void> setUrls(Settings& settings, std::string_view text)
{
    std::vector<std::string> urls = words(text);
    if (urls.size() > kMaxPlaces || !std::ranges::all_of(urls, [](const std::string& url) {
            return isUrl(url, {"http://", "https://"});
        }))
        return bad(text);
    settings.anchors.urls = std::move(urls);
    return {};
}

std::string showUrls(const Settings& settings)
{
    std::vector<std::string> urls;
    for (const std::string& url : settings.anchors.urls)
        urls.push_back(withoutPassword(url));
    return fmt::format("{}", fmt::join(urls, " "));
}

Result<void> setAuthorities(Settings& settings, std::string_view text)
{
    settings.anchors.authorities = text;
    return {};
}

/// Pairs of a URL and a vkey.
Result<void> setWitnesses(Settings& settings, std::string_view text)
{
    const std::vector<std::string> parts = words(text);
    std::vector<WitnessAddress> witnesses;
    for (std::size_t i = 0; i + 1 < parts.size(); i += 2) {
        auto key = NoteKey::parse(parts[i + 1]);
        if (!isUrl(parts[i], {"http://", "https://"}) || !key || key->type != NoteKeyType::Cosignature)
            return bad(text);
        witnesses.push_back({parts[i], std::move(*key)});
    }
    if (parts.size() % 2 != 0 || witnesses.size() > kMaxPlaces || !isPrintable(text))
        return bad(text);
    settings.anchors.witnesses = std::move(witnesses);
    return {};
}

std::string showWitnesses(const Settings& settings)
{
    std::vector<std::string> parts;
    for (const WitnessAddress& witness : settings.anchors.witnesses) {
        parts.push_back(withoutPassword(witness.url));
        parts.push_back(witness.key.vkey());
    }
    return fmt::format("{}", fmt::join(parts, " "));
}

Result<void> setMailServer(Settings& settings, std::string_view text)
{
    if (!isUrl(text, {"smtp://", "smtps://"}) || text.find(' ') != std::string_view::npos)
        return bad(text);
    settings.anchors.mail.server = text;
    return {};
}

Result<void> setMailTls(Settings& settings, std::string_view text)
{
    if (text != "required" && text != "if offered")
        return bad(text);
    settings.anchors.mail.demandsTls = text == "required";
    return {};
}

/// A name, an @ and a domain; nothing that means something in a mail's head.
bool isMailAddress(std::string_view text)
{
    const std::size_t at = text.find('@');
    return at != std::string_view::npos && at > 0 && at + 1 < text.size() && text.size() <= 254 && isPrintable(text) &&
           text.find_first_of(" <>,;:()[]\\\"") == std::string_view::npos;
}

Result<void> setMailFrom(Settings& settings, std::string_view text)
{
    if (!isMailAddress(text))
        return bad(text);
    settings.anchors.mail.from = text;
    return {};
}

Result<void> setMailTo(Settings& settings, std::string_view text)
{
    std::vector<std::string> addresses = words(text);
    if (addresses.size() > kMaxPlaces || !std::ranges::all_of(addresses, isMailAddress))
        return bad(text);
    settings.anchors.mail.to = std::move(addresses);
    return {};
}

Result<void> setAuthorityUrl(Settings& settings, std::string_view text)
{
    if (!isUrl(text, {"http://", "https://"}) || text.find(' ') != std::string_view::npos)
        return bad(text);
    settings.anchors.timestamps.url = text;
    return {};
}

Result<void> setWhich(Settings& settings, std::string_view text)
{
    if (text != "newest" && text != "all")
        return bad(text);
    settings.anchors.which = text == "all" ? AnchorSettings::Which::All : AnchorSettings::Which::Newest;
    return {};
}

std::string showWhich(const Settings& settings)
{
    return settings.anchors.which == AnchorSettings::Which::All ? "all" : "newest";
}

template <auto Member>
void storeSeconds(Settings& settings, std::int64_t value)
{
    settings.anchors.*Member = std::chrono::seconds(value);
}
template <auto Member>
std::string showSeconds(const Settings& settings)
{
    return std::to_string((settings.anchors.*Member).count());
}

} // namespace

std::vector<SettingSpec> trustSettingSpecs()
{
    return {
        SettingSpec{"trust.site_name", "", "a name without spaces and +",
                    "names the ledger in its checkpoints; this machine's name unless set", setSiteName,
                    [](const Settings& s) { return s.siteName; }},
        SettingSpec{"trust.checkpoint_entries", "", "1 to 1000000", "a checkpoint is signed after so many entries",
                    number(1, 1'000'000, [](Settings& s, std::int64_t v) { s.sealing.entries = v; }),
                    [](const Settings& s) { return std::to_string(s.sealing.entries); }},
        SettingSpec{"trust.checkpoint_seconds", "", "1 to 86400", "or so long after an entry that none covers yet",
                    number(1, 86'400, [](Settings& s, std::int64_t v) { s.sealing.delay = std::chrono::seconds(v); }),
                    [](const Settings& s) { return std::to_string(s.sealing.delay.count()); }},
        SettingSpec{
            "trust.heartbeat_seconds", "", "1 to 86400",
            "how often the newest checkpoint is signed anew while nothing happens",
            number(1, 86'400, [](Settings& s, std::int64_t v) { s.sealing.heartbeat = std::chrono::seconds(v); }),
            [](const Settings& s) { return std::to_string(s.sealing.heartbeat.count()); }},
        SettingSpec{
            "trust.serve_log", "", "off, hashes or entries",
            "what anyone who may connect can read of the ledger under /ledger/ (C2SP tlog-tiles); entries: cards, "
            "gates and times",
            setServeLog, showServeLog},
        SettingSpec{"trust.export.directories", "", "absolute folders, a colon between two",
                    "checkpoints are copied to these: a share, a USB stick; the folder itself must be there",
                    setDirectories, showDirectories},
        SettingSpec{"trust.export.urls", "", "https://HOST/FOLDER/, spaces between several",
                    "checkpoints are put into these folders over HTTP or WebDAV; may hold USER:PASSWORD@", setUrls,
                    showUrls},
        SettingSpec{"trust.export.ca_file", "", "a PEM file; a relative path starts in the data folder",
                    "authorities that sign the certificates of servers that checkpoints go to; empty: the system's",
                    setAuthorities, [](const Settings& s) { return s.anchors.authorities.string(); }},
        SettingSpec{"trust.export.which", "", "newest or all",
                    "what a place gets that was away: the newest checkpoint, or each that it missed", setWhich,
                    showWhich},
        SettingSpec{
            "trust.export.lag_seconds", "", "60 to 2678400", "a place that lacks a checkpoint for so long is an alert",
            number(60, kMonth, storeSeconds<&AnchorSettings::lagLimit>), showSeconds<&AnchorSettings::lagLimit>},
        SettingSpec{"trust.export.mail_server", "", "smtp://HOST:PORT or smtps://HOST:PORT",
                    "checkpoints are mailed through this server; may hold USER:PASSWORD@; empty: none are",
                    setMailServer, [](const Settings& s) { return withoutPassword(s.anchors.mail.server); }},
        SettingSpec{
            "trust.export.mail_tls", "", "required or if offered",
            "whether a server that is not smtps must offer STARTTLS", setMailTls,
            [](const Settings& s) { return std::string(s.anchors.mail.demandsTls ? "required" : "if offered"); }},
        SettingSpec{"trust.export.mail_from", "", "a mail address", "who sends them", setMailFrom,
                    [](const Settings& s) { return s.anchors.mail.from; }},
        SettingSpec{"trust.export.mail_to", "", "mail addresses, spaces between several", "who gets them", setMailTo,
                    [](const Settings& s) { return fmt::format("{}", fmt::join(s.anchors.mail.to, " ")); }},
        SettingSpec{
            "trust.export.mail_seconds", "", "60 to 2678400", "at most one mail of each log in so long",
            number(60, kMonth, [](Settings& s, std::int64_t v) { s.anchors.mail.every = std::chrono::seconds(v); }),
            [](const Settings& s) { return std::to_string(s.anchors.mail.every.count()); }},
        SettingSpec{
            "trust.witness.servers", "", "URL VKEY, spaces between several pairs",
            "witnesses that sign each checkpoint: where they are, and what `tapledgerd witness init` printed there",
            setWitnesses, showWitnesses},
        SettingSpec{"trust.witness.quorum", "", "0 to 16",
                    "how many witnesses must have signed what is shown to verifiers; stands in the key ring",
                    number(0, kMaxPlaces, [](Settings& s, std::int64_t v) { s.anchors.witnessQuorum = v; }),
                    [](const Settings& s) { return std::to_string(s.anchors.witnessQuorum); }},
        SettingSpec{"trust.tsa.url", "", "https://HOST/PATH",
                    "an authority that timestamps checkpoints (RFC 3161); empty: none", setAuthorityUrl,
                    [](const Settings& s) { return withoutPassword(s.anchors.timestamps.url); }},
        SettingSpec{"trust.tsa.ca_file", "", "a PEM file; a relative path starts in the data folder",
                    "certificates that its answers must verify with; they go into the key ring",
                    [](Settings& s, std::string_view text) -> Result<void> {
                        s.anchors.timestamps.certificates = text;
                        return {};
                    },
                    [](const Settings& s) { return s.anchors.timestamps.certificates.string(); }},
        SettingSpec{"trust.tsa.seconds", "", "60 to 2678400", "at most one timestamp of each log in so long",
                    number(60, kMonth,
                           [](Settings& s, std::int64_t v) { s.anchors.timestamps.every = std::chrono::seconds(v); }),
                    [](const Settings& s) { return std::to_string(s.anchors.timestamps.every.count()); }},
    };
}

} // namespace tapledger
