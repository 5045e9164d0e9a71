// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is kept about one person, and nothing about anybody else.
#include "services/enrolment_service.h"
#include "services/payload_erasure.h"
#include "services/person_export.h"
#include "storage/ledger_store.h"
#include "storage/ledger_writer.h"
#include "storage/needs.h"
#include "storage/samples.h"
#include "support/manual_clock.h"
#include "support/qtest_strings.h"
#include "support/test_database.h"

#include <QTest>
#include <algorithm>
#include <set>

using namespace tapledger;
using namespace std::chrono_literals;

namespace {

const Timestamp kNoon = *Timestamp::parse("2026-02-04T12:00:00Z");
const Actor kHr{"grace", "test", Role::Hr};
constexpr int kEntries = 1'000;

/// Ada holds card 7 until noon, then Grace does; both use it, and are refused with it.
struct SharedCard
{
    explicit SharedCard(Backend backend) : store(makeStore(backend)), database(store.open())
    {
        EnrolmentService desk(*database, clock, kHr);
        ada = need(desk.addEmployee(sampleEmployee("1001"))).id;
        grace = need(desk.addEmployee(sampleEmployee("1002"))).id;
        clock.setNow(kNoon - 4h);
        need(desk.assignCard({card(7), "1001", "mifare", {}}, CardInUse::Refuse));
        need(desk.setPhoto(ada, "data:image/png;base64,AAAA"));
        need(desk.setPhoto(grace, "data:image/png;base64,BBBB"));
        clock.setNow(kNoon);
        need(desk.deactivateCard(card(7), "lost"));
        clock.setNow(kNoon + 1h);
        need(desk.assignCard({card(7), "1002", "mifare", {}}, CardInUse::Refuse));

        const auto writer = store.openWriter();
        auto entries = sampleEntries(need(LedgerStore(writer->database()).head()), kEntries);
        Sha256 sha;
        std::string previous = genesisHash();
        for (LedgerEntry& entry : entries) {
            entry.employee_id = entry.sequence_id % 2 == 0 ? ada : grace;
            entry.hash_chain = chainHash(sha, previous, entry);
            previous = entry.hash_chain;
        }
        std::vector<Rejection> rejections;
        const auto refuse = [&](Timestamp scanned, const CardUid& uid) {
            rejections.push_back(sampleRejection(std::ssize(rejections)));
            rejections.back().card_uid = uid.text();
            rejections.back().reason = Reason::InactiveCard;
            rejections.back().scan_timestamp = scanned;
            rejections.back().received_at = kNoon + 3h;
        };
        refuse(kNoon - 5h, card(7));      // nobody's yet
        refuse(kNoon - 1h, card(7));      // Ada's
        refuse(kNoon + 30min, card(7));   // hers still, though lost
        refuse(kNoon + 2h, card(7));      // Grace's
        refuse(kNoon + 10'000h, card(7)); // of a clock that is ahead: Grace's, when it was received
        refuse(kNoon - 1h, card(8));      // somebody's
        need(writer->append(entries, rejections));
    }

    json::Value exportOf(const char* number)
    {
        text.clear();
        longest = 0;
        report = need(PersonExport(*database, clock, kHr).write(number, [this](std::string_view piece) {
            text += piece;
            longest = std::max(longest, piece.size());
            return Result<void>();
        }));
        const auto parsed = json::parse(text);
        return parsed ? *parsed : json::Value{};
    }

    TestStore store;
    std::unique_ptr<Database> database;
    ManualClock clock{kNoon - 10h};
    std::int64_t ada = 0;
    std::int64_t grace = 0;
    std::string text;
    std::size_t longest = 0; ///< of the pieces
    PersonExportReport report;
};

std::size_t sizeOf(const json::Value& document, const char* list)
{
    const json::Value* found = document.find(list);
    return found && found->array() ? found->array()->size() : 0;
}

std::string textIn(const json::Value& object, const char* member)
{
    const json::Value* found = object.find(member);
    return found ? found->string() ? *found->string() : json::canonical(*found) : std::string();
}

/// What each of a list says.
std::vector<std::string> column(const json::Value& document, const char* list, const char* member)
{
    std::vector<std::string> all;
    for (const json::Value& item : *document.find(list)->array())
        all.push_back(textIn(item, member));
    return all;
}

} // namespace

class PersonExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingOfOnePerson_data() { addBackendRows(); }
    void everythingOfOnePerson()
    {
        QFETCH(tapledger::Backend, backend);
        SharedCard site(backend);
        const json::Value ada = site.exportOf("1001");
        QCOMPARE(textIn(ada, "format"), std::string("tapledger-person/1"));
        QCOMPARE(textIn(ada, "exported_by"), std::string("grace"));
        const json::Value& employee = *ada.find("employee");
        QCOMPARE(textIn(employee, "full_name"), std::string("Jana Nováková 1001"));
        QCOMPARE(textIn(employee, "position"), std::string("Vedoucí"));
        QCOMPARE(textIn(employee, "created_at"), (kNoon - 10h).iso());
        QCOMPARE(textIn(ada, "photo"), std::string("data:image/png;base64,AAAA"));

        QCOMPARE(sizeOf(ada, "cards"), 1U);
        QCOMPARE(column(ada, "cards", "deactivated_reason")[0], std::string("lost"));
        QCOMPARE(sizeOf(ada, "entries"), std::size_t(kEntries / 2));
        const auto sequence = column(ada, "entries", "sequence_id");
        QVERIFY(sequence.front() == "2" && sequence.back() == "1000");
        QCOMPARE(column(ada, "entries", "hash_chain")[0].size(), 64U);
        const auto ids = column(ada, "entries", "employee_id");
        QVERIFY(std::ranges::all_of(ids, [&](const std::string& id) { return id == std::to_string(site.ada); }));
        const std::vector<std::string> scanned{(kNoon - 1h).iso(), (kNoon + 30min).iso()};
        QVERIFY(column(ada, "rejections", "scan_timestamp") == scanned);
        const std::vector<std::string> events{"employee_added", "card_issued", "employee_photo_changed", "card_revoked",
                                              "person_exported"};
        QVERIFY2(column(ada, "audit", "event") == events, site.text.c_str());

        QCOMPARE(json::canonical(*ada.find("counts")),
                 std::string(R"({"audit":5,"cards":1,"entries":500,"rejections":2})"));
        QCOMPARE(site.report.entries, kEntries / 2);
        QVERIFY(site.longest < 4'096); // piece by piece
        QVERIFY(site.text.find("u00e1 1002") == std::string::npos &&
                site.text.find("base64,BBBB") == std::string::npos);

        const json::Value grace = site.exportOf("1002");
        QCOMPARE(sizeOf(grace, "entries"), std::size_t(kEntries / 2));
        QCOMPARE(sizeOf(grace, "rejections"), 2U);
    }

    /// A person has the number 1, another record the id 1, and a third the number 11.
    void nobodyElsesAuditEntries_data() { addBackendRows(); }
    void nobodyElsesAuditEntries()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeStore(backend);
        const auto database = store.open();
        const ManualClock clock(kNoon);
        EnrolmentService desk(*database, clock, kHr);
        for (int n = 1; n <= 12; ++n)
            need(desk.addEmployee(sampleEmployee(std::to_string(n))));
        std::string text;
        const auto report = need(PersonExport(*database, clock, kHr).write("1", [&](std::string_view piece) {
            text += piece;
            return Result<void>();
        }));
        QCOMPARE(report.audit, 2); // added, exported
        QVERIFY2(text.find("\"audit\": [\n") != std::string::npos && text.ends_with("}\n"), text.c_str());
        QCOMPARE(report.entries + report.rejections + report.cards, 0);
        QVERIFY(json::parse(text));
    }

