// SPDX-License-Identifier: GPL-3.0-or-later
#include "anchors/http_sink.h"

#include "anchors/directory_sink.h"

#include <fmt/format.h>

namespace tapledger {

HttpSink::HttpSink(std::string url, TransferOptions options)
    : Sink({.name = fmt::format("http {}", withoutUser(url))}), m_url(url.ends_with('/') ? url : url + "/"),
      m_options(std::move(options))
{
}

Result<int> HttpSink::put(const std::string& url, const Anchor& anchor)
{
    const auto answer =
        sendHttp(m_options, "PUT", url, {"Content-Type: text/plain; charset=utf-8", "If-None-Match: *"}, anchor.note);
    return answer ? Result<int>(answer->status) : Result<int>(failure(answer.error()));
}

/// A file of that name is there: it must be this checkpoint, whoever signed it beside the log.
Result<Gains> HttpSink::compare(const std::string& url, const Anchor& anchor)
{
    const auto present = sendHttp(m_options, "GET", url, {}, {});
    if (!present)
        return failure(present.error());
    if (present->status == 200 && isCopyOf(anchor, present->body))
        return Gains{};
    return failure(
        ErrorCode::Permission,
        present->status == 200
            ? fmt::format("{} holds something else than that checkpoint", withoutUser(url))
            : fmt::format("{} is there, and answers {} to who would read it", withoutUser(url), present->status));
}

Result<Gains> HttpSink::deliver(const Anchor& anchor, const ProofSource& /*proofs*/)
{
    const std::string folder = m_url + folderNameOf(anchor.checkpoint.origin) + "/";
    const std::string url = folder + anchor.checkpoint.fileName();
    auto status = put(url, anchor);
    if (status && (*status == 404 || *status == 409)) { // the folder is not there yet (RFC 4918 section 9.7.1)
        if (const auto made = sendHttp(m_options, "MKCOL", folder, {}, {}); !made)
            return failure(made.error());
        status = put(url, anchor);
    }
    if (!status)
        return failure(status.error());
    if (*status == 412)
        return compare(url, anchor);
    if (*status / 100 != 2)
        return failure(*status == 401 || *status == 403 ? ErrorCode::Permission : ErrorCode::Unavailable,
                       fmt::format("{} answered {}", withoutUser(url), *status));
    return Gains{};
}

} // namespace tapledger
