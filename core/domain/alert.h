// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tapledger {

/// What can need somebody's attention.
enum class AlertKind : std::uint8_t {
    DeviceOffline,           ///< a device has been silent too long; the subject is its device_id
    UnknownCardRate,         ///< too many of the taps are of cards that nobody knows
    ChainVerificationFailed, ///< a verification found the ledger altered
    EventRateZero,           ///< no taps at a time that had many a week ago
    DiskLow,                 ///< little room left where the data folder is
    LedgerNotAsSigned,       ///< the ledger is not what was signed last: it is not written until that is accepted
    SealingStopped,          ///< checkpoints should be signed, but cannot
    SpoolWaiting,            ///< taps wait in the spool to be recorded
    SpoolDamaged,            ///< a part of the spool could not be read, and was set aside
    AnchorLagging,           ///< a place outside has not got a checkpoint for too long; the subject is its name
    WitnessRefused,          ///< a witness holds another history of the log; the subject is its name
    BackupFailed,            ///< a backup that was due could not be made
    RetentionFailed,         ///< not everything could be removed that the rules do not keep
    TapsRefusedByDatabase,   ///< the database refused taps, which stand among the refused ones now
};
inline constexpr std::array kAlertKinds = {AlertKind::DeviceOffline,
                                           AlertKind::UnknownCardRate,
                                           AlertKind::ChainVerificationFailed,
                                           AlertKind::EventRateZero,
                                           AlertKind::DiskLow,
                                           AlertKind::LedgerNotAsSigned,
                                           AlertKind::SealingStopped,
                                           AlertKind::SpoolWaiting,
                                           AlertKind::SpoolDamaged,
                                           AlertKind::AnchorLagging,
                                           AlertKind::WitnessRefused,
                                           AlertKind::BackupFailed,
                                           AlertKind::RetentionFailed,
                                           AlertKind::TapsRefusedByDatabase};

std::string_view toText(AlertKind kind);
std::optional<AlertKind> parseAlertKind(std::string_view text);
/// `critical` or `warning`.
std::string_view severityOf(AlertKind kind);

/// Raised once, however often it is seen; acknowledged by somebody; resolved when it is over.
struct Alert
{
    std::int64_t id = 0;
    std::optional<AlertKind> kind; ///< nothing for one that this version does not know
    std::string subject;           ///< what it is about; empty for the whole site
    std::string severity;
    std::string message; ///< in words
    Timestamp raised_at;
    std::optional<Timestamp> acknowledged_at;
    std::string acknowledged_by;
    std::optional<Timestamp> resolved_at;
};

} // namespace tapledger
