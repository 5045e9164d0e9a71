// SPDX-License-Identifier: GPL-3.0-or-later
// Two who change one record at the same moment: the second change waits for the first and knows of it, on both
// databases. Nothing that one of them changed is written back as it was before.
#include "services/csv_import.h"
#include "services/device_service.h"
#include "services/enrolment_service.h"
#include "services/user_service.h"
#include "storage/device_store.h"
#include "storage/user_store.h"
#include "support/manual_clock.h"
#include "support/qtest_strings.h"
#include "support/test_database.h"

#include <QTest>
#include <atomic>
#include <fmt/format.h>
#include <functional>
#include <thread>

using namespace tapledger;
using namespace std::chrono_literals;

namespace {

const Timestamp kNow = *Timestamp::parse("2026-02-04T08:00:00Z");
const Actor kTester{"tester", "test", Role::Admin};
const ManualClock kClock{kNow};

template <class T>
Result<void> done(const Result<T>& result)
{
    return result ? Result<void>() : Result<void>(failure(result.error()));
}

using Change = std::function<Result<void>(Database&)>;

Change device(std::function<Result<void>(DeviceService&)> change)
{
    return [change = std::move(change)](Database& database) {
        SystemRandom random;
        DeviceService service(database, kClock, random, kTester);
        return change(service);
    };
}

Change user(std::function<Result<void>(UserService&)> change)
{
    return [change = std::move(change)](Database& database) {
        SystemRandom random;
        UserService service(database, kClock, random, kTester, PasswordCost::ForTests);
        return change(service);
    };
}

/// Gives it a name if it has none yet, as somebody does who has seen it without.
Change nameDevice(const std::string& name)
{
    return device([name](DeviceService& service) {
        return done(service.edit("GATE-01", [&](Device& edited) -> Result<void> {
            if (!edited.device_name.empty())
                return failure(ErrorCode::Conflict, "it has a name");
            edited.device_name = name;
            return {};
        }));
    });
}

Change nameEmployee(const std::string& name)
{
    return [name](Database& database) {
        return done(EnrolmentService(database, kClock, kTester).editEmployee(1, [&](Employee& edited) -> Result<void> {
            if (edited.full_name != "Ada")
                return failure(ErrorCode::Conflict, "they have another name");
            edited.full_name = name;
            return {};
        }));
    };
}

const Change kNewKey =
    device([](DeviceService& service) { return done(service.newKey("GATE-01", std::chrono::seconds(0))); });
const Change kDisable =
    device([](DeviceService& service) { return done(service.setAccess("GATE-01", DeviceService::Access::Disabled)); });
const Change kNewPassword =
    user([](UserService& service) { return done(service.setPassword("bob", "another password")); });
const Change kNewRole = user([](UserService& service) { return done(service.setRole("bob", Role::Auditor)); });
const Change kLeave = [](Database& database) {
    return done(EnrolmentService(database, kClock, kTester).editEmployee(1, [](Employee& edited) -> Result<void> {
        edited.is_active = false;
        return {};
    }));
};
const Change kImport = [](Database& database) {
    const auto table = csv::parse("employee_number,full_name\n1,Ada King\n");
    return done(importEmployees(database, kClock, *table, {}, kTester));
};

struct Race
{
    const char* name;
    Change first;
    Change second;
    bool secondIsRefused;
    const char* expected; ///< of what stateOf() says
};

const std::vector<Race> kRaces = {
    {"a key that is replaced while its device is edited stays void", nameDevice("Hall"), kNewKey, false,
     "Hall on new-key|Ada here|hr old-password"},
    {"so does one that was replaced first", kNewKey, nameDevice("Hall"), false,
     "Hall on new-key|Ada here|hr old-password"},
    {"a device that is disabled while it is edited stays so", nameDevice("Hall"), kDisable, false,
     "Hall off old-key|Ada here|hr old-password"},
    {"of two edits of one version of a device one is refused", nameDevice("Hall"), nameDevice("Yard"), true,
     "Hall on old-key|Ada here|hr old-password"},
    {"of two edits of one version of a person one is refused", nameEmployee("Ada King"), nameEmployee("Ada Byron"),
     true, " on old-key|Ada King here|hr old-password"},
    {"who leaves during an import has left", kImport, kLeave, false, " on old-key|Ada King left|hr old-password"},
    {"a password does not bring the old role back", kNewPassword, kNewRole, false,
     " on old-key|Ada here|auditor new-password"},
    {"a role does not bring the old password back", kNewRole, kNewPassword, false,
     " on old-key|Ada here|auditor new-password"},
};

} // namespace

class ConcurrentEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSecondKnowsOfTheFirst_data()
    {
        QTest::addColumn<tapledger::Backend>("backend");
        QTest::addColumn<std::size_t>("race");
        for (const auto& [name, backend] : {std::pair("sqlite", Backend::Sqlite), {"postgres", Backend::Postgres}}) {
            for (std::size_t i = 0; i < kRaces.size(); ++i)
                QTest::addRow("%s: %s", name, kRaces[i].name) << backend << i;
        }
    }
    void theSecondKnowsOfTheFirst()
    {
        QFETCH(tapledger::Backend, backend);
        QFETCH(std::size_t, race);
        const TestStore store = makeStore(backend);
        const auto observer = store.open();
        enrol(*observer);
        const auto secondDatabase = store.open();

        // When the first is about to write what it made of what it has read, the second comes; the first goes on only
        // when the second is done, or has to wait.
        std::thread other;
        std::atomic<bool> isOtherDone = false;
        Result<void> bySecond;
        const auto isBlocked = [&] {
            if (backend == Backend::Sqlite)
                return true; // by the lock of the whole store, which the first has
            bool found = false;
            static_cast<void>(
                observer->run("SELECT 1 FROM pg_locks WHERE NOT granted", {}, [&](const Row&) { found = true; }));
            return found;
        };
        OpenOptions options;
        options.beforeAccess = [&](std::string_view what) -> Result<void> {
            if (!what.starts_with("UPDATE ") || other.joinable())
                return {};
            other = std::thread([&] {
                bySecond = kRaces[race].second(*secondDatabase);
                isOtherDone = true;
            });
            return QTest::qWaitFor([&] { return isOtherDone || isBlocked(); }, 20'000)
                       ? Result<void>()
                       : Result<void>(failure(ErrorCode::Internal, "the second neither ends nor waits"));
        };
        const auto firstDatabase = store.open(options);
        const Result<void> byFirst = kRaces[race].first(*firstDatabase);
        QVERIFY(other.joinable());
        other.join();
        QVERIFY2(byFirst, byFirst ? "" : byFirst.error().message.c_str());
        QVERIFY2(bySecond.has_value() != kRaces[race].secondIsRefused,
                 bySecond ? "" : bySecond.error().message.c_str());
        if (!bySecond)
            QCOMPARE(bySecond.error().code, ErrorCode::Conflict);
        QCOMPARE(stateOf(*observer), std::string(kRaces[race].expected));
    }

    /// A login is written down in the user's row; that must not stand in the way of a change of the role.
    void loginsGoOnWhileRolesChange_data() { addBackendRows(); }
    void loginsGoOnWhileRolesChange()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeStore(backend);
        const auto first = store.open();
        const auto second = store.open();
        enrol(*first);
        std::thread logins([&] {
            for (int i = 0; i < 100; ++i)
                static_cast<void>(UserStore(*second).recordLogin(2, kNow));
        });
        Result<void> changed;
        for (int i = 0; i < 50 && changed; ++i)
            changed = user([&](UserService& service) {
                return done(service.setRole("bob", i % 2 == 0 ? Role::Auditor : Role::Hr));
            })(*first);
        logins.join();
        QVERIFY2(changed, changed ? "" : changed.error().message.c_str());
    }

private:
    void enrol(Database& database)
    {
        SystemRandom random;
        Device device;
        device.device_id = "GATE-01";
        device.api_key_hash = "old";
        QVERIFY(DeviceStore(database).insert(device, kNow));
        Employee employee;
        employee.employee_number = "1";
        employee.full_name = "Ada";
        QVERIFY(EnrolmentService(database, kClock, kTester).addEmployee(employee));
        UserService users(database, kClock, random, kTester, PasswordCost::ForTests);
        QVERIFY(users.add("ada", Role::Admin, "correct horse battery"));
        QVERIFY(users.add("bob", Role::Hr, "correct horse battery"));
    }

    static std::string stateOf(Database& database)
    {
        const auto device = DeviceStore(database).find("GATE-01").value().value();
        const auto employee = EmployeeStore(database).findById(1).value().value();
        const auto bob = UserStore(database).findByName("bob").value().value();
        return fmt::format("{} {} {}|{} {}|{} {}", device.device_name, device.is_enabled ? "on" : "off",
                           device.api_key_hash == "old" ? "old-key" : "new-key", employee.full_name,
                           employee.is_active ? "here" : "left", toText(*bob.role),
                           passwordMatches("another password", bob.password_hash) ? "new-password" : "old-password");
    }
};

QTEST_GUILESS_MAIN(ConcurrentEditsTest)
#include "concurrent_edits_test.moc"
