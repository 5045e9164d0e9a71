// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/intake.h"

#include <QTest>
#include <atomic>
#include <thread>

using namespace tapledger;
using namespace std::chrono_literals;

namespace {

class CountingSource : public TapSource
{
public:
    void deliver(std::vector<TapReply>) override {}
    void resume() override { ++resumed; }
    std::atomic<int> resumed = 0;
};

std::vector<Submission> group(TapSource& source, std::uint64_t firstTag, std::size_t count)
{
    std::vector<Submission> taps(count);
    for (std::size_t i = 0; i < count; ++i) {
        taps[i].source = &source;
        taps[i].tag = firstTag + i;
    }
    return taps;
}

} // namespace

class IntakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOutInOrderOfArrival()
    {
        CountingSource source;
        TapIntake intake(100);
        for (std::uint64_t tag = 0; tag < 20; tag += 5) {
            auto taps = group(source, tag, 5);
            QVERIFY(intake.submit(taps) == TapIntake::Answer::Taken);
            QVERIFY(taps.empty());
        }
        std::uint64_t expected = 0;
        for (const std::size_t limit : {3U, 7U, 100U}) {
            std::vector<Submission> out;
            QVERIFY(intake.take(out, limit, 1s));
            for (const Submission& s : out)
                QCOMPARE(s.tag, expected++);
        }
        QCOMPARE(expected, 20U);
    }

    void isFullOfBytesToo()
    {
        CountingSource source;
        TapIntake intake(100, 1000);
        auto large = group(source, 0, 1);
        large.front().tap.payload_before.assign(1000, 'x');
        QVERIFY(intake.submit(large) == TapIntake::Answer::Taken);
        auto small = group(source, 1, 1);
        QVERIFY(intake.submit(small) == TapIntake::Answer::Full);
        std::vector<Submission> out;
        QVERIFY(intake.take(out, 100, 1s));
        QCOMPARE(source.resumed.load(), 1);
        QVERIFY(intake.submit(small) == TapIntake::Answer::Taken);
    }

    void refusesWhenFullAndCallsBack()
    {
        CountingSource source;
        TapIntake intake(10);
        auto first = group(source, 0, 12); // a group is taken whole while there is any room
        QVERIFY(intake.submit(first) == TapIntake::Answer::Taken);
        auto second = group(source, 12, 1);
        QVERIFY(intake.submit(second) == TapIntake::Answer::Full);
        QVERIFY(intake.submit(second) == TapIntake::Answer::Full);
        QCOMPARE(second.size(), 1U); // nothing lost
        std::vector<Submission> out;
        QVERIFY(intake.take(out, 2, 1s)); // 10 left: still full
        QCOMPARE(source.resumed.load(), 0);
        out.clear();
        QVERIFY(intake.take(out, 1, 1s));
        QCOMPARE(source.resumed.load(), 1); // once, however often it was refused
        QVERIFY(intake.submit(second) == TapIntake::Answer::Taken);
    }

    void closesAfterWhatWaits()
    {
        CountingSource source;
        TapIntake intake(10);
        auto taps = group(source, 0, 2);
        QVERIFY(intake.submit(taps) == TapIntake::Answer::Taken);
        intake.close();
        auto late = group(source, 2, 1);
        QVERIFY(intake.submit(late) == TapIntake::Answer::Closed);
        std::vector<Submission> out;
        QVERIFY(intake.take(out, 10, 1s));
        QCOMPARE(out.size(), 2U);
        out.clear();
        QVERIFY(!intake.take(out, 10, 1s));
    }

    void losesNothingBetweenThreads()
    {
        constexpr std::uint64_t kTaps = 20'000;
        CountingSource source;
        TapIntake intake(64);
        std::thread producer([&] {
            for (std::uint64_t tag = 0; tag < kTaps;) {
                auto taps = group(source, tag, std::min<std::uint64_t>(7, kTaps - tag));
                const auto count = taps.size();
                if (intake.submit(taps) == TapIntake::Answer::Taken)
                    tag += count;
                else
                    std::this_thread::yield();
            }
            intake.close();
        });
        std::uint64_t expected = 0;
        bool inOrder = true;
        for (std::vector<Submission> out; intake.take(out, 50, 1s); out.clear()) {
            for (const Submission& s : out)
                inOrder = inOrder && s.tag == expected++;
        }
        producer.join();
        QVERIFY(inOrder);
        QCOMPARE(expected, kTaps);
    }
};

QTEST_APPLESS_MAIN(IntakeTest)
#include "intake_test.moc"
