// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/csv.h"
#include "support/qtest_strings.h"

#include <QTest>
#include <fmt/format.h>

using namespace tapledger;

namespace {

using namespace std::string_literals;

/// The rows as `line:field|field`, one a line of text.
std::string shown(const csv::Table& table)
{
    std::string out;
    for (const csv::Row& row : table.rows) {
        out += fmt::format("{}:", row.line);
        for (std::size_t i = 0; i < row.fields.size(); ++i)
            out += (i == 0 ? "" : "|") + row.fields[i];
        out += '\n';
    }
    return out;
}

} // namespace

class CsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("rows");
        QTest::newRow("comma") << "a,b\n1,2\n"s
                               << "2:1|2\n"s;
        QTest::newRow("semicolon") << "a;b\n1,5;2\n"s
                                   << "2:1,5|2\n"s;
        QTest::newRow("comma in a quoted header name") << "\"a,b\";c\n1;2\n"s
                                                       << "2:1|2\n"s;
        QTest::newRow("one column") << "a\n1\n2\n"s
                                    << "2:1\n3:2\n"s;
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF"
                                            "a,b\n1,2"s
                                         << "2:1|2\n"s;
        QTest::newRow("crlf") << "a,b\r\n1,2\r\n3,4\r\n"s
                              << "2:1|2\n3:3|4\n"s;
        QTest::newRow("no line end at the end") << "a,b\n1,2"s
                                                << "2:1|2\n"s;
        QTest::newRow("blank lines") << "\n\na,b\n\n1,2\n  \n\n3,4\n\n"s
                                     << "5:1|2\n8:3|4\n"s;
        QTest::newRow("quotes") << "a,b\n\"1,\"\"x\"\"\",\"\"\n"s
                                << "2:1,\"x\"|\n"s;
        QTest::newRow("line end in quotes") << "a,b\n\"1\r\n2\",3\n4,5\n"s
                                            << "2:1\r\n2|3\n4:4|5\n"s;
        QTest::newRow("quote inside a plain field") << "a,b\nx\"y,2\n"s
                                                    << "2:x\"y|2\n"s;
        QTest::newRow("empty fields") << "a,b,c\n,,\n"s
                                      << "2:||\n"s;
        QTest::newRow("fewer and more fields") << "a,b\n1\n1,2,3\n"s
                                               << "2:1\n3:1|2|3\n"s;
        QTest::newRow("spaces are data") << "a,b\n 1 , 2\n"s
                                         << "2: 1 | 2\n"s;
        QTest::newRow("accents") << "a\nJosé Łukasz 李\n"s
                                 << "2:José Łukasz 李\n"s;
        QTest::newRow("header only") << "a,b\n"s
                                     << ""s;
        QTest::newRow("nothing") << ""s
                                 << ""s;
    }
    void reads()
    {
        QFETCH(std::string, text);
        QFETCH(std::string, rows);
        const auto table = csv::parse(text);
        QVERIFY2(table, table ? "" : table.error().message.c_str());
        QCOMPARE(shown(*table), rows);
    }

    void refuses_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("message");
        QTest::newRow("open quote") << "a,b\n1,\"2\n3,4\n"s
                                    << "line 2: a quote is opened and never closed"s;
        QTest::newRow("text after a quote")
            << "a,b\n1,2\n\"1\"x,2\n"s
            << "line 3: there is text after a closing quote; double the quotes inside a field"s;
        QTest::newRow("latin-1") << "a\nx\nJos\xE9\n"s
                                 << "line 3 is not valid UTF-8; save the file as UTF-8"s;
        QTest::newRow("nul") << "a\nx\0y\n"s
                             << "line 2 is not valid UTF-8; save the file as UTF-8"s;
        QTest::newRow("lone carriage return")
            << "a,b\r1,2\r"s
            << "line 1: there is a carriage return in the middle of the line; put the field into quotes"s;
        QTest::newRow("long field") << "a\n"s + std::string(csv::kMaxFieldSize + 1, 'x')
                                    << "line 2: a field has more than 65536 bytes"s;
        QTest::newRow("large file") << std::string(csv::kMaxFileSize + 1, 'x') << "the file is larger than 64 MiB"s;
    }
    void refuses()
    {
        QFETCH(std::string, text);
        QFETCH(std::string, message);
        const auto table = csv::parse(text);
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(table.error().message, message);
    }

    void findsColumnsByName()
    {
        const auto table = csv::parse(" Employee_Number ;FULL_NAME;x\n");
        QVERIFY(table);
        QCOMPARE(table->column("employee_number"), std::optional<std::size_t>(0));
        QCOMPARE(table->column("Full_Name"), std::optional<std::size_t>(1));
        QCOMPARE(table->column("department"), std::optional<std::size_t>());
    }

    void writesWhatItReads_data()
    {
        QTest::addColumn<std::string>("field");
        QTest::addColumn<std::string>("written");
        QTest::newRow("plain") << "GATE-01"s
                               << "GATE-01"s;
        QTest::newRow("empty") << ""s
                               << ""s;
        QTest::newRow("comma") << "a,b"s
                               << "\"a,b\""s;
        QTest::newRow("semicolon") << "a;b"s
                                   << "\"a;b\""s;
        QTest::newRow("quote") << "a\"b"s
                               << "\"a\"\"b\""s;
        QTest::newRow("lines") << "a\r\nb"s
                               << "\"a\r\nb\""s;
        QTest::newRow("formula stays data") << "=1+2"s
                                            << "=1+2"s;
    }
    void writesWhatItReads()
    {
        QFETCH(std::string, field);
        QFETCH(std::string, written);
        std::string out;
        csv::appendField(out, field);
        QCOMPARE(out, written);
        const auto again = csv::parse("a,b\nx," + out + "\n");
        QVERIFY(again);
        QCOMPARE(again->rows.at(0).fields.at(1), field);
    }
};

QTEST_APPLESS_MAIN(CsvTest)
#include "csv_test.moc"
