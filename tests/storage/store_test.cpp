// SPDX-License-Identifier: GPL-3.0-or-later
// What the stores keep, on both databases.
#include "storage/card_mapping_store.h"
#include "storage/device_store.h"
#include "storage/employee_store.h"
#include "storage/ledger_store.h"
#include "storage/ledger_writer.h"
#include "storage/migrator.h"
#include "storage/rejection_store.h"
#include "support/qtest_strings.h"
#include "support/test_database.h"

#include <QTest>
#include <fmt/format.h>

using namespace tapledger;

class StoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opens_data() { addBackendRows(); }
    void opens()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeStore(backend);
        const auto database = store.open();
        QVERIFY(checkSchema(*database).has_value());
        auto writer = LedgerWriter::open(store.url());
        QVERIFY2(writer.has_value(), writer ? "" : writer.error().message.c_str());
    }
};

QTEST_GUILESS_MAIN(StoreTest)
#include "store_test.moc"
