// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/recent_taps.h"

#include <QTest>
#include <algorithm>
#include <random>

using namespace tapledger;
using namespace std::chrono_literals;

namespace {
const Timestamp kNoon = *Timestamp::parse("2026-02-04T12:00:00Z");
}

class RecentTapsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nearMeansLessThanTheWindowEitherWay_data()
    {
        QTest::addColumn<qint64>("distance");
        QTest::addColumn<bool>("near");
        QTest::newRow("same instant") << 0LL << true;
        QTest::newRow("just inside, later") << 14'999'999LL << true;
        QTest::newRow("at the window, later") << 15'000'000LL << false;
        QTest::newRow("just inside, earlier") << -14'999'999LL << true;
        QTest::newRow("at the window, earlier") << -15'000'000LL << false;
    }
    void nearMeansLessThanTheWindowEitherWay()
    {
        QFETCH(qint64, distance);
        QFETCH(bool, near);
        RecentTaps recent(15s, 10);
        recent.reset(kNoon - 1h);
        recent.add({7, 1, EventType::TimeIn}, kNoon, 42);
        const auto found = recent.findNear({7, 1, EventType::TimeIn}, kNoon + Microseconds(distance));
        QCOMPARE(found.has_value(), near);
        if (found)
            QCOMPARE(found->sequence_id, 42);
        QVERIFY(!recent.findNear({8, 1, EventType::TimeIn}, kNoon));
        QVERIFY(!recent.findNear({7, 2, EventType::TimeIn}, kNoon));
        QVERIFY(!recent.findNear({7, 1, EventType::TimeOut}, kNoon));
    }

    void saysHowFarBackItReaches()
    {
        RecentTaps recent(15s, 3);
        QVERIFY(recent.completeFrom() == Timestamp::latest()); // knows nothing yet
        recent.reset(kNoon);
        for (int i = 0; i < 3; ++i)
            recent.add({i, 0, EventType::TimeIn}, kNoon + std::chrono::minutes(i), i);
        QVERIFY(recent.completeFrom() == kNoon);
        recent.add({3, 0, EventType::TimeIn}, kNoon + 3min, 3);
        QVERIFY(recent.completeFrom() == kNoon + 1us);
        QVERIFY(!recent.findNear({0, 0, EventType::TimeIn}, kNoon));
        QVERIFY(recent.findNear({1, 0, EventType::TimeIn}, kNoon + 1min));
    }

    void agreesWithAPlainSearch()
    {
        std::mt19937 random(1); // the same every time
        struct Plain
        {
            TapKey key;
            Timestamp scan;
        };
        std::vector<Plain> plain;
        RecentTaps recent(15s, 100'000);
        recent.reset(kNoon - 1h);
        for (int i = 0; i < 5'000; ++i) {
            const TapKey key{static_cast<std::int64_t>(random() % 5), static_cast<std::uint32_t>(random() % 3),
                             static_cast<EventType>(random() % 4)};
            const Timestamp scan = kNoon + Microseconds(random() % 3'600'000'000U);
            const bool near = std::ranges::any_of(
                plain, [&](const Plain& p) { return p.key == key && std::chrono::abs(p.scan - scan) < 15s; });
            QCOMPARE(recent.findNear(key, scan).has_value(), near);
            if (!near) {
                plain.push_back({key, scan});
                recent.add(key, scan, i);
            }
        }
        QVERIFY(plain.size() > 1'000);
    }
};

QTEST_APPLESS_MAIN(RecentTapsTest)
#include "recent_taps_test.moc"
