// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace tapledger {

/// What HTTP and TCP speak TLS with: files in PEM form.
struct TlsOptions
{
    enum class ClientCertificates {
        Off,      ///< none is asked for
        Optional, ///< one that is shown must be good
        Required, ///< nobody comes in without
    };

    std::string certificate; ///< with the chain that leads to it, the server's own first
    std::string key;         ///< without a password
    ClientCertificates clientCertificates = ClientCertificates::Off;
    std::string clientCa; ///< who signs client certificates
};

} // namespace tapledger
