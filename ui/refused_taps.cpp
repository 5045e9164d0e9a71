// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refused_taps.h"

#include <QCryptographicHash>
#include <QStringList>
#include <algorithm>
#include <chrono>
#include <functional>

namespace tapledger::ui {
namespace {

constexpr auto kSaveAfter = std::chrono::seconds(2);
constexpr qsizetype kFields = 6;
const QString kStoreKey = QStringLiteral("refused/store");
const QString kCountKey = QStringLiteral("refused/count");
const QString kTapsKey = QStringLiteral("refused/taps");

QString lineOf(const LiveTap& tap)
{
    return QStringList{QString::number(static_cast<int>(tap.reason)),
                       QString::fromStdString(tap.card_uid),
                       QString::fromStdString(tap.device_id),
                       QString::number(static_cast<int>(tap.event_type)),
                       QString::number(tap.scan_timestamp.microseconds()),
                       QString::number(tap.employee_id.value_or(0))}
        .join(u'\t');
}

LiveTap tapOf(const QStringList& fields)
{
    LiveTap tap;
    tap.status = Status::Rejected;
    tap.reason = static_cast<Reason>(fields[0].toInt());
    tap.card_uid = fields[1].toStdString();
    tap.device_id = fields[2].toStdString();
    tap.event_type = static_cast<EventType>(fields[3].toInt());
    tap.scan_timestamp = Timestamp(fields[4].toLongLong());
    if (const qint64 person = fields[5].toLongLong(); person != 0)
        tap.employee_id = person;
    return tap;
}

} // namespace

bool isRefused(const LiveTap& tap) { return tap.status == Status::Rejected; }

RefusedTaps::RefusedTaps(const TapStream& taps, QSettings& preferences, const QString& store)
    : m_preferences(preferences),
      // Its URL may hold a password.
      m_store(QString::fromLatin1(QCryptographicHash::hash(store.toUtf8(), QCryptographicHash::Sha256).toHex()))
{
    load();
    m_save.setSingleShot(true);
    m_save.setInterval(kSaveAfter);
    connect(&m_save, &QTimer::timeout, this, &RefusedTaps::save);
    connect(&taps, &TapStream::tapped, this, &RefusedTaps::take);
}

RefusedTaps::~RefusedTaps() { save(); }

void RefusedTaps::load()
{
    if (m_preferences.value(kStoreKey).toString() != m_store)
        return;
    for (const QString& line : m_preferences.value(kTapsKey).toStringList()) {
        if (const QStringList fields = line.split(u'\t'); fields.size() == kFields && m_taps.size() < kMost)
            m_taps.push_back(tapOf(fields));
    }
    m_count = std::max<qint64>(std::ssize(m_taps), m_preferences.value(kCountKey).toLongLong());
}

void RefusedTaps::save()
{
    QStringList lines;
    for (const LiveTap& tap : m_taps)
        lines += lineOf(tap);
    m_preferences.setValue(kStoreKey, m_store);
    m_preferences.setValue(kCountKey, m_taps.empty() ? 0 : m_count);
    m_preferences.setValue(kTapsKey, lines);
}

void RefusedTaps::take(const std::vector<LiveTap>& taps)
{
    std::vector<LiveTap> refused;
    for (auto tap = taps.rbegin(); tap != taps.rend(); ++tap) {
        if (isRefused(*tap))
            refused.push_back(*tap);
    }
    if (refused.empty())
        return;
    m_count += std::ssize(refused);
    if (refused.size() > kMost)
        refused.resize(kMost);
    m_taps.insert(m_taps.begin(), refused.begin(), refused.end());
    if (m_taps.size() > kMost)
        m_taps.resize(kMost);
    if (!m_save.isActive())
        m_save.start();
    Q_EMIT added(refused);
}

void RefusedTaps::acknowledge(std::vector<int> rows)
{
    std::ranges::sort(rows, std::ranges::greater());
    for (const int row : rows) {
        m_taps.erase(m_taps.begin() + row);
        --m_count;
        Q_EMIT removed(row);
    }
    if (m_taps.empty())
        return acknowledgeAll(); // those that are only counted cannot be shown any more
    save();                      // acknowledged is acknowledged, whatever happens next
}

void RefusedTaps::acknowledgeAll()
{
    m_taps.clear();
    m_count = 0;
    save();
    Q_EMIT cleared();
}

} // namespace tapledger::ui
