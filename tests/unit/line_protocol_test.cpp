// SPDX-License-Identifier: GPL-3.0-or-later
// What serial readers send, whole and broken.
#include "readers/line_protocol.h"
#include "support/qtest_strings.h"

#include <QTest>

using namespace tapledger;
using namespace Qt::StringLiterals;
using namespace std::string_literals;

Q_DECLARE_METATYPE(tapledger::SerialProtocol)
Q_DECLARE_METATYPE(tapledger::UidFormat)

namespace {

constexpr auto Lines = SerialProtocol::Lines;
constexpr auto Frames = SerialProtocol::Frames;

/// The results joined by `|`: UIDs and sentences.
QString shown(const std::vector<Result<CardUid>>& results)
{
    QStringList parts;
    for (const auto& uid : results)
        parts << QString::fromStdString(uid ? uid->text() : uid.error().message);
    return parts.join(u'|');
}

/// A frame of the modules, its checksum given.
QByteArray frame(const char* digits) { return '\2' + QByteArray(digits) + '\3'; }

} // namespace

class LineProtocolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatReadersSend_data()
    {
        QTest::addColumn<SerialProtocol>("protocol");
        QTest::addColumn<UidFormat>("format");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("uids");
        const auto row = [](const char* name, SerialProtocol protocol, UidFormat format, const QByteArray& bytes,
                            const QString& uids) { QTest::newRow(name) << protocol << format << bytes << uids; };
        row("plain, LF", Lines, UidFormat::Hex, "043ab2c5\n", u"04:3A:B2:C5"_s);
        row("colons, CR", Lines, UidFormat::Hex, "04:3A:B2:C5:D8:11:22\r", u"04:3A:B2:C5:D8:11:22"_s);
        row("spaces, CRLF", Lines, UidFormat::Hex, " 04 3A B2 C5 \r\n", u"04:3A:B2:C5"_s);
        row("two lines and empty ones", Lines, UidFormat::Hex, "\r\n043AB2C5\n\n043AB2C6\r\n",
            u"04:3A:B2:C5|04:3A:B2:C6"_s);
        row("reversed", Lines, UidFormat::HexReversed, "C5B23A04\n", u"04:3A:B2:C5"_s);
        row("10 digits", Lines, UidFormat::Decimal, "0012345678\r\n", u"00:BC:61:4E"_s);
        row("8 digits", Lines, UidFormat::Decimal, "12345678\r\n", u"00:BC:61:4E"_s);
        row("facility and number", Lines, UidFormat::Wiegand26, "188,24910\r\n", u"BC:61:4E"_s);
        row("small facility and number", Lines, UidFormat::Wiegand26, "001,00002\r\n", u"01:00:02"_s);
        row("RDM6300", Frames, UidFormat::Hex, frame("0A00BC614E99"), u"0A:00:BC:61:4E"_s);
        row("ID-12", Frames, UidFormat::Hex, frame("0a00bc614e99\r\n"), u"0A:00:BC:61:4E"_s);
        row("frames of a held card", Frames, UidFormat::Hex, frame("0A00BC614E99") + frame("0A00BC614E99"),
            u"0A:00:BC:61:4E|0A:00:BC:61:4E"_s);
        row("frame reversed", Frames, UidFormat::HexReversed, frame("0A00BC614E99"), u"4E:61:BC:00:0A"_s);
        // The site's devices print the same card as 0012345678 and 188,24910.
        row("frame, decimal site", Frames, UidFormat::Decimal, frame("0A00BC614E99"), u"00:BC:61:4E"_s);
        row("frame, wiegand site", Frames, UidFormat::Wiegand26, frame("0A00BC614E99"), u"BC:61:4E"_s);
    }

    void readsWhatReadersSend()
    {
        QFETCH(SerialProtocol, protocol);
        QFETCH(UidFormat, format);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, uids);
        LineProtocol whole(protocol, format);
        QCOMPARE(shown(whole.feed(bytes.toStdString())), uids);
        LineProtocol cut(protocol, format);
        std::vector<Result<CardUid>> results;
        for (const char c : bytes) {
            for (auto& uid : cut.feed({&c, 1}))
                results.push_back(std::move(uid));
        }
        QCOMPARE(shown(results), uids);
        QVERIFY(!cut.dropUnfinished());
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<SerialProtocol>("protocol");
        QTest::addColumn<UidFormat>("format");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name, SerialProtocol protocol, UidFormat format, const QByteArray& bytes,
                            const QString& sentence) {
            QTest::newRow(name) << protocol << format << bytes << sentence;
        };
        row("words", Lines, UidFormat::Hex, "Reader v1.2\r\n", u"\"Reader v1.2\": with its UID format"_s);
        row("decimal read as hex", Lines, UidFormat::Hex, "188,24910\n", u"1 to 32 bytes as hex"_s);
        row("hex read as decimal", Lines, UidFormat::Decimal, "0A00BC614E\n", u"a decimal number"_s);
        row("odd digits", Lines, UidFormat::Hex, "043AB2C\n", u"1 to 32 bytes as hex"_s);
        row("too short", Lines, UidFormat::Hex, "043A\n", u"too short"_s);
        row("noise", Lines, UidFormat::Hex, "\xf8\x80\xfe\xf8\x80\xfe\n", u"check its baud rate"_s);
        row("zero byte", Lines, UidFormat::Hex, QByteArray("043A\0B2C5\n", 10), u"check its baud rate"_s);
        row("too long, said once", Lines, UidFormat::Hex, QByteArray(300, 'A') + '\n', u"more than 64 characters"_s);
        row("a frame", Lines, UidFormat::Hex, frame("0A00BC614E99\r\n").chopped(1), u"set its protocol to frames"_s);
        row("wrong checksum", Frames, UidFormat::Hex, frame("0A00BC614E98"), u"wrong checksum"_s);
        row("wrong digit", Frames, UidFormat::Decimal, frame("0A00BC614F99"), u"wrong checksum"_s);
        row("short frame", Frames, UidFormat::Hex, frame("0A00BC6199"), u"half a card number"_s);
        row("end of a frame", Frames, UidFormat::Hex, "00BC614E99\3", u"half a card number"_s);
        row("long frame", Frames, UidFormat::Hex, frame("0A00BC614E9999"), u"10 hex digits and a checksum"_s);
        row("no hex", Frames, UidFormat::Hex, frame("0A00BC614G99"), u"10 hex digits and a checksum"_s);
        row("frame without end", Frames, UidFormat::Hex, '\2' + QByteArray(300, 'A'), u"more than 64 characters"_s);
    }

    void saysWhatIsWrong()
    {
        QFETCH(SerialProtocol, protocol);
        QFETCH(UidFormat, format);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, sentence);
        LineProtocol lines(protocol, format);
        const auto results = lines.feed(bytes.toStdString());
        QCOMPARE(results.size(), 1U);
        QVERIFY(!results[0]);
        QVERIFY2(shown(results).contains(sentence), qPrintable(shown(results)));
        // What was wrong does not spoil what follows.
        const bool decimal = format == UidFormat::Decimal;
        const QByteArray good = protocol == Frames ? frame("0A00BC614E99") : decimal ? "12345678\n" : "00BC614E\n";
        QCOMPARE(shown(lines.feed(good.toStdString())),
                 protocol == Frames && !decimal ? u"0A:00:BC:61:4E"_s : u"00:BC:61:4E"_s);
    }

    void aFrameBegunAnewDropsTheOldHalf()
    {
        LineProtocol frames(Frames, UidFormat::Hex);
        const auto results = frames.feed("\2" + "0A00"s + frame("0A00BC614E99").toStdString());
        QCOMPARE(results.size(), 2U);
        QVERIFY(!results[0]);
        QCOMPARE(results[1].value().text(), "0A:00:BC:61:4E"s);
    }

    void halfAReadIsDroppedAfterSilence()
    {
        LineProtocol lines(Lines, UidFormat::Hex);
        QVERIFY(!lines.dropUnfinished());
        QVERIFY(lines.feed("043A").empty());
        QVERIFY(lines.dropUnfinished().has_value());
        QCOMPARE(shown(lines.feed("043AB2C5\n")), u"04:3A:B2:C5"_s);
    }
};

QTEST_APPLESS_MAIN(LineProtocolTest)
#include "line_protocol_test.moc"
