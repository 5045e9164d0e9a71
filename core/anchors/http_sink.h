// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "anchors/sink.h"
#include "anchors/transfer.h"

namespace tapledger {

/// A folder over HTTP, such as WebDAV's, to which files can be added and not replaced. The server should forbid to
/// delete.
class HttpSink final : public Sink
{
public:
    /// @param url of the folder; may hold user and password.
    HttpSink(std::string url, TransferOptions options);
    Result<Gains> deliver(const Anchor& anchor, const ProofSource& proofs) override;

private:
    Result<int> put(const std::string& url, const Anchor& anchor);
    Result<Gains> compare(const std::string& url, const Anchor& anchor);

    const std::string m_url; ///< ends with a slash
    const TransferOptions m_options;
};

} // namespace tapledger
