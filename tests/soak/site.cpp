// SPDX-License-Identifier: GPL-3.0-or-later
#include "site.h"

#include "../e2e/cli.h"
#include "base/clock.h"
#include "storage/device_store.h"
#include "support/test_site.h"

#include <QtGlobal>
#include <csignal>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <optional>
#include <thread>

namespace tapledger::soak {
namespace {

using namespace std::chrono_literals;

constexpr std::array kDoors = {Door::Tcp,  Door::Tcp,   Door::Tcp, Door::Http,
                               Door::Http, Door::Batch, Door::Udp, Door::Udp};
constexpr double kTapsPerSecond = 12; ///< of a gate; the plan of taps allows 20
constexpr auto kSettleWithin = 90s;
constexpr auto kLookEvery = 50ms;
constexpr Microseconds kBegin = -20h; ///< a flood's scan times pass faster than the clock

void wait(std::chrono::milliseconds time) { std::this_thread::sleep_for(time); }

/// Where Debian's package faketime keeps it, whatever the processor.
std::string fakeTimeLibrary()
{
    for (const auto& folder : std::filesystem::directory_iterator("/usr/lib")) {
        const auto library = folder.path() / "faketime" / "libfaketimeMT.so.1";
        std::error_code error;
        if (std::filesystem::exists(library, error))
            return library.string();
    }
    qFatal("--clock-jumps needs the package faketime; packaging/install-packages.sh test installs it");
}

std::int64_t residentKiB(qint64 process)
{
    std::ifstream in(fmt::format("/proc/{}/status", process));
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with("VmRSS:"))
            return std::stoll(line.substr(6));
    }
    return 0;
}

} // namespace

/// The database is away for as long as this lives.
class Site::Outage
{
public:
    enum class Manner { Stopped, Crashed, Frozen };
    Outage(Manner manner, Backend backend, const TestStore& store) : m_manner(manner), m_backend(backend)
    {
        if (backend == Backend::Sqlite) {
            m_holder = store.open();
            if (!m_holder->runScript("BEGIN IMMEDIATE"))
                m_holder.reset(); // the server was in the middle of something for 5 s: no outage then
        } else if (manner == Manner::Frozen) {
            postgresServer().pause();
        } else {
            postgresServer().stop(manner == Manner::Stopped ? PostgresServer::StopMode::Fast
                                                            : PostgresServer::StopMode::Immediate);
        }
    }
    ~Outage()
    {
        if (m_backend == Backend::Sqlite)
            return; // closing the connection ends its transaction
        if (m_manner == Manner::Frozen)
            postgresServer().resume();
        else
            postgresServer().start();
    }

private:
    const Manner m_manner;
    const Backend m_backend;
    std::unique_ptr<Database> m_holder;
};

Site::Site(Options options) : m_options(std::move(options)), m_store(makeStore(m_options.backend))
{
    enrolTestSite(m_store.url());
    const Timestamp now = SystemClock().now();
    const auto database = m_store.open();
    for (int i = 0; i < static_cast<int>(kDoors.size()); ++i) {
        Device device;
        device.device_id = fmt::format("SOAK-{}", i);
        if (!DeviceStore(*database).insert(device, now))
            qFatal("no devices for the gates");
        Gate::Options gate;
        gate.number = i;
        gate.door = kDoors[static_cast<std::size_t>(i)];
        gate.seed = m_options.seed;
        gate.begin = now + kBegin;
        gate.tapsPerSecond = m_options.pace == Pace::Flood ? 0 : kTapsPerSecond;
        gate.largestGroup = gate.door == Door::Tcp ? 8 : gate.door == Door::Batch ? 12 : 1;
        if (m_options.pace == Pace::Flood && gate.door == Door::Tcp)
            gate.largestGroup = 64;
        m_gates.push_back(std::make_unique<Gate>(gate, m_ports));
    }
    setClock(0);
}

std::string Site::start()
{
    for (const auto& gate : m_gates)
        gate->start();
    return restart();
}

