// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/postgres_server.h"

#include "storage/database.h"
#include "storage/migrator.h"
#include "storage/postgres/grants.h"

#include <QProcess>
#include <QTest>
#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <grp.h>
#include <libpq-fe.h>
#include <poll.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tapledger {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr auto kDeadline = std::chrono::seconds(60);
constexpr int kPortAttempts = 20;

void pauseBriefly() { poll(nullptr, 0, 10); }

/// The newest installed server from version 15 on.
std::string findBinaries()
{
    int newest = 0;
    for (const auto& entry : fs::directory_iterator("/usr/lib/postgresql"))
        newest = std::max(newest, std::atoi(entry.path().filename().c_str()));
    if (newest < 15)
        qFatal("PostgreSQL 15 or newer is not installed; packaging/install-packages.sh test installs it");
    return fmt::format("/usr/lib/postgresql/{}/bin/", newest);
}

/// PostgreSQL refuses to run as root; then it runs as its own user.
const passwd* serverUser()
{
    if (geteuid() != 0)
        return nullptr;
    const passwd* user = getpwnam("postgres");
    if (!user)
        qFatal("there is no user postgres to run PostgreSQL as");
    return user;
}

std::uint16_t freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    if (bind(socket, reinterpret_cast<sockaddr*>(&address), length) != 0 ||
        getsockname(socket, reinterpret_cast<sockaddr*>(&address), &length) != 0)
        qFatal("there is no free port");
    close(socket);
    return ntohs(address.sin_port);
}

/// Starts a program as the server's user, that ends by SIGQUIT when this thread ends.
pid_t startProgram(const std::vector<std::string>& arguments, const std::string& logFile)
{
    std::vector<char*> argv;
    for (const std::string& argument : arguments)
        argv.push_back(const_cast<char*>(argument.c_str()));
    argv.push_back(nullptr);
    const passwd* user = serverUser();
    const pid_t parent = getpid();
    const pid_t pid = fork();
    if (pid != 0)
        return pid;
    // Only calls that are safe between fork and exec. Changing the user clears the death signal, so that comes after.
    const int log = open(logFile.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0644);
    dup2(log, STDOUT_FILENO);
    dup2(log, STDERR_FILENO);
    if (user && (setgroups(0, nullptr) != 0 || setgid(user->pw_gid) != 0 || setuid(user->pw_uid) != 0))
        _exit(120);
    prctl(PR_SET_PDEATHSIG, SIGQUIT);
    if (getppid() != parent)
        _exit(121);
    execv(argv.front(), argv.data());
    _exit(122);
}

/// The exit status, or nothing at the deadline.
bool waitFor(pid_t pid, int& status)
{
    for (const auto deadline = Clock::now() + kDeadline; Clock::now() < deadline; pauseBriefly()) {
        if (waitpid(pid, &status, WNOHANG) == pid)
            return true;
    }
    return false;
}

std::string readFile(const std::string& path)
{
    std::ifstream in(path);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// The parent's id from /proc/PID/stat, whose second field may hold anything in parentheses.
pid_t parentOf(const fs::path& process)
{
    const std::string stat = readFile(process / "stat");
    const std::size_t end = stat.rfind(')');
    return end == std::string::npos ? 0 : std::atoi(stat.c_str() + std::min(end + 4, stat.size()));
}

} // namespace

PostgresServer::PostgresServer(Durability durability) : PostgresServer(durability, nullptr) {}

PostgresServer::PostgresServer(Durability durability, const PostgresServer* primary)
    : m_durability(durability), m_binaries(findBinaries())
{
    if (primary)
        copyFrom(*primary);
    else
        initialise();
    startOnFreePort();
}

