// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/admission.h"

#include "ledger/device_signature.h"

#include <algorithm>

namespace tapledger {

Admission::Admission(const NetOptions& options, const DeviceRegistry& devices, const Clock& clock)
    : m_options(options), m_devices(devices), m_clock(clock), m_taps(options.rateLimitPerMinute),
      m_batches(options.batchRequestsPerMinute)
{
}

const DeviceTable& Admission::table() const
{
    m_table = m_devices.current();
    return *m_table;
}

std::optional<std::string> Admission::deviceOfKey(std::string_view apiKey) const
{
    const Device* device = apiKey.empty() ? nullptr : table().findByApiKey(apiKey, m_clock.now());
    return device ? std::optional(device->device_id) : std::nullopt;
}

std::optional<std::string> Admission::deviceOfCertificate(std::string_view fingerprint) const
{
    const Device* device = fingerprint.empty() ? nullptr : table().findByCertificate(fingerprint);
    return device ? std::optional(device->device_id) : std::nullopt;
}

UidFormat Admission::uidFormatOf(std::string_view deviceId) const
{
    const Device* device = find(deviceId);
    return device ? device->uid_format : UidFormat::Hex;
}

tl::expected<Submission, Outcome> Admission::admit(Tap tap, const Arrival& arrival) const
{
    const Device* device = find(tap.device_id);
    const std::string& key = device && !device->public_key.empty() ? device->public_key : m_options.defaultPublicKey;
    const bool mayProve = !key.empty() && tap.device_signature.has_value();
    const bool mustSign = m_options.signatureVerification == SignatureVerification::Required ||
                          (m_options.signatureVerification == SignatureVerification::WhereRegistered && !key.empty());
    // Without a key of the API a signature is the only proof of who sent the tap.
    const bool isAnonymous = m_options.authentication && arrival.authenticatedDevice.empty();
    bool isProven = false;
    if (mayProve && (mustSign || isAnonymous)) {
        isProven = verifyDeviceSignature(deviceSignatureMessage(tap.device_id, tap.device_seq, tap.card_uid.text(),
                                                                toText(tap.event_type), tap.scan_timestamp),
                                         *tap.device_signature, key);
    }
    if (isAnonymous && !isProven)
        return tl::unexpected<Outcome>(
            Outcome::error(Reason::Unauthorized, "the device's API key is missing or wrong"));
    if (!arrival.authenticatedDevice.empty() && arrival.authenticatedDevice != tap.device_id)
        return tl::unexpected<Outcome>(
            Outcome::error(Reason::Forbidden, "this API key belongs to another device", "device_id"));

    if (device && !mayComeFrom(*device, arrival.peer))
        return tl::unexpected<Outcome>(wrongAddress());

    Submission submission;
    submission.signature = mustSign && !isProven ? SignatureState::Invalid : SignatureState::Accepted;
    if (!key.empty())
        submission.device_key = deviceKeyFingerprint(key);
    submission.tap = std::move(tap);
    submission.transport = arrival.transport;
    submission.peer_address = arrival.peer;
    submission.received = m_clock.steadyNow();
    return submission;
}

namespace {

std::optional<Outcome> limited(int waitSeconds, std::string_view what)
{
    if (waitSeconds == 0)
        return std::nullopt;
    Outcome outcome =
        Outcome::error(Reason::RateLimited, "the device sends more " + std::string(what) + " a minute than it may");
    outcome.retry_after_seconds = waitSeconds;
    return outcome;
}

} // namespace

bool Admission::mayComeFrom(const Device& device, std::string_view peer)
{
    return device.allowed_ips.empty() ||
           std::ranges::any_of(device.allowed_ips, [&](const IpNetwork& network) { return network.contains(peer); });
}

Outcome Admission::wrongAddress()
{
    return Outcome::error(Reason::Forbidden, "the device may not speak from this address");
}

std::optional<Outcome> Admission::limitTap(std::string_view deviceId)
{
    return limited(m_taps.take(find(deviceId) ? deviceId : std::string_view(), m_clock.steadyNow()), "taps");
}

std::optional<Outcome> Admission::limitBatch(std::string_view deviceId)
{
    return limited(m_batches.take(find(deviceId) ? deviceId : std::string_view(), m_clock.steadyNow()), "batches");
}

} // namespace tapledger
