// SPDX-License-Identifier: GPL-3.0-or-later
// What the load generator measures with, and what it sends.
#include "simulate/summary.h"
#include "simulate/tap_plan.h"
#include "support/qtest_strings.h"

#include <QTest>
#include <cmath>
#include <set>
#include <tuple>

using namespace tapledger;
using namespace tapledger::simulate;
using namespace std::chrono_literals;

class SimulateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quantiles_data()
    {
        QTest::addColumn<double>("fraction");
        QTest::addColumn<double>("microseconds");
        QTest::newRow("median") << 0.5 << 5'000.0;
        QTest::newRow("p90") << 0.9 << 9'000.0;
        QTest::newRow("p99") << 0.99 << 9'900.0;
        QTest::newRow("largest") << 1.0 << 10'000.0;
        QTest::newRow("smallest") << 0.0 << 1.0;
    }
    void quantiles()
    {
        QFETCH(double, fraction);
        QFETCH(double, microseconds);
        LatencyHistogram histogram;
        for (int i = 10'000; i >= 1; --i)
            histogram.add(std::chrono::microseconds(i));
        const double found = static_cast<double>(histogram.quantile(fraction).count()) / 1000;
        QVERIFY2(found >= microseconds && found <= microseconds * 1.035, std::to_string(found).c_str());
    }

    void quantilesOfExtremes()
    {
        LatencyHistogram histogram;
        QCOMPARE(histogram.quantile(0.5).count(), 0);
        histogram.add(0ns); // counts as the smallest there is
        QVERIFY(histogram.quantile(0.5) <= 2ns);
        histogram.add(std::chrono::nanoseconds::max());
        QVERIFY(histogram.quantile(1.0) > std::chrono::hours(24 * 365 * 200));
        QCOMPARE(histogram.count(), 2U);
    }

    void countsOutcomes()
    {
        Summary summary;
        summary.count(Status::Success, "");
        summary.count(Status::Ignored, "duplicate");
        summary.count(Status::Rejected, "unknown_card");
        summary.count(Status::Rejected, "unknown_card");
        summary.count(Status::Error, "unavailable");
        summary.elapsed = 2s;
        QCOMPARE(summary.tapsPerSecond(), 2.5);
        QCOMPARE(summary.reasons.at("unknown_card"), 2);
        QVERIFY(!summary.reasons.contains("duplicate"));
    }

    void noTapRepeatsUntilAllCardsCameByFourTimes()
    {
        constexpr std::size_t kReaders = 3;
        constexpr std::size_t kCards = 10;
        const TapPlan plan = steadyPlan(kReaders, kCards, 0, 1);
        for (std::size_t reader = 0; reader < kReaders; ++reader) {
            std::set<std::pair<std::uint32_t, EventType>> seen;
            for (std::size_t i = 0; i < 4 * kCards; ++i) {
                const PlannedTap tap = plan(reader, Timestamp(static_cast<std::int64_t>(i)));
                QVERIFY(tap.card < kCards);
                QVERIFY(seen.emplace(tap.card, tap.event_type).second);
            }
        }
    }

    void repeatsAsManyAsAskedFor()
    {
        const TapPlan plan = steadyPlan(1, 1000, 30, 5);
        const TapPlan same = steadyPlan(1, 1000, 30, 5);
        int repeated = 0;
        PlannedTap last;
        for (int i = 0; i < 10'000; ++i) {
            const Timestamp now(i + 1);
            const PlannedTap tap = plan(0, now);
            QCOMPARE(same(0, now).card, tap.card); // the same seed, the same taps
            if (tap.scan_timestamp == last.scan_timestamp) {
                QCOMPARE(tap.card, last.card);
                ++repeated;
            }
            last = tap;
        }
        QVERIFY2(repeated > 2'700 && repeated < 3'300, std::to_string(repeated).c_str());
    }
};

QTEST_APPLESS_MAIN(SimulateTest)
#include "simulate_test.moc"
