// SPDX-License-Identifier: GPL-3.0-or-later
// Checkpoints arrive in folders outside, also after these were away; and somebody hears of it when they do not.
#include "anchored_site.h"
#include "support/qtest_strings.h"

using namespace tapledger;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

constexpr const char* kTaps = "site.example_taps_1";
constexpr const char* kAdmin = "site.example_admin_1";

AnchorSettings folders(std::vector<fs::path> paths)
{
    AnchorSettings settings;
    settings.directories = std::move(paths);
    return settings;
}

std::string nameOf(const CheckpointRecord& record)
{
    return need(Checkpoint::parse(need(Note::parse(record.note)).text)).fileName();
}

using Names = std::vector<std::string>;

} // namespace

class AnchorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Both logs; each checkpoint byte for byte as it was signed; none again after a restart.
    void copies_data() { addBackendRows(); }
    void copies()
    {
        QFETCH(tapledger::Backend, backend);
        AnchoredSite site(backend);
        const fs::path outside = site.path("outside");
        fs::create_directory(outside);
        site.exportTo(folders({outside}));
        QCOMPARE(site.tapAndSeal(), 1);
        const std::string first = nameOf(site.latest());
        QTRY_COMPARE(filesIn(outside / kTaps), Names({first}));
        QTRY_COMPARE(filesIn(outside / kAdmin), Names({nameOf(site.latest(LogKind::Admin))}));
        QCOMPARE(first.substr(0, 21), std::string("00000000000000000001-"));
        QCOMPARE(need(readWholeFile(outside / kTaps / first, 10'000)), site.latest().note);
        QTRY_COMPARE(site.status("directory").size, 1);
        QVERIFY(!site.status("directory").behind_since);

        // What was told is in the trust folder and is still known after a restart.
        site.exporter->finish();
        fs::remove(outside / kTaps / first);
        site.exportTo(folders({outside}));
        QCOMPARE(site.status("directory").size, 1);
        QCOMPARE(site.tapAndSeal(), 2);
        QTRY_COMPARE(filesIn(outside / kTaps), Names({nameOf(site.latest())}));
    }

    /// A stick that is taken away is no trouble until it is away for too long; then it gets the newest, or all.
    void aFolderThatIsAway_data()
    {
        QTest::addColumn<bool>("all");
        QTest::newRow("newest") << false;
        QTest::newRow("all") << true;
    }
    void aFolderThatIsAway()
    {
        QFETCH(bool, all);
        AnchoredSite site(Backend::Sqlite);
        const fs::path stick = site.path("stick");
        const fs::path other = site.path("other");
        fs::create_directory(stick);
        fs::create_directory(other);
        AnchorSettings settings = folders({stick, other});
        settings.which = all ? AnchorSettings::Which::All : AnchorSettings::Which::Newest;
        site.exportTo(settings);
        Names names;
        const auto seal = [&] {
            site.tapAndSeal();
            names.push_back(nameOf(site.latest()));
            QTRY_COMPARE(filesIn(other / kTaps), names);
        };
        seal();
        QTRY_COMPARE(filesIn(stick / kTaps), names);
        QTRY_COMPARE(site.status("directory " + stick.string(), LogKind::Admin).size, 1);
        fs::rename(stick, site.path("taken"));
        seal();
        QTRY_VERIFY(!site.status("directory " + stick.string()).error.empty());
        QVERIFY(!fs::exists(stick)); // nothing is written where the stick was
        seal();
        QCOMPARE(site.alerts(), Names());
        const auto health = [&] { return ApiClient(site.site->addresses().http->port).call("GET", "/health"); };
        QTRY_COMPARE(health().member("anchors"),
                     std::string("{\"behind\":1,\"lagging\":0,\"places\":4,\"refused\":0}"));
        site.clock.advance(1h);
        QCOMPARE(site.alerts(), Names({"anchor_lagging directory " + stick.string()}));
        const std::string metrics = ApiClient(site.site->addresses().http->port).call("GET", "/metrics").body;
        const std::string line = "tapledger_anchor_lagging{sink=\"directory " + stick.string() + "\",log=\"taps\"} 1\n";
        QVERIFY2(metrics.find(line) != std::string::npos, metrics.c_str());

        fs::rename(site.path("taken"), stick);
        site.clock.advance(10s);
        QTRY_COMPARE(filesIn(stick / kTaps), all ? names : Names({names.front(), names.back()}));
        QTRY_VERIFY(!site.status("directory " + stick.string()).behind_since);
        QCOMPARE(site.alerts(), Names());
    }

    /// Lateness is not forgotten by a restart.
    void aFolderThatStaysAway()
    {
        AnchoredSite site(Backend::Sqlite);
        site.exportTo(folders({site.path("nowhere")}));
        site.tapAndSeal();
        QTRY_VERIFY(site.status("directory").behind_since.has_value());
        site.clock.advance(30min);
        site.exporter->stop();
        site.exportTo(folders({site.path("nowhere")}));
        site.clock.advance(31min);
        QCOMPARE(site.alerts(), Names({"anchor_lagging directory " + site.path("nowhere")}));
        site.exportTo({}); // nobody asks for it any more
        QCOMPARE(site.alerts(), Names());
    }

    /// A folder that cannot be written, and one where somebody was first.
    void aFolderThatTakesNothing()
    {
        AnchoredSite site(Backend::Sqlite);
        const fs::path sealed = "/proc/self"; // nobody can make a folder there, root neither
        const fs::path taken = site.path("taken");
        fs::create_directory(taken);
        site.tapAndSeal();
        fs::create_directory(taken / kTaps);
        const fs::path file = taken / kTaps / nameOf(site.latest());
        need(writeWholeFile(file, "something else", kPublicFile, false));
        site.exportTo(folders({sealed, taken}));
        QTRY_VERIFY(site.status("directory " + sealed.string()).error.find("cannot be made") != std::string::npos);
        QTRY_VERIFY(site.status("directory " + taken.string()).error.find("something else") != std::string::npos);
        QCOMPARE(need(readWholeFile(file, 100)), std::string("something else"));
        site.tapAndSeal();
        const auto later = [&](const fs::path& folder) {
            site.clock.advance(10s);
            return site.status("directory " + folder.string());
        };
        QTRY_COMPARE(later(taken).size, 2); // the next one has another name
        QCOMPARE(site.status("directory " + sealed.string()).size, 0);
    }

    /// Whoever can write to the database can keep checkpoints in the house, but not unnoticed.
    void aForgedCheckpoint_data() { addBackendRows(); }
    void aForgedCheckpoint()
    {
        QFETCH(tapledger::Backend, backend);
        AnchoredSite site(backend);
        const fs::path outside = site.path("outside");
        fs::create_directory(outside);
        site.exportTo(folders({outside}));
        site.tapAndSeal();
        QTRY_COMPARE(site.status("directory").size, 1);
        std::string forged = site.latest().toJson();
        forged.replace(forged.find("taps/1\\n1\\n"), 11, "taps/1\\n9\\n");
        need(CheckpointStore(*site.database, site.ring().origin).add(9, forged, site.clock.now()));
        QTRY_VERIFY(site.status("directory").error.find("bad_signature") != std::string::npos);
        QCOMPARE(filesIn(outside / kTaps).size(), 1U);
        site.clock.advance(61min);
        QCOMPARE(site.alerts(), Names({"anchor_lagging directory " + outside.string()}));
    }

    /// The states that were written last cannot be read any more: nothing is lost but what was known.
    void statesThatCannotBeRead()
    {
        AnchoredSite site(Backend::Sqlite);
        const fs::path outside = site.path("outside");
        fs::create_directory(outside);
        site.tapAndSeal();
        for (const char* text : {"", "{", "[]", "{\"format\":\"tapledger-anchors/1\",\"sinks\":[{}]}",
                                 "{\"format\":\"tapledger-anchors/2\",\"sinks\":[]}"}) {
            need(writeWholeFile(site.trustPath() / "anchors.json", text, kSecretFile, true));
            QCOMPARE(codeOf(readAnchorStates(site.trustPath())), ErrorCode::Corrupt);
        }
        site.exportTo(folders({outside}));
        QTRY_COMPARE(site.status("directory").size, 1);
        QTRY_VERIFY(readAnchorStates(site.trustPath()).has_value());
    }
};

QTEST_GUILESS_MAIN(AnchorsTest)
#include "anchors_test.moc"
