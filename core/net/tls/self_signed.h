// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "base/result.h"
#include "base/timestamp.h"

#include <string>
#include <vector>

namespace tapledger {

/// A certificate that vouches for itself, with its key, in PEM form.
struct SelfSigned
{
    std::string certificate;
    std::string key;
    std::string fingerprint; ///< SHA-256 of the certificate, lower-case hex
};

/// Makes a certificate for a server of these host names and addresses: ECDSA on P-256, valid from an hour ago for so
/// many days. InvalidArgument for a name that is neither a host name nor an address.
Result<SelfSigned> makeSelfSigned(const std::vector<std::string>& names, int days, Timestamp now, Random& random);

} // namespace tapledger
