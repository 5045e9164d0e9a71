// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/alert.h"

#include <algorithm>

namespace tapledger {

std::string_view toText(AlertKind kind)
{
    switch (kind) {
    case AlertKind::DeviceOffline:
        return "device_offline";
    case AlertKind::UnknownCardRate:
        return "unknown_card_rate";
    case AlertKind::ChainVerificationFailed:
        return "chain_verification_failed";
    case AlertKind::EventRateZero:
        return "event_rate_zero";
    case AlertKind::DiskLow:
        return "disk_low";
    case AlertKind::LedgerNotAsSigned:
        return "ledger_not_as_signed";
    case AlertKind::SealingStopped:
        return "sealing_stopped";
    case AlertKind::SpoolWaiting:
        return "spool_waiting";
    case AlertKind::SpoolDamaged:
        return "spool_damaged";
    case AlertKind::AnchorLagging:
        return "anchor_lagging";
    case AlertKind::WitnessRefused:
        return "witness_refused";
    case AlertKind::BackupFailed:
        return "backup_failed";
    case AlertKind::RetentionFailed:
        return "retention_failed";
    case AlertKind::TapsRefusedByDatabase:
        return "taps_refused_by_database";
    }
    return "";
}

std::optional<AlertKind> parseAlertKind(std::string_view text)
{
    const auto found = std::ranges::find_if(kAlertKinds, [&](AlertKind kind) { return toText(kind) == text; });
    return found == kAlertKinds.end() ? std::nullopt : std::optional(*found);
}

std::string_view severityOf(AlertKind kind)
{
    const bool isCritical = kind == AlertKind::ChainVerificationFailed || kind == AlertKind::DiskLow ||
                            kind == AlertKind::LedgerNotAsSigned || kind == AlertKind::SpoolDamaged ||
                            kind == AlertKind::WitnessRefused || kind == AlertKind::TapsRefusedByDatabase;
    return isCritical ? "critical" : "warning";
}

} // namespace tapledger
