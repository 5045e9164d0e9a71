// SPDX-License-Identifier: GPL-3.0-or-later
// Administrators see what would be removed by age, let it be removed, and hand a person everything that is kept of
// them.
#include "base/clock.h"
#include "base/files.h"
#include "cli.h"
#include "storage/ledger_store.h"
#include "storage/ledger_writer.h"
#include "storage/needs.h"
#include "storage/rejection_store.h"
#include "support/api_client.h"
#include "support/daemon.h"
#include "support/qtest_strings.h"
#include "support/test_database.h"

#include <QTemporaryDir>
#include <QTest>
#include <filesystem>

using namespace tapledger;
using namespace std::string_literals;
namespace fs = std::filesystem;

namespace {

/// Three refused taps, two of them of long ago.
void refuseTaps(const TestStore& store)
{
    std::vector<Rejection> rejections;
    const Timestamp now = SystemClock().now();
    for (const int days : {100, 50, 1}) {
        Rejection rejection;
        rejection.received_at = rejection.scan_timestamp = now - std::chrono::days(days);
        rejection.reason = Reason::UnknownCard;
        rejection.card_uid = "04:AA";
        rejection.device_id = "GATE-01";
        rejection.event_type = "time_in";
        rejection.source = "tcp";
        rejection.raw_payload = "{}";
        rejections.push_back(rejection);
    }
    need(store.openWriter()->append({}, rejections));
}

} // namespace

class RetentionStoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void planAndRun_data() { addBackendRows(); }
    void planAndRun()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeStore(backend);
        refuseTaps(store);
        const auto run = [&](const char* mode, bool json, const CliEnvironment& environment) {
            std::vector<std::string> words{"retention", mode, "--database", store.url()};
            if (json)
                words.emplace_back("--json");
            return runCli(words, environment);
        };
        const CliEnvironment month{{"TAPLEDGER_RETENTION_REJECTIONS_DAYS", "30"}};
        const CliRun plan = run("plan", true, month);
        QCOMPARE(plan.exitCode, 0);
        const json::Value items = plan.jsonOut();
        QVERIFY2(items.array() && items.array()->size() == 1, told(plan).c_str());
        const json::Value& item = items.array()->front();
        QCOMPARE(memberText(item, "what"), "rejections"s);
        QCOMPARE(memberText(item, "count"), "2"s);
        QVERIFY(memberText(item, "oldest") < memberText(item, "newest"));
        const auto database = store.open();
        QCOMPARE(need(RejectionStore(*database).count()), 3);

        const CliRun text = run("plan", false, {}); // 90 days unless set
        QVERIFY2(text.exitCode == 0 && text.out.find("WOULD GO") != std::string::npos, told(text).c_str());
        const CliRun done = run("run", true, month);
        QCOMPARE(memberText(done.jsonOut().array()->front(), "count"), "2"s);
        QCOMPARE(need(RejectionStore(*database).count()), 1);
        const CliRun again = run("run", false, month);
        QVERIFY2(again.exitCode == 0 && again.out.find("GONE") != std::string::npos, told(again).c_str());
        const CliRun audit = runCli({"audit", "list", "--database", store.url()});
        QVERIFY2(audit.out.find("rejections_removed") != std::string::npos, told(audit).c_str());

        const CliRun never = run("run", false, {{"TAPLEDGER_RETENTION_REJECTIONS_DAYS", "0"}});
        QVERIFY2(never.exitCode == 0 && never.out.find("kept for ever") != std::string::npos, told(never).c_str());
    }

    void theServerDoesIt_data() { addBackendRows(); }
    void theServerDoesIt()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeStore(backend);
        refuseTaps(store);
        const QTemporaryDir folder;
        writeTextFile(folder.path().toStdString() + "/tapledger.conf",
                      "[retention]\nrejections_days = 30\nat = 00:00\n");
        const auto daemon = Daemon::serve(store.url(), folder.path().toStdString());
        const auto database = store.open();
        QTRY_COMPARE(need(RejectionStore(*database).count()), 1);
        QVERIFY(daemon);
        const auto ask = [&](const char* path) { return ApiClient(daemon->httpPort()).call("GET", path).body; };
        QTRY_VERIFY(ask("/health").find("\"retention\":{\"status\":\"ok\",\"last\":\"2") != std::string::npos);
        const std::string metrics = ask("/metrics");
        QVERIFY(metrics.find("\ntapledger_retention_ok 1\n") != std::string::npos);
        QVERIFY(metrics.find("\ntapledger_retention_timestamp_seconds ") != std::string::npos);
    }

    void everythingOfAPerson_data() { addBackendRows(); }
    void everythingOfAPerson()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeStore(backend);
        const QTemporaryDir folder;
        const std::string file = folder.path().toStdString() + "/ada.json";
        const auto run = [&](std::vector<std::string> words) {
            words.insert(words.end(), {"--database", store.url()});
            return runCli(words);
        };
        QCOMPARE(run({"employee", "add", "10/01", "Ada Lovelace"}).exitCode, 0);
        QCOMPARE(run({"card", "assign", "04AABBCC", "--employee", "10/01"}).exitCode, 0);
        const CliRun made = run({"person", "export", "10/01", "--to", file});
        QVERIFY2(made.exitCode == 0 && made.out.find("1 cards") != std::string::npos, told(made).c_str());
        QVERIFY(fs::status(file).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
        const auto text = readWholeFile(file, 1'000'000);
        const auto document = json::parse(*text);
        QVERIFY2(document && memberText(*document, "format") == "tapledger-person/1", text->c_str());

        const CliRun standing = run({"employee", "export", "10/01", "--to", file});
        QVERIFY2(standing.exitCode == 2 && standing.err.find("exists") != std::string::npos, told(standing).c_str());
        const CliRun inFolder = run({"employee", "export", "10/01", "--json", "--to", folder.path().toStdString()});
        const std::string name = memberText(inFolder.jsonOut(), "file");
        QVERIFY2(name.find("/person-10_01-2") != std::string::npos && fs::exists(name), told(inFolder).c_str());
        QCOMPARE(memberText(inFolder.jsonOut(), "audit"), "4"s);

        const std::string nobody = folder.path().toStdString() + "/nobody.json";
        const CliRun unknown = run({"employee", "export", "9999", "--to", nobody});
        QVERIFY2(unknown.exitCode == 1 && unknown.err.find("no employee 9999") != std::string::npos,
                 told(unknown).c_str());
        QVERIFY(!fs::exists(nobody));
    }
};

QTEST_GUILESS_MAIN(RetentionStoryTest)
#include "retention_story_test.moc"
