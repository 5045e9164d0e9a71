// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hex.h"
#include "fuzz.h"
#include "net/tls/tls_context.h"

#include <string>
#include <sys/mman.h>
#include <unistd.h>

using namespace tapledger;

// The text of a fingerprint, and a PEM file as certificate, key and authority: what is refused is refused in words.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string fingerprint = parseFingerprint(asText(data, size));
    require(fingerprint.empty() || (isLowerHex(fingerprint, 64) && parseFingerprint(fingerprint) == fingerprint));

    static const int file = memfd_create("pem", MFD_CLOEXEC);
    static const std::string path = "/proc/self/fd/" + std::to_string(file);
    require(ftruncate(file, 0) == 0 && pwrite(file, data, size, 0) == static_cast<ssize_t>(size));
    const auto ofFile = fingerprintOfFile(path);
    require(ofFile ? isLowerHex(*ofFile, 64) : !ofFile.error().message.empty());
    TlsOptions options{path, path, TlsOptions::ClientCertificates::Required, path};
    const auto context = TlsContext::load(options, *Timestamp::parse("2026-02-04T08:00:00Z"));
    require(context ? (*context)->fingerprint() == *ofFile : !context.error().message.empty());
    return 0;
}
