// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule of acceptance, with invented clocks and in any order of arrival.
#include "base/json.h"
#include "ingest/decide.h"
#include "ingest/device_registry.h"
#include "support/qtest_strings.h"

#include <QTest>
#include <fmt/format.h>

using namespace tapledger;
using namespace std::chrono_literals;

namespace {

const Timestamp kNow = *Timestamp::parse("2026-02-04T12:00:00Z");

class CountingRandom final : public Random
{
public:
    void fill(std::span<std::byte> out) override
    {
        for (std::byte& b : out)
            b = static_cast<std::byte>(m_next++);
    }

private:
    unsigned m_next = 0;
};

Submission tapOf(std::string_view uid, Timestamp scan, std::string_view device = "GATE-01",
                 EventType event = EventType::TimeIn)
{
    Submission s;
    const std::string text =
        fmt::format("{{\"card_uid\":\"{}\",\"device_id\":\"{}\",\"event_type\":\"{}\",\"timestamp\":\"{}\"}}", uid,
                    device, toText(event), scan.iso());
    s.tap = *parseTap(text, [](std::string_view) { return UidFormat::Hex; });
    s.transport = "tcp";
    s.peer_address = "127.0.0.1";
    return s;
}

CardMapping mapping(std::int64_t id, std::string_view uid, std::int64_t employee)
{
    CardMapping m;
    m.id = id;
    m.card_uid = *CardUid::parse(uid);
    m.employee_id = employee;
    m.issued_at = kNow - 24h * 365;
    return m;
}

/// A site: cards 01 to 09 in the states that matter, gates, and a pipeline's memory.
struct Site
{
    Site()
    {
        std::vector<Device> devices(3);
        devices[0].device_id = "GATE-01";
        devices[1].device_id = "GATE-02";
        devices[2].device_id = "GATE-OFF";
        devices[2].is_enabled = false;
        directory.setDevices(std::make_shared<const DeviceTable>(devices));

        directory.add(mapping(1, "01", 101), true);
        CardMapping lost = mapping(2, "02", 102);
        lost.is_active = false;
        lost.deactivated_at = kNow - 1h;
        lost.deactivated_reason = "lost";
        directory.add(lost, true);
        CardMapping expired = mapping(3, "03", 103);
        expired.expires_at = kNow - 1h;
        directory.add(expired, true);
        directory.add(mapping(4, "04", 104), false); // has left
        CardMapping first = mapping(5, "05", 105);   // given from 105 to 106 an hour ago
        first.is_active = false;
        first.deactivated_at = kNow - 1h;
        directory.add(first, true);
        CardMapping second = mapping(6, "05", 106);
        second.issued_at = kNow - 1h;
        directory.add(second, true);
        directory.add(mapping(7, "07", 101), true); // another card of 101, as right after a replacement
        recent.reset(Timestamp::earliest());
    }

    Decision decideAll(std::span<const Submission> taps, std::span<const NearEntry> older = {},
                       std::span<const std::size_t> olderTap = {})
    {
        Decision d = decide({taps, directory, recent, older, olderTap, head, now, rules}, sha, random);
        for (std::size_t i = 0; i < d.entries.size(); ++i)
            recent.add(d.keys[i], d.entries[i].scan_timestamp, d.entries[i].sequence_id);
        if (!d.entries.empty())
            head = {d.entries.back().sequence_id, d.entries.back().hash_chain, d.entries.back().created_at};
        return d;
    }
    Outcome decideOne(const Submission& tap) { return decideAll({&tap, 1}).outcomes.front(); }

