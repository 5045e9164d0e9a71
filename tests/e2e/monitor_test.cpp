// SPDX-License-Identifier: GPL-3.0-or-later
// A monitor of any make follows the ledger by the files of C2SP tlog-tiles, and needs nothing else.
#include "base/files.h"
#include "cli.h"
#include "ledger/checkpoint.h"
#include "ledger/merkle.h"
#include "support/api_client.h"
#include "support/daemon.h"
#include "support/qtest_strings.h"
#include "support/test_database.h"
#include "support/test_site.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <fmt/format.h>

using namespace tapledger;

namespace {

constexpr int kEntries = 300; // a full tile and a partial one

/// A server with so many entries, all of which a checkpoint covers.
struct Site
{
    Site(Backend backend, const QByteArray& serving) : store(makeStore(backend))
    {
        enrolTestSite(store.url());
        qputenv("TAPLEDGER_TRUST_SERVE_LOG", serving);
        qputenv("TAPLEDGER_RATE_LIMIT_PER_MINUTE", "0");
        if (backend == Backend::Postgres && run({"keys", "init"}).exitCode != 0)
            qFatal("no keys");
        daemon = Daemon::serve(store.url(), data());
        qunsetenv("TAPLEDGER_TRUST_SERVE_LOG");
    }

    std::string data() const { return folder.path().toStdString(); }
    CliRun run(std::vector<std::string> words) const
    {
        words.insert(words.end(), {"--data-dir", data(), "--database", store.url()});
        return runCli(words);
    }
    void record(int count) const
    {
        LineClient gate(daemon->tcpPort());
        gate.send("{\"type\":\"hello\",\"device_id\":\"GATE-01\",\"api_key\":\"key-GATE-01\"}\n");
        gate.readLine();
        std::string lines;
        for (int i = 0; i < count; ++i)
            lines += TestSite::tap(i % 100 + 1, fmt::format("2026-02-04T08:{:02}:00Z", i / 100)) + "\n";
        gate.send(lines);
        for (int i = 0; i < count; ++i)
            QVERIFY(gate.readLine().find("\"success\"") != std::string::npos);
    }

    TestStore store;
    QTemporaryDir folder;
    std::unique_ptr<Daemon> daemon;
};

/// The leaves of an entry bundle.
std::vector<std::string> leavesOf(std::string_view bundle)
{
    std::vector<std::string> leaves;
    while (bundle.size() > 2) {
        const auto byte = [&](std::size_t at) {
            return static_cast<std::size_t>(static_cast<unsigned char>(bundle[at]));
        };
        const std::size_t length = byte(0) * 256 + byte(1);
        leaves.emplace_back(bundle.substr(2, length));
        bundle.remove_prefix(std::min(2 + length, bundle.size()));
    }
    return leaves;
}

} // namespace

class MonitorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeLogIsFollowed_data() { addBackendRows(); }
    void theWholeLogIsFollowed()
    {
        QFETCH(tapledger::Backend, backend);
        const Site site(backend, "entries");
        QVERIFY(site.daemon);
        site.record(kEntries);
        QCOMPARE(site.run({"checkpoint", "--now"}).exitCode, 0);

        ApiClient monitor(site.daemon->httpPort());
        const ApiResponse newest = monitor.call("GET", "/ledger/checkpoint");
        QCOMPARE(newest.status, 200);
        const auto ringText = readWholeFile(site.data() + "/trust/taps.keyring.json", KeyRing::kMaxLength);
        QVERIFY(ringText);
        const CheckedNote checked = checkNote(newest.body, *KeyRing::parse(*ringText));
        QVERIFY(!checked.fault);
        QCOMPARE(checked.checkpoint.size, kEntries);

        const auto file = [&](const char* path) {
            const ApiResponse response = monitor.call("GET", path);
            return response.status == 200 ? response.body : std::string();
        };
        std::string bundles = file("/ledger/tile/entries/000") + file("/ledger/tile/entries/001.p/44");
        const std::vector<std::string> leaves = leavesOf(bundles);
        QCOMPARE(leaves.size(), static_cast<std::size_t>(kEntries));
        Sha256 sha;
        Frontier frontier;
        std::string hashes;
        Frontier tile;
        for (const std::string& leaf : leaves) {
            const Sha256Digest hash = leafHash(sha, leaf);
            frontier.append(sha, hash);
            if (tile.size() < 256)
                tile.append(sha, hash);
            hashes.append(reinterpret_cast<const char*>(hash.data()), hash.size());
        }
        QVERIFY(frontier.root(sha) == checked.checkpoint.root);
        QCOMPARE(file("/ledger/tile/0/000") + file("/ledger/tile/0/001.p/44"), hashes);
        const Sha256Digest top = tile.root(sha);
        QCOMPARE(file("/ledger/tile/1/000.p/1"), std::string(reinterpret_cast<const char*>(top.data()), top.size()));
        const ApiResponse full = monitor.call("GET", "/ledger/tile/0/000");
        QVERIFY(full.headers.contains("Cache-Control") &&
                full.headers.at("Cache-Control").find("immutable") != std::string::npos);

        // What the checkpoint does not cover is not there, whatever the database holds; nor is what is no such file.
        for (const char* path :
             {"/ledger/tile/0/001", "/ledger/tile/0/001.p/45", "/ledger/tile/1/000", "/ledger/tile/1/000.p/2",
              "/ledger/tile/2/000.p/1", "/ledger/tile/entries/001", "/ledger/tile/entries/x999/999", "/ledger/tile/0/1",
              "/ledger/tile/8/000", "/ledger/tile/0/000.p/0", "/ledger/", "/ledger/../health", "/ledger/tile/0/-01"})
            QCOMPARE(monitor.call("GET", path).status, 404);
        QCOMPARE(monitor.call("POST", "/ledger/checkpoint", "{}").status, 405);
    }

    void whatIsServedIsSaid_data()
    {
        QTest::addColumn<QByteArray>("serving");
        QTest::addColumn<int>("hashes");
        QTest::addColumn<int>("entries");
        QTest::newRow("off") << QByteArray("off") << 404 << 404;
        QTest::newRow("hashes") << QByteArray("hashes") << 200 << 404;
    }
    void whatIsServedIsSaid()
    {
        QFETCH(QByteArray, serving);
        QFETCH(int, hashes);
        QFETCH(int, entries);
        const Site site(Backend::Sqlite, serving);
        QVERIFY(site.daemon);
        site.record(3);
        QCOMPARE(site.run({"checkpoint", "--now"}).exitCode, 0);
        ApiClient monitor(site.daemon->httpPort());
        QCOMPARE(monitor.call("GET", "/ledger/checkpoint").status, hashes);
        QCOMPARE(monitor.call("GET", "/ledger/tile/0/000.p/3").status, hashes);
        QCOMPARE(monitor.call("GET", "/ledger/tile/entries/000.p/3").status, entries);
    }
};

QTEST_GUILESS_MAIN(MonitorTest)
#include "monitor_test.moc"
