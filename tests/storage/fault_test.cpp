// SPDX-License-Identifier: GPL-3.0-or-later
// Whichever access to the database fails: an error, no half state, and all works afterwards.
#include "needs.h"
#include "samples.h"
#include "storage/card_mapping_store.h"
#include "storage/employee_store.h"
#include "storage/ledger_store.h"
#include "storage/ledger_writer.h"
#include "storage/rejection_store.h"
#include "support/qtest_strings.h"
#include "support/test_database.h"

#include <QTest>
#include <fmt/format.h>

using namespace tapledger;

namespace {

/// Lets the n-th access from now on fail, counting from 0.
class FailingAccess
{
public:
    OpenOptions options()
    {
        OpenOptions options;
        options.beforeAccess = [this](std::string_view) -> Result<void> {
            if (m_left-- != 0)
                return {};
            m_failed = true;
            return failure(ErrorCode::Unavailable, "failed on purpose");
        };
        return options;
    }
    void arm(int n)
    {
        m_left = n;
        m_failed = false;
    }
    void disarm() { m_left = -1; }
    bool failed() const { return m_failed; }

private:
    int m_left = -1;
    bool m_failed = false;
};

/// Replaces a card as enrolment does: in one transaction.
Result<void> replaceCard(Database& database, const CardUid& newCard, std::int64_t employee)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    CardMappingStore store(database);
    const auto old = store.findActiveByEmployee(employee);
    if (!old)
        return failure(old.error());
    if (*old) {
        if (auto ended = store.deactivate((*old)->id, "replaced", second(5)); !ended)
            return ended;
    }
    if (auto inserted = store.insert(sampleMapping(newCard, employee), second(5)); !inserted)
        return failure(inserted.error());
    return transaction->commit();
}

} // namespace

class FaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void append_data()
    {
        QTest::addColumn<Backend>("backend");
        QTest::addColumn<int>("entries");
        for (const int entries : {1, 5, 100}) {
            QTest::addRow("sqlite %d", entries) << Backend::Sqlite << entries;
            QTest::addRow("postgres %d", entries) << Backend::Postgres << entries;
        }
    }
    void append()
    {
        QFETCH(tapledger::Backend, backend);
        QFETCH(int, entries);
        const TestStore store = makeStore(backend);
        const auto observer = store.open();
        FailingAccess access;
        auto writer = need(LedgerWriter::open(store.url(), access.options()));
        const auto refused = std::vector<Rejection>(static_cast<std::size_t>(entries), sampleRejection(1));
        for (int n = 0;; ++n) {
            const ChainHead head = need(LedgerStore(*observer).head());
            const std::int64_t rejections = need(RejectionStore(*observer).count());
            const auto batch = sampleEntries(head, static_cast<std::size_t>(entries));
            access.arm(n);
            const auto appended = writer->append(batch, refused);
            access.disarm();
            QCOMPARE(appended.has_value(), !access.failed());
            const bool written = appended.has_value();
            QCOMPARE(need(LedgerStore(*observer).head()).sequence_id, head.sequence_id + (written ? entries : 0));
            QCOMPARE(need(RejectionStore(*observer).count()), rejections + (written ? entries : 0));
            if (written)
                break;
            QVERIFY2(n < 20, "it fails for ever");
            need(writer->append(batch, {})); // the writer goes on
        }
    }

    void openingTheWriter_data() { addBackendRows(); }
    void openingTheWriter()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeStore(backend);
        FailingAccess access;
        for (int n = 0;; ++n) {
            access.arm(n);
            const auto writer = LedgerWriter::open(store.url(), access.options());
            QCOMPARE(writer.has_value(), !access.failed());
            if (writer)
                break;
            QVERIFY(writer.error().code == ErrorCode::Unavailable);
            QVERIFY(
                QTest::qWaitFor([&] { return LedgerWriter::open(store.url()).has_value(); })); // no lock is left behind
            QTRY_COMPARE(need(currentWriter(*store.open())), std::string());
        }
    }

    void enrolment_data() { addBackendRows(); }
    void enrolment()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeStore(backend);
        const auto observer = store.open();
        const std::int64_t anna = need(EmployeeStore(*observer).insert(sampleEmployee("1"), second(0)));
        need(CardMappingStore(*observer).insert(sampleMapping(card(0), anna), second(0)));
        FailingAccess access;
        const auto database = store.open(access.options());
        for (int n = 0;; ++n) {
            const auto before = need(CardMappingStore(*observer).findActiveByEmployee(anna));
            access.arm(n);
            const auto replaced = replaceCard(*database, card(100 + n), anna);
            access.disarm();
            QCOMPARE(replaced.has_value(), !access.failed());
            const auto after = need(CardMappingStore(*observer).findActiveByEmployee(anna));
            QVERIFY(after.has_value());
            if (replaced) {
                QVERIFY(after->card_uid == card(100 + n));
                break;
            }
            QVERIFY(after->id == before->id);
            QVERIFY2(n < 20, "it fails for ever");
        }
        need(replaceCard(*database, card(500), anna));
    }

    void aLostConnectionIsNoticed_data()
    {
        QTest::addColumn<PostgresServer::StopMode>("mode");
        QTest::newRow("shutdown") << PostgresServer::StopMode::Fast;
        QTest::newRow("crash") << PostgresServer::StopMode::Immediate;
    }
    void aLostConnectionIsNoticed()
    {
        QFETCH(PostgresServer::StopMode, mode);
        const TestStore store = makeStore(Backend::Postgres);
        auto writer = store.openWriter();
        auto idle = need(LedgerWriter::open(makeStore(Backend::Postgres).url()));
        const auto database = store.open();
        auto batch = sampleEntries({0, genesisHash(), {}}, 3);
        need(writer->append(batch, {}));
        postgresServer().restart(mode);
        batch = sampleEntries({3, batch.back().hash_chain, {}}, 3);
        QVERIFY(codeOf(writer->append(batch, {})) == ErrorCode::Unavailable);
        QVERIFY(!writer->database().isConnected());
        QVERIFY(codeOf(writer->append(batch, {})) == ErrorCode::Unavailable);
        QVERIFY(codeOf(idle->pollDirectoryChanges()) == ErrorCode::Unavailable);
        QVERIFY(codeOf(database->run("SELECT 1")) == ErrorCode::Unavailable);
        QVERIFY(codeOf(LedgerStore(*database).head()) == ErrorCode::Unavailable);
        writer = store.openWriter();
        QCOMPARE(need(LedgerStore(writer->database()).head()).sequence_id, 3);
        need(writer->append(batch, {}));
    }

    void anAdministratorEndsTheConnection()
    {
        const TestStore store = makeStore(Backend::Postgres);
        const auto other = store.open();
        for (const std::size_t size : {1U, 5U, 500U}) {
            auto writer = store.openWriter();
            const ChainHead head = need(LedgerStore(writer->database()).head());
            QCOMPARE(
                need(other->run("SELECT pg_terminate_backend(l.pid) FROM pg_locks l WHERE l.locktype = 'advisory' "
                                "AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())")),
                1);
            QTRY_COMPARE(need(currentWriter(*other)), std::string());
            QVERIFY(codeOf(writer->append(sampleEntries(head, size), {})) == ErrorCode::Unavailable);
            QCOMPARE(need(LedgerStore(*other).head()).sequence_id, head.sequence_id);
        }
    }

    /// A frozen server keeps its sockets open; nobody may wait for it for ever.
    void aFrozenServerIsGivenUp()
    {
        const TestStore store = makeStore(Backend::Postgres);
        const auto database = store.open();
        need(database->setStatementTimeout(std::chrono::seconds(1)));
        postgresServer().pause();
        const auto asked = database->run("SELECT 1");
        OpenOptions options;
        options.connectTimeoutSeconds = 2;
        const auto opened = Database::open(store.url(), options);
        postgresServer().resume();
        QVERIFY(codeOf(asked) == ErrorCode::Unavailable);
        QVERIFY(!database->isConnected());
        QVERIFY(codeOf(opened) == ErrorCode::Unavailable);
        need(store.open()->run("SELECT 1"));
    }

    void aSlowStatementIsEnded()
    {
        const TestStore store = makeStore(Backend::Postgres);
        const auto database = store.open();
        need(database->setStatementTimeout(std::chrono::seconds(1)));
        QVERIFY(codeOf(database->run("SELECT pg_sleep(60)")) == ErrorCode::Unavailable);
        need(database->run("SELECT 1")); // the connection is as good as before
    }

    void aLockedSqliteFileIsBusyNotCorrupt()
    {
        const TestStore store = makeStore(Backend::Sqlite);
        auto writer = store.openWriter();
        const auto other = store.open();
        const auto batch = sampleEntries({0, genesisHash(), {}}, 2);
        {
            auto transaction = need(Transaction::begin(*other));
            QVERIFY(codeOf(writer->append(batch, {})) == ErrorCode::Unavailable);
        }
        need(writer->append(batch, {}));
    }
};

QTEST_GUILESS_MAIN(FaultTest)
#include "fault_test.moc"
