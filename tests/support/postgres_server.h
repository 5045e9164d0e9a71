// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <sys/types.h>
#include <vector>

namespace tapledger {

/// A PostgreSQL cluster of its own in a temporary folder, on a free port of the loopback. It ends with the thread that
/// started it, however that ends. Failures end the test program: nothing could be tested.
class PostgresServer
{
public:
    enum class StopMode { Fast, Immediate }; ///< Immediate is a crash: the next start recovers
    enum class Durability { Fsync, NoFsync };

    explicit PostgresServer(Durability durability = Durability::Fsync);
    /// A standby of @p primary, which streams from it when this returns.
    static std::unique_ptr<PostgresServer> standbyOf(const PostgresServer& primary);
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;
    ~PostgresServer();

    /// Returns when connections are accepted, on the same port as before.
    void start();
    void stop(StopMode mode = StopMode::Fast);
    void restart(StopMode mode = StopMode::Fast);
    /// Kills all its processes at once, as a loss of power does.
    void kill();
    /// Makes a standby the primary; returns when it takes changes.
    void promote();
    /// ALTER SYSTEM SET @p name = @p value, in force when it returns. For a parameter that a reload is enough for.
    void set(std::string_view name, std::string_view value);
    /// Freezes all its processes: connections stay, nobody answers.
    void pause();
    void resume();
    bool isRunning() const { return m_pid > 0; }
    std::uint16_t port() const { return m_port; }

    /// The URL of a database for the superuser.
    std::string url(std::string_view database) const;
    /// Makes a fresh database and answers its URL.
    std::string createDatabase(std::string_view templateDatabase = "template1");
    /// The same, with the tables of the newest schema and the rights of the roles: a copy of a database that was made
    /// once.
    std::string createMigratedDatabase();

private:
    PostgresServer(Durability durability, const PostgresServer* primary);
    void initialise();
    void copyFrom(const PostgresServer& primary);
    void makeFolder(std::vector<std::string> program);
    void startOnFreePort();
    void launch(std::uint16_t port);
    bool becomesReady();
    std::vector<pid_t> children() const;
    void signalAll(int signal) const;

    QTemporaryDir m_folder;
    Durability m_durability;
    std::string m_binaries;
    std::uint16_t m_port = 0;
    pid_t m_pid = 0;
    int m_databases = 0;
    bool m_hasMigratedTemplate = false;
};

/// The test program's own, started when first asked for and stopped at the end.
PostgresServer& postgresServer();

} // namespace tapledger
