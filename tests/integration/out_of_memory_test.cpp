// SPDX-License-Identifier: GPL-3.0-or-later
// The memory ends in the middle of a batch: its taps are refused, what is recorded stays whole, and the server goes on.
// Every allocation that the ledger thread makes for a tap fails once.
#include "base/json.h"
#include "ledger/chain_verifier.h"
#include "storage/ledger_store.h"
#include "support/daemon.h"
#include "support/manual_clock.h"
#include "support/qtest_strings.h"
#include "support/test_site.h"

#include <QTest>
#include <atomic>
#include <cstdlib>
#include <fmt/format.h>
#include <limits>
#include <new>

namespace {

thread_local bool t_isArmed = false;
thread_local int t_left = 0;  ///< allocations of this thread until one fails
thread_local int t_asked = 0; ///< how often it has asked for the steady time since it was armed

void* allocate(std::size_t size)
{
    if (t_isArmed && t_left-- == 0) {
        t_isArmed = false;
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

std::atomic<int> s_failAt = -1; ///< the allocation of the next batch that is to fail; -1: none

/// Stands still until it is moved. The pipeline asks it for the steady time before a batch, for it might be time to
/// look at the replication, and again when the batch is decided and stored and its answers are to go out: from then on
/// memory is there.
class DisarmingClock final : public Clock
{
public:
    explicit DisarmingClock(Timestamp now) : m_clock(now) {}
    Timestamp now() const override { return m_clock.now(); }
    std::chrono::steady_clock::time_point steadyNow() const override
    {
        if (t_asked++ > 0)
            t_isArmed = false;
        return m_clock.steadyNow();
    }
    void advance(Microseconds by) { m_clock.advance(by); }

private:
    ManualClock m_clock;
};

} // namespace

class OutOfMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAllocationOfABatchFails_data() { addBackendRows(); }
    void everyAllocationOfABatchFails()
    {
        QFETCH(tapledger::Backend, backend);
        const Timestamp begin = *Timestamp::parse("2026-06-01T08:00:00Z");
        DisarmingClock clock(begin);
        NetOptions net;
        net.authentication = false;
        net.rateLimitPerMinute = 0;
        Pipeline::Options pipeline;
        pipeline.openOptions.beforeAccess = [](std::string_view what) {
            if (what == "poll") { // the first access of the ledger thread after taps have come
                t_left = s_failAt.exchange(-1);
                t_isArmed = t_left >= 0;
                t_asked = 0;
            }
            return Result<void>();
        };
        TestSite site(backend, net, pipeline, &clock);
        LineClient gate(site.addresses().tcp->port);
        int taps = 0;
        int refused = 0;
        // Until there are fewer allocations than that: no tap of several was refused, for the ledger's thread also
        // wakes without one.
        constexpr int kCalm = 5;
        for (int calm = 0; calm < kCalm; ++taps) {
            const std::string tap = TestSite::tap(taps % 100 + 1, (begin - 1h + 20s * (taps / 100)).iso()) + "\n";
            bool wasRefused = false;
            s_failAt = refused;
            for (std::string status = "error"; status == "error"; clock.advance(1s)) {
                QVERIFY(gate.send(tap));
                const auto answer = json::parse(gate.readLine());
                QVERIFY(answer.has_value());
                status = *answer->find("status")->string();
                wasRefused = wasRefused || status == "error" || status == "ignored";
            }
            refused += wasRefused ? 1 : 0;
            calm = wasRefused ? 0 : calm + 1;
            s_failAt = -1;
        }
        qInfo("%d allocations failed", refused);
        QVERIFY(refused > 20);
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
