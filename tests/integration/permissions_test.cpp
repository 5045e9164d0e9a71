// SPDX-License-Identifier: GPL-3.0-or-later
// Who may ask the services for what: every call, with every role and with none.
#include "services/alert_service.h"
#include "services/csv_import.h"
#include "services/device_service.h"
#include "services/enrolment_service.h"
#include "services/ledger_service.h"
#include "services/overview_service.h"
#include "services/payload_erasure.h"
#include "services/permissions.h"
#include "services/person_export.h"
#include "services/retention.h"
#include "services/settings_service.h"
#include "services/trust_service.h"
#include "services/user_service.h"
#include "services/verification_jobs.h"
#include "services/watch_service.h"
#include "support/manual_clock.h"
#include "support/qtest_strings.h"
#include "support/test_database.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <functional>
#include <map>
#include <set>

using namespace tapledger;

namespace {

const Timestamp kNoon = *Timestamp::parse("2026-02-04T12:00:00Z");

/// Answers with nothing, or with what went wrong: a call that may be made can still fail, for there is no card 04AA.
using Call = std::function<std::optional<ErrorCode>(Database&, const Actor&)>;

template <class T>
std::optional<ErrorCode> codeOf(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

class Calls
{
public:
    Calls()
    {
        const auto enrolment = [this](const char* name, Operation operation, auto ask) {
            add(std::string("EnrolmentService::") + name, operation, [ask](Database& database, const Actor& actor) {
                const ManualClock clock(kNoon);
                EnrolmentService service(database, clock, actor);
                return codeOf(ask(service));
            });
        };
        const CardUid uid = *CardUid::parse("04:AA:BB:CC");
        const auto same = [](auto&) { return Result<void>(); };
        const auto ignore = [](const auto&) {};
        using E = EnrolmentService;
        enrolment("addEmployee", Operation::ManagePeople, [](E& s) { return s.addEmployee({}); });
        enrolment("editEmployee", Operation::ManagePeople, [=](E& s) { return s.editEmployee(1, same); });
        enrolment("findEmployee", Operation::ReadPeople, [](E& s) { return s.findEmployee(1); });
        enrolment("forEachEmployee", Operation::ReadPeople, [=](E& s) { return s.forEachEmployee("", ignore); });
        enrolment("employeePage", Operation::ReadPeople, [](E& s) { return s.employeePage("", "", 1); });
        enrolment("assignCard", Operation::ManageCards, [=](E& s) {
            return s.assignCard({uid, "1", "mifare", {}}, CardInUse::Refuse);
        });
        enrolment("deactivateCard", Operation::ManageCards, [=](E& s) { return s.deactivateCard(uid, "lost"); });
        enrolment("cardPage", Operation::ManageCards, [](E& s) { return s.cardPage(0, 1); });
        enrolment("undoAssignment", Operation::ManageCards, [](E& s) { return s.undoAssignment({}); });
        enrolment("undoDeactivation", Operation::ManageCards, [](E& s) { return s.undoDeactivation({}); });
        enrolment("leave", Operation::ManagePeople, [](E& s) { return s.leave(1, E::CardOfLeaver::End); });
        enrolment("undoLeaving", Operation::ManagePeople, [](E& s) { return s.undoLeaving({}); });
        enrolment("cardFacts", Operation::ManageCards, [=](E& s) { return s.cardFacts(uid); });
        enrolment("unknownCards", Operation::ManageCards, [](E& s) { return s.unknownCards(0, 1); });
        enrolment("lastTaps", Operation::ManageCards, [](E& s) { return s.lastTaps(1, 1); });
        enrolment("people", Operation::ReadPeople, [](E& s) { return s.people({}); });
        enrolment("photo", Operation::ReadPeople, [](E& s) { return s.photo(1); });
        enrolment("setPhoto", Operation::ManagePeople, [](E& s) { return s.setPhoto(1, ""); });
        enrolment("peopleAreForeign", Operation::ReadPeople, [](E& s) { return s.peopleAreForeign(); });
        enrolment("cardsOf", Operation::ManageCards, [](E& s) { return s.cardsOf(1); });
        enrolment("cardPageOf", Operation::ManageCards, [](E& s) { return s.cardPageOf(1, 0, 1); });
        enrolment("historyPage", Operation::ManageCards, [=](E& s) { return s.historyPage(uid, 0, 1); });
        enrolment("cardHistory", Operation::ManageCards, [=](E& s) { return s.cardHistory(uid); });
        enrolment("holder", Operation::ManageCards, [=](E& s) { return s.holder(uid); });
        enrolment("forEachCard", Operation::ManageCards, [=](E& s) { return s.forEachCard(E::Cards::All, ignore); });

        const auto device = [this](const char* name, auto ask) {
            add(std::string("DeviceService::") + name, Operation::ManageDevices,
                [ask](Database& database, const Actor& actor) {
                    SystemRandom random;
                    const ManualClock clock(kNoon);
                    DeviceService service(database, clock, random, actor);
                    return codeOf(ask(service));
                });
        };
        using D = DeviceService;
        device("add", [](D& s) { return s.add({}); });
        device("newKey", [](D& s) { return s.newKey("X", std::chrono::seconds(0)); });
        device("setAccess", [](D& s) { return s.setAccess("X", D::Access::Disabled); });
        device("edit", [=](D& s) { return s.edit("X", same); });
        device("replace", [](D& s) { return s.replace({}, {}); });
        device("remove", [](D& s) { return s.remove("X"); });
        device("find", [](D& s) { return s.find("X"); });
        device("all", [](D& s) { return s.all(); });
        device("page", [](D& s) { return s.page("", 1); });

        const auto user = [this](const char* name, auto ask) {
            add(std::string("UserService::") + name, Operation::ManageUsers,
                [ask](Database& database, const Actor& actor) {
                    SystemRandom random;
                    const ManualClock clock(kNoon);
                    UserService service(database, clock, random, actor);
                    return codeOf(ask(service));
                });
        };
        using U = UserService;
        user("add", [](U& s) { return s.add("", Role::Hr, ""); });
        user("all", [](U& s) { return s.all(); });
        user("setPassword", [](U& s) { return s.setPassword("x", "a long password"); });
        user("setRole", [](U& s) { return s.setRole("x", Role::Hr); });
        user("remove", [](U& s) { return s.remove("x"); });
        user("addToken", [](U& s) { return s.addToken("", Role::Hr); });
        user("allTokens", [](U& s) { return s.allTokens(); });
        user("revokeToken", [](U& s) { return s.revokeToken(1); });

        const auto ledger = [this](const char* name, Operation operation, auto ask) {
            add(std::string("LedgerService::") + name, operation, [ask](Database& database, const Actor& actor) {
                LedgerService service(database, actor);
                return codeOf(ask(service));
            });
        };
        using L = LedgerService;
        ledger("page", Operation::ReadLedger, [](L& s) { return s.page({}); });
        ledger("find", Operation::ReadLedger, [](L& s) { return s.find(1); });
        ledger("head", Operation::ReadLedger, [](L& s) { return s.head(); });
        ledger("hashBefore", Operation::ReadLedger, [](L& s) { return s.hashBefore(1); });
        ledger("firstSequenceId", Operation::ReadLedger, [](L& s) { return s.firstSequenceId(); });
        ledger("rejections", Operation::ReadRejections, [](L& s) { return s.rejections(0, 1); });
        ledger("rejectionsOf", Operation::ReadRejections, [](L& s) { return s.rejectionsOf("X", kNoon, 1); });
        ledger("auditPage", Operation::ReadAudit, [](L& s) { return s.auditPage({}); });
        ledger("people", Operation::ReadLedger, [](L& s) { return s.people({1}); });
        ledger("findPeople", Operation::ReadLedger, [](L& s) { return s.findPeople("", 1); });
        ledger("verifyAudit", Operation::ReadAudit, [](L& s) { return s.verifyAudit(); });
        ledger("verify", Operation::VerifyLedger, [](L& s) { return s.verify({}); });
        ledger("exportEntries", Operation::ReadLedger, [](L& s) {
            return s.exportEntries({}, L::Format::Csv, [](std::string_view) { return Result<void>(); });
        });

        const auto noText = [](std::string_view) { return Result<void>(); };
        ledger("exportFound", Operation::ReadLedger, [=](L& s) { return s.exportFound({}, L::Format::Csv, noText); });
        ledger("exportAudit", Operation::ReadAudit, [=](L& s) { return s.exportAudit({}, noText); });

        const auto trust = [this](const char* name, Operation operation, auto ask) {
            add(std::string("TrustService::") + name, operation, [ask](Database& database, const Actor& actor) {
                const ManualClock clock(kNoon);
                TrustService service(database, clock, actor);
                return codeOf(ask(service));
            });
        };
        using T = TrustService;
        trust("latest", Operation::ReadLedger, [](T& s) { return s.latest(LogKind::Taps); });
        trust("page", Operation::ReadLedger, [](T& s) { return s.page(LogKind::Taps, 0, 1); });
        trust("sealNow", Operation::VerifyLedger, [](T& s) { return s.sealNow(); });
        trust("receipt", Operation::ReadLedger, [](T& s) { return s.receipt(1); });
        trust("consistency", Operation::ReadLedger, [](T& s) { return s.consistency(LogKind::Taps, 1); });
        trust("place", Operation::ReadLedger, [](T& s) { return s.place(1); });
        trust("signReport", Operation::VerifyLedger,
              [](T& s) { return s.signReport(TrustFolder("/nowhere"), 1, "r"); });

        const auto alert = [this](const char* name, auto ask) {
            add(std::string("AlertService::") + name, Operation::ManageAlerts,
                [ask](Database& database, const Actor& actor) {
                    const ManualClock clock(kNoon);
                    AlertService service(database, clock, actor);
                    return codeOf(ask(service));
                });
        };
        using A = AlertService;
        alert("raise", [](A& s) { return s.raise(AlertKind::DiskLow, "x", "x"); });
        alert("resolve", [](A& s) { return s.resolve(AlertKind::DiskLow, "x"); });
        alert("page", [](A& s) { return s.page(AlertFilter::All, 0, 1); });
        alert("countOpen", [](A& s) { return s.countOpen(); });
        alert("acknowledge", [](A& s) { return s.acknowledge(1); });

        const auto watch = [this](const char* name, auto ask, Operation operation = Operation::WatchTaps) {
            add(std::string("WatchService::") + name, operation, [ask](Database& database, const Actor& actor) {
                WatchService service(database, actor);
                return codeOf(ask(service));
            });
        };
        using W = WatchService;
        watch("people", [](W& s) { return s.people({1}); });
        watch(
            "photos", [](W& s) { return s.photos({1}); }, Operation::SeePhotos);
        watch("gates", [](W& s) { return s.gates(); });
        watch("recent", [](W& s) { return s.recent(1); });
        watch("after", [](W& s) { return s.after(0, 1); });

        const auto overview = [this](const char* name, auto ask) {
            add(std::string("OverviewService::") + name, Operation::ManageDevices,
                [ask](Database& database, const Actor& actor) {
                    const ManualClock clock(kNoon);
                    OverviewService service(database, clock, actor);
                    return codeOf(ask(service));
                });
        };
        using O = OverviewService;
        overview("overview", [](O& s) { return s.overview(); });
        overview("tapsPerMinute", [](O& s) { return s.tapsPerMinute(kNoon); });

        const auto erasure = [this](const char* name, auto ask) {
            add(std::string("PayloadErasure::") + name, Operation::ErasePayloads,
                [ask](Database& database, const Actor& actor) {
                    const ManualClock clock(kNoon);
                    PayloadErasure service(database, clock, actor);
                    return codeOf(ask(service));
                });
        };
        erasure("find", [](PayloadErasure& s) { return s.find({{}, kNoon, {}}); });
        erasure("erase", [](PayloadErasure& s) { return s.erase({{}, kNoon, "retention"}); });

        const auto retention = [this](const char* name, auto ask) {
            add(std::string("Retention::") + name, Operation::ErasePayloads,
                [ask](Database& database, const Actor& actor) {
                    const ManualClock clock(kNoon);
                    Retention service(database, clock, actor);
                    return codeOf(ask(service));
                });
        };
        retention("plan", [](Retention& s) { return s.plan({}); });
        retention("run", [](Retention& s) { return s.run({}); });

        add("PersonExport::write", Operation::ExportPerson, [](Database& database, const Actor& actor) {
            const ManualClock clock(kNoon);
            return codeOf(
                PersonExport(database, clock, actor).write("1", [](std::string_view) { return Result<void>(); }));
        });

        add("SettingsService::change", Operation::ManageSettings, [](Database& database, const Actor& actor) {
            const ManualClock clock(kNoon);
            const auto write = [] { return Result<void>(); };
            return codeOf(SettingsService(database, clock, actor).change({}, {{"log.level", "debug"}}, write, write));
        });

        const auto verification = [this](const char* name, auto ask) {
            add(std::string("VerificationJobs::") + name, Operation::VerifyLedger,
                [ask](Database&, const Actor& actor) {
                    VerificationJobs jobs("/nowhere/at/all.db", m_clock);
                    return codeOf(ask(jobs, actor));
                });
        };
        using V = VerificationJobs;
        verification("start", [](V& s, const Actor& actor) { return s.start(actor, {}); });
        verification("find", [](V& s, const Actor& actor) { return s.find(actor, 1); });
        verification("cancel", [](V& s, const Actor& actor) { return s.cancel(actor, 1); });
        verification("resume", [](V& s, const Actor& actor) { return s.resume(actor, 1); });

        add("importEmployees", Operation::ManagePeople, [](Database& database, const Actor& actor) {
            return codeOf(importEmployees(database, ManualClock(kNoon), {}, {}, actor));
        });
        add("importCards", Operation::ManageCards, [](Database& database, const Actor& actor) {
            return codeOf(importCards(database, ManualClock(kNoon), {}, {}, actor));
        });
    }

    const auto& all() const { return m_calls; }

private:
    void add(std::string name, Operation operation, Call call)
    {
        m_calls.emplace(std::move(name), std::pair(operation, std::move(call)));
    }

    static inline const ManualClock m_clock{kNoon};
    std::map<std::string, std::pair<Operation, Call>> m_calls;
};

/// What nobody has to be known for: it is how people become known.
const std::set<std::string> kOpen = {
    "UserService::loginSecret", "UserService::hasUsers",   "UserService::login",           "UserService::logout",
    "UserService::principalOf", "UserService::isApiToken", "UserService::principalOfToken"};

} // namespace

class PermissionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallAsksForTheRole_data()
    {
        QTest::addColumn<std::string>("name");
        for (const auto& [name, call] : m_calls.all())
            QTest::newRow(name.c_str()) << name;
    }
    void everyCallAsksForTheRole()
    {
        QFETCH(std::string, name);
        const auto& [operation, call] = m_calls.all().at(name);
        const TestStore store = makeStore(Backend::Sqlite);
        const auto database = store.open();
        QCOMPARE(call(*database, {"nobody", "test", std::nullopt}), std::optional(ErrorCode::Forbidden));
        for (const Role role : kRoles) {
            const bool isRefused = call(*database, {"tester", "test", role}) == ErrorCode::Forbidden;
            QVERIFY2(isRefused != mayPerform(role, operation), std::string(toText(role)).c_str());
        }
    }

