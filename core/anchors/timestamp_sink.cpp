// SPDX-License-Identifier: GPL-3.0-or-later
#include "anchors/timestamp_sink.h"

#include "base/files.h"
#include "base/random.h"
#include "ledger/timestamp_token.h"

#include <array>
#include <cstring>
#include <fmt/format.h>
#include <span>

namespace tapledger {
namespace {

constexpr std::size_t kMaxPem = 1'000'000;

std::uint64_t makeNonce()
{
    std::array<std::byte, sizeof(std::uint64_t)> bytes{};
    SystemRandom().fill(bytes);
    std::uint64_t nonce = 0;
    std::memcpy(&nonce, bytes.data(), bytes.size());
    return nonce;
}

} // namespace

TimestampSink::TimestampSink(AuthoritySettings authority, TransferOptions options)
    : Sink({.name = fmt::format("timestamp {}", withoutUser(authority.url)),
            .awaitsWitnesses = false,
            .mayWantAll = false,
            .every = authority.every}),
      m_authority(std::move(authority)), m_options(std::move(options))
{
}

Result<Gains> TimestampSink::deliver(const Anchor& anchor, const ProofSource& /*proofs*/)
{
    const auto pem = readWholeFile(m_authority.certificates, kMaxPem);
    if (!pem)
        return failure(pem.error());
    const std::uint64_t nonce = makeNonce();
    const auto query = makeTimestampQuery(anchor.bare, nonce);
    if (!query)
        return failure(query.error());
    const auto answer = sendHttp(m_options, "POST", m_authority.url, {"Content-Type: application/timestamp-query"},
                                 {reinterpret_cast<const char*>(query->data()), query->size()});
    if (!answer)
        return failure(answer.error());
    if (answer->status != 200)
        return failure(ErrorCode::Unavailable,
                       fmt::format("{} answered {}", withoutUser(m_authority.url), answer->status));
    const auto response = std::as_bytes(std::span(answer->body));
    if (const auto time = verifyTimestamp(response, anchor.bare, *pem); !time)
        return failure(ErrorCode::Unavailable, time.error().message);
    if (!hasTimestampNonce(response, nonce))
        return failure(ErrorCode::Unavailable, "the timestamp is the answer to another question");
    return Gains{{}, {response.begin(), response.end()}};
}

} // namespace tapledger
