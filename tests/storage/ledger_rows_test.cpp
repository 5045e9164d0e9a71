// SPDX-License-Identifier: GPL-3.0-or-later
// The binary form of rows: what cannot be a row is never read as one.
#include "samples.h"
#include "storage/postgres/ledger_rows.h"
#include "support/qtest_strings.h"

#include <QTest>

using namespace tapledger;

namespace {

std::string rowOf(const LedgerEntry& entry, pg::PayloadForm form)
{
    std::string row;
    pg::appendLedgerRow(row, entry, form, pg::HashPrevious::Absent, {});
    return row;
}

} // namespace

class LedgerRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data()
    {
        QTest::addColumn<pg::PayloadForm>("form");
        QTest::newRow("jsonb") << pg::PayloadForm::Jsonb;
        QTest::newRow("text") << pg::PayloadForm::Text;
    }
    void roundTrip()
    {
        QFETCH(pg::PayloadForm, form);
        LedgerEntry entry = sampleEntry(3, genesisHash());
        entry.scan_timestamp = Timestamp::earliest();
        entry.created_at = Timestamp::latest();
        LedgerEntry read;
        QVERIFY(pg::readLedgerRow(rowOf(entry, form), form, read));
        QCOMPARE(read.sequence_id, entry.sequence_id);
        QCOMPARE(read.raw_payload, entry.raw_payload);
        QVERIFY(read.scan_timestamp == entry.scan_timestamp && read.created_at == entry.created_at);
        QVERIFY(read.device_signature == entry.device_signature && read.employee_id == entry.employee_id);
        QCOMPARE(read.hash_chain, entry.hash_chain);
        entry.device_signature.reset();
        entry.employee_id.reset();
        QVERIFY(pg::readLedgerRow(rowOf(entry, form), form, read));
        QVERIFY(!read.device_signature && !read.employee_id);
    }

    void everyCutAndAddedByteIsRefused()
    {
        const std::string row = rowOf(sampleEntry(3, genesisHash()), pg::PayloadForm::Jsonb);
        LedgerEntry entry;
        for (std::size_t length = 0; length < row.size(); ++length)
            QVERIFY(!pg::readLedgerRow(std::string_view(row).substr(0, length), pg::PayloadForm::Jsonb, entry));
        QVERIFY(!pg::readLedgerRow(row + '\0', pg::PayloadForm::Jsonb, entry));
        QVERIFY(!pg::readLedgerRow(rowOf(sampleEntry(3, genesisHash()), pg::PayloadForm::Text), pg::PayloadForm::Jsonb,
                                   entry));
    }

    void wrongLengthsAreRefused()
    {
        std::string row = rowOf(sampleEntry(3, genesisHash()), pg::PayloadForm::Jsonb);
        LedgerEntry entry;
        for (const char length : {'\0', '\1', '\7', '\11', '\177'}) { // of the first number
            row[5] = length;
            QVERIFY(!pg::readLedgerRow(row, pg::PayloadForm::Jsonb, entry));
        }
        row[2] = '\x80'; // a negative length that is not NULL
        QVERIFY(!pg::readLedgerRow(row, pg::PayloadForm::Jsonb, entry));
    }

    void infinityIsNoPlausibleDate_data()
    {
        QTest::addColumn<char>("first");
        QTest::addColumn<char>("rest");
        QTest::newRow("infinity") << '\x7F' << '\xFF';
        QTest::newRow("-infinity") << '\x80' << '\0';
    }
    void infinityIsNoPlausibleDate()
    {
        QFETCH(char, first);
        QFETCH(char, rest);
        LedgerEntry entry = sampleEntry(3, genesisHash());
        std::string row = rowOf(entry, pg::PayloadForm::Jsonb);
        std::size_t at = 2 + 4 + 8 + 4 + entry.employee_rfid.size() + 4 + entry.device_id.size() + 4; // scan_timestamp
        row[at] = first;
        for (std::size_t i = 1; i < 8; ++i)
            row[at + i] = rest;
        QVERIFY(pg::readLedgerRow(row, pg::PayloadForm::Jsonb, entry));
        QVERIFY(!entry.scan_timestamp.isInRange());
    }

    void headers()
    {
        const std::string header(pg::kCopyHeader);
        QVERIFY(pg::copyHeaderLength(header) == 19U);
        QVERIFY(pg::copyHeaderLength(header + "row") == 19U);
        std::string extended = header;
        extended.back() = '\3';
        QVERIFY(!pg::copyHeaderLength(extended));
        QVERIFY(pg::copyHeaderLength(extended + "abc") == 22U);
        extended[15] = '\x80';
        QVERIFY(!pg::copyHeaderLength(extended + "abc"));
        QVERIFY(!pg::copyHeaderLength(header.substr(1)));
        QVERIFY(!pg::copyHeaderLength("x" + header.substr(1)));
        QVERIFY(!pg::copyHeaderLength({}));
    }
};

QTEST_APPLESS_MAIN(LedgerRowsTest)
#include "ledger_rows_test.moc"
