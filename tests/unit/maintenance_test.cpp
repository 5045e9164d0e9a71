// SPDX-License-Identifier: GPL-3.0-or-later
// When devices are to be looked after, and how their MAC addresses are spelled.
#include "domain/maintenance.h"
#include "support/qtest_strings.h"

#include <QTest>

using namespace tapledger;

class MaintenanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void due_data()
    {
        QTest::addColumn<QString>("schedule");
        QTest::addColumn<QString>("installed");
        QTest::addColumn<QString>("maintained");
        QTest::addColumn<QString>("due"); // empty: never
        const auto row = [](const char* name, const char* schedule, const char* installed, const char* maintained,
                            const char* due) {
            QTest::newRow(name) << QString::fromLatin1(schedule) << QString::fromLatin1(installed)
                                << QString::fromLatin1(maintained) << QString::fromLatin1(due);
        };
        row("none", "", "2026-01-01", "2026-01-01T00:00:00+00:00", "");
        row("nothing known", "weekly", "", "", "");
        row("since it was installed", "weekly", "2026-01-01", "", "2026-01-08T00:00:00+00:00");
        row("since the last time", "monthly", "2025-01-01", "2026-01-15T09:30:00+00:00", "2026-02-15T09:30:00+00:00");
        row("from the 31st", "monthly", "2026-01-31", "", "2026-02-28T00:00:00+00:00");
        row("over a year's end", "quarterly", "2025-11-30", "", "2026-02-28T00:00:00+00:00");
        row("a leap day", "yearly", "2024-02-29", "", "2025-02-28T00:00:00+00:00");
    }
    void due()
    {
        QFETCH(QString, schedule);
        QFETCH(QString, installed);
        QFETCH(QString, maintained);
        QFETCH(QString, due);
        Device device;
        device.maintenance_schedule = schedule.toStdString();
        device.installation_date = installed.toStdString();
        if (const auto at = Timestamp::parse(maintained.toStdString()))
            device.last_maintenance_at = *at;
        const auto found = maintenanceDueAt(device);
        QCOMPARE(found ? QString::fromStdString(found->iso()) : QString(), due);
        if (!found)
            return;
        QVERIFY(isMaintenanceDue(device, *found));
        QVERIFY(!isMaintenanceDue(device, *found - Microseconds(1)));
        device.is_enabled = false;
        QVERIFY(!isMaintenanceDue(device, *found));
    }

    void macs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("mac"); // empty: none
        const QString mac = QStringLiteral("00:1b:44:11:3a:b7");
        for (const char* text : {"00:1b:44:11:3a:b7", "00-1B-44-11-3A-B7", "001b.4411.3ab7", "001B44113AB7"})
            QTest::newRow(text) << QString::fromLatin1(text) << mac;
        for (const char* text :
             {"", "00:1b:44:11:3a", "00:1b:44:11:3a:b7:00", "00:1b:44:11:3a:bg", "00 1b 44 11 3a b7"})
            QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text) << QString();
    }
    void macs()
    {
        QFETCH(QString, text);
        QFETCH(QString, mac);
        QCOMPARE(QString::fromStdString(canonicalMac(text.toStdString()).value_or("")), mac);
    }

    void dates()
    {
        QVERIFY(isDate("2026-02-28"));
        for (const char* none : {"", "2026-02-30", "2026-2-3", "03.02.2026", "2026-02-28T00:00:00Z"})
            QVERIFY2(!isDate(none), none);
    }
};

QTEST_GUILESS_MAIN(MaintenanceTest)
#include "maintenance_test.moc"
