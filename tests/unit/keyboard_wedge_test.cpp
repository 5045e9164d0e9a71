// SPDX-License-Identifier: GPL-3.0-or-later
// Readers that type, and people who do.
#include "readers/keyboard_wedge.h"
#include "support/qtest_strings.h"

#include <QTest>

using namespace tapledger;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Types @p keys so far apart and shows what the last one gave.
QString typed(KeyboardWedge& wedge, const QString& keys, std::chrono::milliseconds apart)
{
    static std::chrono::steady_clock::time_point now{1h};
    now += 1s;
    QString shown = u"typing"_s;
    for (const QChar key : keys) {
        now += apart;
        if (const auto uid = wedge.press(key, now))
            shown = QString::fromStdString(*uid ? (*uid)->text() : uid->error().message);
    }
    return shown;
}

} // namespace

class KeyboardWedgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsCardsFromTyping_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<int>("apart");
        QTest::addColumn<QString>("shown");
        QTest::newRow("a reader") << u"0012345678\r"_s << 5 << u"00:BC:61:4E"_s;
        QTest::newRow("LF") << u"0012345678\n"_s << 5 << u"00:BC:61:4E"_s;
        QTest::newRow("a slow reader") << u"0012345678\r"_s << 49 << u"00:BC:61:4E"_s;
        QTest::newRow("a fast typist") << u"0012345678\r"_s << 50 << u"typing"_s;
        QTest::newRow("no Enter") << u"0012345678"_s << 5 << u"typing"_s;
        QTest::newRow("too few") << u"12345\r"_s << 5 << u"typing"_s;
        QTest::newRow("just enough") << u"123456\r"_s << 5 << u"00:01:E2:40"_s;
        QTest::newRow("Enter alone") << u"\r"_s << 5 << u"typing"_s;
    }

    void tellsCardsFromTyping()
    {
        QFETCH(QString, keys);
        QFETCH(int, apart);
        KeyboardWedge wedge(UidFormat::Decimal);
        QTEST(typed(wedge, keys, std::chrono::milliseconds(apart)), "shown");
    }

    void aBurstThatIsNoCardIsSaid()
    {
        KeyboardWedge wedge(UidFormat::Decimal);
        QVERIFY(typed(wedge, u"0A00BC614E\r"_s, 5ms).contains(u"a decimal number"_s));
        QVERIFY(typed(wedge, u"àà&é\"'(-è_\r"_s, 5ms).contains(u"keyboard layout"_s));
        QVERIFY(typed(wedge, QString(5000, u'1') + u'\r', 5ms).contains(u"more characters"_s));
        QCOMPARE(typed(wedge, u"0012345678\r"_s, 5ms), u"00:BC:61:4E"_s);
    }

    void whatWasTypedBeforeIsNotPartOfTheCard()
    {
        KeyboardWedge wedge(UidFormat::Decimal);
        QCOMPARE(typed(wedge, u"77"_s, 120ms), u"typing"_s);
        QCOMPARE(typed(wedge, u"0012345678\r"_s, 5ms), u"00:BC:61:4E"_s);
        // A card, then a person's Enter: the second is nobody's card.
        QCOMPARE(typed(wedge, u"\r"_s, 5ms), u"typing"_s);
    }
};

QTEST_APPLESS_MAIN(KeyboardWedgeTest)
#include "keyboard_wedge_test.moc"
