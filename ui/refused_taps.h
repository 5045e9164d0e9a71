// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tap_stream.h"

#include <QSettings>
#include <QTimer>
#include <deque>
#include <vector>

namespace tapledger::ui {

/// Refused taps that nobody has acknowledged yet: gathered from the start of the program, whatever is on the screen and
/// whoever is logged in, and still there after it has been started anew.
class RefusedTaps : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t kMost = 500; ///< more are only counted

    /// @param store whose taps these are: those of another store that @p preferences remember are forgotten.
    RefusedTaps(const TapStream& taps, QSettings& preferences, const QString& store);
    ~RefusedTaps() override;

    /// Newest first.
    const std::deque<LiveTap>& taps() const { return m_taps; }
    /// All that nobody has acknowledged; more than are listed where very many came.
    qint64 count() const { return m_count; }
    /// Somebody has seen them. @param rows of taps(), in any order.
    void acknowledge(std::vector<int> rows);
    void acknowledgeAll();

Q_SIGNALS:
    /// Newest first; they are at the front of taps().
    void added(const std::vector<tapledger::LiveTap>& taps);
    void removed(int row);
    void cleared();

private:
    void take(const std::vector<LiveTap>& taps);
    void load();
    void save();

    QSettings& m_preferences;
    const QString m_store;
    std::deque<LiveTap> m_taps;
    qint64 m_count = 0;
    QTimer m_save; ///< not at every tap
};

bool isRefused(const LiveTap& tap);

} // namespace tapledger::ui
