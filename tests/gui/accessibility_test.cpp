// SPDX-License-Identifier: GPL-3.0-or-later
// The screens without eyes and without a mouse: names for screen readers, keys for everything, and the way through
// enrolment by keys alone.
#include "gui/surfaces.h"
#include "readers/keyboard_wedge.h"
#include "support/qtest_strings.h"
#include "ui/language.h"
#include "ui/widgets/banner.h"

#include <QAccessible>
#include <QApplication>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QTabBar>
#include <QTest>
#include <QWindow>
#include <algorithm>
#include <fmt/format.h>

using namespace tapledger;
using namespace tapledger::ui;

namespace {

constexpr int kPeople = 30;
constexpr int kCards = 25;
constexpr int kGates = 9;
constexpr int kEntries = 60;

QString nameOf(QWidget* widget)
{
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

QString describe(const QWidget* widget)
{
    return QStringLiteral("%1 “%2” in %3")
        .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
             widget->parent() ? widget->parent()->objectName() : QString());
}

template <class T>
QList<T*> shown(const QWidget& window)
{
    QList<T*> all = window.findChildren<T*>();
    all.removeIf([&window](T* widget) { return !widget->isVisibleTo(&window); });
    return all;
}

bool isReachedByTab(const QWidget* widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && !widget->focusProxy();
}

/// A control without a name is "button" to somebody who hears it. The tabs of a tab bar have their own names.
void checkNames(const QWidget& window, QStringList& complaints)
{
    for (QWidget* widget : shown<QWidget>(window)) {
        if (isReachedByTab(widget) && !qobject_cast<QTabBar*>(widget) && nameOf(widget).isEmpty())
            complaints += QStringLiteral("no accessible name: ") + describe(widget);
    }
}

/// Enter is for the default button and Escape for the one that gives up: they need no more.
bool isReachedByEnterOrEscape(const QAbstractButton* button)
{
    const auto* push = qobject_cast<const QPushButton*>(button);
    const auto* box = qobject_cast<const QDialogButtonBox*>(button->parentWidget());
    return (push && push->isDefault()) ||
           (box && box->buttonRole(const_cast<QAbstractButton*>(button)) == QDialogButtonBox::RejectRole);
}

void checkButtons(const QWidget& window, QStringList& complaints)
{
    for (const QAbstractButton* button : shown<QAbstractButton>(window)) {
        const bool isQts = button->objectName().startsWith(QLatin1String("qt_")) ||
                           button->objectName() == QLatin1String("ScrollLeftButton") ||
                           button->objectName() == QLatin1String("ScrollRightButton") ||
                           qobject_cast<const QLineEdit*>(button->parentWidget());
        // The first step that an empty page offers is a button of the page as well.
        const bool isRepeated = button->objectName() == QLatin1String("emptyStateAction");
        const bool hasMnemonic = !QKeySequence::mnemonic(button->text()).isEmpty();
        if (!isQts && !isRepeated && button->toolTip().isEmpty() && !hasMnemonic && !isReachedByEnterOrEscape(button))
            complaints += QStringLiteral("neither tooltip nor mnemonic: %1 “%2”").arg(describe(button), button->text());
    }
}

/// What stands somewhere for people to read: tooltips above all. A window is told of where it is opened.
QStringList readableTexts()
{
    QStringList texts;
    for (const QWidget* widget : QApplication::allWidgets()) {
        texts += widget->toolTip();
        if (const auto* list = qobject_cast<const QListWidget*>(widget)) {
            for (int row = 0; row < list->count(); ++row)
                texts += list->item(row)->toolTip();
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            texts += button->text();
        } else if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            texts += label->text();
        }
    }
    return texts;
}

QString textOf(const QKeySequence& keys) { return keys.toString(QKeySequence::NativeText); }

/// The same key has two names.
bool names(const QString& text, const QKeySequence& keys)
{
    QString other = textOf(keys);
    return text.contains(other) || text.contains(other.replace(QLatin1String("Return"), QLatin1String("Enter")));
}

