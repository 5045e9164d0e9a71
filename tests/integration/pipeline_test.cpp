// SPDX-License-Identifier: GPL-3.0-or-later
// The pipeline on real stores: standby and take-over, changes of the directory, what the database holds afterwards.
#include "ledger/chain_verifier.h"
#include "services/alert_watch.h"
#include "storage/employee_store.h"
#include "storage/ledger_store.h"
#include "storage/needs.h"
#include "storage/rejection_store.h"
#include "support/manual_clock.h"
#include "support/qtest_strings.h"
#include "support/test_site.h"

#include <QTemporaryDir>
#include <QTest>
#include <condition_variable>
#include <utility>

using namespace tapledger;
using namespace std::chrono_literals;

namespace {

const Timestamp kNoon = *Timestamp::parse("2026-02-04T12:00:00Z");

/// A source of taps that waits for its answers.
class Reader final : public TapSource
{
public:
    void deliver(std::vector<TapReply> replies) override
    {
        const std::lock_guard lock(m_mutex);
        for (TapReply& reply : replies)
            m_outcomes[reply.tag] = std::move(reply.outcome);
        m_arrived.notify_all();
    }
    void resume() override {}

    std::vector<Outcome> send(Pipeline& pipeline, const std::vector<std::string>& taps)
    {
        std::vector<Submission> group;
        const std::uint64_t first = m_next;
        for (const std::string& text : taps) {
            Submission submission;
            submission.tap = *parseTap(text, [](std::string_view) { return UidFormat::Hex; });
            submission.source = this;
            submission.transport = "tcp";
            submission.tag = m_next++;
            group.push_back(std::move(submission));
        }
        if (pipeline.intake().submit(group) != TapIntake::Answer::Taken)
            return {};
        std::unique_lock lock(m_mutex);
        std::vector<Outcome> outcomes;
        m_arrived.wait_for(lock, 20s, [&] { return m_outcomes.size() == m_next; });
        for (std::uint64_t tag = first; tag < m_next; ++tag)
            outcomes.push_back(m_outcomes[tag]);
        return outcomes;
    }
    Outcome sendOne(Pipeline& pipeline, const std::string& tap) { return send(pipeline, {tap}).at(0); }

private:
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::map<std::uint64_t, Outcome> m_outcomes;
    std::uint64_t m_next = 0;
};

bool becomes(const Pipeline& pipeline, PipelineState state)
{
    return QTest::qWaitFor([&] { return pipeline.status().state == state; }, 20'000);
}

} // namespace

class PipelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_clock = std::make_unique<ManualClock>(kNoon); }

    void recordsAndRefuses_data() { addBackendRows(); }
    void recordsAndRefuses()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeStore(backend);
        enrolTestSite(store.url());
        Reader reader;
        {
            Pipeline pipeline(optionsFor(store), *m_clock, m_random);
            pipeline.start();
            QVERIFY(becomes(pipeline, PipelineState::Writing));
            const auto outcomes =
                reader.send(pipeline, {TestSite::tap(1, kNoon.iso()), TestSite::tap(200, kNoon.iso()),
                                       TestSite::tap(1, kNoon.iso()), TestSite::tap(2, kNoon.iso(), "GATE-OFF"),
                                       TestSite::tap(2, kNoon.iso())});
            QCOMPARE(outcomes.size(), 5U);
            QVERIFY(outcomes[0].status == Status::Success);
            QVERIFY(outcomes[1].reason == Reason::UnknownCard);
            QVERIFY(outcomes[2].reason == Reason::Duplicate);
            QVERIFY(outcomes[3].reason == Reason::DeviceDisabled);
            QCOMPARE(outcomes[4].sequence_id.value(), 2);
            pipeline.stop();
        }
        auto database = Database::open(store.url());
        ChainVerifier verifier({0, genesisHash(), Timestamp::earliest()});
        QVERIFY(LedgerStore(**database)
                    .read(1, 100,
                          [&](LedgerEntry&& entry) {
                              verifier.add(entry);
                              return true;
                          })
                    .has_value());
        QCOMPARE(verifier.report().rows, 2);
        QCOMPARE(verifier.report().verdict(), std::string("ok"));
        QCOMPARE(*RejectionStore(**database).count(), 2);
        const auto mapping = CardMappingStore(**database).findActiveByCard(*CardUid::parse("04000001"));
        QCOMPARE((*mapping)->usage_count, 1); // written at stop at the latest
        QVERIFY((*mapping)->last_used_at.value() == kNoon);
    }

    void remembersAcrossARestart_data() { addBackendRows(); }
    void remembersAcrossARestart()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeStore(backend);
        enrolTestSite(store.url());
        Reader reader;
        for (int run = 0; run < 3; ++run) {
            Pipeline pipeline(optionsFor(store), *m_clock, m_random);
            pipeline.start();
            QVERIFY(becomes(pipeline, PipelineState::Writing));
            const Outcome outcome = reader.sendOne(pipeline, TestSite::tap(1, kNoon.iso()));
            QVERIFY(outcome.status == (run == 0 ? Status::Success : Status::Ignored));
            QCOMPARE(outcome.sequence_id.value(), 1);
        }
    }

    void theSecondStandsByAndTakesOver_data() { addBackendRows(); }
    void theSecondStandsByAndTakesOver()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeStore(backend);
        enrolTestSite(store.url());
        Reader reader;
        Pipeline first(optionsFor(store), *m_clock, m_random);
        first.start();
        QVERIFY(becomes(first, PipelineState::Writing));
        QVERIFY(reader.sendOne(first, TestSite::tap(1, kNoon.iso())).status == Status::Success);
        SystemClock realTime; // it must try again by itself
        SystemRandom random;
        Pipeline second(optionsFor(store), realTime, random);
        second.start();
        QVERIFY(becomes(second, PipelineState::Standby));
        QVERIFY(!second.status().detail.empty());
        const Outcome refused = reader.sendOne(second, TestSite::tap(2, kNoon.iso()));
        QVERIFY(refused.reason == Reason::Unavailable);
        QCOMPARE(httpStatus(refused), 503);
        first.stop();
        QVERIFY(becomes(second, PipelineState::Writing));
        const Outcome next = reader.sendOne(second, TestSite::tap(2, kNoon.iso()));
        QCOMPARE(next.sequence_id.value(), 2);
    }

    void seesChangesOfTheDirectoryAtOnce_data() { addBackendRows(); }
    void seesChangesOfTheDirectoryAtOnce()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeStore(backend);
        enrolTestSite(store.url());
        Reader reader;
        Pipeline pipeline(optionsFor(store), *m_clock, m_random);
        pipeline.start();
        QVERIFY(becomes(pipeline, PipelineState::Writing));
        auto database = Database::open(store.url()); // another program's connection
        CardMappingStore mappings(**database);
        // PostgreSQL tells of a change right after its commit, not with it: the next tap or the one after sees it.
        int minute = 0;
        const auto tap = [&](const std::string& uid) {
            const std::string time = (kNoon - 4min + std::chrono::seconds(16) * minute++).iso();
            return reader.sendOne(pipeline,
                                  "{\"card_uid\":\"" + uid +
                                      "\",\"device_id\":\"GATE-01\",\"event_type\":\"time_in\",\"timestamp\":\"" +
                                      time + "\"}");
        };
        QVERIFY(tap("04000001").status == Status::Success);
        const auto one = mappings.findActiveByCard(*CardUid::parse("04000001"));
        QVERIFY(mappings.deactivate((*one)->id, "lost", kNoon).has_value());
        QTRY_VERIFY(tap("04000001").reason == Reason::InactiveCard);
        CardMapping fresh;
        fresh.card_uid = *CardUid::parse("AA:BB");
        fresh.employee_id = (*one)->employee_id;
        fresh.issued_at = kNoon;
        QVERIFY(mappings.insert(fresh, kNoon).has_value());
        QTRY_VERIFY(tap("AABB").status == Status::Success);
        auto employee = *EmployeeStore(**database).findByNumber("2");
        employee->is_active = false;
        QVERIFY(EmployeeStore(**database).update(*employee, kNoon).has_value());
        QTRY_VERIFY(tap("04000002").reason == Reason::InactiveEmployee);
        auto device = *DeviceStore(**database).find("GATE-01");
        device->is_enabled = false;
        QVERIFY(DeviceStore(**database).update(*device, kNoon).has_value());
        QTRY_VERIFY(tap("04000003").reason == Reason::DeviceDisabled);
    }

    void aFailedAccessFailsTheTapsAndNothingElse_data() { addBackendRows(); }
    void aFailedAccessFailsTheTapsAndNothingElse()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeStore(backend);
        enrolTestSite(store.url());
        std::atomic<int> countdown = -1;
        std::atomic<int> accesses = 0;
        Pipeline::Options options = optionsFor(store);
        options.openOptions.beforeAccess = [&](std::string_view) -> Result<void> {
            ++accesses;
            if (countdown.load() >= 0 && countdown.fetch_sub(1) == 0)
                return failure(ErrorCode::Unavailable, "injected");
            return {};
        };
        SystemClock realTime;
        Pipeline pipeline(options, realTime, m_random);
        pipeline.start();
        QVERIFY(becomes(pipeline, PipelineState::Writing));
        Reader reader;
        int minute = 0;
        std::int64_t recorded = 0;
        bool failedOnce = false;
        for (int i = 0;; ++i) { // the i-th access from now on fails, until a batch needs fewer
            QVERIFY(becomes(pipeline, PipelineState::Writing));
            const int before = accesses;
            countdown = i;
            // Two entries, a late one that asks the ledger, and a refused card.
            const std::string time = (kNoon + std::chrono::minutes(++minute)).iso();
            const auto outcomes =
                reader.send(pipeline, {TestSite::tap(1, time), TestSite::tap(2, time), TestSite::tap(200, time)});
            QCOMPARE(outcomes.size(), 3U);
            const bool fired = countdown.load() < 0;
            countdown = -1;
            if (outcomes[0].status == Status::Success) {
                recorded += 2;
                if (!fired || accesses - before <= i)
                    break;
            } else {
                failedOnce = true;
                QVERIFY(outcomes[0].reason == Reason::Unavailable);
                QVERIFY(outcomes[1].reason == Reason::Unavailable);
            }
            QVERIFY(i < 100);
        }
        QVERIFY(failedOnce);
        pipeline.stop();
        auto database = Database::open(store.url());
        ChainVerifier verifier({0, genesisHash(), Timestamp::earliest()});
        QVERIFY(LedgerStore(**database)
                    .read(1, 10'000,
                          [&](LedgerEntry&& entry) {
                              verifier.add(entry);
                              return true;
                          })
                    .has_value());
        QCOMPARE(verifier.report().rows, recorded);
        QCOMPARE(verifier.report().verdict() == "fail", false);
    }

    void aTapThatTheDatabaseRefusesKeepsNoOtherWaiting_data()
    {
        QTest::addColumn<tapledger::Backend>("backend");
        QTest::addColumn<std::string>("refusal"); // of the card 04:00:00:07
        QTest::newRow("SQLite, a trigger")
            << Backend::Sqlite
            << std::string("CREATE TRIGGER no_seven BEFORE INSERT ON rfid_ledger WHEN "
                           "NEW.employee_rfid = '04:00:00:07' BEGIN SELECT RAISE(ABORT, 'not "
                           "seven'); END");
        QTest::newRow("SQLite, a trigger that rolls back")
            << Backend::Sqlite
            << std::string(
                   "CREATE TRIGGER no_seven BEFORE INSERT ON rfid_ledger WHEN NEW.employee_rfid = '04:00:00:07' BEGIN "
                   "SELECT RAISE(ROLLBACK, 'not seven'); END");
        QTest::newRow("PostgreSQL, a constraint")
            << Backend::Postgres
            << std::string("ALTER TABLE rfid_ledger ADD CONSTRAINT no_seven CHECK (employee_rfid <> '04:00:00:07')");
        QTest::newRow("PostgreSQL, a trigger") << Backend::Postgres << pgTrigger("RAISE EXCEPTION 'not seven'");
        QTest::newRow("PostgreSQL, a trigger's own code")
            << Backend::Postgres << pgTrigger("RAISE EXCEPTION 'not seven' USING ERRCODE = 'SEVEN'");
        QTest::newRow("PostgreSQL, a value") << Backend::Postgres << pgTrigger("PERFORM 1 / 0");
        QTest::newRow("PostgreSQL, a fault in a trigger") << Backend::Postgres << pgTrigger("PERFORM no_such()");
        QTest::newRow("PostgreSQL, a trigger at the commit")
            << Backend::Postgres
            << pgTrigger("RAISE EXCEPTION 'not seven'", "CONSTRAINT TRIGGER no_seven AFTER INSERT ON rfid_ledger "
                                                        "DEFERRABLE INITIALLY DEFERRED");
    }
    void aTapThatTheDatabaseRefusesKeepsNoOtherWaiting()
    {
        QFETCH(tapledger::Backend, backend);
        QFETCH(std::string, refusal);
        const TestStore store = makeStore(backend);
        enrolTestSite(store.url());
        QVERIFY(store.openAsOwner()->runScript(refusal).has_value());
        const QTemporaryDir folder;
        std::atomic<bool> isAway = false;
        Pipeline::Options options = optionsFor(store);
        options.spoolFolder = folder.path().toStdString() + "/spool";
        options.openOptions.beforeAccess = [&](std::string_view) -> Result<void> {
            return isAway ? Result<void>(failure(ErrorCode::Unavailable, "away")) : Result<void>();
        };
        SystemClock realTime;
        Pipeline pipeline(options, realTime, m_random);
        pipeline.start();
        QVERIFY(becomes(pipeline, PipelineState::Writing));
        Reader reader;
        std::int64_t recorded = 0;
        std::int64_t refused = 0;
        int round = 0;
        // By each way into the database: alone, a few, many; the seventh card once or thrice among them.
        for (const std::vector<int>& cards :
             {std::vector{7}, std::vector{1, 7, 2}, std::vector{7, 7, 1}, manyCards(300), std::vector{3}}) {
            for (const bool queues : {false, true}) {
                isAway = queues;
                std::vector<std::string> taps;
                for (const int card : cards) // each 16 s after the last: no duplicates
                    taps.push_back(TestSite::tap(card, (kNoon + 16s * round++).iso()));
                const auto outcomes = reader.send(pipeline, taps);
                QCOMPARE(outcomes.size(), cards.size());
                for (std::size_t i = 0; i < cards.size(); ++i) {
                    (cards[i] == 7 ? refused : recorded) += 1;
                    if (queues) {
                        QVERIFY(outcomes[i].status == Status::Queued);
                    } else if (cards[i] == 7) {
                        QCOMPARE(toJson(outcomes[i]),
                                 std::string(R"({"status":"error","reason":"refused_by_database","detail":)"
                                             R"("the database refuses this tap; it is kept among the refused ones"})"));
                        QCOMPARE(httpStatus(outcomes[i]), 422); // not to be sent again
                    } else {
                        QCOMPARE(outcomes[i].sequence_id.value_or(0), recorded);
                    }
                }
                isAway = false;
                QTRY_COMPARE_WITH_TIMEOUT(pipeline.status().spool.taps, 0, 20'000);
                QVERIFY(becomes(pipeline, PipelineState::Writing));
            }
        }
        pipeline.stop();
        auto database = store.open();
        ChainVerifier verifier({0, genesisHash(), Timestamp::earliest()});
        Timestamp last = Timestamp::earliest();
        QVERIFY(LedgerStore(*database)
                    .read(1, 10'000,
                          [&](LedgerEntry&& entry) {
                              verifier.add(entry);
                              return std::exchange(last, entry.scan_timestamp) < entry.scan_timestamp;
                          })
                    .has_value());
        QCOMPARE(verifier.report().rows, recorded); // in the order in which they came
        QVERIFY2(!verifier.report().hasErrors, verifier.report().toJson().c_str());
        const auto rejections = RejectionStore(*database).pageAfter(0, 10'000);
        QCOMPARE(std::int64_t(rejections->size()), refused);
        for (const Rejection& rejection : *rejections) {
            QVERIFY(rejection.reason == Reason::RefusedByDatabase);
            QCOMPARE(rejection.card_uid, std::string("04:00:00:07"));
        }
    }

    /// The database that keeps the alerts was away itself.
    void anOutageThatIsOverIsAmongTheAlerts()
    {
        const TestStore store = makeStore(Backend::Sqlite);
        enrolTestSite(store.url());
        const QTemporaryDir folder;
        std::atomic<bool> isAway = false;
        Pipeline::Options options = optionsFor(store);
        options.spoolFolder = folder.path().toStdString() + "/spool";
        options.openOptions.beforeAccess = [&](std::string_view) -> Result<void> {
            return isAway ? Result<void>(failure(ErrorCode::Unavailable, "away")) : Result<void>();
        };
        SystemClock realTime;
        Pipeline pipeline(options, realTime, m_random);
        pipeline.start();
        QVERIFY(becomes(pipeline, PipelineState::Writing));
        AlertWatch::Options watching;
        watching.databaseUrl = store.url();
        watching.dataDir = "/";
        watching.diskFree = 0;
        AlertWatch watch(watching, pipeline, realTime);
        Reader reader;
        isAway = true;
        reader.send(pipeline, {TestSite::tap(1, kNoon.iso()), TestSite::tap(2, kNoon.iso())});
        isAway = false;
        QTRY_COMPARE_WITH_TIMEOUT(pipeline.status().spool.taps, 0, 20'000);
        QVERIFY(becomes(pipeline, PipelineState::Writing));
        for (int i = 0; i < 2; ++i) { // it is told once
            QVERIFY(watch.check());
            const auto alerts = need(AlertStore(*store.open()).page(AlertFilter::All, 0, 10));
            QCOMPARE(alerts.size(), 1U);
            QVERIFY(alerts[0].kind == AlertKind::SpoolWaiting);
            QVERIFY(alerts[0].resolved_at.has_value());
            QCOMPARE(alerts[0].message,
                     std::string("the database was away, and 2 taps waited in the spool to be recorded"));
        }
        pipeline.stop();
    }

    /// A rule that is against every tap is somebody's mistake: the taps wait until it is mended.
    void allAreRefused()
    {
        Refusing site("RAISE EXCEPTION 'maintenance'");
        QVERIFY(becomes(*site.pipeline, PipelineState::Writing));
        std::vector<std::string> taps;
        for (int i = 0; i < 40; ++i)
            taps.push_back(TestSite::tap(7, (kNoon + 16s * i).iso()));
        Reader reader;
        const auto outcomes = reader.send(*site.pipeline, taps);
        QCOMPARE(std::ranges::count(outcomes, Reason::RefusedByDatabase, &Outcome::reason), 16);
        QCOMPARE(std::ranges::count(outcomes, Status::Queued, &Outcome::status), 24);
        site.mend();
        QTRY_COMPARE_WITH_TIMEOUT(site.pipeline->status().head_sequence_id, 24, 20'000);
        QCOMPARE(*RejectionStore(*site.owner).count(), 16);
    }

    void whatPassesIsWaitedFor_data()
    {
        QTest::addColumn<std::string>("code");
        for (const char* code : {"53100", "40001", "42501", "55006", "57014", "58030", "XX000"})
            QTest::newRow(code) << std::string(code);
    }
    void whatPassesIsWaitedFor()
    {
        QFETCH(std::string, code);
        Refusing site("RAISE EXCEPTION 'not now' USING ERRCODE = '" + code + "'");
        QVERIFY(becomes(*site.pipeline, PipelineState::Writing));
        Reader reader;
        QVERIFY(reader.sendOne(*site.pipeline, TestSite::tap(7, kNoon.iso())).status == Status::Queued);
        site.mend();
        QTRY_COMPARE_WITH_TIMEOUT(site.pipeline->status().head_sequence_id, 1, 20'000);
        QCOMPARE(*RejectionStore(*site.owner).count(), 0);
    }

private:
    /// A trigger of the site's own that does that at the card 04:00:00:07.
    static std::string pgTrigger(const std::string& what,
                                 const std::string& when = "TRIGGER no_seven BEFORE INSERT ON rfid_ledger")
    {
        return "CREATE FUNCTION no_seven() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
               "IF NEW.employee_rfid = '04:00:00:07' THEN " +
               what + "; END IF; RETURN NEW; END $$; CREATE " + when + " FOR EACH ROW EXECUTE FUNCTION no_seven()";
    }
    /// A server over a PostgreSQL that refuses the card 04:00:00:07 until it is mended.
    struct Refusing
    {
        explicit Refusing(const std::string& what) : store(makeStore(Backend::Postgres)), owner(store.openAsOwner())
        {
            enrolTestSite(store.url());
            need(owner->runScript(pgTrigger(what)));
            Pipeline::Options options = optionsFor(store);
            options.spoolFolder = folder.path().toStdString() + "/spool";
            pipeline.emplace(options, clock, random);
            pipeline->start();
        }
        void mend() const { need(owner->runScript("DROP TRIGGER no_seven ON rfid_ledger")); }

        const TestStore store;
        const std::unique_ptr<Database> owner;
        const QTemporaryDir folder;
        SystemClock clock; // it must try again by itself
        SystemRandom random;
        std::optional<Pipeline> pipeline;
    };
    static std::vector<int> manyCards(int count)
    {
        std::vector<int> cards;
        for (int i = 0; i < count; ++i)
            cards.push_back(i % 50 + 1);
        return cards;
    }
    static Pipeline::Options optionsFor(const TestStore& store)
    {
        Pipeline::Options options;
        options.databaseUrl = store.url();
        return options;
    }
    std::unique_ptr<ManualClock> m_clock;
    SystemRandom m_random;
};

QTEST_GUILESS_MAIN(PipelineTest)
#include "pipeline_test.moc"
