// SPDX-License-Identifier: GPL-3.0-or-later
// The one-pass reader of common payloads must never differ from the reader of all JSON.
#include "base/json.h"
#include "ledger/payload.h"
#include "support/qtest_strings.h"
#include "support/vectors.h"

#include <QTest>

using namespace tapledger;

class PayloadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plain_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isPlain"); ///< the one pass suffices
        const auto row = [](const char* text, bool isPlain) { QTest::newRow(text) << QByteArray(text) << isPlain; };
        row("{}", true);
        row(" { } \n", true);
        row("{\"a\":1}", true);
        row("{ \"b\" : [ 1 , { } , [ ] ] , \"a\" : { \"d\" : true , \"c\" : null } }", true);
        row("{\"n\":[0,-1,10,0.5,-1.25,123456789012345678901234567890]}", true);
        row("{\"_srv\":{\"offline\":true}}", true);
        row("{\"_srv\":{\"offline\":false}}", true);
        row("{\"_srv\":{\"offline\":1}}", true);
        row("{\"_srv\":{\"x\":{\"offline\":true}}}", true);
        row("{\"_srv\":[{\"offline\":true}]}", true);
        row("{\"offline\":true}", true);
        row("{\"x\":{\"_srv\":{\"offline\":true}}}", true);
        row("{\"z\":1,\"a\":{\"z\":2,\"b\":3},\"m\":[{\"y\":1,\"x\":2}]}", true);
        row("{\"-0\":-0}", false);
        row("{\"n\":-0.5}", false); // rare enough for the other reader
        row("{\"n\":1.0}", false);
        row("{\"n\":1.50}", false);
        row("{\"n\":1e3}", false);
        row("{\"n\":01}", false);
        row("{\"n\":1.}", false);
        row("{\"n\":.5}", false);
        row("{\"n\":+1}", false);
        row("{\"n\":-}", false);
        row("{\"s\":\"\\u0041\"}", false);
        row("{\"s\":\"\xC3\xA4\"}", false);
        row("{\"s\":\"\x7F\"}", false);
        row("{\"s\":\"\t\"}", false);
        row("{\"a\":1,\"a\":2}", false);
        row("{\"b\":1,\"a\":2,\"b\":3}", false);
        row("{\"a\":1,}", false);
        row("{,}", false);
        row("{\"a\"}", false);
        row("{\"a\":}", false);
        row("{\"a\" 1}", false);
        row("{a:1}", false);
        row("{\"a\":[1,]}", false);
        row("{\"a\":[1 2]}", false);
        row("{\"a\":tru}", false);
        row("{\"a\":truex}", false);
        row("{\"a\":1", false);
        row("{\"a\":\"b", false);
        row("{\"a\":[", false);
        row("{} x", false);
        row("[]", false);
        row("1", false);
        row("", false);
        row("{\"_erased\":1}", false);
        row("{\"a\":[[[[[[[[[[1]]]]]]]]]]}", false);
        QTest::newRow("many members") << manyMembers(25) << false;
        QTest::newRow("as many as it takes") << manyMembers(24) << true;
        QTest::newRow("long number") << QByteArray("{\"n\":") + QByteArray(128, '1') + "}" << true;
        QTest::newRow("longer number") << QByteArray("{\"n\":") + QByteArray(129, '1') + "}" << false;
    }
    void plain()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isPlain);
        const std::string raw = text.toStdString();
        std::string canonical = "left over";
        PayloadFacts facts;
        QCOMPARE(scanPlainPayload(raw, canonical, facts), isPlain);
        const auto value = json::parse(raw);
        if (isPlain) {
            QVERIFY(value.has_value());
            QCOMPARE(canonical, json::canonical(*value));
        }
        const auto read = canonicalPayload(raw, canonical);
        QCOMPARE(read.has_value(), value && value->object() && !value->find("_erased"));
        if (!read)
            return;
        QCOMPARE(canonical, json::canonical(*value));
        const json::Value* server = value->find("_srv");
        const json::Value* offline = server ? server->find("offline") : nullptr;
        QCOMPARE(read->isOffline, offline && offline->boolean() && *offline->boolean());
    }

    /// Every way of cutting a payload short, and of changing one byte of it, gives both readers the same.
    void everyByteCounts()
    {
        const std::string good = "{\"_srv\": {\"offline\": true, \"nonce\": \"00ff\"}, \"n\": [-59, 0.5], \"a\": null}";
        std::string canonical;
        PayloadFacts facts;
        QVERIFY(scanPlainPayload(good, canonical, facts));
        QVERIFY(facts.isOffline);
        for (std::size_t i = 0; i < good.size(); ++i) {
            QVERIFY(!scanPlainPayload(good.substr(0, i), canonical, facts));
            for (int byte = 1; byte < 256; ++byte) {
                std::string other = good;
                other[i] = static_cast<char>(byte);
                if (!scanPlainPayload(other, canonical, facts))
                    continue;
                const auto value = json::parse(other);
                QVERIFY2(value.has_value(), other.c_str());
                QCOMPARE(canonical, json::canonical(*value));
            }
        }
    }

    void erased()
    {
        const std::string hash(64, 'a');
        std::string canonical;
        const auto read = canonicalPayload("{\"_erased\":{\"sha256\":\"" + hash +
                                               "\",\"at\":\"2031-02-05T00:00:00Z\",\"reason\":\"retention\"}}",
                                           canonical);
        QVERIFY(read.has_value());
        QCOMPARE(read->erased_sha256, hash);
        QVERIFY(!canonicalPayload("{\"_erased\":{\"sha256\":\"" + hash + "\"}}", canonical).has_value());
        QVERIFY(!canonicalPayload("{\"_erased\":null,\"x\":1}", canonical).has_value());
    }

    void hasLimits()
    {
        std::string canonical;
        QVERIFY(canonicalPayload("{\"a\":\"" + std::string(65000, 'x') + "\"}", canonical).has_value());
        QVERIFY(!canonicalPayload("{\"a\":\"" + std::string(65536, 'x') + "\"}", canonical).has_value());
        // Escapes make the canonical text longer than the one that came.
        QVERIFY(!canonicalPayload("{\"a\":\"" + std::string(12000, '\x7F') + "\"}", canonical).has_value());
    }

private:
    static QByteArray manyMembers(int count)
    {
        QByteArray text = "{";
        for (int i = count; i > 0; --i)
            text += "\"k" + QByteArray::number(i) + "\":" + QByteArray::number(i) + (i > 1 ? "," : "}");
        return text;
    }
};

QTEST_APPLESS_MAIN(PayloadTest)
#include "payload_test.moc"