    Directory directory;
    AcceptanceRules rules;
    RecentTaps recent{rules.duplicateWindow, 1'000};
    ChainHead head{0, genesisHash(), Timestamp::earliest()};
    Timestamp now = kNow;
    Sha256 sha;
    CountingRandom random;
};

} // namespace

class DecideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsOrRefuses_data()
    {
        QTest::addColumn<QString>("uid");
        QTest::addColumn<QString>("device");
        QTest::addColumn<qint64>("scanOffsetUs");
        QTest::addColumn<QString>("reason"); ///< empty: recorded
        QTest::addColumn<qint64>("employee");
        constexpr qint64 second = 1'000'000;
        const auto row = [](const char* name, const char* uid, const char* device, qint64 offset, const char* reason,
                            qint64 employee = 0) {
            QTest::newRow(name) << QString::fromUtf8(uid) << QString::fromUtf8(device) << offset
                                << QString::fromUtf8(reason) << employee;
        };
        row("an active card", "01", "GATE-01", 0, "", 101);
        row("an unknown card", "99", "GATE-01", 0, "unknown_card");
        row("a lost card", "02", "GATE-01", 0, "inactive_card");
        row("a lost card on a reader that is four minutes slow", "02", "GATE-01", -240 * second, "inactive_card");
        row("a late tap from before the card was lost", "02", "GATE-01", -2 * 3600 * second, "", 102);
        row("a late tap from after the card was lost", "02", "GATE-01", -1800 * second, "inactive_card");
        row("an expired card", "03", "GATE-01", 0, "expired_card");
        row("a late tap from before it expired", "03", "GATE-01", -2 * 3600 * second, "", 103);
        row("a leaver", "04", "GATE-01", 0, "inactive_employee");
        row("a card that has a new holder", "05", "GATE-01", 0, "", 106);
        row("a late tap of its former holder", "05", "GATE-01", -2 * 3600 * second, "", 105);
        row("a late tap of its new holder", "05", "GATE-01", -1800 * second, "", 106);
        row("a late tap from before anybody held it", "01", "GATE-01", -366LL * 86400 * second, "", 101);
        row("an unknown device", "01", "GATE-99", 0, "unknown_device");
        row("a disabled device", "01", "GATE-OFF", 0, "device_disabled");
        row("five minutes ahead", "01", "GATE-01", 300 * second, "", 101);
        row("more than five minutes ahead", "01", "GATE-01", 300 * second + 1, "timestamp_in_future");
        row("a year late", "01", "GATE-01", -300LL * 86400 * second, "", 101);
    }
    void acceptsOrRefuses()
    {
        QFETCH(QString, uid);
        QFETCH(QString, device);
        QFETCH(qint64, scanOffsetUs);
        QFETCH(QString, reason);
        QFETCH(qint64, employee);
        Site site;
        const Submission tap = tapOf(uid.toStdString(), kNow + Microseconds(scanOffsetUs), device.toStdString());
        const Decision d = site.decideAll({&tap, 1});
        QCOMPARE(std::string(toText(d.outcomes[0].reason)), reason.toStdString());
        if (reason.isEmpty()) {
            QCOMPARE(d.entries.size(), 1U);
            QCOMPARE(d.outcomes[0].employee_id.value(), employee);
            QCOMPARE(d.entries[0].employee_id.value(), employee);
            QVERIFY(d.rejections.empty());
        } else {
            QVERIFY(d.entries.empty());
            QCOMPARE(d.rejections.size(), 1U);
            QCOMPARE(d.outcomes[0].card_uid, tap.tap.card_uid.text());
            QVERIFY(d.rejections[0].reason == d.outcomes[0].reason);
            QVERIFY(json::parse(d.rejections[0].raw_payload).has_value());
        }
    }

    void refusesAWrongSignature()
    {
        Site site;
        Submission tap = tapOf("01", kNow);
        tap.signature = SignatureState::Invalid;
        QVERIFY(site.decideOne(tap).reason == Reason::InvalidSignature);
    }

    void duplicatesInEitherOrder_data()
    {
        QTest::addColumn<QString>("uid");
        QTest::addColumn<QString>("device");
        QTest::addColumn<int>("event");
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<bool>("duplicate");
        const auto row = [](const char* name, const char* uid, const char* device, EventType event, qint64 offset,
                            bool dup) {
            QTest::newRow(name) << QString::fromUtf8(uid) << QString::fromUtf8(device) << static_cast<int>(event)
                                << offset << dup;
        };
        row("the same again", "01", "GATE-01", EventType::TimeIn, 0, true);
        row("14.999999 s later", "01", "GATE-01", EventType::TimeIn, 14'999'999, true);
        row("15 s later", "01", "GATE-01", EventType::TimeIn, 15'000'000, false);
        row("14.999999 s earlier", "01", "GATE-01", EventType::TimeIn, -14'999'999, true);
        row("15 s earlier", "01", "GATE-01", EventType::TimeIn, -15'000'000, false);
        row("with the person's other card", "07", "GATE-01", EventType::TimeIn, 5'000'000, true);
        row("at another gate", "01", "GATE-02", EventType::TimeIn, 5'000'000, false);
        row("another event", "01", "GATE-01", EventType::TimeOut, 5'000'000, false);
        row("somebody else", "05", "GATE-01", EventType::TimeIn, 5'000'000, false);
    }
    void duplicatesInEitherOrder()
    {
        QFETCH(QString, uid);
        QFETCH(QString, device);
        QFETCH(int, event);
        QFETCH(qint64, offset);
        QFETCH(bool, duplicate);
        const std::vector<Submission> taps = {tapOf("01", kNow - 60s),
                                              tapOf(uid.toStdString(), kNow - 60s + Microseconds(offset),
                                                    device.toStdString(), static_cast<EventType>(event))};
        // In one batch, and in two.
        Site together;
        const Decision d = together.decideAll(taps);
        Site apart;
        const Outcome first = apart.decideOne(taps[0]);
        const Outcome second = apart.decideOne(taps[1]);
        QVERIFY(first.status == Status::Success);
        for (const Outcome& outcome : {d.outcomes[1], second}) {
            QVERIFY(outcome.status == (duplicate ? Status::Ignored : Status::Success));
            QCOMPARE(outcome.sequence_id.value(), duplicate ? 1 : 2);
            if (duplicate)
                QCOMPARE(outcome.employee_id.value(), 101);
        }
        QCOMPARE(together.head.sequence_id, duplicate ? 1 : 2);
        QCOMPARE(d.entries.size(), duplicate ? 1U : 2U);
    }

