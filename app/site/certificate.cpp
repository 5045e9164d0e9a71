// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/certificate.h"

#include "base/clock.h"
#include "base/files.h"
#include "base/random.h"
#include "net/tls/self_signed.h"
#include "site/store.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <unistd.h>

namespace tapledger {
namespace {

namespace fs = std::filesystem;

/// This machine as its neighbours and its own programs call it.
std::vector<std::string> namesOfThisMachine()
{
    std::array<char, 256> name{};
    std::vector<std::string> names;
    if (gethostname(name.data(), name.size() - 1) == 0 && name[0] != '\0')
        names.emplace_back(name.data());
    for (const char* own : {"localhost", "127.0.0.1", "::1"}) {
        if (std::ranges::find(names, own) == names.end())
            names.emplace_back(own);
    }
    return names;
}

Result<void> checkFree(const fs::path& path, bool force)
{
    std::error_code error;
    if (force || !fs::exists(path, error))
        return {};
    return failure(ErrorCode::Conflict,
                   fmt::format("{} is there already and stays; --force replaces it", path.string()));
}

Result<void> writeBoth(const fs::path& certificate, const fs::path& key, const SelfSigned& made, bool force)
{
    for (const fs::path& path : {certificate, key}) {
        if (auto isFree = checkFree(path, force); !isFree)
            return isFree;
    }
    std::error_code error;
    fs::create_directories(certificate.parent_path(), error);
    if (auto written = writeWholeFile(key, made.key, kSecretFile, force); !written)
        return written;
    return writeWholeFile(certificate, made.certificate, kPublicFile, force);
}

} // namespace

Result<MadeCertificate> makeCertificate(const fs::path& dataDir, const CertificateOptions& options)
{
    MadeCertificate out;
    out.names = options.names.empty() ? namesOfThisMachine() : options.names;
    out.days = options.days;
    const SystemClock clock;
    SystemRandom random;
    const auto made = makeSelfSigned(out.names, options.days, clock.now(), random);
    if (!made)
        return failure(made.error());
    out.fingerprint = made->fingerprint;
    out.certificate = dataDir / "tls" / "certificate.pem";
    out.key = dataDir / "tls" / "key.pem";
    if (auto folder = makeDataDir(dataDir); !folder)
        return failure(folder.error());
    if (auto written = writeBoth(out.certificate, out.key, *made, options.force); !written)
        return failure(written.error());
    return out;
}

std::string withColons(std::string_view hex)
{
    std::string out;
    for (std::size_t i = 0; i < hex.size(); ++i) {
        if (i > 0 && i % 2 == 0)
            out += ':';
        out += hex[i] >= 'a' ? static_cast<char>(hex[i] - 32) : hex[i];
    }
    return out;
}
} // namespace tapledger
