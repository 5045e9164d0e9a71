// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/admission.h"

#include <algorithm>

namespace tapledger {

Admission::Admission(const NetOptions& options, const DeviceRegistry& devices, const Clock& clock)
    : m_options(options), m_devices(devices), m_clock(clock),
      m_defaultKey(DevicePublicKey::read(options.defaultPublicKey)), m_taps(options.rateLimitPerMinute),
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

Admission::Signing Admission::signingOf(const Tap& tap, const Arrival& arrival, const DeviceTable& devices) const
{
    const Device* device = devices.find(tap.device_id);
    const bool hasOwnKey = device && !device->public_key.empty();
    const bool hasKey = hasOwnKey || !m_options.defaultPublicKey.empty();
    Signing signing;
    signing.key = hasOwnKey ? devices.publicKeyOf(*device) : m_defaultKey.get();
    signing.isRequired = m_options.signatureVerification == SignatureVerification::Required ||
                         (m_options.signatureVerification == SignatureVerification::WhereRegistered && hasKey);
    // Without a key of the API a signature is the only proof of who sent the tap.
    signing.mustVerify = signing.key && tap.device_signature && (signing.isRequired || isAnonymous(arrival));
    return signing;
}

bool Admission::mustVerify(const Tap& tap, const Arrival& arrival, const DeviceTable& devices) const
{
    return signingOf(tap, arrival, devices).mustVerify;
}

tl::expected<Submission, Outcome> Admission::admit(Tap tap, const Arrival& arrival, const DeviceTable& devices) const
{
    const Signing signing = signingOf(tap, arrival, devices);
    const bool isProven = signing.mustVerify &&
                          signing.key->verify(deviceSignatureMessage(tap.device_id, tap.device_seq, tap.card_uid.text(),
                                                                     toText(tap.event_type), tap.scan_timestamp),
                                              *tap.device_signature);
    if (isAnonymous(arrival) && !isProven)
        return tl::unexpected<Outcome>(
            Outcome::error(Reason::Unauthorized, "the device's API key is missing or wrong"));
    if (!arrival.authenticatedDevice.empty() && arrival.authenticatedDevice != tap.device_id)
        return tl::unexpected<Outcome>(
            Outcome::error(Reason::Forbidden, "this API key belongs to another device", "device_id"));

    const Device* device = devices.find(tap.device_id);
    if (device && !mayComeFrom(*device, arrival.peer))
        return tl::unexpected<Outcome>(wrongAddress());

    Submission submission;
    submission.signature = signing.isRequired && !isProven ? SignatureState::Invalid : SignatureState::Accepted;
    if (signing.key)
        submission.device_key = signing.key->fingerprint();
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
