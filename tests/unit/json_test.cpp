// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "support/qtest_strings.h"

#include <QTest>

using namespace tapledger;

class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsNumbersAsPlainDecimals_data()
    {
        QTest::addColumn<QString>("in");
        QTest::addColumn<QString>("out");
        const auto row = [](const QString& in, const QString& out) {
            QTest::newRow(qPrintable(in.left(40))) << in << out;
        };
        using namespace Qt::StringLiterals;
        row(u"0"_s, u"0"_s);
        row(u"-0"_s, u"0"_s);
        row(u"-0.000e99"_s, u"0"_s);
        row(u"0e2147483648000"_s, QString()); // an exponent that no reader can hold
        row(u"1.50"_s, u"1.5"_s);
        row(u"-12.3400e2"_s, u"-1234"_s);
        row(u"12.34e1"_s, u"123.4"_s);
        row(u"1234e-2"_s, u"12.34"_s);
        row(u"1234e-6"_s, u"0.001234"_s);
        row(u"100e-2"_s, u"1"_s);
        row(u"9007199254740993"_s, u"9007199254740993"_s);
        row(u"123456789012345678901234567890.5"_s, u"123456789012345678901234567890.5"_s);
        row(u"1e127"_s, u"1"_s + QString(127, u'0'));
        row(u"1e128"_s, QString());
        row(u"-1e127"_s, QString());
        row(u"1e-126"_s, u"0."_s + QString(125, u'0') + u"1"_s);
        row(u"1e-127"_s, QString());
        row(u"1e999999999999999999999"_s, QString());
        row(QString(128, u'7'), QString(128, u'7'));
        row(QString(129, u'7'), QString());
    }
    void printsNumbersAsPlainDecimals()
    {
        QFETCH(QString, in);
        QFETCH(QString, out);
        const auto value = json::parse(in.toStdString());
        QCOMPARE(value.has_value(), !out.isEmpty());
        if (value)
            QCOMPARE(json::canonical(*value), out.toStdString());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* name, const QByteArray& text) { QTest::newRow(name) << text; };
        row("empty", "");
        row("only space", "  ");
        row("two values", "1 2");
        row("open object", "{\"a\":1");
        row("open string", "\"abc");
        row("duplicate key deep", "[{\"x\":{\"a\":1,\"b\":2,\"a\":3}}]");
        row("trailing comma", "{\"a\":1,}");
        row("comment", "/* */ 1");
        row("hex number", "0x10");
        row("infinity", "Infinity");
        row("number with point only", "1.");
        row("raw newline in string", "\"a\nb\"");
        row("raw NUL in string", QByteArray("\"a\0b\"", 5));
        row("escaped NUL", "\"\\u0000\"");
        row("NUL in key", "{\"\\u0000\":1}");
        row("bad escape", "\"\\x41\"");
        row("high surrogate alone", "\"\\ud800x\"");
        row("low surrogate alone", "\"\\udc00\"");
        row("invalid UTF-8", "\"\xff\"");
        row("overlong UTF-8", "\"\xc0\xaf\"");
        row("UTF-8 surrogate", "\"\xed\xa0\x80\"");
        row("beyond U+10FFFF", "\"\xf4\x90\x80\x80\"");
        row("truncated UTF-8", "\"\xe2\x82\"");
        row("byte order mark", "\xef\xbb\xbf{}");
        row("65 deep", QByteArray(65, '[') + QByteArray(65, ']'));
        row("a bomb", QByteArray(1'000'000, '['));
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        const auto value = json::parse({text.constData(), static_cast<std::size_t>(text.size())});
        QVERIFY(!value.has_value());
        QVERIFY(value.error().message.starts_with("not valid JSON: "));
    }

    void findsMembersAndIntegers()
    {
        const auto value =
            json::parse(R"({"b":2,"a":"x","big":9223372036854775807,"bigger":9223372036854775808,"f":1.5})");
        QVERIFY(value.has_value());
        QCOMPARE(*value->find("a")->string(), std::string("x"));
        QCOMPARE(value->find("b")->integer().value(), 2);
        QCOMPARE(value->find("big")->integer().value(), std::numeric_limits<std::int64_t>::max());
        QVERIFY(!value->find("bigger")->integer());
        QVERIFY(!value->find("f")->integer());
        QVERIFY(!value->find("a")->integer());
        QVERIFY(!value->find("zz"));
        QVERIFY(!value->find("a")->find("a"));
    }

    void countsCodePoints()
    {
        QCOMPARE(json::codePointCount("").value(), 0U);
        QCOMPARE(json::codePointCount("a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x9A\xAA").value(), 4U);
        for (const std::string_view bad :
             {std::string_view("\0", 1), std::string_view("\xC3"), std::string_view("\xC0\xAF"),
              std::string_view("\xED\xA0\x80"), std::string_view("\xF4\x90\x80\x80"), std::string_view("\x80")})
            QVERIFY(!json::codePointCount(bad));
    }
};

QTEST_APPLESS_MAIN(JsonTest)
#include "json_test.moc"
