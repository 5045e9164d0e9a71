// SPDX-License-Identifier: GPL-3.0-or-later
// The memory ends in the middle of a batch, or while its answers go out: taps are refused, or who sent them is cut off
// and sends them again; what is recorded stays whole, and the server goes on. Every allocation that the ledger thread
// or the network thread makes for a tap fails once.
#include "base/json.h"
#include "ledger/chain_verifier.h"
#include "storage/ledger_store.h"
#include "support/api_client.h"
#include "support/daemon.h"
#include "support/manual_clock.h"
#include "support/qtest_strings.h"
#include "support/test_site.h"

#include <QDeadlineTimer>
#include <QTest>
#include <atomic>
#include <cstdlib>
#include <fmt/format.h>
#include <limits>
#include <new>

namespace {

/// A thread whose allocations are counted. One that is asked to fail does so once.
struct Failing
{
    std::atomic<int> left = -1; ///< allocations until one fails; negative: none
    std::atomic<int> failed = 0;
};
Failing s_ledgerThread;
Failing s_networkThread;
thread_local Failing* t_failing = nullptr;

void* allocate(std::size_t size)
{
    if (t_failing && t_failing->left >= 0 && t_failing->left-- == 0) {
        ++t_failing->failed;
        throw std::bad_alloc();
    }
    if (void* memory = std::malloc(size == 0 ? 1 : size))
        return memory;
    throw std::bad_alloc();
}

} // namespace

// Of the whole program: what is allocated by one of these may be freed by any other.
void* operator new(std::size_t size) { return allocate(size); }
void* operator new[](std::size_t size) { return allocate(size); }
void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return std::malloc(size == 0 ? 1 : size); }
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept { return std::malloc(size == 0 ? 1 : size); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }

using namespace tapledger;
using namespace std::chrono_literals;

namespace {

/// Sends a tap until it is taken, over new connections where the old one was ended. @return the tap's status, or what
/// is wrong.
class Gate
{
public:
    /// @param clock goes on while it tries.
    Gate(std::uint16_t port, bool isHttp, ManualClock& clock) : m_port(port), m_isHttp(isHttp), m_clock(clock) {}

    std::string tap(const std::string& text)
    {
        for (QDeadlineTimer deadline(20'000); !deadline.hasExpired(); m_clock.advance(1s)) {
            const auto answer = json::parse(m_isHttp ? viaHttp(text) : viaTcp(text));
            if (!answer) {
                ++cutOff;
                continue;
            }
            const std::string status = *answer->find("status")->string();
            if (status != "error")
                return status;
            ++refused;
        }
        return "never taken";
    }

    int cutOff = 0;
    int refused = 0;

private:
    std::string viaTcp(const std::string& text)
    {
        if (!m_line)
            m_line = std::make_unique<LineClient>(m_port);
        const bool isSent = m_line->send(text + "\n");
        const std::string answer = isSent ? m_line->readLine() : std::string();
        if (answer.empty()) {
            if (isSent && !m_line->isClosed())
                return "{\"status\":\"left without an answer\"}";
            m_line.reset();
        }
        return answer;
    }
    std::string viaHttp(const std::string& text)
    {
        if (!m_http)
            m_http = std::make_unique<ApiClient>(m_port);
        const ApiResponse answer = m_http->call("POST", "/api/events", text);
        if (answer.status == 0)
            m_http.reset();
        return answer.body;
    }

    const std::uint16_t m_port;
    const bool m_isHttp;
    ManualClock& m_clock;
    std::unique_ptr<LineClient> m_line;
    std::unique_ptr<ApiClient> m_http;
};

} // namespace

class OutOfMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAllocationForATapFails_data()
    {
        QTest::addColumn<tapledger::Backend>("backend");
        QTest::addColumn<bool>("isHttp");
        QTest::addColumn<bool>("isNetwork");
        QTest::newRow("sqlite, the ledger thread, TCP") << Backend::Sqlite << false << false;
        QTest::newRow("postgres, the ledger thread, TCP") << Backend::Postgres << false << false;
        QTest::newRow("postgres, the ledger thread, HTTP") << Backend::Postgres << true << false;
        QTest::newRow("sqlite, the network thread, TCP") << Backend::Sqlite << false << true;
        QTest::newRow("sqlite, the network thread, HTTP") << Backend::Sqlite << true << true;
    }
    void everyAllocationForATapFails()
    {
        QFETCH(tapledger::Backend, backend);
        QFETCH(bool, isHttp);
        QFETCH(bool, isNetwork);
        const Timestamp begin = *Timestamp::parse("2026-06-01T08:00:00Z");
        ManualClock clock(begin);
        NetOptions net;
        net.authentication = false;
        net.rateLimitPerMinute = 0;
        net.backups = [] { // asked for by /health, on the network thread
            t_failing = &s_networkThread;
            return ChoreStatus();
        };
        Pipeline::Options pipeline;
        std::atomic<int> next = -1; // the allocation of the next batch that is to fail
        pipeline.openOptions.beforeAccess = [&next](std::string_view what) {
            if (what == "poll") { // the first access of the ledger thread after taps have come
                t_failing = &s_ledgerThread;
                s_ledgerThread.left = next.exchange(-1);
            }
            return Result<void>();
        };
        TestSite site(backend, net, pipeline, &clock);
        const std::uint16_t http = site.addresses().http->port;
        QVERIFY(ApiClient(http).call("GET", "/health").status == 200);
        Gate gate(isHttp ? http : site.addresses().tcp->port, isHttp, clock);
        Failing& failing = isNetwork ? s_networkThread : s_ledgerThread;
        const int before = failing.failed;
        int taps = 0;
        // Until there are fewer allocations than that: it is not reached for several taps, for the ledger's thread also
        // wakes without one.
        constexpr int kCalm = 5;
        for (int calm = 0; calm < kCalm; ++taps) {
            const int failed = failing.failed;
            (isNetwork ? failing.left : next) = failed - before;
            const std::string tap = TestSite::tap(taps % 100 + 1, (begin - 1h + 20s * (taps / 100)).iso());
            const std::string status = gate.tap(tap);
            QVERIFY2(status == "success" || status == "ignored", status.c_str());
            clock.advance(1s);
            calm = failing.failed > failed ? 0 : calm + 1;
            next = -1;
            failing.left = -1;
        }
        qInfo("%d allocations failed: %d taps were refused and sent again, %d connections ended",
              failing.failed - before, gate.refused, gate.cutOff);
        QVERIFY(failing.failed - before > (isNetwork ? 5 : 20));
        QVERIFY(gate.cutOff > 0);
        QVERIFY(isNetwork || gate.refused > 0);
        site.stop();
        ChainVerifier verifier({0, genesisHash(), Timestamp::earliest()});
        const auto read = LedgerStore(*site.store().open())
                              .read(1, std::numeric_limits<std::int64_t>::max(), [&](LedgerEntry&& entry) {
                                  verifier.add(entry);
                                  return true;
                              });
        QVERIFY(read.has_value());
        QCOMPARE(verifier.report().rows, std::int64_t(taps)); // each once
        QVERIFY2(!verifier.report().hasErrors, verifier.report().toJson().c_str());
    }
};

QTEST_GUILESS_MAIN(OutOfMemoryTest)
#include "out_of_memory_test.moc"
