// SPDX-License-Identifier: GPL-3.0-or-later
// A session with every kind of secret, right ones and wrong ones, over every door: none of them is in the daemon's
// output at its most talkative, in the audit log, in an answer after the one that showed it, or on its disk (where only
// the copy of the readers has hashes of their keys, as the database has, for its owner alone).
#include "base/clock.h"
#include "base/random.h"
#include "base/sha256.h"
#include "cli.h"
#include "services/ledger_service.h"
#include "services/user_service.h"
#include "storage/user_store.h"
#include "support/api_client.h"
#include "support/qtest_strings.h"
#include "support/test_database.h"
#include "support/test_site.h"
#include "support/watch_client.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <fmt/format.h>
#include <map>

using namespace tapledger;

namespace {

const Actor kTester{"tester", "test", Role::Admin};

/// What must never be seen, by what it is.
using Secrets = std::map<std::string, std::string>;

std::string leaksOf(const Secrets& secrets, const std::string& text)
{
    std::string found;
    for (const auto& [what, secret] : secrets) {
        if (text.find(secret) != std::string::npos)
            found += what + "; ";
    }
    return found;
}

std::string contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// Somebody whose answers are kept.
class Session
{
public:
    Session(std::uint16_t port, std::string& answers) : m_client(port), m_answers(answers) {}

    ApiResponse call(const std::string& method, const std::string& path, const std::string& body = {},
                     const std::string& headers = {})
    {
        ApiResponse response = m_client.call(method, path, body, headers);
        m_answers += fmt::format("{} {}\n", response.status, response.body);
        for (const auto& [name, value] : response.headers)
            m_answers += fmt::format("{}: {}\n", name, value);
        return response;
    }
    /// A call whose answer shows a secret, this once: it is not kept.
    ApiResponse reveal(const std::string& path, const std::string& body) { return m_client.call("POST", path, body); }
    void use(const std::string& token) { m_client.use(token); }

private:
    ApiClient m_client;
    std::string& m_answers;
};

} // namespace

class SecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsTold_data() { addBackendRows(); }
    void nothingIsTold()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeStore(backend);
        enrolTestSite(store.url());
        const SystemClock clock;
        SystemRandom random;
        const auto database = store.open();
        UserService users(*database, clock, random, kTester, PasswordCost::ForTests);
        Secrets secrets = {{"password", "Zq-right-password-1"},
                           {"wrong password", "Zq-wrong-password-2"},
                           {"new password", "Zq-newer-password-3"},
                           {"device key", "key-GATE-01"},
                           {"wrong device key", "tl_00000000_Zq-wrong-key"},
                           {"wrong token", "tlt_00000000_" + std::string(64, 'b')},
                           {"wrong login token", "eyJhbGciOiJIUzI1NiJ9.WnE.WnE"}};
        QVERIFY(users.add("ada", Role::Admin, secrets["password"]));
        secrets["password's hash"] = UserStore(*database).findByName("ada").value()->password_hash;
        secrets["token"] = users.addToken("program", Role::Admin)->text;
        secrets["login secret"] = users.loginSecret().value();

        const QTemporaryDir folder;
        const std::string logFile = folder.filePath(QStringLiteral("log")).toStdString();
        qputenv("LOG_LEVEL", "debug");
        const auto daemon = Daemon::serve(store.url(), folder.path().toStdString(),
                                          {QStringLiteral("--udp"), QStringLiteral("127.0.0.1:0")}, logFile);
        qunsetenv("LOG_LEVEL");
        QVERIFY(daemon);
        std::string answers;

        // People, with the right and the wrong.
        Session ada(daemon->httpPort(), answers);
        const auto login = [&](const std::string& password) {
            return fmt::format(R"({{"username":"ada","password":"{}"}})", password);
        };
        QCOMPARE(ada.call("POST", "/api/auth/login", login(secrets["wrong password"])).status, 401);
        QCOMPARE(
            ada.call("POST", "/api/auth/login", "{\"username\":\"ada\",\"password\":\"" + secrets["password"]).status,
            400); // not even JSON
        QCOMPARE(ada.call("POST", "/api/auth/login",
                          fmt::format(R"({{"username":["{}"],"password":"x"}})", secrets["password"]))
                     .status,
                 422);
        const std::string loggedIn = ada.reveal("/api/auth/login", login(secrets["password"])).member("access_token");
        QVERIFY(!loggedIn.empty());
        secrets["login token"] = loggedIn;
        for (const char* who : {"login token", "token", "wrong token", "wrong login token"}) {
            ada.use(secrets[who]);
            const bool isGood = !std::string(who).starts_with("wrong");
            QCOMPARE(ada.call("GET", "/api/auth/me").status, isGood ? 200 : 401);
            QCOMPARE(ada.call("GET", "/api/devices?token=" + secrets[who]).status, isGood ? 422 : 401);
            WatchClient watcher(daemon->httpPort(), "/ws/taps",
                                "Sec-WebSocket-Protocol: tapledger, bearer." + secrets[who] + "\r\n");
            QCOMPARE(watcher.status(), isGood ? 101 : 401);
            answers += watcher.answer();
        }
        ada.use(loggedIn);
        secrets["new device's key"] = ada.reveal("/api/devices", R"({"device_id":"NEW"})").member("api_key");
        secrets["replaced key"] = ada.reveal("/api/devices/NEW/api-key", R"({"overlap_seconds":60})").member("api_key");
        for (const char* key : {"new device's key", "replaced key"}) {
            QVERIFY(secrets[key].size() > 64);
            secrets["hash of the " + std::string(key)] = Sha256().hex(secrets[key]);
        }
        QCOMPARE(ada.call("PATCH", "/api/devices/NEW", R"({"location":"Hall"})", "If-Match: *\r\n").status, 200);

        // Devices, over every door.
        Session gate(daemon->httpPort(), answers);
        const std::string now = clock.now().iso();
        for (const char* key : {"device key", "wrong device key"}) {
            const bool isGood = std::string(key) == "device key";
            const std::string header = "X-API-Key: " + secrets[key] + "\r\n";
            QCOMPARE(gate.call("POST", "/api/devices/heartbeat/GATE-01", {}, header).status, isGood ? 200 : 401);
            const std::string tap = TestSite::tap(isGood ? 1 : 2, now);
            const std::string keyed = tap.substr(0, tap.size() - 1) + ",\"api_key\":\"" + secrets[key] + "\"}";
            QCOMPARE(gate.call("POST", "/api/events", keyed, header).status, isGood ? 201 : 401);
            LineClient tcp(daemon->tcpPort());
            tcp.send(fmt::format("{{\"type\":\"hello\",\"device_id\":\"GATE-01\",\"api_key\":\"{}\"}}\n"
                                 "{{\"type\":\"hello\",\"api_key\":\"{}\"\n{}\n",
                                 secrets[key], secrets[key], keyed));
            for (int i = 0; i < 3; ++i)
                answers += tcp.readLine() + "\n";
            UdpClient udp(daemon->udpPort());
            udp.send(keyed);
            answers += udp.receive() + "\n";
        }

        QVERIFY(users.setPassword("ada", secrets["new password"]));
        QCOMPARE(ada.call("GET", "/api/auth/me").status, 401);
        secrets["new password's hash"] = UserStore(*database).findByName("ada").value()->password_hash;
        ada.use(secrets["token"]);
        for (const char* path :
             {"/api/devices", "/api/audit?limit=1000", "/api/rejections", "/api/ledger", "/api/alerts", "/metrics"})
            QCOMPARE(ada.call("GET", path).status, 200);
        QCOMPARE(daemon->terminate(), 0);

        QCOMPARE(leaksOf(secrets, answers), std::string());
        const std::string log =
            contentsOf(QString::fromStdString(logFile)) + daemon->process().readAllStandardOutput().toStdString();
        QVERIFY(log.size() > 100); // it did talk
        QCOMPARE(leaksOf(secrets, log), std::string());
        std::string audit;
        const auto entries = LedgerService(*database, kTester).auditPage({0, 1000});
        for (const AuditEntry& entry : *entries)
            audit += entry.event + entry.body;
        QVERIFY(audit.find("device_api_key_issued") != std::string::npos);
        QCOMPARE(leaksOf(secrets, audit), std::string());
        QDirIterator files(folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            Secrets forbidden = secrets;
            if (path.endsWith(QStringLiteral("/spool/devices"))) {
                std::erase_if(forbidden, [](const auto& secret) { return secret.first.starts_with("hash of the "); });
                QCOMPARE(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser),
                         QFile::ReadOwner | QFile::WriteOwner);
            }
            QCOMPARE(leaksOf(forbidden, contentsOf(path)), std::string());
        }
    }
};

QTEST_GUILESS_MAIN(SecretsTest)
#include "secrets_test.moc"
