// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/timestamp.h"
#include "support/qtest_strings.h"

#include <QTest>

using namespace tapledger;

class TimestampTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        const auto row = [](const char* text, const char* iso) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(iso);
        };
        row("2026-02-04T08:05:23Z", "2026-02-04T08:05:23+00:00");
        row("2026-02-04t08:05:23Z", "");
        row("2026-02-04 08:05:23.1+00", "2026-02-04T08:05:23.100000+00:00");
        row("2026-02-04T08:05:23.1234567Z", "2026-02-04T08:05:23.123456+00:00");
        row("2026-02-04T08:05:23.9999999999999999999999Z", "2026-02-04T08:05:23.999999+00:00");
        row("2026-02-04T08:05:23.Z", "");
        row("2026-02-04T08:05:23+0530", "2026-02-04T02:35:23+00:00");
        row("2026-02-04T08:05:23+05:30:15", "2026-02-04T02:35:08+00:00");
        row("2026-02-04T08:05:23+05:3", "");
        row("2026-02-04T08:05:23+24:00", "");
        row("2026-02-04T08:05:23-00:00", "2026-02-04T08:05:23+00:00");
        row("1969-12-31T23:59:59.999999Z", "1969-12-31T23:59:59.999999+00:00");
        row("0001-01-01T00:00:00Z", "0001-01-01T00:00:00+00:00");
        row("9999-12-31T23:59:59.999999Z", "9999-12-31T23:59:59.999999+00:00");
        row("9999-12-31T23:59:59-01:00", "");
        row("0000-01-01T00:00:00Z", "");
        row("2023-02-29T00:00:00Z", "");
        row("2024-02-29T00:00:00Z", "2024-02-29T00:00:00+00:00");
        row("2026-13-01T00:00:00Z", "");
        row("2026-00-01T00:00:00Z", "");
        row("2026-01-00T00:00:00Z", "");
        row("2026-02-04T24:00:00Z", "");
        row("2026-02-04T23:60:00Z", "");
        row("2026-02-04T23:59:60Z", "");
        row("2026-02-04T08:05:23", "");
        row("2026-02-04", "");
        row("2026-02-04T08:05:23Z ", "");
        row(" 2026-02-04T08:05:23Z", "");
        row("2026-2-4T8:5:3Z", "");
        row("+2026-02-04T08:05:23Z", "");
        row("", "");
        row("now", "");
        row("infinity", "");
    }

    /// An empty expectation means: refused.
    void accepts()
    {
        QFETCH(QString, text);
        QFETCH(QString, iso);
        const auto parsed = Timestamp::parse(text.toStdString());
        QCOMPARE(parsed.has_value(), !iso.isEmpty());
        if (parsed) {
            QCOMPARE(parsed->iso(), iso.toStdString());
            QCOMPARE(Timestamp::parse(parsed->iso())->microseconds(), parsed->microseconds());
        }
    }

    void readsAMissingOffsetAsUtcOnlyWhenToldTo()
    {
        const auto parsed = Timestamp::parse("2026-02-04 08:05:23.5", Timestamp::MissingOffset::Utc);
        QVERIFY(parsed.has_value());
        QCOMPARE(parsed->iso(), std::string("2026-02-04T08:05:23.500000+00:00"));
    }

    void oneDayIsNotTakenForAnother()
    {
        // One after the other, as entries of a ledger come: the same day again, the next, one before 1970, and what
        // lies beyond the years that can be written, whose four digits are those of another year.
        constexpr std::int64_t kDay = 86'400'000'000;
        constexpr std::int64_t kFarAway = 3'652'425 * kDay; // 10,000 years
        const std::pair<std::int64_t, const char*> instants[] = {
            {0, "1970-01-01T00:00:00+00:00"},     {kDay - 1, "1970-01-01T23:59:59.999999+00:00"},
            {kDay, "1970-01-02T00:00:00+00:00"},  {-1, "1969-12-31T23:59:59.999999+00:00"},
            {-kDay, "1969-12-31T00:00:00+00:00"}, {kDay / 2, "1970-01-01T12:00:00+00:00"},
        };
        for (const auto& [micros, text] : instants) {
            QCOMPARE(Timestamp(micros).iso(), std::string(text));
            (void)Timestamp(micros + kFarAway).iso();
            const auto read = Timestamp::parse(text);
            QVERIFY(read);
            QCOMPARE(read->microseconds(), micros);
            QCOMPARE(Timestamp::parse(text)->microseconds(), micros);
        }
    }

    void textsSortLikeTheInstants()
    {
        const std::int64_t base = Timestamp::parse("2026-02-04T23:59:59Z")->microseconds();
        const std::int64_t steps[] = {-1'000'000, -1, 0, 1, 10, 100'000, 999'999, 1'000'000, 60'000'000};
        for (std::size_t i = 1; i < std::size(steps); ++i)
            QVERIFY(Timestamp(base + steps[i - 1]).iso() < Timestamp(base + steps[i]).iso());
    }
};

QTEST_APPLESS_MAIN(TimestampTest)
#include "timestamp_test.moc"
