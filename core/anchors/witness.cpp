// SPDX-License-Identifier: GPL-3.0-or-later
#include "anchors/witness.h"

#include "base/files.h"
#include "base/hex.h"
#include "ledger/merkle.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace tapledger {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMaxKeyFile = 8UL * 1024;
constexpr std::size_t kMaxLogs = 10'000;

fs::path keyFile(const fs::path& folder) { return folder / "witness.skey"; }

WitnessAnswer refusal(int status, std::string_view why) { return {status, fmt::format("{}\n", why)}; }

/// What it holds; the client is to ask again from there.
WitnessAnswer conflict(std::int64_t size) { return {409, fmt::format("{}\n", size), "text/x.tlog.size"}; }

Result<void> makeFolder(const fs::path& folder)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (error || chmod(folder.c_str(), 0700) != 0)
        return failure(ErrorCode::Permission, fmt::format("{} cannot be made: {}", folder.string(),
                                                          error ? error.message() : std::strerror(errno)));
    return {};
}

} // namespace

Result<NoteKey> Witness::init(const fs::path& folder, const std::string& name)
{
    if (fs::exists(keyFile(folder)))
        return failure(ErrorCode::Conflict,
                       fmt::format("{} is the key of a witness already", keyFile(folder).string()));
    const auto signer = NoteSigner::generate(name, NoteKeyType::Cosignature);
    if (!signer)
        return failure(signer.error());
    for (const fs::path& each : {folder, folder / "logs", folder / "checkpoints"}) {
        if (auto made = makeFolder(each); !made)
            return failure(made.error());
    }
    if (auto written = writeWholeFile(keyFile(folder), signer->skey() + "\n", kSecretFile, false); !written)
        return failure(written.error());
    return signer->key();
}

