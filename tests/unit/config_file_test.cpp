// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/config_file.h"
#include "support/qtest_strings.h"

#include <QTest>

using namespace tapledger;

namespace {

using namespace std::string_literals;

std::string shown(const ConfigValues& values)
{
    std::string out;
    for (const auto& [key, value] : values)
        out += key + "=" + value + "\n";
    return out;
}

} // namespace

class ConfigFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("values");
        QTest::newRow("sections") << "[a]\nx = 1\n[b]\nx=2\n"s
                                  << "a.x=1\nb.x=2\n"s;
        QTest::newRow("comments") << "# one\n; two\n[a]\n  # three\nx = 1 # no comment\n"s
                                  << "a.x=1 # no comment\n"s;
        QTest::newRow("before a section") << "x=1\n"s
                                          << "x=1\n"s;
        QTest::newRow("crlf and a byte order mark") << "\xEF\xBB\xBF[a]\r\nx=1\r\n"s
                                                    << "a.x=1\n"s;
        QTest::newRow("equals in the value") << "[d]\nurl=postgresql://h/d?a=b\n"s
                                             << "d.url=postgresql://h/d?a=b\n"s;
        QTest::newRow("empty value") << "[a]\nx=\n"s
                                     << "a.x=\n"s;
        QTest::newRow("quotes keep spaces") << "[a]\nx=\" y \"\n"s
                                            << "a.x= y \n"s;
        QTest::newRow("a section again") << "[a]\nx=1\n[b]\n[a]\ny=2"s
                                         << "a.x=1\na.y=2\n"s;
        QTest::newRow("a section of a section") << "[a]\nx=1\n[a.b]\nx=2"s
                                                << "a.b.x=2\na.x=1\n"s;
        QTest::newRow("nothing") << ""s
                                 << ""s;
    }
    void reads()
    {
        QFETCH(std::string, text);
        QFETCH(std::string, values);
        const auto read = parseConfigText(text);
        QVERIFY2(read, read ? "" : read.error().message.c_str());
        QCOMPARE(shown(*read), values);
    }

    void changes_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("key");
        QTest::addColumn<std::string>("value");
        QTest::addColumn<std::string>("changed");
        const auto row = [](const char* name, const char* text, const char* key, const char* value,
                            const char* changed) {
            QTest::newRow(name) << std::string(text) << std::string(key) << std::string(value) << std::string(changed);
        };
        row("in a section of a section", "[a]\nx = 1\n[a.b]\ny = 2\n", "a.b.x", "3",
            "[a]\nx = 1\n[a.b]\ny = 2\nx = \"3\"\n");
        row("in place", "# ours\n[a]\nx = 1 \n; more\ny = 2\n", "a.x", "3", "# ours\n[a]\nx = \"3\"\n; more\ny = 2\n");
        row("taken out", "[a]\nx = 1\ny = 2\n", "a.x", "", "[a]\ny = 2\n");
        row("added to its section", "[a]\nx = 1\n\n[b]\nz = 1\n", "a.y", "2", "[a]\nx = 1\ny = \"2\"\n\n[b]\nz = 1\n");
        row("a new section", "[a]\nx = 1\n", "b.y", "2", "[a]\nx = 1\n\n[b]\ny = \"2\"\n");
        row("an empty file", "", "b.y", "2", "[b]\ny = \"2\"\n");
        row("not a comment", "[a]\n# x = 1\n", "a.x", "2", "[a]\n# x = 1\nx = \"2\"\n");
        row("not another section's", "[b]\nx = 1\n", "a.x", "2", "[b]\nx = 1\n\n[a]\nx = \"2\"\n");
        row("nothing to take out", "[a]\nx = 1\n", "a.y", "", "[a]\nx = 1\n");
        row("spaces", "[a]\nx = 1\n", "a.x", " y ", "[a]\nx = \" y \"\n");
    }
    void changes()
    {
        QFETCH(std::string, text);
        QFETCH(std::string, key);
        QFETCH(std::string, value);
        QFETCH(std::string, changed);
        const auto result = changedConfigText(text, {{key, value}});
        QVERIFY(result.has_value());
        QCOMPARE(*result, changed);
        const auto read = parseConfigText(*result);
        QVERIFY(read.has_value());
        QCOMPARE(read->contains(key) ? read->at(key) : "", value);
    }
    void whatCannotBeReadIsNotChanged()
    {
        QVERIFY(!changedConfigText("x", {{"a.x", "1"}}));
        QVERIFY(!changedConfigText("", {{"a.x", "1\n[b]"}}));
    }

    void refuses_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("message");
        QTest::newRow("no equals") << "[a]\n\nx\n"s
                                   << "line 3: a setting is written key = value"s;
        QTest::newRow("no key") << "[a]\n= 1\n"s
                                << "line 2: a setting is written key = value"s;
        QTest::newRow("bad key") << "[a]\nx y = 1\n"s
                                 << "line 2: a setting is written key = value"s;
        QTest::newRow("open section") << "[a\n"s
                                      << "line 1: a section is written [name]"s;
        QTest::newRow("lone bracket") << "[\n"s
                                      << "line 1: a section is written [name]"s;
        QTest::newRow("empty section") << "[]\n"s
                                       << "line 1: a section is written [name]"s;
        QTest::newRow("a section without its part") << "[a.]\n"s
                                                    << "line 1: a section is written [name]"s;
        QTest::newRow("twice") << "[a]\nx=1\nx=2\n"s
                               << "line 3: a.x is set a second time"s;
        QTest::newRow("nul") << "[a]\nx=\0\n"s
                             << "line 2: it is not valid UTF-8"s;
        QTest::newRow("latin-1") << "[a]\nx=\xE9\n"s
                                 << "line 2: it is not valid UTF-8"s;
        QTest::newRow("large") << std::string(1024 * 1024 + 1, '#') << "the file is larger than 1 MiB"s;
    }
    void refuses()
    {
        QFETCH(std::string, text);
        QFETCH(std::string, message);
        const auto read = parseConfigText(text);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(read.error().message, message);
    }
};

QTEST_APPLESS_MAIN(ConfigFileTest)
#include "config_file_test.moc"
