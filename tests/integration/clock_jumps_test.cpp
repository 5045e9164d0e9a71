// SPDX-License-Identifier: GPL-3.0-or-later
// The server's clock is set back or forward while it runs: taps are recorded in order, duplicates are judged by the
// readers' clocks, nothing hangs, and the ledger verifies. In-process, because libfaketime and AddressSanitizer do not
// go together; the soak program lets the clock of a real server jump.
#include "base/json.h"
#include "ledger/chain_verifier.h"
#include "storage/ledger_store.h"
#include "support/daemon.h"
#include "support/qtest_strings.h"
#include "support/test_site.h"

#include <QTest>
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <fmt/format.h>
#include <limits>
#include <vector>

using namespace tapledger;
using namespace std::chrono_literals;

namespace {

/// The time of day goes on from a moment and can be set; the steady time is the system's.
class SettableClock final : public Clock
{
public:
    explicit SettableClock(Timestamp begin) : m_begin(begin), m_started(m_system.now()) {}
    Timestamp now() const override { return trueTime() + Microseconds(m_offset); }
    std::chrono::steady_clock::time_point steadyNow() const override { return m_system.steadyNow(); }
    /// What the readers' clocks say.
    Timestamp trueTime() const { return m_begin + (m_system.now() - m_started); }
    void set(Microseconds offset) { m_offset = offset.count(); }

private:
    const SystemClock m_system;
    const Timestamp m_begin;
    const Timestamp m_started;
    std::atomic<std::int64_t> m_offset = 0;
};

std::string statusOf(LineClient& gate, const std::string& tap)
{
    gate.send(tap + "\n");
    const auto answer = json::parse(gate.readLine());
    if (!answer)
        return "nothing";
    const json::Value* reason = answer->find("reason");
    return *answer->find("status")->string() + (reason && reason->string() ? " " + *reason->string() : "");
}

} // namespace

class ClockJumpsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theClockIsSet_data()
    {
        QTest::addColumn<Backend>("backend");
        QTest::addColumn<std::vector<std::chrono::seconds>>("offsets"); ///< of the server's clock, one after the other
        QTest::addColumn<std::string>("begin");
        for (const auto& [name, backend] :
             {std::pair("sqlite", Backend::Sqlite), std::pair("postgres", Backend::Postgres)}) {
            const auto row = [&](const char* what, std::vector<std::chrono::seconds> offsets,
                                 const char* begin = "2026-06-01T08:00:00Z") {
                QTest::addRow("%s, %s", name, what) << backend << std::move(offsets) << std::string(begin);
            };
            row("an hour back, and forward again", {0s, -1h, 0s});
            row("a day forward, and back again", {0s, 24h, 0s});
            row("to and fro", {0s, 24h, -1h, 1h, 0s});
            row("small steps", {0s, 1s, -1s, 2s, -2s, 0s});
            row("the end of summer time", {-1s, 1s, 2s}, "2026-10-25T01:00:00Z");
            row("the begin of summer time", {-1s, 1s, 2s}, "2026-03-29T01:00:00Z");
        }
    }
    void theClockIsSet()
    {
        QFETCH(tapledger::Backend, backend);
        QFETCH(std::vector<std::chrono::seconds>, offsets);
        QFETCH(std::string, begin);
        SettableClock clock(*Timestamp::parse(begin));
        NetOptions net;
        net.authentication = false;
        TestSite site(backend, net, {}, &clock);
        LineClient gate(site.addresses().tcp->port);
        std::size_t recorded = 0;
        int card = 0;
        std::string last; ///< the tap that was recorded last
        for (const auto offset : offsets) {
            clock.set(offset);
            // Where the server's clock is far behind, what a reader whose clock is right sends is from the future, and
            // refused with words that say so. Otherwise what was recorded before the jump is a repetition after it too.
            const bool isBehind = offset < -5min;
            if (!last.empty())
                QCOMPARE(statusOf(gate, last),
                         std::string(isBehind ? "rejected timestamp_in_future" : "ignored duplicate"));
            const Timestamp scan = clock.trueTime();
            const std::string tap = TestSite::tap(++card, scan.iso());
            if (isBehind) {
                QCOMPARE(statusOf(gate, tap), std::string("rejected timestamp_in_future"));
            } else {
                QCOMPARE(statusOf(gate, tap), std::string("success"));
                QCOMPARE(statusOf(gate, TestSite::tap(card, (scan + 14s).iso())), std::string("ignored duplicate"));
                QCOMPARE(statusOf(gate, TestSite::tap(card, (scan + 16s).iso())), std::string("success"));
                recorded += 2;
                last = tap;
            }
            // A reader that was set with the server.
            const std::string own = TestSite::tap(++card, clock.now().iso(), "GATE-02");
            QCOMPARE(statusOf(gate, own), std::string("success"));
            QCOMPARE(statusOf(gate, own), std::string("ignored duplicate"));
            ++recorded;
        }
        site.stop();
        ChainVerifier verifier({0, genesisHash(), Timestamp::earliest()});
        Timestamp before = Timestamp::earliest();
        const auto read = LedgerStore(*site.store().open())
                              .read(1, std::numeric_limits<std::int64_t>::max(), [&](LedgerEntry&& entry) {
                                  verifier.add(entry);
                                  const bool isInOrder = entry.created_at >= before;
                                  before = entry.created_at;
                                  return isInOrder;
                              });
        QVERIFY(read.has_value());
        QCOMPARE(static_cast<std::size_t>(verifier.report().rows), recorded); // and none was received before another
        QVERIFY2(!verifier.report().hasErrors, verifier.report().toJson().c_str());
        for (const auto& [code, count] : verifier.report().counts) // scanned a day before the server's clock, indeed
            QVERIFY2(code == "BACKDATED", verifier.report().toJson().c_str());
    }

    void initTestCase()
    {
        qputenv("TZ", "Europe/Berlin"); // summer time must change nothing: every time is UTC
        tzset();
    }
};

QTEST_GUILESS_MAIN(ClockJumpsTest)
#include "clock_jumps_test.moc"