std::string Site::restart()
{
    if (m_options.clockMayJump) {
        qputenv("LD_PRELOAD", fakeTimeLibrary().c_str());
        qputenv("FAKETIME_TIMESTAMP_FILE", (m_options.folder + "/clock").c_str());
        qputenv("FAKETIME_NO_CACHE", "1");
        qputenv("FAKETIME_DONT_FAKE_MONOTONIC", "1");
    }
    const std::string log = fmt::format("{}/log-{}", m_options.folder, ++m_starts);
    m_daemon.reset();
    m_daemon =
        Daemon::serve(m_store.url(), m_options.folder,
                      {QStringLiteral("--no-auth"), QStringLiteral("--udp"), QStringLiteral("127.0.0.1:0")}, log);
    qunsetenv("LD_PRELOAD");
    if (!m_daemon)
        return fmt::format("the server did not start; its log is {}", log);
    m_ports.tcp = m_daemon->tcpPort();
    m_ports.http = m_daemon->httpPort();
    m_ports.udp = m_daemon->udpPort();
    return {};
}

void Site::kill()
{
    m_daemon->kill();
    ++m_kills;
}

void Site::setClock(int offsetSeconds) const
{
    // Renamed into its place: the server reads it at every look at the clock.
    const std::string path = m_options.folder + "/clock";
    std::ofstream(path + ".new") << fmt::format("{:+}", offsetSeconds);
    std::filesystem::rename(path + ".new", path);
}

std::string Site::run(const Episode& episode)
{
    for (const auto& gate : m_gates)
        gate->resume();
    wait(episode.before);
    std::string fault = happen(episode);
    wait(episode.after);
    m_resident.push_back(residentKiB(m_daemon ? m_daemon->process().processId() : 0));
    return fault;
}

std::string Site::happen(const Episode& episode)
{
    using Manner = Outage::Manner;
    const auto outage = [&](Manner manner) {
        const Outage gone(manner, m_options.backend, m_store);
        wait(episode.during);
    };
    switch (episode.event) {
    case Event::Calm:
        wait(episode.during);
        return {};
    case Event::Kill:
        for (const auto gap : episode.kills) {
            wait(gap);
            kill();
            if (std::string fault = restart(); !fault.empty())
                return fault;
        }
        return {};
    case Event::Freeze:
        ::kill(static_cast<pid_t>(m_daemon->process().processId()), SIGSTOP);
        wait(episode.during);
        ::kill(static_cast<pid_t>(m_daemon->process().processId()), SIGCONT);
        return {};
    case Event::Restart:
        if (const int code = m_daemon->terminate(); code != 0)
            return fmt::format("the server ended with {}", code);
        return restart();
    case Event::Stopped:
        outage(Manner::Stopped);
        return {};
    case Event::Crashed:
        outage(Manner::Crashed);
        return {};
    case Event::Frozen:
        outage(Manner::Frozen);
        return {};
    case Event::KilledInside: {
        {
            const Outage gone(episode.during.count() % 2 == 0 ? Manner::Crashed : Manner::Frozen, m_options.backend,
                              m_store);
            wait(episode.during);
            kill();
        }
        return restart();
    }
    case Event::ClockJump:
        setClock(episode.jumpSeconds);
        wait(episode.during);
        setClock(0);
        return {};
    }
    return {};
}

std::string Site::settle()
{
    for (const auto& gate : m_gates) {
        if (!gate->pause(kSettleWithin))
            return fmt::format("gate {} waits for tap {} to be taken", gate->number(), gate->taps().size() - 1);
    }
    const auto deadline = std::chrono::steady_clock::now() + kSettleWithin;
    for (;;) {
        const ApiResponse health = ApiClient(m_daemon->httpPort()).call("GET", "/health");
        if (health.status == 200 && health.body.find("\"spool\":{\"taps\":0,") != std::string::npos)
            break;
        if (std::chrono::steady_clock::now() > deadline)
            return "the server does not get over it: " + health.body;
        wait(kLookEvery);
    }
    m_daemon->process().readAllStandardOutput(); // its states, so that the pipe does not fill
    return m_check.run(*m_store.open(), m_gates);
}

std::string Site::stop()
{
    const int code = m_daemon->terminate();
    return code == 0 ? std::string() : fmt::format("the server ended with {}", code);
}

std::string Site::verify() const
{
    const CliRun run = runCli({"verify", "--database", m_store.url(), "--data-dir", m_options.folder});
    return run.exitCode == 0 ? std::string() : told(run);
}

Site::Figures Site::figures() const
{
    Figures figures;
    figures.kills = m_kills;
    figures.entries = m_check.entries();
    for (const auto& gate : m_gates) {
        for (const Told& told : gate->taps()) {
            figures.success += told.as == Told::As::Success;
            figures.queued += told.as == Told::As::Queued;
            figures.ignored += told.as == Told::As::Ignored;
            figures.rejected += told.as == Told::As::Rejected;
        }
    }
    return figures;
}

} // namespace tapledger::soak
