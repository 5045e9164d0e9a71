// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/devices/device_words.h"

#include "domain/maintenance.h"
#include "ui/text/named_words.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace tapledger::ui {
namespace {

constexpr std::int64_t kWrongClock = 30'000; ///< ms
constexpr std::int64_t kMinute = 60'000;

constexpr const char* kContext = "Devices";

QString words(const char* text) { return QCoreApplication::translate(kContext, text); }

constexpr Named kTypes[] = {
    {"reader", QT_TRANSLATE_NOOP("Devices", "Reader")},
    {"controller", QT_TRANSLATE_NOOP("Devices", "Controller")},
    {"hybrid", QT_TRANSLATE_NOOP("Devices", "Both")},
};

constexpr Named kProtocols[] = {
    {"http", "HTTP"}, {"tcp", "TCP"}, {"udp", "UDP"}, {"mqtt", "MQTT"}, {"zkteco", "ZKTeco"},
};

constexpr Named kUidFormats[] = {
    {"hex", QT_TRANSLATE_NOOP("Devices", "Hexadecimal bytes")},
    {"hex-reversed", QT_TRANSLATE_NOOP("Devices", "Hexadecimal bytes, last one first")},
    {"dec", QT_TRANSLATE_NOOP("Devices", "One decimal number")},
    {"wiegand26", QT_TRANSLATE_NOOP("Devices", "Wiegand 26: facility,number")},
};

constexpr Named kSchedules[] = {
    {"weekly", QT_TRANSLATE_NOOP("Devices", "Weekly")},
    {"monthly", QT_TRANSLATE_NOOP("Devices", "Monthly")},
    {"quarterly", QT_TRANSLATE_NOOP("Devices", "Quarterly")},
    {"yearly", QT_TRANSLATE_NOOP("Devices", "Yearly")},
};

} // namespace

QString deviceState(const Device& device)
{
    if (!device.is_enabled)
        return words(QT_TRANSLATE_NOOP("Devices", "Disabled"));
    if (device.is_online)
        return words(QT_TRANSLATE_NOOP("Devices", "Online"));
    return lastSeen(device) ? words(QT_TRANSLATE_NOOP("Devices", "Silent"))
                            : words(QT_TRANSLATE_NOOP("Devices", "Never heard of"));
}

QIcon deviceStateIcon(const Device& device)
{
    const Colours& c = Theme::colours();
    if (!device.is_enabled)
        return icon(QStringLiteral("ban"), c.textMuted);
    if (device.is_online)
        return icon(QStringLiteral("wifi"), c.success);
    return lastSeen(device) ? icon(QStringLiteral("wifi-off"), c.danger)
                            : icon(QStringLiteral("circle-help"), c.textMuted);
}

std::optional<Timestamp> lastSeen(const Device& device)
{
    return std::max(device.last_heartbeat_at, device.last_event_at);
}

QString clockSkew(const Device& device)
{
    if (!device.clock_skew_ms)
        return {};
    const std::int64_t skew = *device.clock_skew_ms;
    const std::int64_t size = std::abs(skew);
    if (size < kMinute)
        return words(QT_TRANSLATE_NOOP("Devices", "%1 s"))
            .arg((skew < 0 ? QStringLiteral("−") : QStringLiteral("+")) +
                 QLocale().toString(static_cast<double>(size) / 1'000, 'f', 1));
    return (skew < 0 ? words(QT_TRANSLATE_NOOP("Devices", "%1 behind"))
                     : words(QT_TRANSLATE_NOOP("Devices", "%1 ahead")))
        .arg(durationWords(size / 1'000));
}

bool isClockWrong(const Device& device)
{
    return device.clock_skew_ms && std::abs(*device.clock_skew_ms) >= kWrongClock;
}

QString deviceTypeWords(const std::string& type) { return wordsOf(kContext, kTypes, type); }

QString protocolWords(const std::string& protocol) { return wordsOf(kContext, kProtocols, protocol); }

QString uidFormatWords(const std::string& format) { return wordsOf(kContext, kUidFormats, format); }

QString scheduleWords(const std::string& schedule) { return wordsOf(kContext, kSchedules, schedule); }

QString maintenanceWords(const Device& device, Timestamp now)
{
    const auto due = maintenanceDueAt(device);
    if (!due)
        return {};
    const QString day = dayText(QDateTime::fromMSecsSinceEpoch(due->microseconds() / 1'000).date());
    return *due <= now ? words(QT_TRANSLATE_NOOP("Devices", "Due since %1")).arg(day) : day;
}

} // namespace tapledger::ui
