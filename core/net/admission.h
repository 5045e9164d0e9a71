// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/tap.h"
#include "ingest/device_registry.h"
#include "ingest/intake.h"
#include "net/rate_limiter.h"
#include "net/server.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace tapledger {

/// Who is at the door, and may this tap come in? The same for HTTP, TCP and UDP. Of the network thread alone, but for
/// what is told the devices.
class Admission
{
public:
    Admission(const NetOptions& options, const DeviceRegistry& devices, const Clock& clock);

    /// The device behind an API key; empty for an unknown key.
    std::optional<std::string> deviceOfKey(std::string_view apiKey) const;
    /// The device that a client certificate is registered for, by its fingerprint (SHA-256, lower-case hex).
    std::optional<std::string> deviceOfCertificate(std::string_view fingerprint) const;
    /// Who it is by what it showed: the key if there is one, be it wrong, else the certificate.
    std::optional<std::string> deviceOf(std::string_view apiKey, std::string_view certificate) const
    {
        return apiKey.empty() ? deviceOfCertificate(certificate) : deviceOfKey(apiKey);
    }
    bool authenticationIsOn() const { return m_options.authentication; }
    /// The spelling of UIDs of a registered device.
    UidFormat uidFormatOf(std::string_view deviceId) const;

    /// How a tap arrived.
    struct Arrival
    {
        std::string_view transport; ///< a literal: http, batch, tcp, udp
        std::string peer;
        std::string authenticatedDevice; ///< empty: nobody has shown a key
    };
    /// A tap made ready for the intake, or the answer that refuses it: 401, 403. Checks its signature.
    tl::expected<Submission, Outcome> admit(Tap tap, const Arrival& arrival) const
    {
        return admit(std::move(tap), arrival, table());
    }
    /// The same by the devices of some moment, on any thread.
    tl::expected<Submission, Outcome> admit(Tap tap, const Arrival& arrival, const DeviceTable& devices) const;
    /// Would admit() check a signature, which takes as long as a hundred other taps?
    bool mustVerify(const Tap& tap, const Arrival& arrival, const DeviceTable& devices) const;
    /// The devices as they are now.
    std::shared_ptr<const DeviceTable> devices() const { return m_devices.current(); }

    /// May the device speak from there (its allowed_ips)?
    static bool mayComeFrom(const Device& device, std::string_view peer);
    static Outcome wrongAddress();

    /// 429 if the device sends more live taps than it may.
    std::optional<Outcome> limitTap(std::string_view deviceId);
    /// 429 if the device sends more batches than it may.
    std::optional<Outcome> limitBatch(std::string_view deviceId);

    const Device* find(std::string_view deviceId) const { return table().find(deviceId); }

private:
    /// What the rules for signatures say of a tap.
    struct Signing
    {
        const DevicePublicKey* key = nullptr; ///< of the device; null: none, or none that can be used
        bool isRequired = false;
        bool mustVerify = false;
    };
    Signing signingOf(const Tap& tap, const Arrival& arrival, const DeviceTable& devices) const;
    bool isAnonymous(const Arrival& arrival) const
    {
        return m_options.authentication && arrival.authenticatedDevice.empty();
    }
    const DeviceTable& table() const;

    const NetOptions& m_options;
    const DeviceRegistry& m_devices;
    const Clock& m_clock;
    const std::unique_ptr<const DevicePublicKey> m_defaultKey; ///< for devices without one
    RateLimiter m_taps;
    RateLimiter m_batches;
    mutable std::shared_ptr<const DeviceTable> m_table; ///< kept so that what find() answers stays valid for a while
};

} // namespace tapledger