    /// Reads the headers of the services: a public call that the table above does not name is one that nobody tried.
    void noCallIsForgotten()
    {
        std::set<std::string> found;
        const QDir folder(QStringLiteral(TAPLEDGER_SOURCE_DIR "/core/services"));
        for (const QString& file : folder.entryList(
                 {QStringLiteral("*_service.h"), QStringLiteral("*_jobs.h"), QStringLiteral("csv_import.h")})) {
            QFile header(folder.filePath(file));
            QVERIFY(header.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(header.readAll());
            static const QRegularExpression kClass(
                QStringLiteral("^class (\\w+)\\n\\{\\npublic:\\n(.*?)\\n(?:private:|\\};)"),
                QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
            static const QRegularExpression kMember(QStringLiteral("^    Result<.*> (\\w+)\\("),
                                                    QRegularExpression::MultilineOption);
            static const QRegularExpression kFree(QStringLiteral("^Result<.*> (import\\w+)\\("),
                                                  QRegularExpression::MultilineOption);
            for (const auto& type : kClass.globalMatch(text)) {
                for (const auto& member : kMember.globalMatch(type.captured(2)))
                    found.insert(type.captured(1).toStdString() + "::" + member.captured(1).toStdString());
            }
            for (const auto& function : kFree.globalMatch(text))
                found.insert(function.captured(1).toStdString());
        }
        QVERIFY(found.size() > 40);
        for (const std::string& name : found)
            QVERIFY2(m_calls.all().contains(name) || kOpen.contains(name), name.c_str());
    }

private:
    const Calls m_calls;
};

QTEST_GUILESS_MAIN(PermissionsTest)
#include "permissions_test.moc"
