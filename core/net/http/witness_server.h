// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "anchors/witness.h"
#include "net/server.h"

#include <memory>

namespace tapledger {

/// A witness's door: `POST /add-checkpoint` over HTTP (C2SP tlog-witness), on a thread of its own.
class WitnessServer
{
public:
    struct Options
    {
        Endpoint at;
        std::optional<TlsOptions> tls;
        int requestsPerMinute = 120; ///< of one address
    };

    WitnessServer(Witness witness, Options options, const Clock& clock);
    ~WitnessServer();
    WitnessServer(const WitnessServer&) = delete;
    WitnessServer& operator=(const WitnessServer&) = delete;

    /// Listens. @return where. Fails with what is at fault, and nothing is open.
    Result<Endpoint> start();
    /// See Witness::readLogs(). @return how many there are.
    Result<std::size_t> reload();
    /// What is under way is answered.
    void stop();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tapledger
