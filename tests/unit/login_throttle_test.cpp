// SPDX-License-Identifier: GPL-3.0-or-later
// Guessing passwords is slowed; who knows theirs is not kept out for long, whatever others at their address do.
#include "services/login_throttle.h"
#include "support/qtest_strings.h"

#include <QTest>
#include <algorithm>
#include <fmt/format.h>

using namespace tapledger;
using namespace std::chrono_literals;

class LoginThrottleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachWrongOneWaitsLonger()
    {
        LoginThrottle throttle;
        auto now = kStart;
        int longest = 0;
        for (int tries = 0; tries < 20;) {
            const int wait = throttle.take("ada", "192.0.2.1", now);
            longest = std::max(longest, wait);
            tries += wait == 0;
            now += std::chrono::seconds(wait);
        }
        QCOMPARE(longest, 60);
        QVERIFY(now - kStart > 10min);
    }

    void twoCorrectLoginsInARowAfterWrongOnes()
    {
        LoginThrottle throttle;
        auto now = guessFromManyNames(throttle, "192.0.2.1", kStart);
        for (const char* name : {"ada", "bob", "eve"}) {
            QCOMPARE(throttle.take(name, "192.0.2.1", now), 0);
            throttle.succeeded(name, "192.0.2.1");
        }
        // But the guesses before still count: the next wrong one has to be waited for.
        QCOMPARE(throttle.take("ada", "192.0.2.1", now), 0);
        QVERIFY(throttle.take("bob", "192.0.2.1", now) > 0);
    }

    void wrongOnesSpreadOverDaysDoNotAddUp()
    {
        LoginThrottle throttle;
        auto now = kStart;
        for (int i = 0; i < 200; ++i, now += 20min) {
            QCOMPARE(throttle.take("ada", "192.0.2.1", now), 0);
            QCOMPARE(throttle.take("ada", "192.0.2.1", now), 0);
        }
    }

    /// An office behind one address, where somebody logs in every few minutes: their logins do not keep the mistakes of
    /// long ago alive.
    void correctOnesDoNotKeepWrongOnesAlive()
    {
        LoginThrottle throttle;
        auto now = guessFromManyNames(throttle, "192.0.2.1", kStart);
        for (int i = 0; i < 10; ++i, now += 2min) {
            QCOMPARE(throttle.take("ada", "192.0.2.1", now), 0);
            throttle.succeeded("ada", "192.0.2.1");
        }
        QCOMPARE(throttle.take("ada", "192.0.2.1", now), 0); // wrong
        QCOMPARE(throttle.take("bob", "192.0.2.1", now), 0); // nobody has to wait for it
    }

    void addressesOfOneNetwork_data()
    {
        QTest::addColumn<std::string>("one");
        QTest::addColumn<std::string>("other");
        QTest::addColumn<bool>("isSame");
        const auto row = [](const char* one, const char* other, bool isSame) {
            QTest::addRow("%s %s", one, other) << std::string(one) << std::string(other) << isSame;
        };
        row("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true);
        row("2001:db8:1:2::1", "2001:db8:1:3::1", false);
        row("fe80::1%eth0", "fe80::2%eth0", true);
        row("192.0.2.1", "192.0.2.2", false);
        row("::ffff:192.0.2.1", "::ffff:192.0.2.2", false);
    }
    void addressesOfOneNetwork()
    {
        QFETCH(std::string, one);
        QFETCH(std::string, other);
        QFETCH(bool, isSame);
        LoginThrottle throttle;
        for (int i = 0; i < 5; ++i)
            QCOMPARE(throttle.take("ada", one, kStart), 0);
        QVERIFY(throttle.take("ada", one, kStart) > 0);
        QCOMPARE(throttle.take("ada", other, kStart) > 0, isSame);
    }

private:
    /// Until the address itself has to wait; answers when it need not any more.
    static LoginThrottle::Time guessFromManyNames(LoginThrottle& throttle, const std::string& peer,
                                                  LoginThrottle::Time now)
    {
        for (int i = 0; i < 40; ++i)
            now += std::chrono::seconds(throttle.take(fmt::format("guess{}", i), peer, now));
        return now + 1min;
    }

    static constexpr LoginThrottle::Time kStart{1h};
};

QTEST_APPLESS_MAIN(LoginThrottleTest)
#include "login_throttle_test.moc"
