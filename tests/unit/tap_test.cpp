// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tap.h"
#include "support/qtest_strings.h"

#include <QTest>

using namespace tapledger;

namespace {
UidFormat hexFormat(std::string_view) { return UidFormat::Hex; }
} // namespace

class TapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCardUids_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        const auto row = [](const char* format, const QString& text, const QString& canonical) {
            QTest::addRow("%s %s", format, qPrintable(text.left(40))) << QString::fromUtf8(format) << text << canonical;
        };
        using namespace Qt::StringLiterals;
        row("hex", u"04:3A:B2:C5:D8"_s, u"04:3A:B2:C5:D8"_s);
        row("hex", u"043ab2c5d8"_s, u"04:3A:B2:C5:D8"_s);
        row("hex", u"04-3a-b2-c5-d8"_s, u"04:3A:B2:C5:D8"_s);
        row("hex", u"04 3a b2 c5 d8"_s, u"04:3A:B2:C5:D8"_s);
        row("hex", u"0a"_s, u"0A"_s);
        row("hex", QString(64, u'f'), QString(u"FF:"_s.repeated(32)).chopped(1));
        row("hex", QString(66, u'f'), {});
        row("hex", u""_s, {});
        row("hex", u"4"_s, {});
        row("hex", u"043"_s, {});
        row("hex", u"04:3A:"_s, {});
        row("hex", u":04"_s, {});
        row("hex", u"04:3A-B2"_s, {});
        row("hex", u"04:3AB2"_s, {});
        row("hex", u"04::3A"_s, {});
        row("hex", u"04.3A"_s, {});
        row("hex", u"0x04"_s, {});
        row("hex", u" 04"_s, {});
        row("hex", u"04 "_s, {});
        row("hex", u"04\u00e9"_s, {});
        row("hex-reversed", u"D8:C5:B2:3A:04"_s, u"04:3A:B2:C5:D8"_s);
        row("dec", u"0012345678"_s, u"00:BC:61:4E"_s);
        row("dec", u"4294967295"_s, u"FF:FF:FF:FF"_s);
        row("dec", u"4294967296"_s, u"01:00:00:00:00"_s);
        row("dec", u"0"_s, u"00:00:00:00"_s);
        row("dec", u"115792089237316195423570985008687907853269984665640564039457584007913129639935"_s,
            QString(u"FF:"_s.repeated(32)).chopped(1));
        row("dec", u"115792089237316195423570985008687907853269984665640564039457584007913129639936"_s, {});
        row("dec", u"-1"_s, {});
        row("dec", u"12a"_s, {});
        row("dec", u""_s, {});
        row("wiegand26", u"12,34567"_s, u"0C:87:07"_s);
        row("wiegand26", u"255,65535"_s, u"FF:FF:FF"_s);
        row("wiegand26", u"256,1"_s, {});
        row("wiegand26", u"1,65536"_s, {});
        row("wiegand26", u"1"_s, {});
        row("wiegand26", u",1"_s, {});
        row("wiegand26", u"1, 2"_s, {});
    }
    void readsCardUids()
    {
        QFETCH(QString, format);
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        const auto uid = CardUid::parse(text.toStdString(), parseUidFormat(format.toStdString()).value());
        QCOMPARE(uid.has_value(), !canonical.isEmpty());
        if (uid)
            QCOMPARE(uid->text(), canonical.toStdString());
    }

    void namesTheFieldAtFault_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* member, const char* source, const char* reason = "invalid_field") {
            QTest::addRow("%s=%s", member, source)
                << QString::fromUtf8(member) << QString::fromUtf8(source) << QString::fromUtf8(reason);
        };
        for (const char* member : {"card_uid", "device_id", "event_type", "timestamp"}) {
            for (const char* source : {"null", "1", "true", "[]", "{}", "\"\"", "absent"})
                row(member, source);
        }
        row("card_uid", "\"GG\"");
        row("device_id", "\"a b\"");
        row("device_id", "\"T\\u00fcr\"");
        row("device_id", "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"");
        row("event_type", "\"TIME_IN\"");
        row("event_type", "\"lunch\"");
        row("timestamp", "\"2026-02-04T08:05:23\"");
        row("timestamp", "\"2026-02-30T08:05:23Z\"");
        row("timestamp", "\"1770192323\"");
        row("device_signature", "1");
        row("device_signature", "\"\"");
        row("device_seq", "-1");
        row("device_seq", "1.5");
        row("device_seq", "\"7\"");
        row("device_seq", "9223372036854775808");
        row("_srv", "{}");
        row("_x", "1");
    }
    void namesTheFieldAtFault()
    {
        QFETCH(QString, member);
        QFETCH(QString, source);
        QFETCH(QString, reason);
        std::string text = "{";
        const std::pair<const char*, const char*> members[] = {{"card_uid", "\"04:3A:B2:C5:D8\""},
                                                               {"device_id", "\"GATE-01\""},
                                                               {"event_type", "\"time_in\""},
                                                               {"timestamp", "\"2026-02-04T08:05:23Z\""}};
        for (const auto& [name, good] : members) {
            if (member != QLatin1StringView(name))
                text += "\"" + std::string(name) + "\":" + good + ",";
        }
        if (source != QLatin1StringView("absent"))
            text += "\"" + member.toStdString() + "\":" + source.toStdString();
        else
            text.pop_back();
        text += "}";
        const auto tap = parseTap(text, hexFormat);
        QVERIFY2(!tap, text.c_str());
        QCOMPARE(toText(tap.error().reason), std::string_view(reason.toStdString()));
        QCOMPARE(tap.error().field, member.toStdString());
        QVERIFY(!tap.error().detail.empty());
    }

    void keepsUnknownFieldsAndLeavesOutTheKey()
    {
        const std::string text =
            "{\"zone\":\"n\\u00f6rd\",\"timestamp\":\"2026-02-04T16:05:23.5+08:00\",\"rssi\":-41.50,"
            "\"card_uid\":\"043ab2c5d8\",\"device_id\":\"GATE-01\",\"event_type\":\"break_end\",\"device_seq\":77,"
            "\"Z\":1,"
            "\"api_key\":\"secret\",\"device_signature\":null}";
        const auto tap = parseTap(text, hexFormat);
        QVERIFY(tap.has_value());
        QCOMPARE(tap->card_uid.text(), std::string("04:3A:B2:C5:D8"));
        QCOMPARE(tap->scan_timestamp.iso(), std::string("2026-02-04T08:05:23.500000+00:00"));
        QVERIFY(tap->event_type == EventType::BreakEnd);
        QCOMPARE(tap->device_seq.value(), 77);
        QVERIFY(!tap->device_signature);
        const std::string before = "{\"Z\":1,";
        const std::string after =
            ",\"card_uid\":\"043ab2c5d8\",\"device_id\":\"GATE-01\",\"device_seq\":77,\"device_signature\":null,"
            "\"event_type\":\"break_end\",\"rssi\":-41.5,\"timestamp\":\"2026-02-04T16:05:23.5+08:00\","
            "\"zone\":\"n\\u00f6rd\"}";
        QCOMPARE(tap->payload_before, before);
        QCOMPARE(tap->payload_after, after);
    }

    void usesTheDevicesSpelling()
    {
        const auto tap =
            parseTap("{\"card_uid\":\"12,34567\",\"device_id\":\"W-1\",\"event_type\":\"time_in\",\"timestamp\":\"2026-"
                     "02-04T08:05:23Z\"}",
                     [](std::string_view device) { return device == "W-1" ? UidFormat::Wiegand26 : UidFormat::Hex; });
        QVERIFY(tap.has_value());
        QCOMPARE(tap->card_uid.text(), std::string("0C:87:07"));
    }

    void limitsTheSize_data()
    {
        QTest::addColumn<int>("filler");
        QTest::addColumn<bool>("nonAscii");
        QTest::addColumn<bool>("taken");
        QTest::newRow("small") << 1000 << false << true;
        QTest::newRow("nearly full") << 64'900 << false << true;
        QTest::newRow("past 64 KiB") << 65'600 << false << false;
        QTest::newRow("canonical form too long") << 20'000 << true << false;
    }
    void limitsTheSize()
    {
        QFETCH(int, filler);
        QFETCH(bool, nonAscii);
        QFETCH(bool, taken);
        std::string text = "{\"card_uid\":\"04\",\"device_id\":\"G\",\"event_type\":\"time_in\","
                           "\"timestamp\":\"2026-02-04T08:05:23Z\",\"x\":\"";
        for (int i = 0; i < filler; ++i)
            text += nonAscii ? "\xC3\xA9" : "x";
        const auto tap = parseTap(text + "\"}", hexFormat);
        QCOMPARE(tap.has_value(), taken);
        if (!tap)
            QVERIFY(tap.error().reason == Reason::PayloadTooLarge);
    }

    void answersAsJson()
    {
        Outcome success;
        success.status = Status::Success;
        success.sequence_id = 7;
        success.employee_id = 3;
        success.hash = "ab";
        const std::string successText = "{\"status\":\"success\",\"sequence_id\":7,\"employee_id\":3,\"hash\":\"ab\"}";
        QCOMPARE(toJson(success), successText);
        QCOMPARE(httpStatus(success), 201);
        const Outcome error = Outcome::error(Reason::InvalidField, "bad \"x\"", "f");
        const std::string errorText =
            "{\"status\":\"error\",\"reason\":\"invalid_field\",\"detail\":\"bad \\\"x\\\"\",\"field\":\"f\"}";
        QCOMPARE(toJson(error), errorText);
        QCOMPARE(httpStatus(error), 422);
    }
};

QTEST_APPLESS_MAIN(TapTest)
#include "tap_test.moc"