Result<Witness> Witness::open(const fs::path& folder)
{
    struct stat info = {};
    if (stat(keyFile(folder).c_str(), &info) == 0 && (info.st_mode & 077) != 0)
        return failure(ErrorCode::Permission,
                       fmt::format("{0} may be read by others; type: chmod 600 '{0}'", keyFile(folder).string()));
    auto text = readWholeFile(keyFile(folder), kMaxKeyFile);
    if (!text)
        return failure(text.error().code,
                       fmt::format("{}; `tapledgerd witness init` makes the key of a witness", text.error().message));
    if (text->ends_with('\n'))
        text->pop_back();
    auto signer = NoteSigner::parse(*text);
    if (!signer || signer->key().type != NoteKeyType::Cosignature)
        return failure(ErrorCode::Corrupt, fmt::format("{} holds no key of a witness", keyFile(folder).string()));
    const int lock = ::open((folder / "lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (lock < 0)
        return failure(ErrorCode::Permission,
                       fmt::format("{} cannot be written: {}", (folder / "lock").string(), std::strerror(errno)));
    Witness witness(folder, std::move(*signer), lock);
    if (flock(lock, LOCK_EX | LOCK_NB) != 0)
        return failure(ErrorCode::Locked, fmt::format("another witness uses {}", folder.string()));
    if (auto read = witness.readLogs(); !read)
        return failure(read.error());
    return witness;
}

Witness::Witness(Witness&& other) noexcept
    : m_folder(other.m_folder), m_signer(other.m_signer), m_lock(std::exchange(other.m_lock, -1)),
      m_logs(std::move(other.m_logs))
{
}

Witness::~Witness()
{
    if (m_lock >= 0)
        close(m_lock);
}

/// Origins may hold any character.
fs::path Witness::fileOf(std::string_view origin) const
{
    return m_folder / "checkpoints" / (toHex(Sha256().update(origin).finish()) + ".ckpt");
}

/// What was signed last for an origin. A file that does not hold that is not taken for none: whoever forgets what he
/// signed can be shown another history.
Result<std::optional<Checkpoint>> Witness::readHeld(const std::string& origin) const
{
    const fs::path file = fileOf(origin);
    const auto text = readWholeFile(file, kMaxNoteLength);
    if (!text && text.error().code == ErrorCode::NotFound)
        return std::optional<Checkpoint>();
    if (!text)
        return failure(text.error());
    const auto note = Note::parse(*text);
    auto checkpoint = note ? Checkpoint::parse(note->text) : Result<Checkpoint>(failure(note.error()));
    const bool isOwn = checkpoint && checkpoint->origin == origin &&
                       std::ranges::any_of(note->signatures, [&](const NoteSignature& line) {
                           return line.isValid(m_signer.key(), note->text);
                       });
    if (!isOwn)
        return failure(ErrorCode::Corrupt,
                       fmt::format("{} is not what this witness signed of {}; bring it back from a backup, or make the "
                                   "witness anew under another name",
                                   file.string(), origin));
    return std::optional(std::move(*checkpoint));
}

Result<void> Witness::readLogs()
{
    std::map<std::string, Log, std::less<>> logs;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(m_folder / "logs", error)) {
        if (entry.path().extension() != ".json")
            continue;
        const auto text = readWholeFile(entry.path(), KeyRing::kMaxLength);
        auto ring = text ? KeyRing::parse(*text) : Result<KeyRing>(failure(text.error()));
        if (!ring)
            return failure(ErrorCode::InvalidArgument,
                           fmt::format("{}: {}", entry.path().string(), ring.error().message));
        auto held = readHeld(ring->origin);
        if (!held)
            return failure(held.error());
        const std::string origin = ring->origin;
        if (!logs.emplace(origin, Log{std::move(*ring), std::move(*held)}).second)
            return failure(ErrorCode::InvalidArgument,
                           fmt::format("{}: another key ring there is of {} as well", entry.path().string(), origin));
        if (logs.size() > kMaxLogs)
            return failure(ErrorCode::InvalidArgument, "there are more than 10,000 logs");
    }
    if (error)
        return failure(ErrorCode::Permission,
                       fmt::format("{} cannot be read: {}", (m_folder / "logs").string(), error.message()));
    m_logs = std::move(logs);
    return {};
}

// The order of the checks, and the statuses, are those of C2SP tlog-witness.
WitnessAnswer Witness::addCheckpoint(std::string_view text, Timestamp now)
{
    if (text.size() > kMaxWitnessRequest)
        return refusal(413, "the request is too long");
    const auto request = WitnessRequest::parse(text);
    if (!request)
        return refusal(400, request.error().message);
    auto note = Note::parse(request->note);
    const auto checkpoint = note ? Checkpoint::parse(note->text) : Result<Checkpoint>(failure(note.error()));
    if (!checkpoint)
        return refusal(400, checkpoint.error().message);
    const auto found = m_logs.find(checkpoint->origin);
    if (found == m_logs.end())
        return refusal(404, "this witness does not know that log");
    Log& log = found->second;
    if (const auto fault = checkNote(request->note, log.ring).fault)
        return refusal(403, fmt::format("the checkpoint is not signed by a key of that log ({})", toText(*fault)));
    if (request->old_size > checkpoint->size)
        return refusal(400, "the old size is larger than the checkpoint's");

    const std::int64_t heldSize = log.held ? log.held->size : 0;
    const Sha256Digest heldRoot = log.held ? log.held->root : emptyRoot();
    if (request->old_size != heldSize)
        return conflict(heldSize);
    const bool isSame = checkpoint->size == heldSize;
    if (isSame && checkpoint->root != heldRoot)
        return conflict(heldSize);
    Sha256 sha;
    const bool isConsistent =
        heldSize == 0 ? request->proof.empty()
                      : checkConsistency(sha, heldSize, checkpoint->size, heldRoot, checkpoint->root, request->proof);
    if (!isConsistent)
        return refusal(422, "the checkpoint does not extend what this witness signed before");

    const auto line = m_signer.sign(note->text, now.microseconds() / 1'000'000);
    if (!line)
        return refusal(500, line.error().message);
    if (!isSame || !log.held) {
        // Only the log's own lines and this one are kept: others' would cost room and prove nothing here.
        std::erase_if(note->signatures, [&](const NoteSignature& each) { return !log.ring.find(each.name, each.id); });
        note->signatures.push_back(*line);
        if (auto written = writeWholeFile(fileOf(checkpoint->origin), note->toText(), kSecretFile, true); !written)
            return refusal(500, "the checkpoint could not be stored");
        log.held = *checkpoint;
    }
    return {200, line->line()};
}

} // namespace tapledger
