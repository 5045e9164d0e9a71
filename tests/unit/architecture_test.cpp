// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of docs/architecture.md, held to: which room may include which, no include cycles, neither screens
// nor desk readers in the daemon.
#include "support/qtest_strings.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace {

/// For each room, the rooms whose headers it may include.
const std::map<std::string, std::set<std::string>> kMayInclude = {
    {"base", {}},
    {"domain", {"base"}},
    {"ledger", {"base", "domain"}},
    {"storage", {"base", "domain", "ledger"}},
    {"ingest", {"base", "domain", "ledger", "storage"}},
    {"anchors", {"base", "domain", "ledger", "storage", "ingest"}},
    {"services", {"base", "domain", "ledger", "storage", "ingest", "anchors"}},
    {"net", {"base", "domain", "ledger", "storage", "ingest", "anchors", "services"}},
    {"readers", {"base", "domain"}},
    {"ui", {"base", "domain", "ledger", "services", "readers"}},
};

struct Include
{
    std::string from; ///< path below the root, such as core/storage/database.cpp
    std::string room; ///< of the including file
    std::string text; ///< between the quotes
};

std::vector<Include> includesBelow(const fs::path& root)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*#\\s*include\\s*\"([^\"]+)\""));
    std::vector<Include> includes;
    for (const char* part : {"core", "ui"}) {
        if (!fs::exists(root / part))
            continue;
        for (const auto& file : fs::recursive_directory_iterator(root / part)) {
            if (file.path().extension() != ".h" && file.path().extension() != ".cpp")
                continue;
            const fs::path relative = fs::relative(file.path(), root);
            auto component = relative.begin();
            const std::string room = *component == "ui" ? "ui" : std::string(*std::next(component));
            std::ifstream in(file.path());
            for (std::string line; std::getline(in, line);) {
                const auto match = pattern.match(QString::fromStdString(line));
                if (match.hasMatch())
                    includes.push_back({relative.string(), room, match.captured(1).toStdString()});
            }
        }
    }
    return includes;
}

std::vector<std::string> forbiddenEdges(const fs::path& root)
{
    std::vector<std::string> faults;
    for (const Include& include : includesBelow(root)) {
        const std::string target = include.text.substr(0, include.text.find('/'));
        const bool allowed = target == include.room || kMayInclude.at(include.room).contains(target);
        if (include.text.find("..") != std::string::npos || !allowed)
            faults.push_back(include.from + " includes " + include.text);
    }
    return faults;
}

std::vector<std::string> cycles(const fs::path& root)
{
    std::map<std::string, std::vector<std::string>> graph;
    for (const Include& include : includesBelow(root))
        graph[include.from].push_back((include.text.starts_with("ui/") ? "" : "core/") + include.text);
    std::vector<std::string> found;
    std::set<std::string> done;
    std::vector<std::string> path;
    const auto visit = [&](const auto& self, const std::string& file) -> void {
        if (const auto it = std::ranges::find(path, file); it != path.end()) {
            std::string cycle;
            for (auto step = it; step != path.end(); ++step)
                cycle += *step + " -> ";
            found.push_back(cycle + file);
            return;
        }
        if (done.contains(file))
            return;
        path.push_back(file);
        for (const std::string& next : graph[file])
            self(self, next);
        path.pop_back();
        done.insert(file);
    };
    std::vector<std::string> files;
    for (const auto& [file, targets] : graph)
        files.push_back(file);
    for (const std::string& file : files)
        visit(visit, file);
    return found;
}

std::string joined(const std::vector<std::string>& lines)
{
    std::string out;
    for (const std::string& line : lines)
        out += line + "\n";
    return out;
}

void writeFile(const fs::path& path, const std::string& text)
{
    fs::create_directories(path.parent_path());
    std::ofstream(path) << text;
}

} // namespace

class ArchitectureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noRoomIncludesWhatThePictureForbids()
    {
        QVERIFY(includesBelow(TAPLEDGER_SOURCE_DIR).size() > 100);
        QCOMPARE(joined(forbiddenEdges(TAPLEDGER_SOURCE_DIR)), std::string());
    }

    void noIncludeCycles() { QCOMPARE(joined(cycles(TAPLEDGER_SOURCE_DIR)), std::string()); }

    void theCheckItselfFindsFaults()
    {
        QTemporaryDir dir;
        const fs::path root = dir.path().toStdString();
        writeFile(root / "core/domain/a.h", "#include \"storage/database.h\"\n");
        writeFile(root / "core/base/b.h", "  # include \"base/c.h\"\n");
        writeFile(root / "core/base/c.h", "#include \"base/b.h\"\n#include \"../base/d.h\"\n");
        writeFile(root / "ui/people/page.cpp", "#include \"ingest/pipeline.h\"\n");
        QCOMPARE(forbiddenEdges(root).size(), 3U);
        QCOMPARE(cycles(root).size(), 1U);
    }

    void theDaemonHasNoScreensAndNoDeskReaders()
    {
        QProcess ldd;
        ldd.start(QStringLiteral("ldd"), {QStringLiteral(TAPLEDGERD)});
        QVERIFY(ldd.waitForFinished());
        const QByteArray libraries = ldd.readAllStandardOutput();
        QVERIFY2(libraries.contains("libQt6Core"), libraries.constData());
        for (const char* desk :
             {"libQt6Gui", "libQt6Widgets", "libX11", "libwayland", "libQt6SerialPort", "libpcsclite"})
            QVERIFY2(!libraries.contains(desk), desk);
    }
};

QTEST_APPLESS_MAIN(ArchitectureTest)
#include "architecture_test.moc"
