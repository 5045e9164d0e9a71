// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup_file.h"

#include "base/files.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <sodium.h>
#include <unistd.h>

namespace tapledger {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kMagic = "tapledger-backup";
constexpr char kVersion = 1;
constexpr std::size_t kSaltAt = kMagic.size() + 2 + 8 + 8;
constexpr std::size_t kHeaderAt = kSaltAt + crypto_pwhash_SALTBYTES;
constexpr std::size_t kHeadLength = kHeaderAt + crypto_secretstream_xchacha20poly1305_HEADERBYTES;

constexpr std::size_t kMaxPlain = 64UL * 1024 + 1; ///< kind and content of a piece
constexpr std::size_t kLengthBytes = 4;
constexpr std::size_t kMaxFiles = 1000;
constexpr std::size_t kMaxName = 200;
constexpr std::size_t kReadAtOnce = 256UL * 1024;

// What a key from a passphrase may cost whoever reads: not what a forged file asks for.
constexpr std::uint64_t kOps = crypto_pwhash_argon2id_OPSLIMIT_MODERATE;
constexpr std::uint64_t kMemory = crypto_pwhash_argon2id_MEMLIMIT_MODERATE;
constexpr std::uint64_t kMaxOps = 16;
constexpr std::uint64_t kMaxMemory = 1024UL * 1024 * 1024;

constexpr char kBegin = 'F'; ///< of a file: three octal digits of its mode, its name
constexpr char kData = 'D';
constexpr char kEnd = 'Z'; ///< of the backup

using Key = std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES>;

const unsigned char* bytesOf(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }

std::string bigEndian(std::uint64_t value, std::size_t bytes)
{
    std::string out(bytes, '\0');
    for (std::size_t i = bytes; i-- > 0; value >>= 8)
        out[i] = static_cast<char>(value & 0xFFU);
    return out;
}

std::uint64_t numberAt(std::string_view bytes, std::size_t at, std::size_t length)
{
    std::uint64_t value = 0;
    for (const char c : bytes.substr(at, length))
        value = value << 8 | static_cast<unsigned char>(c);
    return value;
}

/// Without a passphrase anybody may read it, and the key is no secret.
Result<Key> keyOf(const Passphrase& passphrase, std::string_view salt, std::uint64_t ops, std::uint64_t memory)
{
    if (sodium_init() < 0)
        return failure(ErrorCode::Internal, "libsodium cannot be used");
    Key key{};
    if (passphrase && crypto_pwhash(key.data(), key.size(), passphrase->data(), passphrase->size(), bytesOf(salt), ops,
                                    memory, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return failure(ErrorCode::Internal, "there is not enough memory to make a key of the passphrase");
    return key;
}

tl::unexpected<Error> damaged(std::string_view what)
{
    return failure(ErrorCode::Corrupt, fmt::format("this is no whole backup: {}; use another copy of it", what));
}

} // namespace

bool isBackupName(std::string_view name)
{
    const auto isPlain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
               c == '.' || c == '/';
    };
    if (name.empty() || name.size() > kMaxName || !std::ranges::all_of(name, isPlain))
        return false;
    for (std::string_view rest = name; !rest.empty();) {
        const std::size_t end = std::min(rest.find('/'), rest.size());
        const std::string_view part = rest.substr(0, end);
        if (part.empty() || part.front() == '.' || end + 1 == rest.size())
            return false;
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return true;
}

Result<Passphrase> readPassphrase(const fs::path& file)
{
    auto text = readWholeFile(file, kMaxPassphraseLength + 2);
    if (!text)
        return failure(text.error());
    text->resize(std::min(text->find_first_of("\r\n"), text->size()));
    if (text->size() < kMinPassphraseLength || text->size() > kMaxPassphraseLength)
        return failure(ErrorCode::InvalidArgument,
                       fmt::format("{} must hold a passphrase of {} to {} bytes in its first line", file.string(),
                                   kMinPassphraseLength, kMaxPassphraseLength));
    return Passphrase(std::move(*text));
}

struct BackupFileWriter::Stream
{
    crypto_secretstream_xchacha20poly1305_state state{};
    std::string head; ///< authenticated with the first piece
    std::string piece;
};

BackupFileWriter::BackupFileWriter(fs::path path, std::unique_ptr<Stream> stream)
    : m_path(std::move(path)), m_draft(m_path.string() + ".new"), m_stream(std::move(stream))
{
}

BackupFileWriter::~BackupFileWriter()
{
    if (m_file >= 0) {
        close(m_file);
        unlink(m_draft.c_str());
    }
}

tl::unexpected<Error> BackupFileWriter::cannotWrite() const
{
    return failure(errno == ENOSPC || errno == EDQUOT ? ErrorCode::StorageFull
                   : errno == EEXIST                  ? ErrorCode::Conflict
                                                      : ErrorCode::Permission,
                   fmt::format("the backup {} cannot be written: {}", m_path.string(), std::strerror(errno)));
}

Result<std::unique_ptr<BackupFileWriter>> BackupFileWriter::create(fs::path path, const Passphrase& passphrase)
{
    auto stream = std::make_unique<Stream>();
    std::string& head = stream->head;
    head.append(kMagic).push_back(kVersion);
    head.push_back(passphrase ? '\1' : '\0');
    head += bigEndian(passphrase ? kOps : 0, 8) + bigEndian(passphrase ? kMemory : 0, 8);
    head.resize(kHeadLength);
    if (sodium_init() < 0)
        return failure(ErrorCode::Internal, "libsodium cannot be used");
    randombytes_buf(head.data() + kSaltAt, crypto_pwhash_SALTBYTES);
    const auto key = keyOf(passphrase, std::string_view(head).substr(kSaltAt), kOps, kMemory);
    if (!key)
        return failure(key.error());
    crypto_secretstream_xchacha20poly1305_init_push(
        &stream->state, reinterpret_cast<unsigned char*>(head.data()) + kHeaderAt, key->data());

    std::unique_ptr<BackupFileWriter> writer(new BackupFileWriter(std::move(path), std::move(stream)));
    if (access(writer->m_path.c_str(), F_OK) == 0) {
        errno = EEXIST;
        return writer->cannotWrite();
    }
    unlink(writer->m_draft.c_str()); // of a backup that was cut short
    writer->m_file = open(writer->m_draft.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kSecretFile);
    if (writer->m_file < 0)
        return writer->cannotWrite();
    if (auto written = writer->write(writer->m_stream->head); !written)
        return failure(written.error());
    return writer;
}

Result<void> BackupFileWriter::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_file, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR)
            return cannotWrite();
        const auto count = static_cast<std::size_t>(std::max<ssize_t>(written, 0));
        bytes.remove_prefix(count);
        m_size += count;
        m_sinceRest += count;
    }
    if (m_sinceRest >= Pace::kPiece) {
        m_pace.rest(m_file);
        m_sinceRest = 0;
    }
    return {};
}

