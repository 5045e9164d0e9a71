// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <memory>
#include <string>

struct ssl_ctx_st;
struct ssl_st;

namespace tapledger::simulate {

struct FreeTls
{
    void operator()(ssl_ctx_st* context) const;
    void operator()(ssl_st* session) const;
};
using TlsSession = std::unique_ptr<ssl_st, FreeTls>;

/// How simulated readers speak TLS: they trust the certificates of one file and check the server's address.
class TlsClient
{
public:
    static Result<std::shared_ptr<const TlsClient>> trusting(const std::string& caFile);

    /// A session over a connected socket; its handshake is still to be made.
    TlsSession open(int fd, const std::string& serverAddress) const;

private:
    std::unique_ptr<ssl_ctx_st, FreeTls> m_context;
};

/// Why the last operation of TLS on this thread failed.
std::string tlsTrouble();

} // namespace tapledger::simulate
