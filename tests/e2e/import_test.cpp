// SPDX-License-Identifier: GPL-3.0-or-later
// CSV import of people and cards, by real processes on both databases.
#include "cli.h"
#include "support/qtest_strings.h"
#include "support/test_database.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <fmt/format.h>

using namespace tapledger;
using namespace std::string_literals;

namespace {

/// One import: what the file holds, and what comes of it on a store with the people 1 (Ada Lovelace, Engines) and
/// 2 (Alan Turing) and Ada's card AA:BB.
struct Case
{
    const char* name;
    const char* what; ///< employee or card
    std::string file;
    std::vector<std::string> options;
    int exitCode;
    std::string report; ///< `added updated unchanged applied`, then `line: message` for each bad row
};

const std::vector<Case> kCases = {
    {"people",
     "employee",
     "employee_number,full_name,department,position\n3,Grace Hopper,Navy,Admiral\n",
     {},
     0,
     "1 0 0 true"},
    {"semicolons, order, mark",
     "employee",
     "\xEF\xBB\xBF"
     "full_name;hobby;employee_number\r\nGrace;Ships;3\r\n",
     {},
     0,
     "1 0 0 true"},
    {"identical", "employee", "employee_number,full_name,department\n1,Ada Lovelace,Engines\n", {}, 0, "0 0 1 true"},
    {"a column that is not there is kept",
     "employee",
     "employee_number,full_name\n1,Ada Lovelace\n",
     {},
     0,
     "0 0 1 true"},
    {"changed", "employee", "employee_number,full_name,department\n1,Ada King,Engines\n", {}, 0, "0 1 0 true"},
    {"spaces around",
     "employee",
     "employee_number,full_name,department\n 1 , Ada Lovelace , Engines \n",
     {},
     0,
     "0 0 1 true"},
    {"dry run", "employee", "employee_number,full_name\n3,Grace\n1,Ada King\n", {"--dry-run"}, 0, "1 1 0 false"},
    {"bad rows keep all out",
     "employee",
     "employee_number,full_name\n3,Grace\n,Nobody\n4,\n5\n",
     {},
     1,
     "1 0 0 false\n3: employee_number is empty\n4: full_name is empty\n5: full_name is empty"},
    {"skip bad",
     "employee",
     "employee_number,full_name\n3,Grace\n,Nobody\n",
     {"--skip-bad"},
     0,
     "1 0 0 true\n3: employee_number is empty"},
    {"twice in the file",
     "employee",
     "employee_number,full_name\n3,Grace\n\n3,Grace Hopper\n",
     {},
     1,
     "1 0 0 false\n4: employee_number 3 stands in line 2 already"},
    {"line numbers after a long field",
     "employee",
     "employee_number,full_name\n3,\"Grace\nHopper\"\n,x\n",
     {},
     1,
     "0 0 0 false\n2: full_name contains a control character\n4: employee_number is empty"},
    {"header only", "employee", "employee_number,full_name\n", {}, 0, "0 0 0 true"},

    {"cards",
     "card",
     "card_uid,employee_number,card_type,expires_at\n01:02,2,desfire,2099-12-31\n",
     {},
     0,
     "1 0 0 true"},
    {"a card without end", "card", "card_uid,employee_number,expires_at\n0102,2,9999-12-31\n", {}, 0, "1 0 0 true"},
    {"cards with less", "card", "employee_number;card_uid\n2;0102\n", {}, 0, "1 0 0 true"},
    {"the same card again", "card", "card_uid,employee_number\naabb,1\n", {}, 0, "0 0 1 true"},
    {"a new card replaces", "card", "card_uid,employee_number\n0102,1\n", {}, 0, "0 1 0 true"},
    {"bad cards",
     "card",
     "card_uid,employee_number,card_type,expires_at\nzz,2,,\n0102,,,\n0102,9,,\n0103,2,paper,\n0104,2,,soon\n0105,2,,"
     "2020-01-01\n"
     "AABB,2,,\n",
     {},
     1,
     "0 0 0 false\n2: card_uid: \n3: employee_number is empty\n4: there is no employee with the number 9; add them "
     "first\n"
     "5: card_type \"paper\" is not one of\n6: expires_at \"soon\"\n7: employee_number 2 stands in line 5 already\n"
     "8: employee_number 2 stands in line 5 already"},
    {"a card of somebody else",
     "card",
     "card_uid,employee_number\nAABB,2\n",
     {},
     1,
     "0 0 0 false\n2: card AA:BB belongs to Ada Lovelace (1)"},
    {"one card for two",
     "card",
     "card_uid,employee_number\n0102,1\n01:02,2\n",
     {},
     1,
     "0 1 0 false\n3: card 01:02 stands in line 2 already"},
    {"cards, dry run", "card", "card_uid,employee_number\n0102,1\n0103,2\n", {"--dry-run"}, 0, "1 1 0 false"},
    {"cards, skip bad",
     "card",
     "card_uid,employee_number\n0102,9\n0103,2\n",
     {"--skip-bad"},
     0,
     "1 0 0 true\n2: there is no employee with the number 9"},
};

std::string reportOf(const json::Value& report)
{
    return fmt::format("{} {} {} {}", memberText(report, "added"), memberText(report, "updated"),
                       memberText(report, "unchanged"), memberText(report, "applied"));
}

/// Everything that an import can change.
std::string contents(const std::string& url)
{
    return runCli({"employee", "list", "--json", "--database", url}).out +
           runCli({"card", "list", "--all", "--json", "--database", url}).out;
}

} // namespace

class ImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void imports_data()
    {
        QTest::addColumn<tapledger::Backend>("backend");
        QTest::addColumn<int>("index");
        for (const auto& [backend, name] :
             {std::pair(Backend::Sqlite, "sqlite"), std::pair(Backend::Postgres, "postgres")}) {
            for (std::size_t i = 0; i < kCases.size(); ++i)
                QTest::newRow(fmt::format("{}: {}", name, kCases[i].name).c_str()) << backend << static_cast<int>(i);
        }
    }
    void imports()
    {
        QFETCH(tapledger::Backend, backend);
        QFETCH(int, index);
        const Case& test = kCases[static_cast<std::size_t>(index)];
        const TestStore store = makeStore(backend);
        const std::string& url = store.url();
        QCOMPARE(
            runCli({"employee", "add", "1", "Ada Lovelace", "--department", "Engines", "--database", url}).exitCode, 0);
        QCOMPARE(runCli({"employee", "add", "2", "Alan Turing", "--database", url}).exitCode, 0);
        QCOMPARE(runCli({"card", "assign", "AABB", "--employee", "1", "--database", url}).exitCode, 0);
        const std::string before = contents(url);

        const QTemporaryDir folder;
        const std::string file = folder.filePath(QStringLiteral("rows.csv")).toStdString();
        writeTextFile(file, test.file);
        std::vector<std::string> arguments = {test.what, "import", file, "--json", "--database", url};
        arguments.insert(arguments.end(), test.options.begin(), test.options.end());
        const CliRun run = runCli(arguments);
        QVERIFY2(run.exitCode == test.exitCode, told(run).c_str());

        const json::Value report = run.jsonOut();
        std::string_view expected = test.report;
        const auto nextLine = [&expected] {
            const std::string_view line = expected.substr(0, expected.find('\n'));
            expected.remove_prefix(std::min(line.size() + 1, expected.size()));
            return std::string(line);
        };
        QCOMPARE(reportOf(report), nextLine());
        const auto* bad = report.find("bad")->array();
        QVERIFY(bad);
        for (const json::Value& row : *bad) {
            const std::string line = memberText(row, "line") + ": " + memberText(row, "message");
            const std::string wanted = nextLine();
            QVERIFY2(!wanted.empty() && line.starts_with(wanted), told(run).c_str());
        }
        QVERIFY2(expected.empty(), told(run).c_str());
        const bool changes = memberText(report, "applied") == "true" &&
                             (memberText(report, "added") != "0" || memberText(report, "updated") != "0");
        QCOMPARE(contents(url) != before, changes);
    }

    void refusesAFileThatIsNoTable_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("says");
        QTest::newRow("empty") << ""s
                               << "is empty; its first line must name the columns"s;
        QTest::newRow("column missing") << "number,name\n1,x\n"s
                                        << "the file has no column employee_number"s;
        QTest::newRow("open quote") << "employee_number,full_name\n1,\"x\n"s
                                    << "line 2: a quote is opened"s;
        QTest::newRow("latin-1") << "employee_number,full_name\n1,Jos\xE9\n"s
                                 << "line 2 is not valid UTF-8"s;
    }
    void refusesAFileThatIsNoTable()
    {
        QFETCH(std::string, text);
        QFETCH(std::string, says);
        const QTemporaryDir folder;
        const std::string file = folder.filePath(QStringLiteral("rows.csv")).toStdString();
        writeTextFile(file, text);
        const CliRun run = runCli({"employee", "import", file, "--data-dir", folder.path().toStdString()});
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.find(says) != std::string::npos, told(run).c_str());
    }

    void tellsPeopleWhatItDid()
    {
        const QTemporaryDir folder;
        const std::string file = folder.filePath(QStringLiteral("rows.csv")).toStdString();
        writeTextFile(file, "employee_number,full_name\n1,Ada\n,Nobody\n");
        const CliRun run = runCli({"employee", "import", file, "--data-dir", folder.path().toStdString()});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.out, file + ":3: employee_number is empty\npeople: 1 added, 0 updated, 0 unchanged, 1 bad\n"
                                 "Nothing was changed. Correct the lines above, or leave them out with --skip-bad.\n");
    }
};

QTEST_GUILESS_MAIN(ImportTest)
#include "import_test.moc"
