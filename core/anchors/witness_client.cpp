// SPDX-License-Identifier: GPL-3.0-or-later
#include "anchors/witness_client.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <optional>
#include <utility>

namespace tapledger {
namespace {

constexpr int kMostTries = 3; ///< from the size that it was thought to hold, and from the one that it said

/// The body of a 409: a size and a line end.
std::optional<std::int64_t> sizeOf(std::string_view body)
{
    if (body.ends_with('\n'))
        body.remove_suffix(1);
    std::int64_t size = 0;
    const auto [end, error] = std::from_chars(body.data(), body.data() + body.size(), size);
    if (error != std::errc() || end != body.data() + body.size() || size < 0)
        return std::nullopt;
    return size;
}

tl::unexpected<Error> refused(const std::string& why) { return failure(ErrorCode::Conflict, why); }

} // namespace

WitnessClient::WitnessClient(WitnessAddress witness, TransferOptions options)
    : Sink({.name = fmt::format("witness {}", witness.key.name),
            .wants = Wants::Heartbeats,
            .awaitsWitnesses = false,
            .mayWantAll = false,
            .every = std::chrono::seconds(5)}), // each answer costs a commit, of which a flood needs no more
      m_witness(std::move(witness)), m_options(std::move(options))
{
}

/// The lines of its own key; what else it sends is not looked at.
Result<Gains> WitnessClient::readSignatures(const Anchor& anchor, const std::string& lines) const
{
    Gains gains;
    const std::string body = anchor.checkpoint.body();
    for (std::string_view rest = lines; !rest.empty();) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const auto line = NoteSignature::parse(rest.substr(0, end));
        if (line && line->isValid(m_witness.key, body))
            gains.cosignatures = line->line();
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    if (gains.isEmpty())
        return failure(ErrorCode::Unavailable,
                       "it answered without a valid signature of the key that is set for it (trust.witness.servers)");
    return gains;
}

Result<Gains> WitnessClient::deliver(const Anchor& anchor, const ProofSource& proofs)
{
    const std::string url = m_witness.url + (m_witness.url.ends_with('/') ? "" : "/") + "add-checkpoint";
    const std::int64_t size = anchor.checkpoint.size;
    std::int64_t& held = m_held[anchor.checkpoint.origin];
    for (int i = 0; i < kMostTries; ++i) {
        if (held > size)
            return refused(fmt::format("it has signed {} entries, and there are only {} here: the log was set back",
                                       std::exchange(held, 0), size));
        WitnessRequest request{held, {}, anchor.note};
        if (held > 0 && held < size) {
            auto proof = proofs(held, size);
            if (!proof)
                return failure(ErrorCode::Unavailable, proof.error().message);
            request.proof = std::move(*proof);
        }
        const auto answer =
            sendHttp(m_options, "POST", url, {"Content-Type: text/plain; charset=utf-8"}, request.body());
        if (!answer)
            return failure(answer.error());
        switch (answer->status) {
        case 200: {
            auto gains = readSignatures(anchor, answer->body);
            if (gains)
                held = size;
            return gains;
        }
        case 403:
            return failure(ErrorCode::Unavailable, "it has no key that fits; hand it the log's new key ring");
        case 404:
            return failure(ErrorCode::Unavailable,
                           fmt::format("it does not know {}; hand it that log's key ring", anchor.checkpoint.origin));
        case 409: {
            const auto said = sizeOf(answer->body);
            if (!said)
                return failure(ErrorCode::Unavailable, "it answered 409 without a size");
            if (*said == held)
                return refused(fmt::format("it has signed another tree of {} entries", held));
            held = *said;
            break;
        }
        case 422:
            return refused(
                fmt::format("what there is does not extend the {} entries that it has signed", std::exchange(held, 0)));
        default:
            return failure(ErrorCode::Unavailable, fmt::format("{} answered {}", withoutUser(url), answer->status));
        }
    }
    return failure(ErrorCode::Unavailable, "it says another size each time");
}

} // namespace tapledger
