// SPDX-License-Identifier: GPL-3.0-or-later
// Command line over environment over file over default; what is unknown or bad stops the start with its name.
#include "cli.h"
#include "support/qtest_strings.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <fstream>
#include <sstream>

using namespace tapledger;
using namespace std::string_literals;

namespace {

using Environment = CliEnvironment;

/// The value that a setting has in the end.
std::string effective(const json::Value& settings, std::string_view key)
{
    for (const json::Value& setting : *settings.array()) {
        if (memberText(setting, "key") == key)
            return memberText(setting, "value");
    }
    return "(there is no such setting)";
}

} // namespace

class ConfigurationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void precedence_data()
    {
        QTest::addColumn<std::string>("file");
        QTest::addColumn<Environment>("environment");
        QTest::addColumn<std::string>("key");
        QTest::addColumn<std::string>("value");
        const Environment none;
        QTest::newRow("default") << ""s << none << "server.http"s
                                 << "127.0.0.1:8001"s;
        QTest::newRow("udp is off by default") << ""s << none << "server.udp"s
                                               << "off"s;
        QTest::newRow("file") << "[server]\nhttp = 127.0.0.2:1\n"s << none << "server.http"s
                              << "127.0.0.2:1"s;
        QTest::newRow("environment over file")
            << "[server]\nhttp = 127.0.0.2:1\n"s << Environment{{"PORT", "2"}} << "server.http"s
            << "127.0.0.2:2"s;
        QTest::newRow("prefix over bare")
            << ""s << Environment{{"PORT", "2"}, {"TAPLEDGER_PORT", "3"}} << "server.http"s
            << "127.0.0.1:3"s;
        QTest::newRow("host") << ""s << Environment{{"HOST", "0.0.0.0"}} << "server.tcp"s
                              << "0.0.0.0:9000"s;
        QTest::newRow("host in the environment over an address in the file")
            << "[server]\ntcp = 127.0.0.3:5\n"s << Environment{{"HOST", "127.0.0.4"}} << "server.tcp"s
            << "127.0.0.4:5"s;
        QTest::newRow("an address over the host of the same source")
            << "[server]\nhost = 127.0.0.3\nhttp = 127.0.0.5:80\n"s << none << "server.http"s
            << "127.0.0.5:80"s;
        QTest::newRow("host, version 6") << ""s << Environment{{"HOST", "::1"}} << "server.http"s
                                         << "[::1]:8001"s;
        QTest::newRow("udp by its port") << ""s << Environment{{"UDP_PORT", "9001"}} << "server.udp"s
                                         << "127.0.0.1:9001"s;
        QTest::newRow("tcp off") << ""s << Environment{{"TCP_PORT", "off"}} << "server.tcp"s
                                 << "off"s;
        QTest::newRow("section and key") << ""s << Environment{{"TAPLEDGER_LIMITS_BATCH_TAPS", "7"}}
                                         << "limits.batch_taps"s
                                         << "7"s;
        QTest::newRow("rate limit") << ""s << Environment{{"TAPLEDGER_RATE_LIMIT_PER_MINUTE", "0"}}
                                    << "devices.rate_limit_per_minute"s
                                    << "0"s;
        QTest::newRow("duplicate window")
            << ""s << Environment{{"DUPLICATE_WINDOW_SECONDS", "30"}} << "rules.duplicate_window_seconds"s
            << "30"s;
        QTest::newRow("signatures") << ""s << Environment{{"DEVICE_SIGNATURE_VERIFICATION", "true"}}
                                    << "devices.signature_verification"s
                                    << "on"s;
        QTest::newRow("signatures required")
            << "[devices]\nsignature_verification = required\n"s << none << "devices.signature_verification"s
            << "required"s;
        QTest::newRow("log") << ""s << Environment{{"LOG_LEVEL", "debug"}, {"LOG_FORMAT", "json"}} << "log.format"s
                             << "json"s;
        QTest::newRow("empty variable is none")
            << "[log]\nlevel = error\n"s << Environment{{"LOG_LEVEL", ""}} << "log.level"s
            << "error"s;
        QTest::newRow("a password is not shown")
            << ""s << Environment{{"DATABASE_URL", "postgresql://u:secret@h/d"}} << "database.url"s
            << "postgresql://u:***@h/d"s;
        QTest::newRow("nor as a parameter")
            << ""s << Environment{{"DATABASE_URL", "postgresql://h/d?password=secret&x=y"}} << "database.url"s
            << "postgresql://h/d?password=***&x=y"s;
        QTest::newRow("genesis") << ""s << Environment{{"GENESIS_HASH", std::string(64, 'a')}} << "rules.genesis_hash"s
                                 << std::string(64, 'a');
    }
    void precedence()
    {
        QFETCH(std::string, file);
        QFETCH(Environment, environment);
        QFETCH(std::string, key);
        QFETCH(std::string, value);
        const QTemporaryDir folder;
        writeTextFile(folder.filePath(QStringLiteral("tapledger.conf")).toStdString(), file);
        const CliRun run = runCli({"config", "--json", "--data-dir", folder.path().toStdString()}, environment);
        QVERIFY2(run.exitCode == 0, told(run).c_str());
        QCOMPARE(effective(run.jsonOut(), key), value);
    }

    void optionOverEnvironment()
    {
        const CliRun run = runCli({"config", "--json", "--database", "postgresql://here/a"},
                                  {{"TAPLEDGER_DATABASE_URL", "postgresql://there/b"}});
        QCOMPARE(effective(run.jsonOut(), "database.url"), "postgresql://here/a"s);
    }

    void configFileByOption()
    {
        const QTemporaryDir folder;
        const std::string file = folder.filePath(QStringLiteral("other.conf")).toStdString();
        writeTextFile(file, "[log]\nlevel = debug\n");
        const CliRun run = runCli({"config", "--json", "--config", file});
        QCOMPARE(effective(run.jsonOut(), "log.level"), "debug"s);
    }

    void stopsWithTheName_data()
    {
        QTest::addColumn<std::string>("file");
        QTest::addColumn<Environment>("environment");
        QTest::addColumn<std::string>("names");
        const Environment none;
        QTest::newRow("unknown key") << "[server]\nhtpp = 1\n"s << none << "there is no setting server.htpp"s;
        QTest::newRow("unknown section") << "[sever]\nhttp = 1\n"s << none << "there is no setting sever.http"s;
        QTest::newRow("no section") << "http = 1\n"s << none << "there is no setting http"s;
        QTest::newRow("unknown variable")
            << ""s << Environment{{"TAPLEDGER_COLOUR", "blue"}} << "there is no setting TAPLEDGER_COLOUR"s;
        QTest::newRow("bad value in the file")
            << "[limits]\nconnections = many\n"s << none
            << "limits.connections: \"many\" is not a value for it; it can be 1 to 100000"s;
        QTest::newRow("bad file") << "[limits\n"s << none << "line 1: a section is written [name]"s;
        for (const auto& [name, value] : Environment{{"PORT", "65536"},
                                                     {"TCP_PORT", "-1"},
                                                     {"UDP_PORT", "9000x"},
                                                     {"HOST", "nowhere at all"},
                                                     {"DUPLICATE_WINDOW_SECONDS", "1.5"},
                                                     {"GENESIS_HASH", "ABC"},
                                                     {"ED25519_PUBLIC_KEY", "no key"},
                                                     {"DEVICE_SIGNATURE_VERIFICATION", "maybe"},
                                                     {"LOG_LEVEL", "loud"},
                                                     {"LOG_FORMAT", "xml"},
                                                     {"TAPLEDGER_RATE_LIMIT_PER_MINUTE", "-5"},
                                                     {"TAPLEDGER_SERVER_AUTHENTICATION", "perhaps"},
                                                     {"TAPLEDGER_RETENTION_REJECTIONS_DAYS", "-1"},
                                                     {"TAPLEDGER_RETENTION_ALERTS_DAYS", "36501"},
                                                     {"TAPLEDGER_RETENTION_PAYLOADS_DAYS", "two years"},
                                                     {"TAPLEDGER_RETENTION_AT", "24:00"}})
            QTest::newRow(name.c_str()) << ""s << Environment{{name, value}}
                                        << (name + ": \"" + value + "\" is not a value");
    }
    void stopsWithTheName()
    {
        QFETCH(std::string, file);
        QFETCH(Environment, environment);
        QFETCH(std::string, names);
        const QTemporaryDir folder;
        writeTextFile(folder.filePath(QStringLiteral("tapledger.conf")).toStdString(), file);
        for (const char* command : {"config", "serve"}) {
            const CliRun run = runCli({command, "--data-dir", folder.path().toStdString()}, environment);
            QVERIFY2(run.exitCode == 2, told(run).c_str());
            QVERIFY2(run.err.find(names) != std::string::npos, told(run).c_str());
            QCOMPARE(std::ranges::count(run.err, '\n'), 1);
        }
        // Nothing was made.
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("tapledger.conf")});
    }

    void whatItPrintsIsAFileThatItReads()
    {
        const QTemporaryDir folder;
        const CliRun printed = runCli({"config", "--data-dir", folder.path().toStdString()}, {{"LOG_LEVEL", "debug"}});
        QCOMPARE(printed.exitCode, 0);
        const std::string file = folder.filePath(QStringLiteral("printed.conf")).toStdString();
        writeTextFile(file, printed.out);
        const CliRun again = runCli({"config", "--config", file});
        QVERIFY2(again.exitCode == 0, told(again).c_str());
        QCOMPARE(again.out, printed.out);
    }

    void everySettingIsDocumented()
    {
        std::ifstream in(TAPLEDGER_SOURCE_DIR "/docs/configuration.md");
        std::stringstream text;
        text << in.rdbuf();
        const std::string document = text.str();
        const json::Value settings = runCli({"config", "--json"}).jsonOut();
        QVERIFY(settings.array() && settings.array()->size() > 30);
        for (const json::Value& setting : *settings.array()) {
            std::string row = "| `" + memberText(setting, "key") + "` | `" + memberText(setting, "default") + "` | " +
                              memberText(setting, "values") + " | ";
            if (memberText(setting, "default").empty())
                row = "| `" + memberText(setting, "key") + "` | | " + memberText(setting, "values") + " | ";
            QVERIFY2(document.find(row) != std::string::npos, row.c_str());
            for (const json::Value& variable : *setting.find("variables")->array()) {
                if (!variable.string()->starts_with("TAPLEDGER_"))
                    QVERIFY2(document.find("`" + *variable.string() + "`") != std::string::npos,
                             variable.string()->c_str());
            }
        }
    }
};

QTEST_GUILESS_MAIN(ConfigurationTest)
#include "configuration_test.moc"
