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
