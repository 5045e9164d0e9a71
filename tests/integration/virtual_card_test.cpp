// SPDX-License-Identifier: GPL-3.0-or-later
// Smart card readers as the console sees them, on a real pcscd with two virtual slots.
#include "base/clock.h"
#include "readers/reader_manager.h"
#include "support/qtest_strings.h"
#include "virtual_reader.h"

#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <future>
#include <winscard.h>

using namespace tapledger;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray success(const char* uid) { return QByteArray::fromHex(uid) + QByteArray::fromHex("9000"); }

ReaderSettings pcscOnly()
{
    ReaderSettings settings;
    settings.kinds = {ReaderKind::Pcsc};
    return settings;
}

/// The UIDs that came, in order.
QString uidsOf(const QSignalSpy& spy)
{
    QStringList uids;
    for (const auto& call : spy)
        uids << QString::fromStdString(call.at(0).value<CardUid>().text());
    return uids.join(u' ');
}

/// Opens a card and keeps it open, as a browser may.
class OtherProgram
{
public:
    OtherProgram() { SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &m_context); }
    ~OtherProgram() { SCardReleaseContext(m_context); }

    bool open(const char* reader) const
    {
        SCARDHANDLE card = 0;
        DWORD protocol = 0;
        return SCardConnect(m_context, reader, SCARD_SHARE_SHARED, SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1, &card,
                            &protocol) == SCARD_S_SUCCESS;
    }

private:
    SCARDCONTEXT m_context = 0;
};

} // namespace

class VirtualCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString missing = m_service.missing();
        QVERIFY2(missing.isEmpty(), qPrintable(missing));
    }

    void init()
    {
        QVERIFY(m_service.start());
        m_manager.emplace(pcscOnly(), m_clock);
        m_cards.emplace(&*m_manager, &ReaderManager::cardPresented);
        QTRY_COMPARE(ready(), 2);
    }

    void cleanup()
    {
        m_cards.reset();
        m_manager.reset();
        m_service.kill();
    }

    void cardsAreRead_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("uid");
        QTest::newRow("4 bytes") << success("043AB2C5") << u"04:3A:B2:C5"_s;
        QTest::newRow("7 bytes") << success("043AB2C5D81122") << u"04:3A:B2:C5:D8:11:22"_s;
        QTest::newRow("10 bytes") << success("043AB2C5D81122334455") << u"04:3A:B2:C5:D8:11:22:33:44:55"_s;
    }

    void cardsAreRead()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, uid);
        VirtualCard card(answer);
        QVERIFY(card.insert(m_service.port(0)));
        QTRY_COMPARE(uidsOf(*m_cards), uid);
        QCOMPARE(m_cards->at(0)[1].toString(), u"Virtual PCD 00 00"_s);
        // The card that a reader at the gate prints as hex.
        QCOMPARE(m_cards->at(0)[0].value<CardUid>(), CardUid::parse(answer.chopped(2).toHex().toStdString()).value());
    }

    void whatHasNoUidIsSaid_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("not supported") << QByteArray::fromHex("6A81") << u"has no UID"_s;
        QTest::newRow("failed, with data") << QByteArray::fromHex("043AB2C56300") << u"has no UID"_s;
        QTest::newRow("no data") << QByteArray::fromHex("9000") << u"has no UID"_s;
        QTest::newRow("5 bytes") << success("043AB2C5D8") << u"5 bytes instead of 4, 7 or 10"_s;
        QTest::newRow("16 bytes") << success("043AB2C5D81122334455667788990011") << u"16 bytes"_s;
    }

    void whatHasNoUidIsSaid()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, sentence);
        VirtualCard strange(answer);
        QVERIFY(strange.insert(m_service.port(0)));
        QTRY_COMPARE(reader(u"Virtual PCD 00 00"_s)->state(), ReaderState::Trouble);
        QVERIFY2(reader(u"Virtual PCD 00 00"_s)->sentence().contains(sentence),
                 qPrintable(reader(u"Virtual PCD 00 00"_s)->sentence()));
        QCOMPARE(m_cards->size(), 0);
        strange.remove();
        // A slot takes a new card once it noticed that the other one is gone.
        QTRY_COMPARE(presentIn("Virtual PCD 00 00"), false);
        VirtualCard good(success("043AB2C5"));
        QVERIFY(good.insert(m_service.port(0)));
        QTRY_COMPARE(uidsOf(*m_cards), u"04:3A:B2:C5"_s);
        QCOMPARE(reader(u"Virtual PCD 00 00"_s)->state(), ReaderState::Ready);
    }

    void aHeldCardIsReadOnceAndASecondTimeWhenItComesBack()
    {
        VirtualCard held(success("043AB2C5"));
        QVERIFY(held.insert(m_service.port(0)));
        QTRY_COMPARE(m_cards->size(), 1);
        // Another program opens the card while it lies there; this thread goes on playing the card.
        OtherProgram program;
        auto opened = std::async(std::launch::async, [&] { return program.open("Virtual PCD 00 00"); });
        QTRY_VERIFY(opened.wait_for(0s) == std::future_status::ready);
        QVERIFY(opened.get());

        VirtualCard other(success("AABBCCDD"));
        QVERIFY(other.insert(m_service.port(1)));
        QTRY_COMPARE(uidsOf(*m_cards), u"04:3A:B2:C5 AA:BB:CC:DD"_s);
        QCOMPARE(m_cards->at(1)[1].toString(), u"Virtual PCD 00 01"_s);
        QCOMPARE(held.requests(), 1);

        held.remove();
        QTRY_COMPARE(presentIn("Virtual PCD 00 00"), false);
        QVERIFY(held.insert(m_service.port(0)));
        QTRY_COMPARE(uidsOf(*m_cards), u"04:3A:B2:C5 AA:BB:CC:DD 04:3A:B2:C5"_s);
        QCOMPARE(other.requests(), 1);
    }

    void theServiceMayBeRestarted()
    {
        m_service.kill();
        QTRY_COMPARE(service()->state(), ReaderState::Trouble);
        QVERIFY2(service()->sentence().contains(u"pcscd"_s), qPrintable(service()->sentence()));
        QCOMPARE(reader(u"Virtual PCD 00 00"_s)->state(), ReaderState::Gone);
        QVERIFY(m_service.start());
        QTRY_COMPARE_WITH_TIMEOUT(ready(), 2, 20'000);
        QCOMPARE(service()->state(), ReaderState::Ready);
        VirtualCard card(success("043AB2C5"));
        QVERIFY(card.insert(m_service.port(0)));
        QTRY_COMPARE(uidsOf(*m_cards), u"04:3A:B2:C5"_s);
    }

    void readersComeAndGo()
    {
        m_service.kill();
        m_service.unplugReader();
        QVERIFY(m_service.start());
        QTRY_COMPARE_WITH_TIMEOUT(service()->state(), ReaderState::Searching, 20'000);
        QCOMPARE(reader(u"Virtual PCD 00 00"_s)->state(), ReaderState::Gone);
        m_service.kill();
        m_service.plugReader();
        QVERIFY(m_service.start());
        QTRY_COMPARE_WITH_TIMEOUT(ready(), 2, 20'000);
        QCOMPARE(service()->state(), ReaderState::Ready);
        QCOMPARE(m_manager->readers().size(), 3); // the service and two, not four
    }

    void theConsoleMayStartBeforeTheService()
    {
        m_manager.reset();
        m_service.kill();
        m_manager.emplace(pcscOnly(), m_clock);
        QTRY_COMPARE(service()->state(), ReaderState::Trouble);
        QVERIFY(m_service.start());
        QTRY_COMPARE_WITH_TIMEOUT(ready(), 2, 20'000);
    }

    void disablingLetsGoAtOnce()
    {
        m_manager->setEnabled(ReaderKind::Pcsc, false);
        QVERIFY(m_manager->readers().isEmpty());
        m_manager->setEnabled(ReaderKind::Pcsc, true);
        QTRY_COMPARE(ready(), 2);
    }

private:
    const DeskReader* reader(const QString& name) const
    {
        for (const DeskReader* known : m_manager->readers()) {
            if (known->name() == name)
                return known;
        }
        return nullptr;
    }

    const DeskReader* service() const { return m_manager->readers().first(); }

    /// How many readers are ready, the service's entry not counted.
    qsizetype ready() const
    {
        const auto readers = m_manager->readers().sliced(1);
        return std::ranges::count(readers, ReaderState::Ready, &DeskReader::state);
    }

    /// Whether the service sees a card there.
    static bool presentIn(const char* name)
    {
        SCARDCONTEXT context = 0;
        SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &context);
        SCARD_READERSTATE state{};
        state.szReader = name;
        SCardGetStatusChange(context, 0, &state, 1);
        SCardReleaseContext(context);
        return (state.dwEventState & SCARD_STATE_PRESENT) != 0;
    }

    SystemClock m_clock;
    SmartCardService m_service;
    std::optional<ReaderManager> m_manager;
    std::optional<QSignalSpy> m_cards;
};

QTEST_GUILESS_MAIN(VirtualCardTest)
#include "virtual_card_test.moc"
