// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/trust_folder.h"

#include "base/files.h"
#include "base/json.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fmt/format.h>
#include <sys/stat.h>

namespace tapledger {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMaxKeyFile = 8UL * 1024;
constexpr std::size_t kMaxStateFile = 16UL * 1024;

/// A private key file, one skey a line.
Result<std::vector<NoteSigner>> readSigners(const fs::path& path, NoteKeyType type)
{
    struct stat info = {};
    if (stat(path.c_str(), &info) == 0 && (info.st_mode & 077) != 0)
        return failure(ErrorCode::Permission,
                       fmt::format("{} may be read by others; type: chmod 600 '{}'", path.string(), path.string()));
    const auto text = readWholeFile(path, kMaxKeyFile);
    if (!text)
        return failure(text.error());
    std::vector<NoteSigner> signers;
    for (std::string_view rest = *text; !rest.empty();) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        auto signer = NoteSigner::parse(rest.substr(0, end));
        if (!signer || signer->key().type != type)
            return failure(ErrorCode::Corrupt, fmt::format("{} holds no key that can sign here", path.string()));
        signers.push_back(std::move(*signer));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    if (signers.empty())
        return failure(ErrorCode::Corrupt, fmt::format("{} is empty", path.string()));
    return signers;
}

} // namespace

std::string originOf(std::string_view site, LogKind kind, int incarnation)
{
    return fmt::format("{}/{}/{}", site, toText(kind), incarnation);
}

Result<SealState> SealState::parse(std::string_view text)
{
    const auto value = json::parse(text);
    if (!value)
        return failure(value.error());
    const auto textOf = [&](std::string_view name) {
        const json::Value* member = value->find(name);
        return member ? member->string() : nullptr;
    };
    const std::string* origin = textOf("origin");
    const std::string* root = textOf("root");
    const auto digest = root ? digestFromBase64(*root) : std::nullopt;
    if (!origin || !digest)
        return failure(ErrorCode::Corrupt, "the seal state has no origin or no root");
    auto frontier = FrontierState::parse(*value);
    if (!frontier)
        return failure(frontier.error());
    return SealState{*origin, *digest, std::move(*frontier)};
}

std::string SealState::toJson() const
{
    std::string out = frontier.toJson();
    out.pop_back();
    return out + fmt::format(",\"origin\":{},\"root\":\"{}\"}}", json::quoted(origin), toBase64(root));
}

fs::path TrustFolder::file(LogKind kind, std::string_view what) const
{
    return m_folder / fmt::format("{}{}", toText(kind), what);
}

bool TrustFolder::hasKeys(LogKind kind) const { return fs::exists(file(kind, ".log.skey")); }

Result<void> TrustFolder::makeKeys(LogKind kind, KeyRing ring) const
{
    if (hasKeys(kind))
        return failure(ErrorCode::Conflict, fmt::format("{} has keys already", m_folder.string()));
    std::error_code error;
    fs::create_directories(m_folder, error);
    if (error || chmod(m_folder.c_str(), 0700) != 0)
        return failure(ErrorCode::Permission, fmt::format("{} cannot be made: {}", m_folder.string(),
                                                          error ? error.message() : std::strerror(errno)));
    const auto log = NoteSigner::generate(ring.origin, NoteKeyType::Log);
    const auto clock = NoteSigner::generate(ring.origin + "/clock", NoteKeyType::Cosignature);
    if (!log || !clock)
        return failure(log ? clock.error() : log.error());
    ring.keys.push_back({log->key(), KeyUse::Log, 0, std::nullopt});
    ring.keys.push_back({clock->key(), KeyUse::Clock, 0, std::nullopt});
    if (auto written = writeKeyRing(kind, ring); !written)
        return written;
    if (auto written = writeClockKey(kind, *clock); !written)
        return written;
    return writeLogKeys(kind, {*log}); // last: whoever finds it finds the others
}

Result<void> TrustFolder::writeLogKeys(LogKind kind, const std::vector<NoteSigner>& keys) const
{
    std::string text;
    for (const NoteSigner& key : keys)
        text += key.skey() + "\n";
    return writeWholeFile(file(kind, ".log.skey"), text, kSecretFile, true);
}

Result<void> TrustFolder::writeClockKey(LogKind kind, const NoteSigner& key) const
{
    return writeWholeFile(file(kind, ".clock.skey"), key.skey() + "\n", kSecretFile, true);
}

Result<LogKeys> TrustFolder::keys(LogKind kind) const
{
    auto ring = keyRing(kind);
    if (!ring)
        return failure(ring.error());
    auto log = readSigners(file(kind, ".log.skey"), NoteKeyType::Log);
    if (!log)
        return failure(log.error());
    auto clock = readSigners(file(kind, ".clock.skey"), NoteKeyType::Cosignature);
    if (!clock)
        return failure(clock.error());
    return LogKeys{std::move(*ring), std::move(*log), std::move(clock->front())};
}

Result<KeyRing> readKeyRing(const fs::path& file)
{
    const auto text = readWholeFile(file, KeyRing::kMaxLength);
    return text ? KeyRing::parse(*text) : Result<KeyRing>(failure(text.error()));
}

Result<KeyRing> TrustFolder::keyRing(LogKind kind) const { return readKeyRing(file(kind, ".keyring.json")); }

Result<std::optional<KeyRing>> TrustFolder::keyRingIfAny(LogKind kind) const
{
    auto ring = keyRing(kind);
    if (!ring && ring.error().code == ErrorCode::NotFound)
        return std::nullopt;
    if (!ring)
        return failure(ring.error());
    return std::optional(std::move(*ring));
}

Result<void> TrustFolder::writeKeyRing(LogKind kind, const KeyRing& ring) const
{
    return writeWholeFile(file(kind, ".keyring.json"), ring.toJson() + "\n", kPublicFile, true);
}

Result<std::optional<SealState>> TrustFolder::state(LogKind kind) const
{
    const auto text = readWholeFile(file(kind, ".state"), kMaxStateFile);
    if (!text) {
        if (text.error().code == ErrorCode::NotFound)
            return std::optional<SealState>();
        return failure(text.error());
    }
    auto state = SealState::parse(*text);
    if (!state)
        return failure(ErrorCode::Corrupt,
                       fmt::format("{} cannot be read: {}", file(kind, ".state").string(), state.error().message));
    return std::optional(std::move(*state));
}

Result<void> TrustFolder::writeState(LogKind kind, const SealState& state) const
{
    return writeWholeFile(file(kind, ".state"), state.toJson() + "\n", kSecretFile, true);
}

Result<void> TrustFolder::addToJournal(LogKind kind, const std::vector<std::string>& records) const
{
    std::string lines;
    for (const std::string& record : records)
        lines += record + "\n";
    if (lines.empty())
        return {};
    lines.pop_back();
    return appendLine(file(kind, ".checkpoints.jsonl"), lines, kSecretFile);
}

Result<void> TrustFolder::setAside(LogKind kind, std::string_view suffix) const
{
    // The private log key goes first: without it nothing can be signed under the old origin any more.
    for (const std::string_view what : {".log.skey", ".clock.skey", ".keyring.json", ".state", ".checkpoints.jsonl"}) {
        const fs::path from = file(kind, what);
        std::error_code error;
        if (fs::exists(from))
            fs::rename(from, fs::path(from.string() + "." + std::string(suffix)), error);
        if (error)
            return failure(ErrorCode::Permission,
                           fmt::format("{} cannot be set aside: {}", from.string(), error.message()));
    }
    return {};
}

} // namespace tapledger
