// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept longer than a site wants is removed: nothing else, told by the audit log, and the ledger stays whole.
#include "services/ledger_service.h"
#include "services/payload_erasure.h"
#include "services/retention.h"
#include "storage/alert_store.h"
#include "storage/employee_store.h"
#include "storage/ledger_store.h"
#include "storage/ledger_writer.h"
#include "storage/needs.h"
#include "storage/rejection_store.h"
#include "storage/samples.h"
#include "support/manual_clock.h"
#include "support/qtest_strings.h"
#include "support/test_database.h"

#include <QTest>
#include <algorithm>

using namespace tapledger;
using namespace std::chrono_literals;

namespace {

const Timestamp kNow = *Timestamp::parse("2026-06-01T12:00:00Z");
const Timestamp kOld = kNow - std::chrono::days(31);
const Actor kAdmin{"ada", "test", Role::Admin};
constexpr RetentionRules kMonth{std::chrono::days(30), std::chrono::days(30), std::chrono::days(30)};
constexpr int kOldRejections = 2'500; // more than two transactions

/// Old and new of everything.
struct AgedSite
{
    explicit AgedSite(Backend backend) : store(makeStore(backend)), owner(store.openAsOwner())
    {
        const auto writer = store.openWriter();
        std::vector<Rejection> rejections;
        for (int n = 0; n < kOldRejections + 10; ++n) {
            rejections.push_back(sampleRejection(n));
            rejections.back().received_at = n < kOldRejections ? kOld + Microseconds(n) : kNow - 1h;
        }
        auto entries = sampleEntries(need(LedgerStore(writer->database()).head()), 20);
        for (LedgerEntry& entry : entries)
            entry.created_at = entry.sequence_id <= 12 ? kOld : kNow - 1h;
        need(writer->append(entries, rejections));

        AlertStore alerts(*owner);
        const auto raise = [&](const char* subject, Timestamp at) {
            need(alerts.raise(AlertKind::DeviceOffline, subject, "silent", at));
            return need(alerts.page(AlertFilter::All, 0, 1)).front().id;
        };
        const auto settle = [&](std::int64_t id, const char* subject, Timestamp acknowledged, Timestamp resolved) {
            need(alerts.acknowledge(id, "grace", acknowledged));
            need(alerts.resolve(AlertKind::DeviceOffline, subject, resolved));
        };
        settle(raise("settled", kOld - 2h), "settled", kOld - 1h, kOld);
        settle(raise("settled lately", kOld - 2h), "settled lately", kOld, kNow - 1h);
        raise("open", kOld);
        need(alerts.acknowledge(raise("open and seen", kOld), "grace", kOld));
        raise("seen by nobody", kOld);
        need(alerts.resolve(AlertKind::DeviceOffline, "seen by nobody", kOld));
    }

    std::int64_t count(const char* what)
    {
        std::int64_t count = -1;
        need(owner->run(std::string("SELECT count(*) FROM ") + what, {},
                        [&](const Row& row) { count = row.integer(0); }));
        return count;
    }
    /// What the audit log says last of an event.
    std::string told(const std::string& event)
    {
        const auto found = need(AuditLog(*owner).page({.limit = 1, .event = event}));
        return found.empty() ? std::string() : found.front().body;
    }

    TestStore store;
    std::unique_ptr<Database> owner;
    ManualClock clock{kNow};
};

std::string textOf(const std::vector<RetentionItem>& items)
{
    std::string text;
    for (const RetentionItem& item : items)
        text += std::string(item.what) + " " + std::to_string(item.found.count) + (item.trouble ? " trouble;" : ";");
    return text;
}

} // namespace

class RetentionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOldGoes_data() { addBackendRows(); }
    void whatIsOldGoes()
    {
        QFETCH(tapledger::Backend, backend);
        AgedSite site(backend);
        Retention retention(*site.owner, site.clock, kAdmin);

        const auto plan = need(retention.plan(kMonth));
        QCOMPARE(textOf(plan), std::string("rejections 2500;alerts 1;payloads 12;"));
        QVERIFY(plan[0].before == kNow - 30 * 24h);
        QVERIFY(plan[0].found.oldest == kOld && plan[0].found.newest == kOld + Microseconds(kOldRejections - 1));
        QVERIFY(plan[1].found.oldest == kOld - 2h && plan[2].found.newest == kOld);
        QCOMPARE(site.count("rfid_rejections"), kOldRejections + 10);
        QCOMPARE(site.count("rfid_alerts"), 5);
        QCOMPARE(site.count("rfid_audit_log"), 0);

        const auto gone = need(retention.run(kMonth));
        QCOMPARE(textOf(gone), textOf(plan));
        QVERIFY(gone[0].found.oldest == plan[0].found.oldest && gone[0].found.newest == plan[0].found.newest);
        QCOMPARE(site.count("rfid_rejections"), 10);
        QCOMPARE(site.count("rfid_alerts"), 4);
        QCOMPARE(site.count("rfid_alerts WHERE subject = 'settled'"), 0);
        QCOMPARE(site.count("rfid_ledger WHERE CAST(raw_payload AS text) LIKE '%_erased%'"), 12);
        QCOMPARE(site.count("rfid_ledger"), 20);

        QCOMPARE(site.count("rfid_audit_log WHERE event = 'rejections_removed'"), 3);
        const std::string told = site.told("retention_applied");
        QVERIFY2(told.find(R"("after":{"alerts":1,"payloads":12,"rejections":2500})") != std::string::npos,
                 told.c_str());
        QVERIFY(told.find("\"actor\":\"ada\"") != std::string::npos);
        QVERIFY(site.told("alerts_removed").find("\"reason\":\"retention.alerts_days = 30\"") != std::string::npos);
        QVERIFY(site.told("raw_erased").find("\"reason\":\"retention.payloads_days = 30\"") != std::string::npos);
        QVERIFY(!need(LedgerService(*site.owner, kAdmin).verifyAudit()).fault);

        QCOMPARE(textOf(need(retention.plan(kMonth))), std::string("rejections 0;alerts 0;payloads 0;"));
        const auto entries = site.count("rfid_audit_log");
        QCOMPARE(textOf(need(retention.run(kMonth))), std::string("rejections 0;alerts 0;payloads 0;"));
        QCOMPARE(site.count("rfid_audit_log"), entries); // nothing went: nothing is to be told
    }

    void zeroIsForEver_data() { addBackendRows(); }
    void zeroIsForEver()
    {
        QFETCH(tapledger::Backend, backend);
        AgedSite site(backend);
        Retention retention(*site.owner, site.clock, kAdmin);
        RetentionRules rules{std::chrono::days(0)};
        QVERIFY(rules.keepsEverything());
        QVERIFY(need(retention.plan(rules)).empty());
        rules.alerts = std::chrono::days(30);
        QVERIFY(!rules.keepsEverything());
        QCOMPARE(textOf(need(retention.run(rules))), std::string("alerts 1;"));
        QCOMPARE(site.count("rfid_rejections"), kOldRejections + 10);
        QCOMPARE(site.count("rfid_ledger WHERE CAST(raw_payload AS text) LIKE '%_erased%'"), 0);
    }

    /// Whoever has taken over the server cannot erase what is in the ledger; the rest is the server's work.
    void theServersRoleLeavesPayloads()
    {
        AgedSite site(Backend::Postgres);
        const auto server = site.store.open();
        Retention retention(*server, site.clock, kAdmin);
        const auto plan = need(retention.plan(kMonth));
        QCOMPARE(textOf(plan), std::string("rejections 2500;alerts 1;payloads 12 trouble;"));
        const auto done = need(retention.run(kMonth));
        QCOMPARE(textOf(done), std::string("rejections 2500;alerts 1;payloads 0 trouble;"));
        QVERIFY(done[2].trouble->code == ErrorCode::Permission);
        QVERIFY2(done[2].trouble->message.find("owner of the tables") != std::string::npos,
                 done[2].trouble->message.c_str());
        QVERIFY(site.told("retention_applied").find("owner of the tables") != std::string::npos);
        QCOMPARE(site.count("rfid_ledger WHERE CAST(raw_payload AS text) LIKE '%_erased%'"), 0);
        QCOMPARE(site.count("rfid_rejections"), 10);

        need(Retention(*site.owner, site.clock, kAdmin).run(kMonth));
        QCOMPARE(textOf(need(retention.run(kMonth))), std::string("rejections 0;alerts 0;payloads 0;"));
    }

    /// Also where it takes more than one look: most was erased before, and some of the newest is left.
    void findsWhatIsLeftInALongLedger_data() { addBackendRows(); }
    void findsWhatIsLeftInALongLedger()
    {
        QFETCH(tapledger::Backend, backend);
        constexpr int kEntries = 45'000;
        const TestStore store = makeStore(backend);
        const auto owner = store.openAsOwner();
        const auto writer = store.openWriter();
        auto entries = sampleEntries(need(LedgerStore(writer->database()).head()), kEntries);
        const std::string erased = "{\"_erased\":{\"at\":\"2026-02-04T12:00:00+00:00\",\"reason\":\"r\",\"sha256\":\"" +
                                   std::string(64, 'a') + "\"}}";
        for (LedgerEntry& entry : entries) {
            entry.created_at = entry.sequence_id <= 44'990 ? kOld : kNow;
            if (entry.sequence_id <= 44'980 && entry.sequence_id != 20'000)
                entry.raw_payload = erased;
        }
        need(writer->append(entries, {}));
        QCOMPARE(need(LedgerStore(*owner).firstReceivedSince(kNow)), 44'991);
        QCOMPARE(need(LedgerStore(*owner).firstReceivedSince(kOld)), 1);
        QCOMPARE(need(LedgerStore(*owner).firstReceivedSince(kNow + 1h)), kEntries + 1);
        ManualClock clock(kNow);
        int looks = 0; // at 20,000 entries each
        OpenOptions counting;
        counting.beforeAccess = [&looks](std::string_view what) {
            looks += what.find("count(*), min(created_at)") != std::string_view::npos ? 1 : 0;
            return Result<void>();
        };
        const auto counted = need(Database::open(store.ownerUrl(), counting));
        Retention retention(*counted, clock, kAdmin);
        const RetentionRules rules{std::chrono::days(0), std::chrono::days(0), std::chrono::days(30)};
        QCOMPARE(textOf(need(retention.plan(rules))), std::string("payloads 11;"));
        QCOMPARE(looks, 3);
        QCOMPARE(textOf(need(retention.run(rules))), std::string("payloads 11;"));
        looks = 0; // what was erased is not read again, whoever else asked for theirs to be erased
        Employee employee = sampleEmployee("1001");
        employee.id = need(EmployeeStore(*owner).insert(employee, kNow));
        auto theirs = sampleEntries(need(LedgerStore(*owner).head()), 2);
        for (LedgerEntry& entry : theirs) {
            entry.created_at = kNow;
            entry.employee_id = entry.sequence_id % 2 == 0 ? employee.id : employee.id + 1;
        }
        need(writer->append(theirs, {}));
        QCOMPARE(need(PayloadErasure(*owner, clock, kAdmin).erase({"1001", kNow + 1h, "asked for"})).count, 1);
        QCOMPARE(textOf(need(retention.plan(rules))), std::string("payloads 0;"));
        QCOMPARE(looks, 0);
        clock.advance(31 * 24h);
        QCOMPARE(textOf(need(retention.run(rules))),
                 std::string("payloads 11;")); // 10 of before and theirs who did not
        QVERIFY(looks < 5);
    }

    /// Whichever access to the database fails: what has gone was told, what was told has gone, and the rest goes later.
    void aDatabaseThatFailsBetween_data() { addBackendRows(); }
    void aDatabaseThatFailsBetween()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeStore(backend);
        const auto observer = store.openAsOwner();
        const auto writer = store.openWriter();
        int left = -1;
        OpenOptions options;
        options.beforeAccess = [&left](std::string_view) -> Result<void> {
            return left-- == 0 ? Result<void>(failure(ErrorCode::Unavailable, "failed on purpose")) : Result<void>();
        };
        const auto failing = need(Database::open(store.ownerUrl(), options));
        const ManualClock clock(kNow);
        std::int64_t refused = 0;
        std::int64_t recorded = 0;
        std::int64_t erased = 0;
        for (int n = 0;; ++n) {
            Rejection rejection = sampleRejection(n);
            rejection.received_at = kOld;
            std::vector<LedgerEntry> entries;
            if (erased == recorded) { // one at a time, or the work grows as fast as it gets further
                entries = sampleEntries(need(LedgerStore(writer->database()).head()), 1);
                entries.front().created_at = kOld;
                ++recorded;
            }
            need(writer->append(entries, {&rejection, 1}));
            ++refused;

            left = n;
            const auto run = Retention(*failing, clock, kAdmin).run(kMonth);
            const bool failed = left < 0;
            left = -1;
            const bool isWhole =
                run && std::ranges::none_of(*run, [](const auto& item) { return item.trouble.has_value(); });
            QCOMPARE(isWhole, !failed);
            const auto told = [&](const char* event) {
                std::int64_t count = 0;
                for (const AuditEntry& entry : need(AuditLog(*observer).page({.limit = 1'000, .event = event})))
                    count += json::parse(entry.body)->find("after")->find("count")->integer().value_or(0);
                return count;
            };
            need(observer->run("SELECT count(*) FROM rfid_ledger WHERE CAST(raw_payload AS text) LIKE '%_erased%'", {},
                               [&](const Row& row) { erased = row.integer(0); }));
            QCOMPARE(told("rejections_removed"), refused - need(RejectionStore(*observer).count()));
            QCOMPARE(told("raw_erased"), erased);
            if (!failed) {
                QCOMPARE(need(RejectionStore(*observer).count()), 0);
                QCOMPARE(erased, recorded);
                break;
            }
            QVERIFY2(n < 100, "it fails for ever");
        }
        QVERIFY(!need(LedgerService(*observer, kAdmin).verifyAudit()).fault);
    }

    void onlyAdministratorsMay()
    {
        AgedSite site(Backend::Sqlite);
        Retention retention(*site.owner, site.clock, {"grace", "test", Role::Hr});
        QVERIFY(codeOf(retention.plan(kMonth)) == ErrorCode::Forbidden);
        QVERIFY(codeOf(retention.run(kMonth)) == ErrorCode::Forbidden);
        QCOMPARE(site.count("rfid_rejections"), kOldRejections + 10);
    }
};

QTEST_GUILESS_MAIN(RetentionTest)
#include "retention_test.moc"
