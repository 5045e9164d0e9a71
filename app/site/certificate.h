// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace tapledger {

/// What a certificate is to be.
struct CertificateOptions
{
    std::vector<std::string> names; ///< host names and addresses of the server; empty: this machine's
    int days = 397;                 ///< what browsers accept at most
    bool force = false;             ///< replaces what is there
};

/// A certificate that was made, and where it is.
struct MadeCertificate
{
    std::filesystem::path certificate;
    std::filesystem::path key;
    std::string fingerprint; ///< SHA-256, lower-case hex
    std::vector<std::string> names;
    int days = 0;
};

/// Makes a self-signed certificate and its key in the folder `tls` of the data folder. Conflict where there is one.
Result<MadeCertificate> makeCertificate(const std::filesystem::path& dataDir, const CertificateOptions& options);

/// `AB:CD:…`, as other programs show fingerprints.
std::string withColons(std::string_view hex);

} // namespace tapledger
