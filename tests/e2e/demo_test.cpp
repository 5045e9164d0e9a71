// SPDX-License-Identifier: GPL-3.0-or-later
// The demonstration shows what it promises, verifies its ledger, and leaves nothing behind.
#include "cli.h"
#include "support/qtest_strings.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <regex>
#include <set>

using namespace tapledger;
using namespace std::string_literals;

class DemoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsForAWhileAndVerifies()
    {
        const QTemporaryDir folder;
        const CliRun run =
            runCli({"demo", "--duration", "5", "--rate", "60"}, {{"TMPDIR", folder.path().toStdString()}});
        QVERIFY2(run.exitCode == 0, told(run).c_str());
        QVERIFY2(run.out.find("The ledger is intact.\n") != std::string::npos, told(run).c_str());
        QVERIFY2(run.out.find(" verify --data-dir " + folder.path().toStdString()) != std::string::npos,
                 told(run).c_str());
        QVERIFY2(run.out.find('\033') == std::string::npos, "no colours where standard output is no terminal");

        // Every door, every kind of outcome.
        for (const char* word : {" tcp ", " http ", " udp ", " batch ", "success", "ignored duplicate",
                                 "rejected unknown_card", "rejected inactive_card"})
            QVERIFY2(run.out.find(word) != std::string::npos,
                     (std::string(word) + " is missing in\n" + told(run)).c_str());

        // The numbers of recorded taps are 1, 2, 3 … without gap.
        static const std::regex recorded(R"(success +#(\d+))");
        long expected = 0;
        for (auto it = std::sregex_iterator(run.out.begin(), run.out.end(), recorded); it != std::sregex_iterator();
             ++it)
            QCOMPARE(std::stol((*it)[1]), ++expected);
        QVERIFY(expected > 100);
        QVERIFY2(run.err.empty(), told(run).c_str());
        QVERIFY(QDir(folder.path()).isEmpty()); // the data folder is gone
    }

    void keepsItsFolderWhenAskedTo()
    {
        const QTemporaryDir folder;
        const CliRun run =
            runCli({"demo", "--duration", "1", "--rate", "20", "--keep"}, {{"TMPDIR", folder.path().toStdString()}});
        QVERIFY2(run.exitCode == 0, told(run).c_str());
        const QStringList kept = QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(kept.size(), 1);
        const std::string dir = folder.filePath(kept.first()).toStdString();
        QCOMPARE(runCli({"verify", "--data-dir", dir}).exitCode, 0);
        QCOMPARE(runCli({"card", "list", "--data-dir", dir}).exitCode, 0);
    }

    void printsJsonLines()
    {
        const QTemporaryDir folder;
        const CliRun run =
            runCli({"demo", "--duration", "1", "--rate", "20", "--json"}, {{"TMPDIR", folder.path().toStdString()}});
        QVERIFY2(run.exitCode == 0, told(run).c_str());
        std::istringstream in(run.out);
        std::size_t taps = 0;
        json::Value last;
        for (std::string line; std::getline(in, line); ++taps) {
            auto value = json::parse(line);
            QVERIFY2(value, line.c_str());
            last = std::move(*value);
        }
        QVERIFY(taps > 10);
        QCOMPARE(memberText(*last.find("verification"), "verdict"), "ok"s);
    }

    void endsCleanlyOnCtrlC()
    {
        const QTemporaryDir folder;
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TMPDIR"), folder.path());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(TAPLEDGERD), toStringList({"demo", "--rate", "50"}));
        QByteArray out;
        QTRY_VERIFY_WITH_TIMEOUT((process.waitForReadyRead(50), out += process.readAllStandardOutput(),
                                  out.contains("#5 ") || out.contains("#5\n")),
                                 30'000);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(30'000));
        out += process.readAllStandardOutput();
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QVERIFY2(out.contains("The ledger is intact."), out.constData());
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(DemoTest)
#include "demo_test.moc"
