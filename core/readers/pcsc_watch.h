// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/card_uid.h"

#include <QObject>
#include <QStringList>
#include <condition_variable>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <winscard.h>

namespace tapledger {

/// The thread that waits in SCardGetStatusChange. It ends with the object. The signals come on that thread.
class PcscWatch final : public QObject
{
    Q_OBJECT

public:
    PcscWatch() = default;
    ~PcscWatch() override;

    void start();

Q_SIGNALS:
    /// The service answers (no sentence), or a sentence why it does not.
    void serviceChanged(const QString& sentence);
    /// The readers that are plugged in, whenever that changed.
    void readersChanged(const QStringList& names);
    /// A card was put on a reader: its UID, or why it has none. Once a presentation.
    void cardPresented(const QString& reader, const tapledger::Result<tapledger::CardUid>& uid);

private:
    void run();
    LONG watch();
    LONG listReaders();
    void noteChange(const SCARD_READERSTATE& state);
    bool waitToTryAgain(std::chrono::milliseconds patience);
    bool isStopping();

    SCARDCONTEXT m_context = 0;
    std::map<std::string, DWORD> m_states; ///< the plugged readers and what was last known of each

    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_stopping = false; ///< guarded by m_mutex, as are the two below
    bool m_connected = false;
    bool m_ended = true;
    std::thread m_thread;
};

} // namespace tapledger
