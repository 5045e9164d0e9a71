// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader sent is erased where it must be, and the ledger proves as much as before.
#include "base/random.h"
#include "ingest/log_sealer.h"
#include "services/ledger_service.h"
#include "services/payload_erasure.h"
#include "services/trust_service.h"
#include "storage/employee_store.h"
#include "storage/ledger_store.h"
#include "storage/ledger_writer.h"
#include "storage/needs.h"
#include "storage/samples.h"
#include "support/manual_clock.h"
#include "support/qtest_strings.h"
#include "support/test_database.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tapledger;

namespace {

const Timestamp kNoon = *Timestamp::parse("2026-02-04T12:00:00Z");
const Actor kAdmin{"ada", "test", Role::Admin};
constexpr int kEntries = 1'500; // more than one transaction
constexpr int kOld = 1'200;

/// A sealed ledger of which the first entries are a year old, every third of them of employee 1001.
struct Site
{
    explicit Site(Backend backend) : store(makeStore(backend)), owner(store.openAsOwner())
    {
        Employee employee = sampleEmployee("1001");
        id = need(EmployeeStore(*owner).insert(employee, kNoon));
        const auto writer = store.openWriter();
        auto entries = sampleEntries(need(LedgerStore(writer->database()).head()), kEntries);
        Sha256 sha;
        std::string previous = genesisHash();
        for (LedgerEntry& entry : entries) {
            if (entry.sequence_id <= kOld)
                entry.created_at = kNoon - std::chrono::days(365);
            else
                entry.created_at = kNoon;
            entry.employee_id = entry.sequence_id % 3 == 0 ? id : id + 1;
            entry.hash_chain = chainHash(sha, previous, entry);
            previous = entry.hash_chain;
        }
        need(writer->append(entries, {}));
        KeyRing ring;
        ring.origin = originOf("site.example", LogKind::Taps, 1);
        ring.genesis_hash_chain = genesisHash();
        need(trust.makeKeys(LogKind::Taps, ring));
        LogSealer sealer(LogKind::Taps, trust, {}, clock);
        need(sealer.open(writer->database()));
        need(sealer.seal(writer->database()));
    }
    std::string verdict()
    {
        VerifyEvidence evidence;
        evidence.key_ring = need(trust.keys(LogKind::Taps)).ring;
        const auto report = need(LedgerService(*owner, kAdmin).verify({}, evidence));
        erased = report.chain.raw_erased;
        return report.chain.hasErrors ? "fail" : "ok";
    }
    std::string payload(std::int64_t sequenceId) { return need(LedgerStore(*owner).find(sequenceId))->raw_payload; }

    TestStore store;
    std::unique_ptr<Database> owner;
    QTemporaryDir folder;
    TrustFolder trust{folder.path().toStdString() + "/trust"};
    ManualClock clock{kNoon};
    std::int64_t id = 0;
    std::int64_t erased = 0; ///< as the last verification saw it
};

std::string erasedTo(const std::string& sha256)
{
    return "{\"_erased\":{\"at\":\"2026-02-04T12:00:00+00:00\",\"reason\":\"r\",\"sha256\":\"" + sha256 + "\"}}";
}

} // namespace

class PayloadErasureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byAgeAndPerson_data() { addBackendRows(); }
    void byAgeAndPerson()
    {
        QFETCH(tapledger::Backend, backend);
        Site site(backend);
        QCOMPARE(site.verdict(), std::string("ok"));
        const auto receipt = need(TrustService(*site.owner, site.clock, kAdmin).receipt(3));
        PayloadErasure erasure(*site.owner, site.clock, kAdmin);

        ErasureRequest person{"1001", kNoon - std::chrono::days(30), "asked for by the person"};
        QCOMPARE(need(erasure.find(person)).count, kOld / 3);
        QCOMPARE(need(erasure.erase(person)).count, kOld / 3);
        QCOMPARE(need(erasure.find(person)).count, 0);
        QCOMPARE(need(erasure.erase(person)).count, 0); // again: nothing is left
        QVERIFY(site.payload(3).find("asked for by the person") != std::string::npos);
        QVERIFY(site.payload(4).find("_erased") == std::string::npos);
        QVERIFY(site.payload(kOld + 3).find("_erased") == std::string::npos);
        QCOMPARE(site.verdict(), std::string("ok"));
        QCOMPARE(site.erased, kOld / 3);

        const ErasureRequest age{{}, kNoon - std::chrono::days(30), "kept for a year"};
        QCOMPARE(need(erasure.erase(age)).count, kOld - kOld / 3);
        QCOMPARE(site.verdict(), std::string("ok"));
        QCOMPARE(site.erased, kOld);

        // The receipt of before proves what was there; one of now proves that it was erased.
        const KeyRing ring = need(site.trust.keys(LogKind::Taps)).ring;
        QVERIFY(need(verifyReceipt(receipt.toJson(), ring)).isValid());
        const auto later = need(TrustService(*site.owner, site.clock, kAdmin).receipt(3));
        QCOMPARE(later.leaf, receipt.leaf);
        const auto checked = need(verifyReceipt(later.toJson(), ring));
        QVERIFY2(checked.isValid(), checked.toJson().c_str());

        std::int64_t told = 0;
        std::string body;
        need(site.owner->run("SELECT count(*), min(body) FROM rfid_audit_log WHERE event = 'raw_erased'", {},
                             [&](const Row& row) {
                                 told = row.integer(0);
                                 body = row.text(1);
                             }));
        QCOMPARE(told, 2);
        QVERIFY2(body.find("ada") != std::string::npos, body.c_str());
    }

    void nothingElseIsLetThrough_data() { addBackendRows(); }
    void nothingElseIsLetThrough()
    {
        QFETCH(tapledger::Backend, backend);
        Site site(backend);
        const std::string good = erasedTo(std::string(64, 'a'));
        const auto update = [&](const std::string& payload, const char* more = "") {
            return site.owner
                ->run(std::string("UPDATE rfid_ledger SET raw_payload = $1") + more + " WHERE sequence_id = 5",
                      {payload})
                .has_value();
        };
        const std::string more = good.substr(0, good.size() - 1) + ",\"more\":1}";
        for (const std::string& bad : {std::string("{\"forged\":true}"), erasedTo("short"), more})
            QVERIFY2(!update(bad), bad.c_str());
        QVERIFY(!update(good, ", device_id = 'GATE-02'"));
        QVERIFY(update(good));
        QVERIFY(!update(erasedTo(std::string(64, 'b')))); // once
        QVERIFY(!update("{\"was\":\"erased\"}"));
    }

    void whatIsAskedMustBeSaid()
    {
        Site site(Backend::Sqlite);
        PayloadErasure erasure(*site.owner, site.clock, kAdmin);
        QVERIFY(codeOf(erasure.erase({{}, {}, "all"})) == ErrorCode::InvalidArgument);
        QVERIFY(codeOf(erasure.erase({"1001", {}, ""})) == ErrorCode::InvalidArgument);
        QVERIFY(codeOf(erasure.erase({"9999", {}, "gone"})) == ErrorCode::NotFound);
        QVERIFY(
            codeOf(PayloadErasure(*site.owner, site.clock, {"grace", "test", Role::Hr}).erase({"1001", {}, "no"})) ==
            ErrorCode::Forbidden);
    }

    /// The server's role of PostgreSQL cannot: whoever takes the server cannot erase.
    void theServersRoleMayNot()
    {
        Site site(Backend::Postgres);
        const auto server = site.store.open();
        PayloadErasure erasure(*server, site.clock, kAdmin);
        QVERIFY(codeOf(erasure.erase({"1001", {}, "no"})) == ErrorCode::Permission);
        QVERIFY(site.payload(3).find("_erased") == std::string::npos);
    }
};

QTEST_GUILESS_MAIN(PayloadErasureTest)
#include "payload_erasure_test.moc"
