// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/daemon.h"
#include "support/test_database.h"

#include <QStringList>
#include <QTemporaryDir>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace tapledger {

/// A site with a server and a reader that sends one tap after the other.
class GateSite
{
public:
    explicit GateSite(Backend backend) : GateSite(makeStore(backend)) {}
    /// @param dataDir empty: a folder of its own
    explicit GateSite(TestStore ofStore, std::string dataDir = {});

    /// Starts the server and connects the reader. @param logFile where the server's log goes; empty: to the test's own.
    bool serve(const QStringList& more = {}, const std::string& logFile = {});
    /// Connects the reader anew.
    void connect() { gate = std::make_unique<LineClient>(daemon->tcpPort()); }
    /// The n-th tap of the site: its key is its own, so every one must be recorded.
    static std::string tapLine(std::int64_t n);
    /// Sends the next tap. @return what it was answered; it counts as sent when that is no error.
    std::string tap();
    /// Sends so many taps at once. @return how many were answered so.
    int taps(int count, std::string_view status);
    /// Sends taps until one is answered so; false when it is answered otherwise than so or @p meanwhile.
    bool tapUntil(std::string_view status, std::string_view meanwhile = "success queued");
    std::string health() const;
    /// What is wrong with what was recorded: every tap that was taken, once, in order, in a whole chain.
    std::string fault() const;

    TestStore store;
    QTemporaryDir folder;
    std::string data; ///< the server's data folder
    std::unique_ptr<Daemon> daemon;
    std::unique_ptr<LineClient> gate;
    std::int64_t sent = 0;
};

/// The embedded store answers nobody while another program is in the middle of writing to it.
class Hold
{
public:
    explicit Hold(const TestStore& store);
    ~Hold();
    Hold(const Hold&) = delete;
    Hold& operator=(const Hold&) = delete;

private:
    std::unique_ptr<Database> m_database;
};

} // namespace tapledger
