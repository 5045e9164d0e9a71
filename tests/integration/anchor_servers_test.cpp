// SPDX-License-Identifier: GPL-3.0-or-later
// Checkpoints arrive at servers outside: over HTTP, by mail, and at a timestamp authority.
#include "anchor_server.h"
#include "anchored_site.h"
#include "support/qtest_strings.h"

#include <fmt/format.h>

using namespace tapledger;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

constexpr const char* kTaps = "site.example_taps_1";

using Names = std::vector<std::string>;

AnchorSettings urls(std::vector<std::string> list)
{
    AnchorSettings settings;
    settings.urls = std::move(list);
    return settings;
}

/// A folder of the test for what a server keeps.
std::string folderOf(const AnchoredSite& site, const char* name)
{
    fs::create_directory(site.path(name));
    return site.path(name);
}

} // namespace

class AnchorServersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The folder is made, the file is put once, and what is there already counts.
    void overHttp()
    {
        AnchoredSite site(Backend::Sqlite);
        const fs::path kept = folderOf(site, "dav");
        const AnchorServer server("http", kept, {QStringLiteral("user=keeper:s e:cret")});
        const std::string url = server.url("http", "keeper:s%20e%3Acret");
        site.tapAndSeal();
        site.exportTo(urls({url}));
        QTRY_COMPARE(site.status("http").size, 1);
        const Names files = filesIn(kept / kTaps);
        QCOMPARE(files.size(), 1U);
        QCOMPARE(need(readWholeFile(kept / kTaps / files.front(), 10'000)), site.latest().note);
        QCOMPARE(site.status("http").sink, "http " + server.url()); // nobody reads the password
        QVERIFY(need(readWholeFile(site.trustPath() / "anchors.json", 10'000)).find("cret") == std::string::npos);

        // An answer that was lost: the same file again.
        site.exporter->stop();
        fs::remove(site.trustPath() / "anchors.json");
        site.exportTo(urls({url}));
        QTRY_COMPARE(site.status("http").size, 1);
        QCOMPARE(filesIn(kept / kTaps), files);

        // Something else under that name.
        site.exporter->stop();
        fs::remove(site.trustPath() / "anchors.json");
        need(writeWholeFile(kept / kTaps / files.front(), site.latest().note.substr(1), kPublicFile, true));
        site.exportTo(urls({url}));
        QTRY_VERIFY(site.status("http").error.find("something else") != std::string::npos);
        QCOMPARE(site.status("http").size, 0);
    }

    /// One that fails, one that hangs, one that is not there: none of them keeps the others waiting, nor an end.
    void serversInTrouble()
    {
        AnchoredSite site(Backend::Sqlite);
        const fs::path failing = folderOf(site, "failing");
        const fs::path hanging = folderOf(site, "hanging");
        const fs::path good = folderOf(site, "good");
        const AnchorServer first("http", failing);
        const AnchorServer second("http", hanging);
        const AnchorServer third("http", good);
        need(writeWholeFile(failing / "trouble", "500", kPublicFile, false));
        need(writeWholeFile(hanging / "trouble", "hang", kPublicFile, false));
        site.exportTo(urls({first.url(), second.url(), "http://127.0.0.1:1/", third.url()}));
        site.tapAndSeal();
        QTRY_COMPARE(site.status("http " + third.url()).size, 1);
        QTRY_VERIFY(site.status("http " + first.url()).error.find("answered 500") != std::string::npos);
        QTRY_VERIFY(site.status("http http://127.0.0.1:1/").error.find("127.0.0.1:1") != std::string::npos);
        QTRY_VERIFY(site.status("http " + second.url()).behind_since.has_value());
        fs::remove(failing / "trouble");
        site.clock.advance(5s);
        QTRY_COMPARE(site.status("http " + first.url()).size, 1);
        QVERIFY(site.status("http " + first.url()).error.empty());
        const auto began = std::chrono::steady_clock::now();
        site.exporter->stop();
        QVERIFY(std::chrono::steady_clock::now() - began < 5s);
        QCOMPARE(site.status("http " + second.url()).error, std::string()); // it was broken off, and has not failed
    }
};

QTEST_GUILESS_MAIN(AnchorServersTest)
#include "anchor_servers_test.moc"
