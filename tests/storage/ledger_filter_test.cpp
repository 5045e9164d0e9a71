// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of the ledger, either way round and by every filter, on both databases; and the index that serves them.
#include "needs.h"
#include "samples.h"
#include "storage/card_mapping_store.h"
#include "storage/employee_store.h"
#include "storage/ledger_store.h"
#include "storage/ledger_writer.h"
#include "support/qtest_strings.h"
#include "support/test_database.h"

#include <QTest>
#include <algorithm>

using namespace tapledger;

namespace {

/// Every card taps in its turn; cards 1 and 2 are one person's, an odd and an even gate take turns.
std::int64_t fill(const TestStore& store, Database& database, std::int64_t cards, std::size_t count)
{
    const std::int64_t anna = need(EmployeeStore(database).insert(sampleEmployee("1"), second(0)));
    for (const int n : {1, 2}) {
        CardMapping mapping = sampleMapping(card(n), anna);
        mapping.is_active = n == 2;
        need(CardMappingStore(database).insert(mapping, second(0)));
    }
    auto entries = sampleEntries({0, genesisHash(), {}}, count);
    for (LedgerEntry& entry : entries) {
        const auto n = entry.sequence_id % cards;
        entry.employee_rfid = card(n).text();
        entry.employee_id = n == 1 || n == 2 ? anna : 4'711;
        entry.device_id = entry.sequence_id % 2 == 0 ? "GATE-02" : "GATE-01";
    }
    need(store.openWriter()->append(entries, {}));
    return anna;
}

std::vector<std::int64_t> idsOf(const std::vector<LedgerEntry>& entries)
{
    std::vector<std::int64_t> ids;
    for (const LedgerEntry& entry : entries)
        ids.push_back(entry.sequence_id);
    return ids;
}

} // namespace

class LedgerFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pages_data() { addBackendRows(); }
    void pages()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeStore(backend);
        const auto database = store.open();
        const std::int64_t anna = fill(store, *database, 20, 2'000);
        LedgerStore ledger(*database);
        using Ids = std::vector<std::int64_t>;
        constexpr auto kNewestFirst = LedgerFilter::Order::NewestFirst;

        QCOMPARE(idsOf(need(ledger.page({.limit = 3, .order = kNewestFirst}))), (Ids{2'000, 1'999, 1'998}));
        QCOMPARE(idsOf(need(ledger.page({.limit = 2, .before = 10, .order = kNewestFirst}))), (Ids{9, 8}));
        QCOMPARE(idsOf(need(ledger.page({.after = 7, .limit = 9, .before = 10}))), (Ids{8, 9}));
        QCOMPARE(idsOf(need(ledger.page({.limit = 3, .card_uid = card(5).text(), .order = kNewestFirst}))),
                 (Ids{1'985, 1'965, 1'945}));
        QCOMPARE(idsOf(need(ledger.page({.limit = 4, .employee_id = anna, .order = kNewestFirst}))),
                 (Ids{1'982, 1'981, 1'962, 1'961}));
        QCOMPARE(idsOf(need(ledger.page({.limit = 3, .employee_id = anna}))), (Ids{1, 2, 21}));
        QCOMPARE(
            idsOf(need(ledger.page(
                {.limit = 2, .employee_id = anna, .device_id = "GATE-02", .before = 1'900, .order = kNewestFirst}))),
            (Ids{1'882, 1'862}));
        QCOMPARE(idsOf(need(ledger.page(
                     {.limit = 9, .employee_id = anna, .from = second(30), .to = second(62), .order = kNewestFirst}))),
                 (Ids{61, 42, 41}));
        QCOMPARE(idsOf(need(ledger.page({.limit = 2, .card_uid = card(2).text(), .employee_id = anna}))), (Ids{2, 22}));
        QVERIFY(need(ledger.page({.card_uid = card(3).text(), .employee_id = anna})).empty());
        QVERIFY(need(ledger.page({.employee_id = 815, .order = kNewestFirst})).empty());
    }

    void aCardsPageUsesItsIndex_data() { addBackendRows(); }
    void aCardsPageUsesItsIndex()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeStore(backend);
        std::string asked;
        OpenOptions options;
        options.beforeAccess = [&](std::string_view sql) {
            if (sql.find("ORDER BY sequence_id DESC LIMIT") != std::string_view::npos)
                asked = sql;
            return Result<void>();
        };
        const auto database = store.open(options);
        const std::int64_t anna = fill(store, *database, 200, 20'000);
        if (backend == Backend::Postgres)
            need(store.openAsOwner()->runScript("VACUUM ANALYZE rfid_ledger"));
        need(LedgerStore(*database).page({.limit = 5, .employee_id = anna, .order = LedgerFilter::Order::NewestFirst}));
        const bool isSqlite = backend == Backend::Sqlite;
        std::string plan;
        const std::vector<SqlValue> values{std::int64_t{0}, card(1).text(), anna, std::int64_t{5}};
        need(database->run((isSqlite ? "EXPLAIN QUERY PLAN " : "EXPLAIN ") + std::string(asked), values,
                           [&](const Row& row) { plan += std::string(row.text(isSqlite ? 3 : 0)) + "\n"; }));
        QVERIFY2(plan.find("rfid_ledger_card") != std::string::npos, plan.c_str());
        QVERIFY2(plan.find("Sort") == std::string::npos && plan.find("TEMP B-TREE") == std::string::npos, plan.c_str());
    }
};

QTEST_GUILESS_MAIN(LedgerFilterTest)
#include "ledger_filter_test.moc"
