// SPDX-License-Identifier: GPL-3.0-or-later
// Backups that a server makes by itself: when they are due, how many are kept, and that nobody misses their absence.
#include "base/files.h"
#include "site/backup/backup_schedule.h"
#include "storage/alert_store.h"
#include "support/manual_clock.h"
#include "support/qtest_strings.h"
#include "support/test_database.h"

#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <set>

using namespace tapledger;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

class ScheduledSite
{
public:
    ScheduledSite()
    {
        site.dataDir = m_folder.path().toStdString();
        site.databaseUrl = m_store.url();
        site.configFile = site.dataDir / "tapledger.conf";
        site.settings.backups.folder = "backups";
        fs::create_directory(folder());
    }

    fs::path folder() const { return site.dataDir / "backups"; }
    std::set<std::string> files() const
    {
        std::set<std::string> names;
        for (const fs::directory_entry& entry : fs::directory_iterator(folder()))
            names.insert(entry.path().filename().string());
        return names;
    }
    bool isAlertOpen() const
    {
        const auto open = AlertStore(*m_store.open()).open(AlertKind::BackupFailed);
        return open && open->size() == 1;
    }

    Site site;
    ManualClock clock{*Timestamp::parse("2026-02-04T03:00:12Z")};

private:
    QTemporaryDir m_folder;
    TestStore m_store = makeStore(Backend::Sqlite);
};

bool always() { return true; }

} // namespace

class BackupScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesOneWhenItIsDue()
    {
        ScheduledSite s;
        {
            BackupSchedule schedule(s.site, always, s.clock);
            QVERIFY(!schedule.status().last);
            QVERIFY(schedule.check());
            QVERIFY(s.files() == std::set<std::string>{"tapledger-20260204T030012Z.backup"});
            QVERIFY(schedule.status().last == s.clock.now() && !schedule.status().isFailing);
            s.clock.advance(23h);
            QVERIFY(schedule.check());
            QCOMPARE(s.files().size(), std::size_t(1));
        }
        // A restart makes none too many, and none too few.
        BackupSchedule schedule(s.site, always, s.clock);
        QVERIFY(schedule.status().last == s.clock.now() - 23h);
        QVERIFY(schedule.check());
        QCOMPARE(s.files().size(), std::size_t(1));
        s.clock.advance(1h);
        QVERIFY(schedule.check());
        QVERIFY(s.files().contains("tapledger-20260205T030012Z.backup"));
        QCOMPARE(s.files().size(), std::size_t(2));
    }

    void keepsTheNewest()
    {
        ScheduledSite s;
        s.site.settings.backups.keep = 2;
        for (const char* other : {"holiday.jpg", "tapledger-old.backup", "tapledger-20260101T000000Z.backup.txt"})
            QVERIFY(writeWholeFile(s.folder() / other, "mine", 0600, false));
        QVERIFY(writeWholeFile(s.folder() / "tapledger-20260101T000000Z.backup.new", "half", 0600, false));
        BackupSchedule schedule(s.site, always, s.clock);
        for (int day = 0; day < 4; ++day) {
            QVERIFY(schedule.check());
            s.clock.advance(24h);
        }
        const std::set<std::string> expected = {
            "holiday.jpg", "tapledger-old.backup", "tapledger-20260101T000000Z.backup.txt",
            "tapledger-20260206T030012Z.backup", "tapledger-20260207T030012Z.backup"};
        QVERIFY(s.files() == expected);
    }

    void saysWhenItCannot()
    {
        ScheduledSite s;
        BackupSchedule schedule(s.site, always, s.clock);
        QVERIFY(schedule.check());
        fs::rename(s.folder(), s.site.dataDir / "unplugged");
        s.clock.advance(24h);
        QVERIFY(!schedule.check());
        QVERIFY(schedule.status().isFailing && schedule.status().last);
        QVERIFY(s.isAlertOpen());
        QVERIFY(!fs::exists(s.folder())); // another disk is not filled instead
        fs::rename(s.site.dataDir / "unplugged", s.folder());
        s.clock.advance(9min); // not at every look
        QVERIFY(schedule.check());
        QVERIFY(s.isAlertOpen());
        s.clock.advance(1min);
        QVERIFY(schedule.check());
        QVERIFY(!s.isAlertOpen());
        QVERIFY(!schedule.status().isFailing);
        QCOMPARE(s.files().size(), std::size_t(2));
    }

    void encryptsThem()
    {
        ScheduledSite s;
        s.site.settings.backups.passphraseFile = "passphrase";
        BackupSchedule schedule(s.site, always, s.clock);
        QVERIFY(!schedule.check()); // never without, where it is wanted
        QVERIFY(s.files().empty());
        QVERIFY(writeWholeFile(s.site.dataDir / "passphrase", "correct horse battery\n", 0600, false));
        s.clock.advance(10min);
        QVERIFY(schedule.check());
        const auto bytes = readWholeFile(s.folder() / *s.files().begin(), 10'000'000);
        QVERIFY(bytes && bytes->find("SQLite format") == std::string::npos);
    }

    void aStandbyMakesNone()
    {
        ScheduledSite s;
        BackupSchedule schedule(
            s.site, [] { return false; }, s.clock);
        QVERIFY(schedule.check());
        QVERIFY(s.files().empty());
    }

    void aClockThatWasWrongIsNoReasonToWait()
    {
        ScheduledSite s;
        QVERIFY(writeWholeFile(s.folder() / "tapledger-20990101T000000Z.backup", "x", 0600, false));
        BackupSchedule schedule(s.site, always, s.clock);
        for (int i = 0; i < 2; ++i) { // nor to make one at every look
            QVERIFY(schedule.check());
            QCOMPARE(s.files().size(), std::size_t(2));
            s.clock.advance(1h);
        }
    }
};

QTEST_GUILESS_MAIN(BackupScheduleTest)
#include "backup_schedule_test.moc"
