// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/timestamp.h"
#include "net/tls/tls_options.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace boost::asio::ssl {
class context;
}
struct x509_st;

namespace tapledger {

/// Certificate, key and rules of TLS, checked and ready. Never changed after it was made: a reload makes another one,
/// and a connection keeps the one that it began with.
class TlsContext
{
public:
    /// Reads the files. InvalidArgument names the setting whose file is missing, unreadable, not what it should be, or
    /// does not match. What is doubtful only, such as an expired certificate, is in warnings().
    static Result<std::shared_ptr<const TlsContext>> load(const TlsOptions& options, Timestamp now);
    ~TlsContext();
    TlsContext(const TlsContext&) = delete;
    TlsContext& operator=(const TlsContext&) = delete;

    boost::asio::ssl::context& native() const { return *m_native; }
    /// SHA-256 of the certificate, lower-case hex.
    const std::string& fingerprint() const { return m_fingerprint; }
    const std::vector<std::string>& warnings() const { return m_warnings; }

private:
    TlsContext();
    Result<void> useCertificate(const TlsOptions& options, Timestamp now);
    Result<void> useClientCa(const TlsOptions& options);

    std::unique_ptr<boost::asio::ssl::context> m_native;
    std::string m_fingerprint;
    std::vector<std::string> m_warnings;
};

/// SHA-256 of a certificate in DER form, lower-case hex.
std::string fingerprintOf(const x509_st& certificate);
/// The same of the first certificate in a PEM file. InvalidArgument.
Result<std::string> fingerprintOfFile(const std::string& path);
/// Reads a fingerprint as people write it: hex of either case, with or without colons. Empty if it is none.
std::string parseFingerprint(std::string_view text);

} // namespace tapledger
