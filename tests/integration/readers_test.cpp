// SPDX-License-Identifier: GPL-3.0-or-later
// Desk readers as the console sees them: a serial reader on a pseudo terminal of socat, one that types, and what is
// switched on and off. tests/integration/virtual_card_test.cpp has the smart card readers.
#include "readers/reader_manager.h"
#include "support/manual_clock.h"
#include "support/qtest_strings.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <fcntl.h>
#include <sys/prctl.h>

using namespace tapledger;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// A cable with a plug at each end: the test plays the reader at one, the console opens the port at the other.
class Cable
{
public:
    Cable() { m_socat.setProcessChannelMode(QProcess::ForwardedChannels); }
    ~Cable() { unplug(); }

    QString port() const { return m_dir.filePath(u"port"_s); }

    bool plug()
    {
        const QString end = u"pty,raw,echo=0,link="_s;
        m_socat.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
        m_socat.start(u"socat"_s, {end + m_dir.filePath(u"reader"_s), end + port()});
        return m_socat.waitForStarted() &&
               QTest::qWaitFor([&] { return QFile::exists(port()) && QFile::exists(m_dir.filePath(u"reader"_s)); });
    }

    void unplug()
    {
        m_reader.close();
        m_socat.terminate(); // takes its links away
        if (m_socat.state() != QProcess::NotRunning)
            m_socat.waitForFinished();
    }

    bool send(const QByteArray& bytes)
    {
        if (!m_reader.isOpen()) {
            m_reader.setFileName(m_dir.filePath(u"reader"_s));
            if (!m_reader.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
                return false;
        }
        return m_reader.write(bytes) == bytes.size();
    }

private:
    QTemporaryDir m_dir;
    QProcess m_socat;
    QFile m_reader;
};

/// The UIDs that came, in order.
QString uidsOf(const QSignalSpy& spy)
{
    QStringList uids;
    for (const auto& call : spy)
        uids << QString::fromStdString(call.at(0).value<CardUid>().text());
    return uids.join(u' ');
}

ReaderSettings only(ReaderKind kind)
{
    ReaderSettings settings;
    settings.kinds = {kind};
    return settings;
}

} // namespace

class ReadersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cable.emplace();
        QVERIFY(m_cable->plug());
        m_clock.emplace(Timestamp(0));
        m_port = {};
    }

    void cleanup() { m_cable.reset(); }

    void aSerialCardIsRead()
    {
        auto manager = serialOnly();
        QSignalSpy cards(manager.get(), &ReaderManager::cardPresented);
        QTRY_COMPARE(serial(*manager).state(), ReaderState::Ready);
        QVERIFY(m_cable->send("04 3a b2 c5 d8 11 22\r\n"));
        QTRY_COMPARE(uidsOf(cards), u"04:3A:B2:C5:D8:11:22"_s);
        QCOMPARE(cards[0][1].toString(), m_cable->port());
        QCOMPARE(cards[0][0].value<CardUid>(), CardUid::parse("043AB2C5D81122").value());
    }

    void aHeldCardIsReadOnce()
    {
        auto manager = serialOnly();
        QSignalSpy cards(manager.get(), &ReaderManager::cardPresented);
        QTRY_COMPARE(serial(*manager).state(), ReaderState::Ready);
        QVERIFY(m_cable->send(QByteArray("043AB2C5\r\n").repeated(50) + "00000001\r\n"));
        QTRY_COMPARE(uidsOf(cards), u"04:3A:B2:C5 00:00:00:01"_s);

        // Held for 1.8 s, with a report in between.
        for (int i = 0; i < 2; ++i) {
            m_clock->advance(900ms);
            QVERIFY(m_cable->send("00000001\r\n"));
            QVERIFY(m_cable->send("half"));
            QTRY_COMPARE(serial(*manager).state(), ReaderState::Trouble);
        }
        // Taken away for longer than a second.
        m_clock->advance(1001ms);
        QVERIFY(m_cable->send("00000001\r\n"));
        QTRY_COMPARE(uidsOf(cards), u"04:3A:B2:C5 00:00:00:01 00:00:00:01"_s);
    }

    void halfAReadIsDropped()
    {
        auto manager = serialOnly();
        QSignalSpy cards(manager.get(), &ReaderManager::cardPresented);
        QTRY_COMPARE(serial(*manager).state(), ReaderState::Ready);
        QVERIFY(m_cable->send("04AABB"));
        QTRY_COMPARE(serial(*manager).state(), ReaderState::Trouble);
        QVERIFY(serial(*manager).sentence().contains(u"half a card number"_s));
        QVERIFY(m_cable->send("043AB2C5\r\n"));
        QTRY_COMPARE(uidsOf(cards), u"04:3A:B2:C5"_s);
        QCOMPARE(serial(*manager).state(), ReaderState::Ready);
    }

    void aWrongChecksumIsSaid()
    {
        m_port.protocol = SerialProtocol::Frames;
        m_port.format = UidFormat::Decimal;
        auto manager = serialOnly();
        QSignalSpy cards(manager.get(), &ReaderManager::cardPresented);
        QTRY_COMPARE(serial(*manager).state(), ReaderState::Ready);
        QVERIFY(m_cable->send("\x02" + QByteArray("0A00BC614F99") + "\x03"));
        QTRY_COMPARE(serial(*manager).state(), ReaderState::Trouble);
        QVERIFY(serial(*manager).sentence().contains(u"checksum"_s));
        QVERIFY(m_cable->send("\x02" + QByteArray("0A00BC614E99") + "\x03"));
        QTRY_COMPARE(cards.size(), 1);
        // The card that a decimal reader at the gate prints as 0012345678.
        QCOMPARE(cards[0][0].value<CardUid>(), CardUid::parse("0012345678", UidFormat::Decimal).value());
        QCOMPARE(serial(*manager).state(), ReaderState::Ready);
    }

    void aWrongFormatIsSaid()
    {
        auto manager = serialOnly();
        QSignalSpy cards(manager.get(), &ReaderManager::cardPresented);
        QTRY_COMPARE(serial(*manager).state(), ReaderState::Ready);
        QVERIFY(m_cable->send("12,34567\r\n"));
        QTRY_COMPARE(serial(*manager).state(), ReaderState::Trouble);
        QVERIFY(serial(*manager).sentence().contains(u"12,34567"_s));
        QVERIFY(m_cable->send(QByteArray(5000, 'x')));
        QTRY_VERIFY(serial(*manager).sentence().contains(u"64 characters"_s));
        QVERIFY(m_cable->send("\r\n043AB2C5\r\n"));
        QTRY_COMPARE(uidsOf(cards), u"04:3A:B2:C5"_s);
    }

    void anUnpluggedReaderComesBack()
    {
        auto manager = serialOnly();
        QSignalSpy cards(manager.get(), &ReaderManager::cardPresented);
        QSignalSpy changes(manager.get(), &ReaderManager::readersChanged);
        QTRY_COMPARE(serial(*manager).state(), ReaderState::Ready);
        QVERIFY(m_cable->send("043AB2C5\r\n04"));
        QTRY_COMPARE(cards.size(), 1);
        for (int i = 0; i < 2; ++i) {
            m_cable->unplug();
            QTRY_COMPARE(serial(*manager).state(), ReaderState::Gone);
            QVERIFY(serial(*manager).sentence().contains(u"plugged"_s));
            QVERIFY(m_cable->plug());
            QTRY_COMPARE(serial(*manager).state(), ReaderState::Ready);
        }
        // A new presentation, without what was begun before.
        QVERIFY(m_cable->send("043AB2C5\r\n"));
        QTRY_COMPARE(uidsOf(cards), u"04:3A:B2:C5 04:3A:B2:C5"_s);
        QVERIFY(changes.size() >= 5);
    }

    void aPortPluggedInLaterIsFound()
    {
        m_cable->unplug();
        auto manager = serialOnly();
        QTRY_COMPARE(serial(*manager).state(), ReaderState::Gone);
        QVERIFY(m_cable->plug());
        QTRY_COMPARE(serial(*manager).state(), ReaderState::Ready);
    }

    void aPortThatCannotBeOpenedIsSaid()
    {
        ReaderSettings settings = only(ReaderKind::Serial);
        settings.ports[u"/dev/null"_s] = {};
        ReaderManager manager(settings, *m_clock);
        QTRY_COMPARE(serial(manager).state(), ReaderState::Trouble);
        QVERIFY(!serial(manager).sentence().isEmpty());
    }

    void disablingAKindLetsGoOfItsReaders()
    {
        auto manager = serialOnly();
        QSignalSpy cards(manager.get(), &ReaderManager::cardPresented);
        QTRY_COMPARE(serial(*manager).state(), ReaderState::Ready);
        manager->setEnabled(ReaderKind::Serial, false);
        QVERIFY(manager->readers().isEmpty());
        QVERIFY(!manager->isEnabled(ReaderKind::Serial));
        manager->setEnabled(ReaderKind::Serial, true);
        QTRY_COMPARE(serial(*manager).state(), ReaderState::Ready);
        QVERIFY(m_cable->send("043AB2C5\r\n"));
        QTRY_COMPARE(uidsOf(cards), u"04:3A:B2:C5"_s);
    }

    void otherSettingsAreInForceAtOnce()
    {
        auto manager = serialOnly();
        QSignalSpy cards(manager.get(), &ReaderManager::cardPresented);
        QTRY_COMPARE(serial(*manager).state(), ReaderState::Ready);
        ReaderSettings settings = only(ReaderKind::Serial);
        settings.ports[m_cable->port()].format = UidFormat::HexReversed;
        manager->use(settings);
        QTRY_COMPARE(serial(*manager).state(), ReaderState::Ready);
        QVERIFY(m_cable->send("043AB2C5\r\n"));
        QTRY_COMPARE(uidsOf(cards), u"C5:B2:3A:04"_s);

        settings = only(ReaderKind::Keyboard);
        settings.keyboardFormat = UidFormat::Hex;
        manager->use(settings);
        QCOMPARE(manager->readers().size(), 1);
        for (const QChar key : u"043AB2C6\r"_s)
            manager->pressKey(key);
        QCOMPARE(uidsOf(cards), u"C5:B2:3A:04 04:3A:B2:C6"_s);
    }

    void aReaderThatTypesIsRead()
    {
        ReaderManager manager(only(ReaderKind::Keyboard), *m_clock);
        QSignalSpy cards(&manager, &ReaderManager::cardPresented);
        const auto type = [&](const QString& keys, std::chrono::milliseconds apart) {
            for (const QChar key : keys) {
                m_clock->advance(apart);
                manager.pressKey(key);
            }
        };
        type(u"0012345678\r"_s, 150ms);
        QCOMPARE(cards.size(), 0);
        type(u"0012345678\r"_s, 5ms);
        QCOMPARE(uidsOf(cards), u"00:BC:61:4E"_s);
        QCOMPARE(cards[0][1].toString(), manager.readers().first()->name());
        type(u"0A00BC614E\r"_s, 5ms);
        QCOMPARE(cards.size(), 1);
        QCOMPARE(manager.readers().first()->state(), ReaderState::Trouble);
        manager.setEnabled(ReaderKind::Keyboard, false);
        type(u"0012345678\r"_s, 5ms);
        QCOMPARE(cards.size(), 1);
    }

private:
    std::unique_ptr<ReaderManager> serialOnly()
    {
        ReaderSettings settings = only(ReaderKind::Serial);
        settings.ports[m_cable->port()] = m_port;
        return std::make_unique<ReaderManager>(settings, *m_clock);
    }

    /// The reader on the cable; USB ports of the machine may be in the list too.
    static const DeskReader& serial(const ReaderManager& manager)
    {
        for (const DeskReader* reader : manager.readers()) {
            if (reader->name().startsWith(u'/'))
                return *reader;
        }
        qFatal("the port set by hand is not in the list");
    }

    std::optional<Cable> m_cable;
    std::optional<ManualClock> m_clock;
    SerialSettings m_port;
};

QTEST_GUILESS_MAIN(ReadersTest)
#include "readers_test.moc"