/// A key that nobody is told of might as well not be there.
void checkShortcuts(const QWidget& window, QStringList& complaints)
{
    for (const QAbstractButton* button : shown<QAbstractButton>(window)) {
        const QKeySequence keys = button->shortcut();
        if (!keys.isEmpty() && keys != QKeySequence::mnemonic(button->text()) && !names(button->toolTip(), keys))
            complaints += QStringLiteral("its tooltip does not name %1: %2").arg(textOf(keys), describe(button));
    }
    const QString all = readableTexts().join(QLatin1Char('\n'));
    const QList<QKeySequence> everywhere =
        QKeySequence::keyBindings(QKeySequence::Undo) + QKeySequence::keyBindings(QKeySequence::Copy) +
        QKeySequence::keyBindings(QKeySequence::Refresh); // the same in every program
    for (const QShortcut* shortcut : window.findChildren<QShortcut*>()) {
        const auto* owner = qobject_cast<const QWidget*>(shortcut->parent());
        if (owner && owner->isVisibleTo(&window) && !everywhere.contains(shortcut->key()) &&
            !names(all, shortcut->key()))
            complaints += QStringLiteral("no text names %1 of %2").arg(textOf(shortcut->key()), describe(owner));
    }
}

/// Of two with the same mnemonic neither is reached at once.
void checkMnemonics(const QWidget& window, QStringList& complaints)
{
    QMap<QString, QStringList> all;
    const auto add = [&all](const QString& text) {
        if (const QKeySequence keys = QKeySequence::mnemonic(text); !keys.isEmpty())
            all[keys.toString()] += text;
    };
    for (const QAbstractButton* button : shown<QAbstractButton>(window)) {
        if (button->isEnabled())
            add(button->text());
    }
    for (const QLabel* label : shown<QLabel>(window)) {
        if (label->buddy() && label->buddy()->isVisibleTo(&window) && label->buddy()->isEnabled())
            add(label->text());
    }
    for (const QGroupBox* box : shown<QGroupBox>(window))
        add(box->title());
    for (const QTabBar* bar : shown<QTabBar>(window)) {
        for (int tab = 0; tab < bar->count(); ++tab)
            add(bar->tabText(tab));
    }
    for (auto keys = all.begin(); keys != all.end(); ++keys) {
        if (keys.value().size() > 1)
            complaints += QStringLiteral("%1 is more than one: %2").arg(keys.key(), keys.value().join(u','));
    }
}

/// A reader that types, in the time that the test gives it: no machine is too slow for it.
class TypingReader final : public DeskReaders
{
public:
    QList<DeskReaderStatus> readers() const override { return {{QStringLiteral("Typing reader"), {}, true}}; }
    void pressKey(QChar key) override
    {
        m_now += std::chrono::milliseconds(5);
        if (const auto uid = m_wedge.press(key, m_now); uid && *uid)
            Q_EMIT cardPresented(**uid, QStringLiteral("Typing reader"));
    }
    void use(const ReaderSettings&) override {}

private:
    KeyboardWedge m_wedge{UidFormat::Hex};
    std::chrono::steady_clock::time_point m_now{std::chrono::hours(1)};
};

/// The window with the keys of a person or a reader, which go where the focus is.
struct Keyboard
{
    Keyboard(TestConsole& test, DeskReaders& readers)
        : console{test.console().session,    test.console().taps,      test.console().refused,
                  test.console().photos,     test.console().server,    readers,
                  test.console().theme,      test.console().navigator, test.console().site,
                  test.console().preferences},
          window(console, allPages())
    {
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not become active");
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(window.windowHandle(), key, modifiers);
    }
    void type(const std::string& text)
    {
        for (const char c : text)
            QTest::keyClick(window.windowHandle(), c);
    }
    QString focus() const
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
    /// Presses Tab, or Shift+Tab, until the control is reached. @return the controls on the way; none if it is not.
    QStringList tabTo(const QString& name, Qt::KeyboardModifiers modifiers = {})
    {
        constexpr int kMostStops = 60;
        QStringList stops;
        for (int i = 0; i < kMostStops; ++i) {
            press(modifiers & Qt::ShiftModifier ? Qt::Key_Backtab : Qt::Key_Tab, modifiers);
            stops += focus();
            if (focus() == name)
                return stops;
        }
        return {};
    }
    QString text(const char* name) const { return window.findChild<QLabel*>(QLatin1String(name))->text(); }

    Console console;
    MainWindow window;
};

std::string holderOf(TestConsole& test, const std::string& uid)
{
    return test.with([&](const Services& services) {
        const auto holder = services.enrolment().holder(*CardUid::parse(uid));
        return holder && *holder ? (*holder)->employee_number : std::string();
    });
}