std::unique_ptr<PostgresServer> PostgresServer::standbyOf(const PostgresServer& primary)
{
    std::unique_ptr<PostgresServer> standby(new PostgresServer(primary.m_durability, &primary));
    auto observer = Database::open(primary.url("postgres"));
    for (const auto deadline = Clock::now() + kDeadline; observer && Clock::now() < deadline; pauseBriefly()) {
        std::int64_t streaming = 0;
        (void)(*observer)->run("SELECT count(*) FROM pg_stat_replication WHERE state = 'streaming'", {},
                               [&](const Row& row) { streaming = row.integer(0); });
        if (streaming > 0)
            return standby;
    }
    qFatal("the standby does not stream: %s", readFile(standby->m_folder.path().toStdString() + "/log").c_str());
}

void PostgresServer::startOnFreePort()
{
    for (int attempt = 0; attempt < kPortAttempts; ++attempt) {
        launch(freePort()); // another program may take the port just now: then another one
        if (becomesReady())
            return;
    }
    qFatal("PostgreSQL does not start: %s", readFile(m_folder.path().toStdString() + "/log").c_str());
}

PostgresServer::~PostgresServer()
{
    if (isRunning()) {
        resume();
        stop(StopMode::Immediate);
    }
}

void PostgresServer::initialise()
{
    makeFolder({m_binaries + "initdb", "--no-sync", "-A", "trust", "-U", "tapledger", "-E", "UTF8", "--no-locale"});
}

void PostgresServer::copyFrom(const PostgresServer& primary)
{
    makeFolder({m_binaries + "pg_basebackup", "-R", "--checkpoint=fast", "--no-sync", "-h", "127.0.0.1", "-p",
                std::to_string(primary.m_port), "-U", "tapledger"});
}

/// By a program that is told where by -D.
void PostgresServer::makeFolder(std::vector<std::string> program)
{
    const std::string folder = m_folder.path().toStdString();
    if (const passwd* user = serverUser(); user && chown(folder.c_str(), user->pw_uid, user->pw_gid) != 0)
        qFatal("cannot give %s to the user postgres", folder.c_str());
    program.insert(program.end(), {"-D", folder + "/data"});
    const pid_t pid = startProgram(program, folder + "/log");
    int status = 0;
    if (!waitFor(pid, status) || status != 0)
        qFatal("%s failed: %s", program.front().c_str(), readFile(folder + "/log").c_str());
}

void PostgresServer::launch(std::uint16_t port)
{
    const std::string folder = m_folder.path().toStdString();
    m_port = port;
    m_pid = startProgram({m_binaries + "postgres", "-D", folder + "/data", "-p", std::to_string(port), "-c",
                          "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c",
                          "recovery_init_sync_method=syncfs", "-c", // not file by file: there are thousands
                          m_durability == Durability::Fsync ? "fsync=on" : "fsync=off"},
                         folder + "/log");
}

bool PostgresServer::becomesReady()
{
    const std::string target = url("postgres") + "?connect_timeout=5";
    for (const auto deadline = Clock::now() + kDeadline; Clock::now() < deadline; pauseBriefly()) {
        int status = 0;
        if (waitpid(m_pid, &status, WNOHANG) == m_pid) {
            m_pid = 0;
            return false;
        }
        if (PQping(target.c_str()) == PQPING_OK)
            return true;
    }
    return false;
}

void PostgresServer::start()
{
    launch(m_port);
    if (!becomesReady())
        qFatal("PostgreSQL does not start again: %s", readFile(m_folder.path().toStdString() + "/log").c_str());
}

void PostgresServer::stop(StopMode mode)
{
    int status = 0;
    ::kill(m_pid, mode == StopMode::Fast ? SIGINT : SIGQUIT);
    if (!waitFor(m_pid, status))
        qFatal("PostgreSQL does not stop");
    m_pid = 0;
}

void PostgresServer::restart(StopMode mode)
{
    stop(mode);
    start();
}

void PostgresServer::pause() { signalAll(SIGSTOP); }

void PostgresServer::resume() { signalAll(SIGCONT); }

void PostgresServer::kill()
{
    pause(); // nobody notices that another one has gone
    for (const pid_t pid : children())
        ::kill(pid, SIGKILL);
    ::kill(m_pid, SIGKILL);
    int status = 0;
    if (!waitFor(m_pid, status))
        qFatal("PostgreSQL cannot be killed");
    m_pid = 0;
}