Result<void> BackupFileWriter::push(char kind, std::string_view bytes)
{
    const std::string plain = kind + std::string(bytes);
    std::string& piece = m_stream->piece;
    const std::size_t length = plain.size() + crypto_secretstream_xchacha20poly1305_ABYTES;
    piece = bigEndian(length, kLengthBytes);
    piece.resize(kLengthBytes + length);
    crypto_secretstream_xchacha20poly1305_push(
        &m_stream->state, reinterpret_cast<unsigned char*>(piece.data()) + kLengthBytes, nullptr, bytesOf(plain),
        plain.size(), bytesOf(m_stream->head), m_stream->head.size(),
        kind == kEnd ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                     : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    m_stream->head.clear();
    return write(piece);
}

Result<void> BackupFileWriter::beginFile(std::string_view name, mode_t mode)
{
    if (!isBackupName(name))
        return failure(ErrorCode::InvalidArgument, fmt::format("a backup cannot hold a file named {}", name));
    return push(kBegin, fmt::format("{:03o}{}", mode & 0777U, name));
}

Result<void> BackupFileWriter::add(std::string_view bytes)
{
    while (!bytes.empty()) {
        const std::size_t count = std::min(bytes.size(), kMaxPlain - 1);
        if (auto pushed = push(kData, bytes.substr(0, count)); !pushed)
            return pushed;
        bytes.remove_prefix(count);
    }
    return {};
}

Result<void> BackupFileWriter::addFile(std::string_view name, mode_t mode, std::string_view content)
{
    auto begun = beginFile(name, mode);
    return begun ? add(content) : begun;
}

Result<std::uint64_t> BackupFileWriter::finish()
{
    if (auto ended = push(kEnd, {}); !ended)
        return failure(ended.error());
    if (fsync(m_file) != 0)
        return cannotWrite();
    int moved = renameat2(AT_FDCWD, m_draft.c_str(), AT_FDCWD, m_path.c_str(), RENAME_NOREPLACE);
    if (moved != 0 && errno == EINVAL) // a file system, such as NFS, that knows no such move
        moved = access(m_path.c_str(), F_OK) == 0 ? -1 : rename(m_draft.c_str(), m_path.c_str());
    if (moved != 0)
        return cannotWrite();
    close(std::exchange(m_file, -1));
    if (auto synced = syncFolderOf(m_path); !synced)
        return failure(synced.error());
    return m_size;
}

struct BackupParser::Stream
{
    crypto_secretstream_xchacha20poly1305_state state{};
    std::string head;
    std::string plain;
};

BackupParser::BackupParser(const Passphrase& passphrase, BackupSink& sink) : m_passphrase(passphrase), m_sink(sink) {}
BackupParser::~BackupParser() = default;

Result<void> BackupParser::feed(std::string_view bytes)
{
    m_bytes += bytes;
    for (;;) {
        const auto stepped = step();
        if (!stepped)
            return failure(stepped.error());
        if (!*stepped)
            return {};
    }
}

Result<void> BackupParser::readHead()
{
    const std::string_view head = std::string_view(m_bytes).substr(0, kHeadLength);
    if (!head.starts_with(kMagic))
        return failure(ErrorCode::Corrupt, "this is no backup of Tapledger");
    if (head[kMagic.size()] != kVersion)
        return failure(ErrorCode::NewerSchema,
                       "the backup was made by a newer version of this program; install the newer version");
    const bool isEncrypted = head[kMagic.size() + 1] == 1;
    const std::uint64_t ops = numberAt(head, kMagic.size() + 2, 8);
    const std::uint64_t memory = numberAt(head, kMagic.size() + 10, 8);
    if (isEncrypted && !m_passphrase)
        return failure(ErrorCode::Forbidden, "the backup is encrypted; name its passphrase by --passphrase-file");
    if (!isEncrypted && m_passphrase) // or somebody could put a backup of their own in its place
        return failure(ErrorCode::Forbidden, "the backup is not encrypted; if that is right, name no passphrase");
    if (isEncrypted && (ops < crypto_pwhash_argon2id_OPSLIMIT_MIN || ops > kMaxOps ||
                        memory < crypto_pwhash_argon2id_MEMLIMIT_MIN || memory > kMaxMemory))
        return damaged("its head was altered");
    const auto key = keyOf(m_passphrase, head.substr(kSaltAt), ops, memory);
    if (!key)
        return failure(key.error());
    m_stream = std::make_unique<Stream>();
    if (crypto_secretstream_xchacha20poly1305_init_pull(&m_stream->state, bytesOf(head) + kHeaderAt, key->data()) != 0)
        return damaged("its head was altered");
    m_stream->head = head;
    return {};
}

/// @return false when more bytes are needed.
Result<bool> BackupParser::step()
{
    if (!m_stream) {
        if (m_bytes.size() < kHeadLength)
            return false;
        if (auto read = readHead(); !read)
            return failure(read.error());
        m_bytes.erase(0, kHeadLength);
    }
    if (m_isComplete)
        return m_bytes.empty() ? Result<bool>(false) : Result<bool>(damaged("something follows its end"));
    if (m_bytes.size() < kLengthBytes)
        return false;
    constexpr std::size_t kOverhead = crypto_secretstream_xchacha20poly1305_ABYTES;
    const std::size_t length = numberAt(m_bytes, 0, kLengthBytes);
    if (length <= kOverhead || length > kMaxPlain + kOverhead)
        return damaged("it was altered");
    if (m_bytes.size() < kLengthBytes + length)
        return false;
    std::string& plain = m_stream->plain;
    plain.resize(length - kOverhead);
    unsigned char tag = 0;
    const bool isFirst = !m_stream->head.empty();
    if (crypto_secretstream_xchacha20poly1305_pull(&m_stream->state, reinterpret_cast<unsigned char*>(plain.data()),
                                                   nullptr, &tag, bytesOf(m_bytes) + kLengthBytes, length,
                                                   bytesOf(m_stream->head), m_stream->head.size()) != 0)
        return isFirst && m_passphrase
                   ? Result<bool>(failure(ErrorCode::Forbidden, "this is not the passphrase of the backup, or its "
                                                                "beginning was altered"))
                   : Result<bool>(damaged("it was altered"));
    m_stream->head.clear();
    m_bytes.erase(0, kLengthBytes + length);
    if (auto taken = take(plain, tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL); !taken)
        return failure(taken.error());
    return true;
}

Result<void> BackupParser::take(std::string_view plain, bool isLast)
{
    const char kind = plain.front();
    plain.remove_prefix(1);
    if (isLast != (kind == kEnd))
        return damaged("its end is not where it should be");
    if (kind == kEnd) {
        m_isComplete = true;
        return {};
    }
    if (kind == kData)
        return m_files > 0 ? m_sink.add(plain) : Result<void>(damaged("it holds something that has no name"));
    const auto isOctal = [](char c) { return c >= '0' && c <= '7'; };
    if (kind != kBegin || plain.size() < 3 || !std::ranges::all_of(plain.substr(0, 3), isOctal) ||
        !isBackupName(plain.substr(3)) || ++m_files > kMaxFiles)
        return damaged("it holds a file that no backup of this program holds");
    const auto mode = static_cast<mode_t>((plain[0] - '0') * 64 + (plain[1] - '0') * 8 + (plain[2] - '0'));
    return m_sink.beginFile(plain.substr(3), mode);
}

Result<void> BackupParser::finish() const
{
    return m_isComplete ? Result<void>() : Result<void>(damaged("its end is missing"));
}

Result<void> readBackupFile(const fs::path& path, const Passphrase& passphrase, BackupSink& sink)
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rbe"), std::fclose);
    if (!file)
        return failure(errno == ENOENT ? ErrorCode::NotFound : ErrorCode::Permission,
                       fmt::format("{} cannot be read: {}", path.string(), std::strerror(errno)));
    BackupParser parser(passphrase, sink);
    std::string buffer(kReadAtOnce, '\0');
    while (const std::size_t count = std::fread(buffer.data(), 1, buffer.size(), file.get())) {
        if (auto fed = parser.feed(std::string_view(buffer).substr(0, count)); !fed)
            return fed;
    }
    if (std::ferror(file.get()) != 0)
        return failure(ErrorCode::Unavailable, fmt::format("{} cannot be read to its end", path.string()));
    return parser.finish();
}

} // namespace tapledger
