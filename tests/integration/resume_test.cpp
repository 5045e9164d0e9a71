// SPDX-License-Identifier: GPL-3.0-or-later
// A verification that was stopped goes on, and comes to what it would have come to without a stop.
#include "attacked_site.h"
#include "base/json.h"
#include "services/verification_jobs.h"
#include "storage/needs.h"
#include "support/qtest_strings.h"

#include <QTest>
#include <thread>

using namespace tapledger;
using namespace std::chrono_literals;

namespace {

/// All that a verification of 1,300 entries tells of its way; with warnings in the beginning and at the end.
struct Course
{
    explicit Course(Backend backend) : site(backend)
    {
        const auto late = [this](LedgerEntry& entry) {
            entry.scan_timestamp = entry.created_at - 48h;
            site.sign(entry, site.deviceKey());
        };
        site.work(1, late);
        site.keepOutside(301);
        site.keepReceipt(150);
        for (int i = 0; i < 10; ++i)
            site.work(100);
        site.work(2, late);
        evidence = site.evidence(AttackedSite::Evidence::Receipt);
        evidence.save_every = 0ms;
        evidence.save = [this](const VerifierState& state) { states.push_back(state.toJson()); };
    }

    VerifyEvidence from(const std::string& state) const
    {
        VerifyEvidence resumed = evidence;
        resumed.save = {};
        resumed.resume = need(VerifierState::parse(state));
        return resumed;
    }

    AttackedSite site;
    VerifyEvidence evidence;
    std::vector<std::string> states;
};

/// What a report says apart from that it was resumed.
std::string said(VerifyReport report)
{
    report.resumed_after = 0;
    return report.toJson();
}

} // namespace

class ResumeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOn_data() { addBackendRows(); }
    void goesOn()
    {
        QFETCH(tapledger::Backend, backend);
        Course course(backend);
        const auto whole = need(course.site.verify(course.evidence));
        QCOMPARE(whole.chain.counts.at("BACKDATED"), 3);
        QCOMPARE(whole.anchored_size, 301);
        QCOMPARE(whole.matched_size, 1303);
        QVERIFY(course.states.size() >= 3);
        for (const std::string& state : course.states) {
            const auto resumed = need(course.site.verify(course.from(state)));
            QVERIFY(resumed.resumed_after > 0);
            QCOMPARE(said(resumed), said(whole));
        }
    }

    /// Stopped by whoever asked for it, it has kept how far it came.
    void stopped()
    {
        Course course(Backend::Sqlite);
        const auto stopped = course.site.verify(course.evidence, [](const VerifyProgress&) { return false; });
        QVERIFY(codeOf(stopped) == ErrorCode::Cancelled);
        QCOMPARE(course.states.size(), std::size_t{1});
        QCOMPARE(need(course.site.verify(course.from(course.states.back()))).chain.rows, 1303);
    }

    /// A job is held up before it has seen an entry, cancelled, and gone on with.
    void aJob()
    {
        using State = VerificationJobs::State;
        Course course(Backend::Postgres);
        const Actor auditor{"ada", "test", Role::Auditor};
        VerificationJobs jobs(course.site.store().url(), course.site.clock());
        jobs.useKeyRing(course.site.trust().path() / "taps.keyring.json");
        const auto ended = [&](std::int64_t id) {
            while (need(jobs.find(auditor, id)).state == State::Running)
                std::this_thread::yield();
            return need(jobs.find(auditor, id));
        };
        const auto owner = course.site.store().openAsOwner();
        QVERIFY(owner->runScript("BEGIN; LOCK TABLE rfid_ledger"));
        const auto first = need(jobs.start(auditor, {}));
        need(jobs.cancel(auditor, first.id));
        QVERIFY(codeOf(jobs.resume(auditor, first.id)) == ErrorCode::Conflict); // it still runs
        QVERIFY(owner->runScript("COMMIT"));
        const auto cancelled = ended(first.id);
        QVERIFY(cancelled.state == State::Cancelled);
        QVERIFY(cancelled.isResumable);
        QVERIFY(cancelled.checked > 0 && cancelled.checked < cancelled.total);

        const auto second = ended(need(jobs.resume(auditor, first.id)).id);
        QVERIFY(second.state == State::Finished);
        QCOMPARE(second.report->resumed_after, cancelled.checked);
        QCOMPARE(second.report->chain.rows, 1303);
        QVERIFY(!second.isResumable);
        QVERIFY(codeOf(jobs.resume(auditor, second.id)) == ErrorCode::Conflict);
        QVERIFY(codeOf(jobs.resume(auditor, 99)) == ErrorCode::NotFound);
    }

    /// What comes after is looked at; what was found wrong is not forgotten, for from there on nothing is kept.
    void errors_data() { addBackendRows(); }
    void errors()
    {
        QFETCH(tapledger::Backend, backend);
        Course course(backend);
        need(course.site.verify(course.evidence));
        const auto states = std::exchange(course.states, {});
        course.site.sql("UPDATE rfid_ledger SET event_type = 'time_out' WHERE sequence_id = 600");
        QVERIFY(need(course.site.verify(course.from(states.front()))).chain.counts.contains("CHAIN_BREAK"));
        need(course.site.verify(course.evidence));
        QCOMPARE(course.states.size(), std::size_t{1});
    }

    /// It cannot go on against other evidence than it began with.
    void otherEvidence()
    {
        Course course(Backend::Sqlite);
        need(course.site.verify(course.evidence));
        const std::string state = course.states.at(1);
        VerifyEvidence fewer = course.from(state);
        fewer.receipts.clear();
        QVERIFY(codeOf(course.site.verify(fewer)) == ErrorCode::InvalidArgument);
        VerifyEvidence chainOnly = course.from(state);
        chainOnly.key_ring.reset();
        QVERIFY(codeOf(course.site.verify(chainOnly)) == ErrorCode::InvalidArgument);
        course.site.sql("DELETE FROM rfid_checkpoints WHERE tree_size = 180");
        QVERIFY(codeOf(course.site.verify(course.from(state))) == ErrorCode::InvalidArgument);
    }

    void aLedgerThatHasShrunk()
    {
        Course course(Backend::Sqlite);
        need(course.site.verify(course.evidence));
        course.site.sql("DELETE FROM rfid_ledger WHERE sequence_id > 400");
        const auto resumed = course.site.verify(course.from(course.states.front()));
        QVERIFY(codeOf(resumed) == ErrorCode::InvalidArgument);
        QVERIFY(resumed.error().message.find("begin anew") != std::string::npos);
    }

    void malformedStates_data()
    {
        QTest::addColumn<QString>("text");
        const auto add = [](const char* name, const char* text) { QTest::newRow(name) << QString::fromUtf8(text); };
        add("nothing", "");
        add("no JSON", "{");
        add("another format", R"({"format":"rfid-verify-report/1"})");
        add("no tree", R"({"format":"rfid-verify-state/1"})");
        add("a tree of another size",
            R"({"format":"rfid-verify-state/1","tree":{"size":3,"hashes":[],"prev_hash_chain":""}})");
        add("no number", R"({"format":"rfid-verify-state/1","tree":[],"first_sequence_id":"1"})");
    }
    void malformedStates()
    {
        QFETCH(QString, text);
        QVERIFY(codeOf(VerifierState::parse(text.toStdString())) == ErrorCode::InvalidArgument);
    }

    /// Thousands of checkpoints that match are counted, and two of them shown.
    void aShortReport()
    {
        Course course(Backend::Sqlite);
        course.site.storeCheckpoint(300, "forged");
        const auto report = need(course.site.verify(course.evidence));
        const auto text = need(json::parse(report.toJson()));
        const auto count = [&](const char* source, const char* status) {
            return text.find("checkpoint_counts")->find(source)->find(status)->integer().value();
        };
        QCOMPARE(count("internal", "match"), 17);
        QCOMPARE(count("internal", "invalid"), 1);
        QCOMPARE(count("external", "match"), 1);
        QCOMPARE(count("receipt", "match"), 1);
        std::vector<std::int64_t> sizes;
        for (const KnownCheckpoint& listed : report.checkpoints)
            sizes.push_back(listed.size);
        QCOMPARE(sizes, std::vector<std::int64_t>({60, 0, 301, 180, 1303}));
    }
};

QTEST_GUILESS_MAIN(ResumeTest)
#include "resume_test.moc"