    void asksTheLedgerForWhatMemoryDoesNotReach()
    {
        Site site;
        site.recent.reset(kNow - 60s);
        const std::vector<Submission> taps = {tapOf("01", kNow), tapOf("01", kNow - 45s), tapOf("01", kNow - 46s),
                                              tapOf("99", kNow - 1h), tapOf("05", kNow - 2h, "GATE-02")};
        const OlderQueries older = olderQueries(taps, site.directory, site.recent, kNow, site.rules);
        QCOMPARE(older.taps, (std::vector<std::size_t>{2, 4})); // the unknown card needs no look
        QCOMPARE(older.queries[1].employee_id, 105);            // who held it then
        QCOMPARE(older.queries[1].device_id, std::string("GATE-02"));
        QVERIFY(older.queries[1].after == kNow - 2h - 15s);
        QVERIFY(older.queries[1].before == kNow - 2h + 15s);

        const std::vector<NearEntry> found = {{1, 77, kNow - 2h}};
        const Decision d = site.decideAll(taps, found, older.taps);
        QVERIFY(d.outcomes[4].status == Status::Ignored);
        QCOMPARE(d.outcomes[4].sequence_id.value(), 77);
        QVERIFY(d.outcomes[2].status == Status::Success || d.outcomes[2].status == Status::Ignored);
    }

    void numbersWithoutGapsAndChains()
    {
        Site site;
        site.head = {41, std::string(64, 'b'), kNow - 1s};
        std::vector<Submission> taps;
        for (int i = 0; i < 10; ++i)
            taps.push_back(tapOf(i % 3 == 0 ? "99" : "01", kNow - std::chrono::minutes(i)));
        const Decision d = site.decideAll(taps);
        std::string previous(64, 'b');
        std::int64_t expected = 42;
        for (const LedgerEntry& entry : d.entries) {
            QCOMPARE(entry.sequence_id, expected++);
            QCOMPARE(entry.hash_chain, chainHash(site.sha, previous, entry));
            previous = entry.hash_chain;
            QVERIFY(!checkForm(entry));
        }
        QCOMPARE(d.entries.size(), 6U);
        QCOMPARE(d.outcomes.size(), 10U);
    }

    void receiveTimeNeverDecreases()
    {
        Site site;
        QVERIFY(site.decideOne(tapOf("01", kNow)).status == Status::Success);
        site.now = kNow - 1h; // somebody set the clock back
        const Submission later = tapOf("05", kNow - 1h);
        const Decision d = site.decideAll({&later, 1});
        QVERIFY(d.entries[0].created_at == kNow);
    }

    void addsTheServersMember()
    {
        Site site;
        Submission tap = tapOf("01", kNow);
        tap.device_key = "ab2f7b4c3a484bd2";
        tap.tap.offline = true;
        const Decision d = site.decideAll({&tap, 1});
        const auto payload = json::parse(d.entries[0].raw_payload);
        QVERIFY(payload.has_value());
        QCOMPARE(json::canonical(*payload), d.entries[0].raw_payload); // composed canonical
        const json::Value* server = payload->find("_srv");
        QCOMPARE(server->find("employee_id")->integer().value(), 101);
        QCOMPARE(*server->find("nonce")->string(), std::string("000102030405060708090a0b0c0d0e0f"));
        QCOMPARE(*server->find("device_key")->string(), std::string("ab2f7b4c3a484bd2"));
        QCOMPARE(*server->find("source")->string(), std::string("tcp"));
        QCOMPARE(*server->find("offline")->boolean(), true);
        QCOMPARE(*payload->find("card_uid")->string(), std::string("01"));
    }

    void rejectionKeepsThePayloadAsItCame_data()
    {
        QTest::addColumn<QByteArray>("extra");
        QTest::newRow("no extra") << QByteArray();
        QTest::newRow("before the server's place") << QByteArray(R"(,"A":1)");
        QTest::newRow("after") << QByteArray(R"(,"z":1)");
        QTest::newRow("both") << QByteArray(R"(,"A":1,"z":1)");
    }
    void rejectionKeepsThePayloadAsItCame()
    {
        QFETCH(QByteArray, extra);
        const std::string text = fmt::format(
            "{{\"card_uid\":\"99\",\"device_id\":\"GATE-01\",\"event_type\":\"time_in\",\"timestamp\":\"{}\"{}}}",
            kNow.iso(), extra.toStdString());
        Submission s;
        s.tap = *parseTap(text, [](std::string_view) { return UidFormat::Hex; });
        s.transport = "http";
        Site site;
        const Decision d = site.decideAll({&s, 1});
        QCOMPARE(d.rejections.at(0).raw_payload, json::canonical(*json::parse(text)));
    }
};

QTEST_APPLESS_MAIN(DecideTest)
#include "decide_test.moc"