void PostgresServer::promote()
{
    auto database = Database::open(url("postgres"));
    bool isPromoted = false;
    const auto promoted =
        database ? (*database)->run("SELECT pg_promote()", {}, [&](const Row& row) { isPromoted = row.boolean(0); })
                 : Result<std::int64_t>(failure(database.error()));
    if (!promoted || !isPromoted)
        qFatal("the standby is not promoted: %s", promoted ? "it takes too long" : promoted.error().message.c_str());
}

void PostgresServer::set(std::string_view name, std::string_view value)
{
    auto database = Database::open(url("postgres"));
    bool isSet = false;
    if (database && (*database)->runScript(fmt::format("ALTER SYSTEM SET {} = '{}'", name, value)) &&
        (*database)->runScript("SELECT pg_reload_conf()")) {
        for (const auto deadline = Clock::now() + kDeadline; !isSet && Clock::now() < deadline; pauseBriefly())
            (void)(*database)->run("SELECT current_setting($1) = $2", {std::string(name), std::string(value)},
                                   [&](const Row& row) { isSet = row.boolean(0); });
    }
    if (!isSet)
        qFatal("PostgreSQL does not take the setting");
}

std::vector<pid_t> PostgresServer::children() const
{
    std::vector<pid_t> found;
    for (const auto& process : fs::directory_iterator("/proc")) {
        const pid_t pid = std::atoi(process.path().filename().c_str());
        if (pid > 0 && parentOf(process.path()) == m_pid)
            found.push_back(pid);
    }
    return found;
}

void PostgresServer::signalAll(int signal) const
{
    ::kill(m_pid, signal); // first, so that it starts no further process meanwhile
    for (const pid_t pid : children())
        ::kill(pid, signal);
}

std::string PostgresServer::url(std::string_view database) const
{
    return fmt::format("postgresql://tapledger@127.0.0.1:{}/{}", m_port, database);
}

std::string PostgresServer::createDatabase(std::string_view templateDatabase)
{
    const std::string name = fmt::format("test_{}", ++m_databases);
    auto database = Database::open(url("postgres"));
    if (!database)
        qFatal("%s", database.error().message.c_str());
    const auto made = (*database)->runScript(fmt::format("CREATE DATABASE {} TEMPLATE {}", name, templateDatabase));
    if (!made)
        qFatal("%s", made.error().message.c_str());
    return url(name);
}

std::string PostgresServer::createMigratedDatabase()
{
    constexpr std::string_view kTemplate = "migrated";
    if (!m_hasMigratedTemplate) {
        auto postgres = Database::open(url("postgres"));
        if (!postgres || !(*postgres)->runScript(fmt::format("CREATE DATABASE {}", kTemplate)))
            qFatal("the template database cannot be made");
        auto database = Database::open(url(kTemplate));
        if (!database)
            qFatal("%s", database.error().message.c_str());
        if (const auto migrated = migrate(**database); !migrated)
            qFatal("%s", migrated.error().message.c_str());
        if (const auto granted = grantRoles(**database); !granted)
            qFatal("%s", granted.error().message.c_str());
        m_hasMigratedTemplate = true;
    }
    // A connection that was just closed may still count for a moment.
    auto postgres = Database::open(url("postgres"));
    for (const auto deadline = Clock::now() + kDeadline; postgres && Clock::now() < deadline; pauseBriefly()) {
        std::int64_t connections = 1;
        const auto counted =
            (*postgres)->run("SELECT count(*) FROM pg_stat_activity WHERE datname = $1", {std::string(kTemplate)},
                             [&](const Row& row) { connections = row.integer(0); });
        if (counted && connections == 0)
            break;
    }
    return createDatabase(kTemplate);
}

PostgresServer& postgresServer()
{
    static PostgresServer server;
    return server;
}

} // namespace tapledger
