// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/card_uid.h"

#include <QStringList>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <winscard.h>

namespace tapledger {

/// The thread that waits in SCardGetStatusChange. It starts with the object and ends with it.
class PcscWatch
{
public:
    /// What it tells; called on its thread.
    struct Report
    {
        /// The service answers (no sentence), or a sentence why it does not.
        std::function<void(const QString& sentence)> service;
        /// The readers that are plugged in, whenever that changed.
        std::function<void(const QStringList& names)> readers;
        /// A card was put on a reader: its UID, or why it has none. Once a presentation.
        std::function<void(const QString& reader, const Result<CardUid>& uid)> card;
    };

    explicit PcscWatch(Report report);
    ~PcscWatch();

private:
    void run();
    LONG watch();
    LONG listReaders();
    void noteChange(const SCARD_READERSTATE& state);
    bool waitToTryAgain(std::chrono::milliseconds patience);
    bool isStopping();

    const Report m_report;
    SCARDCONTEXT m_context = 0;
    std::map<std::string, DWORD> m_states; ///< the plugged readers and what was last known of each

    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_stopping = false; ///< guarded by m_mutex, as are the two below
    bool m_connected = false;
    bool m_ended = false;
    std::thread m_thread; ///< the last member: it uses the others
};

} // namespace tapledger
