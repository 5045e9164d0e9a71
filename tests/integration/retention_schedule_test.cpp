// SPDX-License-Identifier: GPL-3.0-or-later
// A server removes by itself what is kept too long: once a day, whatever the clock does, and somebody is told when not.
#include "site/retention_schedule.h"
#include "storage/alert_store.h"
#include "storage/audit_log.h"
#include "storage/ledger_store.h"
#include "storage/ledger_writer.h"
#include "storage/needs.h"
#include "storage/rejection_store.h"
#include "storage/samples.h"
#include "support/manual_clock.h"
#include "support/qtest_strings.h"
#include "support/test_database.h"

#include <QTest>
#include <ctime>

using namespace tapledger;
using namespace std::chrono_literals;

namespace {

Timestamp at(const char* text) { return *Timestamp::parse(text); }
const Timestamp kLongAgo = at("2020-01-01T00:00:00Z");

/// A site in Berlin that removes refused taps after 30 days, at half past two in the night.
class ScheduledSite
{
public:
    explicit ScheduledSite(Backend backend, const char* now)
        : clock(at(now)), m_store(makeStore(backend)), m_owner(m_store.openAsOwner())
    {
        writer = m_store.openWriter();
        site.databaseUrl = m_store.url();
        site.settings.retention.rules.rejections = std::chrono::days(30);
        restart();
    }

    void restart()
    {
        schedule = std::make_unique<RetentionSchedule>(
            site, [this] { return isWriter; }, clock);
    }
    /// Looks as the thread does, with something to remove. @return how often the rules were applied until now.
    std::size_t look(const char* now = nullptr)
    {
        if (now)
            clock.setNow(at(now));
        refuse(kLongAgo);
        return lookAtNothing();
    }
    std::size_t lookAtNothing()
    {
        static_cast<void>(schedule->check());
        return need(AuditLog(*m_owner).page({.event = "retention_applied"})).size();
    }
    void refuse(Timestamp received, int n = 0)
    {
        Rejection rejection = sampleRejection(n);
        rejection.received_at = received;
        need(writer->append({}, {&rejection, 1}));
    }
    /// Taps that were refused and are still there, but for those of look().
    std::int64_t refused()
    {
        return need(RejectionStore(*m_owner).count()) - need(RejectionStore(*m_owner).olderThan(kLongAgo + 1s)).count;
    }
    bool isAlertOpen() { return need(AlertStore(*m_owner).open(AlertKind::RetentionFailed)).size() == 1; }
    Database& owner() { return *m_owner; }

    Site site;
    ManualClock clock;
    bool isWriter = true;
    std::unique_ptr<RetentionSchedule> schedule;

private:
    TestStore m_store;
    std::unique_ptr<Database> m_owner;

public:
    /// One for all: PostgreSQL gives a lock free a moment after its connection was closed.
    std::unique_ptr<LedgerWriter> writer;
};

} // namespace

class RetentionScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Europe/Berlin");
        tzset();
    }

    void onceADay_data() { addBackendRows(); }
    void onceADay()
    {
        QFETCH(tapledger::Backend, backend);
        ScheduledSite s(backend, "2026-02-03T23:59:00Z");
        s.refuse(at("2025-12-01T00:00:00Z"));
        s.refuse(at("2026-02-03T00:00:00Z"), 1);
        QCOMPARE(s.look(), 0U);
        QVERIFY(!s.schedule->status().last);
        QCOMPARE(s.look("2026-02-04T01:29:59Z"), 0U);
        QCOMPARE(s.refused(), 2);
        QCOMPARE(s.look("2026-02-04T01:30:00Z"), 1U); // 02:30 in Berlin
        QCOMPARE(s.refused(), 1);
        QVERIFY(s.schedule->status().last == s.clock.now() && !s.schedule->status().isFailing);
        QCOMPARE(s.look("2026-02-04T01:30:30Z"), 1U);
        QCOMPARE(s.look("2026-02-04T22:59:00Z"), 1U);
        s.restart();
        QCOMPARE(s.look("2026-02-04T22:59:30Z"), 1U);
        QVERIFY(s.schedule->status().last == at("2026-02-04T01:30:00Z"));
        QCOMPARE(s.look("2026-02-04T23:30:00Z"), 1U); // half past midnight
        QCOMPARE(s.look("2026-02-05T01:30:10Z"), 2U);
        s.restart(); // down in the night: as soon as it is up again
        QCOMPARE(s.look("2026-02-06T09:00:00Z"), 3U);
    }

    /// The audit log is not filled with days on which nothing went, but for one now and then: it tells the time.
    void aDayWithoutAnythingToRemove_data() { addBackendRows(); }
    void aDayWithoutAnythingToRemove()
    {
        QFETCH(tapledger::Backend, backend);
        ScheduledSite s(backend, "2026-02-04T12:00:00Z");
        QCOMPARE(s.lookAtNothing(), 1U);
        for (int day = 1; day < 5; ++day) {
            s.clock.advance(24h);
            QCOMPARE(s.lookAtNothing(), 1U);
            QVERIFY(s.schedule->status().last == s.clock.now() && !s.schedule->status().isFailing);
            s.restart();
            QCOMPARE(s.lookAtNothing(), 1U);
        }
        s.clock.advance(24h);
        QCOMPARE(s.lookAtNothing(), 2U);
        s.clock.advance(24h);
        QCOMPARE(s.look(), 3U);
    }

    /// However often somebody does it by hand, the day is known.
    void whatPeopleDoByHandIsNotCounted()
    {
        ScheduledSite s(Backend::Sqlite, "2026-02-04T12:00:00Z");
        QCOMPARE(s.look(), 1U);
        for (int i = 0; i < 50; ++i) {
            s.refuse(kLongAgo);
            need(Retention(s.owner(), s.clock, {"ada", "cli", Role::Admin}).run(s.site.settings.retention.rules));
        }
        s.restart();
        QCOMPARE(s.look(), 51U);
        s.clock.advance(24h);
        QCOMPARE(s.look(), 52U);
    }

    void anotherServerKnows_data() { addBackendRows(); }
    void anotherServerKnows()
    {
        QFETCH(tapledger::Backend, backend);
        ScheduledSite s(backend, "2026-02-04T12:00:00Z");
        bool isWriter = false;
        RetentionSchedule standby(
            s.site, [&] { return isWriter; }, s.clock);
        need(standby.check());
        QVERIFY(!standby.status().last);
        QCOMPARE(s.look(), 1U);
        s.isWriter = false; // it dies, and the other one takes over
        isWriter = true;
        need(standby.check());
        QVERIFY(standby.status().last == s.clock.now());
        QCOMPARE(s.look(), 1U);
        s.clock.advance(24h);
        QCOMPARE(s.look(), 1U);
        need(standby.check());
        QCOMPARE(s.look(), 2U);
    }

    void theHourThatIsSkippedAndTheOneThatComesTwice()
    {
        ScheduledSite s(Backend::Sqlite, "2026-03-29T00:59:59Z"); // 01:59:59, then 03:00
        QCOMPARE(s.look(), 0U);
        QCOMPARE(s.look("2026-03-29T01:00:00Z"), 1U);
        QCOMPARE(s.look("2026-03-29T01:30:00Z"), 1U);
        ScheduledSite autumn(Backend::Sqlite, "2026-10-25T00:29:00Z"); // 02:29 in summer time
        QCOMPARE(autumn.look(), 0U);
        QCOMPARE(autumn.look("2026-10-25T00:30:00Z"), 1U);
        QCOMPARE(autumn.look("2026-10-25T01:30:00Z"), 1U); // 02:30 again
        autumn.restart();
        QCOMPARE(autumn.look("2026-10-25T01:31:00Z"), 1U);
    }

    void aClockThatIsSetBack()
    {
        ScheduledSite s(Backend::Sqlite, "2026-02-04T12:00:00Z");
        QCOMPARE(s.look(), 1U);
        QCOMPARE(s.look("2026-02-04T01:00:00Z"), 1U);
        QCOMPARE(s.look("2026-02-04T01:30:00Z"), 1U);
        QCOMPARE(s.look("2026-02-03T12:00:00Z"), 2U); // a day of which nothing is known
        QCOMPARE(s.look("2026-02-04T12:00:00Z"), 2U);
        s.restart();
        QCOMPARE(s.look("2026-02-03T12:00:00Z"), 2U);
        QCOMPARE(s.look("2026-02-05T12:00:00Z"), 3U);
    }

    /// What is removed does not come back: a clock that leaps is given a day to be set right.
    void aClockThatLeaps()
    {
        ScheduledSite s(Backend::Sqlite, "2026-02-04T12:00:00Z");
        s.refuse(at("2026-02-04T11:00:00Z"));
        QCOMPARE(s.look(), 1U);
        QCOMPARE(s.look("2036-02-05T12:00:00Z"), 1U);
        s.clock.advance(23h);
        QCOMPARE(s.look(), 1U);
        s.restart(); // which does not make it right
        QCOMPARE(s.look(), 1U);
        QCOMPARE(s.look("2026-02-05T12:00:00Z"), 1U); // it is set right, and the day goes on
        QCOMPARE(s.refused(), 1);
        s.clock.advance(24h);
        QCOMPARE(s.look(), 2U);
        QCOMPARE(s.refused(), 1);
        s.clock.advance(6 * 24h); // off over a long weekend
        QCOMPARE(s.look(), 3U);
        s.clock.advance(40 * 24h); // and for long: true after all
        QCOMPARE(s.look(), 3U);
        s.clock.advance(24h);
        QCOMPARE(s.look(), 4U);
        QCOMPARE(s.refused(), 0);
    }

    void saysWhatItMayNot()
    {
        ScheduledSite s(Backend::Postgres, "2026-06-01T12:00:00Z");
        s.site.settings.retention.rules.payloads = std::chrono::days(30);
        need(s.writer->append(sampleEntries(need(LedgerStore(s.writer->database()).head()), 5), {}));
        s.refuse(at("2026-01-01T12:00:00Z"));
        QCOMPARE(s.look(), 1U);
        QVERIFY(s.isAlertOpen() && s.schedule->status().isFailing && s.schedule->status().last);
        QCOMPARE(s.refused(), 0); // what may be done is done
        s.clock.advance(1h);
        QCOMPARE(s.look(), 1U); // not again and again

        const Actor owner{"owner", "cli", Role::Admin};
        need(Retention(s.owner(), s.clock, owner).run(s.site.settings.retention.rules));
        s.clock.advance(24h);
        QCOMPARE(s.look(), 3U);
        QVERIFY(!s.isAlertOpen() && !s.schedule->status().isFailing);
    }

    void aDatabaseThatIsAway()
    {
        ScheduledSite s(Backend::Sqlite, "2026-02-04T12:00:00Z");
        QCOMPARE(s.look(), 1U);
        s.clock.advance(24h);
        need(s.owner().runScript("ALTER TABLE rfid_audit_log RENAME TO gone"));
        QVERIFY(!s.schedule->check());
        need(s.owner().runScript("ALTER TABLE gone RENAME TO rfid_audit_log"));
        s.clock.advance(9min);
        QCOMPARE(s.look(), 1U);
        s.clock.advance(1min);
        QCOMPARE(s.look(), 2U);
    }
};

QTEST_GUILESS_MAIN(RetentionScheduleTest)
#include "retention_schedule_test.moc"