    void whatWasErasedIsShownAsErased()
    {
        SharedCard site(Backend::Sqlite);
        need(PayloadErasure(*site.database, site.clock, {"ada", "test", Role::Admin})
                 .erase({"1001", {}, "asked for by the person"}));
        const json::Value ada = site.exportOf("1001");
        const json::Value& payload = *(*ada.find("entries")->array())[0].find("raw_payload");
        QVERIFY(payload.find("_erased"));
        QVERIFY(std::ranges::count(column(ada, "audit", "event"), "raw_erased") == 1);
    }

    void itIsToldBeforeAnythingLeaves()
    {
        SharedCard site(Backend::Sqlite);
        const auto exported = [&] { return need(AuditLog(*site.database).page({.event = "person_exported"})).size(); };
        PersonExport service(*site.database, site.clock, kHr);
        const auto nothing = [](std::string_view) { return Result<void>(); };
        QVERIFY(codeOf(service.write("9999", nothing)) == ErrorCode::NotFound);
        QVERIFY(codeOf(service.write(std::int64_t(9999), nothing)) == ErrorCode::NotFound);
        QCOMPARE(exported(), 0U);
        std::size_t toldFirst = 0;
        const auto full = [&](std::string_view) -> Result<void> {
            toldFirst = exported();
            return failure(ErrorCode::StorageFull, "no room");
        };
        QVERIFY(codeOf(service.write("1001", full)) == ErrorCode::StorageFull);
        QCOMPARE(toldFirst, 1U);
        for (const Role role : {Role::Security, Role::Auditor})
            QVERIFY(codeOf(PersonExport(*site.database, site.clock, {"x", "test", role}).write("1001", nothing)) ==
                    ErrorCode::Forbidden);
        QCOMPARE(exported(), 1U);
    }
};

QTEST_GUILESS_MAIN(PersonExportTest)
#include "person_export_test.moc"