/// Tells them all: one at a time would take many runs.
bool hasNone(const QStringList& complaints)
{
    for (const QString& complaint : complaints)
        qWarning("%s", qPrintable(complaint));
    return complaints.isEmpty();
}

} // namespace

class AccessibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingHasANameAndAKey()
    {
        TestConsole test;
        Surfaces::fill(test, kPeople, kCards, kGates, kEntries);
        QStringList complaints;
        Surfaces(test, kCards).visitAll([&](const QWidget& window, const QString& name) {
            QStringList here;
            checkNames(window, here);
            checkButtons(window, here);
            if (name != QLatin1String("login")) // the pages' keys do nothing there
                checkShortcuts(window, here);
            for (const QString& complaint : here)
                complaints += name + QStringLiteral(": ") + complaint;
        });
        QVERIFY(hasNone(complaints));
    }

    void noKeyMeansTwoThings_data()
    {
        QTest::addColumn<QString>("code");
        for (const Language& language : Language::all())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }
    void noKeyMeansTwoThings()
    {
        QFETCH(QString, code);
        Translation translation;
        translation.use(code);
        TestConsole test;
        Surfaces::fill(test, kPeople, kCards, kGates, kEntries);
        QStringList complaints;
        Surfaces(test, kCards).visitAll([&](const QWidget& window, const QString& name) {
            QStringList here;
            checkMnemonics(window, here);
            for (const QString& complaint : here)
                complaints += name + QStringLiteral(": ") + complaint;
        });
        complaints.removeDuplicates();
        QVERIFY(hasNone(complaints));
    }

    void aCardIsIssuedByKeysAlone()
    {
        TestConsole test;
        test.addPeople(5, 2);
        NoDeskReaders readers;
        Keyboard keys(test, readers);
        keys.press(Qt::Key_3, Qt::AltModifier);
        QTRY_COMPARE(keys.focus(), QStringLiteral("personSearch"));
        keys.type("ma");
        keys.press(Qt::Key_Return);
        QTRY_COMPARE(keys.text("personName"), QStringLiteral("María Santos"));

        // The way to the field for a card's number, and back, is the same.
        const QStringList there = keys.tabTo(QStringLiteral("manualUid"));
        QVERIFY(!there.isEmpty());
        QVERIFY(there.contains(QStringLiteral("personList")));
        QStringList back = keys.tabTo(QStringLiteral("personSearch"), Qt::ShiftModifier);
        std::ranges::reverse(back);
        QCOMPARE(back.mid(1), there.mid(0, there.size() - 1));
        QCOMPARE(keys.tabTo(QStringLiteral("manualUid")), there);

        keys.press(Qt::Key_Space);
        QTRY_COMPARE(keys.focus(), QStringLiteral("manualUidText"));
        keys.type("04999999");
        keys.press(Qt::Key_Return);
        QTRY_COMPARE(keys.focus(), QStringLiteral("issueCard"));
        keys.press(Qt::Key_Space);
        QTRY_COMPARE(holderOf(test, "04:99:99:99"), std::string("1004"));
        QTRY_COMPARE(keys.focus(), QStringLiteral("personSearch"));
        QVERIFY(!keys.tabTo(QStringLiteral("sideBar")).isEmpty()); // nowhere is one caught
    }

    void aStackOfCardsWithAReaderThatTypes()
    {
        constexpr int kStack = 50;
        TestConsole test;
        test.addPeople(kStack, 0);
        TypingReader reader;
        Keyboard keys(test, reader);
        keys.press(Qt::Key_3, Qt::AltModifier);
        QTRY_COMPARE(keys.focus(), QStringLiteral("personSearch"));
        keys.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(keys.text("cardHeadline"), QStringLiteral("Tap the card of Ada Lovelace"));
        for (int card = 0; card < kStack; ++card) {
            keys.type(fmt::format("047700{:02X}", card));
            keys.press(Qt::Key_Return);
        }
        auto* banner = keys.window.page(QStringLiteral("enrolment"))->findChild<Banner*>(QStringLiteral("banner"));
        QTRY_COMPARE_WITH_TIMEOUT(banner->text(), QStringLiteral("That was the last person of this batch."), 30'000);
        for (int card = 0; card < kStack; ++card)
            QCOMPARE(holderOf(test, fmt::format("04:77:00:{:02X}", card)), std::to_string(1001 + card));
    }
};

QTEST_MAIN(AccessibilityTest)
#include "accessibility_test.moc"
