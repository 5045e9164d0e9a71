// SPDX-License-Identifier: GPL-3.0-or-later
// No text is cut off: at 150 %, in every language, and in one that does not exist, whose texts are longer by 40 % and
// run from right to left.
#include "gui/surfaces.h"
#include "ui/language.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace tapledger;
using namespace tapledger::ui;

namespace {

constexpr int kPeople = 30;
constexpr int kCards = 25;
constexpr int kGates = 12;
constexpr int kEntries = 60;
constexpr QSize kScreen(1280, 800);
constexpr int kRounded = 1; ///< pixels that Qt loses where it mirrors a splitter
const QString kPseudo = QStringLiteral("pseudo");

/// Every text with as much after it as a long-winded language would need.
class PseudoLanguage final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        if (qstrcmp(context, "QShortcut") == 0) // names of keys are as long as they are
            return {};
        const QString text = QString::fromUtf8(source);
        return text + QStringLiteral(" lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor")
                          .repeated(3)
                          .left(std::max<qsizetype>(2, text.size() * 2 / 5));
    }
};

QString describe(const QWidget* widget, const QString& text)
{
    return QStringLiteral("%1 “%2” in %3: “%4”")
        .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
             widget->parent() ? widget->parent()->objectName() : QString(), text);
}

template <class T>
QList<T*> shown(const QWidget& window)
{
    QList<T*> all = window.findChildren<T*>();
    all.removeIf([&window](T* widget) { return !widget->isVisibleTo(&window) || widget->size().isEmpty(); });
    return all;
}

void checkLabels(const QWidget& window, QStringList& complaints)
{
    for (const QLabel* label : shown<QLabel>(window)) {
        if (label->text().trimmed().isEmpty())
            continue;
        const bool fits = label->wordWrap() ? label->heightForWidth(label->width()) <= label->height() &&
                                                  label->minimumSizeHint().width() <= label->width()
                                            : label->sizeHint().width() <= label->width() &&
                                                  label->sizeHint().height() <= label->height();
        if (!fits)
            complaints +=
                QStringLiteral("cut off, %1x%2 of %3x%4: ")
                    .arg(label->width())
                    .arg(label->height())
                    .arg(label->sizeHint().width())
                    .arg(label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height()) +
                describe(label, label->text());
    }
}

void checkButtons(const QWidget& window, QStringList& complaints)
{
    for (const QAbstractButton* button : shown<QAbstractButton>(window)) {
        const QSize wanted = button->sizeHint();
        const bool isMadeOfLabels = button->layout() != nullptr; // which are looked at themselves
        if (!isMadeOfLabels && !button->text().isEmpty() &&
            (wanted.width() > button->width() || wanted.height() > button->height()))
            complaints += QStringLiteral("cut off, %1x%2 of %3x%4: ")
                              .arg(button->width())
                              .arg(button->height())
                              .arg(wanted.width())
                              .arg(wanted.height()) +
                          describe(button, button->text());
    }
}

void checkChoices(const QWidget& window, QStringList& complaints)
{
    for (const QComboBox* box : shown<QComboBox>(window)) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        option.editable = box->isEditable();
        const QRect field =
            box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
        if (box->fontMetrics().horizontalAdvance(box->currentText()) > field.width())
            complaints += QStringLiteral("cut off, %1 of %2: ")
                              .arg(field.width())
                              .arg(box->fontMetrics().horizontalAdvance(box->currentText())) +
                          describe(box, box->currentText());
    }
}

void checkTabs(const QWidget& window, QStringList& complaints)
{
    for (const QTabBar* bar : shown<QTabBar>(window)) {
        for (int tab = 0; tab < bar->count(); ++tab) {
            if (!bar->rect().contains(bar->tabRect(tab)))
                complaints += QStringLiteral("does not fit: ") + describe(bar, bar->tabText(tab));
        }
    }
}

/// The titles of columns, and the items of lists that are navigation: what a cell holds may be cut short, and is told
/// whole elsewhere.
void checkTitles(const QWidget& window, QStringList& complaints)
{
    for (const QTableView* table : shown<QTableView>(window)) {
        const QHeaderView* header = table->horizontalHeader();
        for (int column = 0; column < header->count() && header->isVisibleTo(&window); ++column) {
            const QString text = header->model()->headerData(column, Qt::Horizontal).toString();
            const int room = header->sectionSize(column) - 2 * header->style()->pixelMetric(QStyle::PM_HeaderMargin);
            if (!header->isSectionHidden(column) && header->fontMetrics().horizontalAdvance(text) > room)
                complaints += QStringLiteral("title cut off, %1 too narrow: ")
                                  .arg(header->fontMetrics().horizontalAdvance(text) - room) +
                              describe(table, text);
        }
    }
    for (const QListWidget* list : shown<QListWidget>(window)) {
        for (int row = 0; row < list->count(); ++row) {
            const QListWidgetItem* item = list->item(row);
            const int icon = item->icon().isNull() ? 0 : list->iconSize().width() + 8;
            if (list->objectName() == QLatin1String("settingsSections") &&
                list->fontMetrics().horizontalAdvance(item->text()) + icon + 8 > list->viewport()->width())
                complaints += QStringLiteral("cut off: ") + describe(list, item->text());
        }
    }
}

void checkOverflow(const QWidget& window, QStringList& complaints)
{
    if (window.width() > kScreen.width() || window.height() > kScreen.height())
        complaints += QStringLiteral("larger than the screen: %1x%2").arg(window.width()).arg(window.height());
    for (const QScrollArea* area : shown<QScrollArea>(window)) {
        if (area->horizontalScrollBar()->maximum() > 0)
            complaints += QStringLiteral("scrolls sideways: ") + describe(area, {});
    }
    for (const QWidget* widget : shown<QWidget>(window)) {
        const QWidget* parent = widget->parentWidget();
        const bool isScrolled = qobject_cast<const QAbstractScrollArea*>(parent->parentWidget()) != nullptr;
        if (parent->isVisibleTo(&window) && !isScrolled && !widget->isWindow() &&
            (widget->x() < -kRounded || widget->geometry().right() > parent->rect().right() + kRounded) &&
            widget->width() > 1)
            complaints += QStringLiteral("beyond its parent by %1: ")
                              .arg(std::max(-widget->x(), widget->geometry().right() - parent->rect().right())) +
                          describe(widget, {});
    }
}

/// Tells them all: one at a time would take many runs.
bool hasNone(const QStringList& complaints)
{
    for (const QString& complaint : complaints)
        qWarning("%s", qPrintable(complaint));
    return complaints.isEmpty();
}

} // namespace

class LayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTextIsCutOff_data()
    {
        QTest::addColumn<QString>("code");
        for (const Language& language : Language::all())
            QTest::newRow(qPrintable(language.code)) << language.code;
        QTest::newRow("pseudo") << kPseudo;
    }
    void noTextIsCutOff()
    {
        QFETCH(QString, code);
        QCOMPARE(qApp->devicePixelRatio(), 1.5);
        Translation translation;
        PseudoLanguage pseudo;
        if (code == kPseudo) {
            QCoreApplication::installTranslator(&pseudo);
            QApplication::setLayoutDirection(Qt::RightToLeft);
        } else {
            translation.use(code);
        }
        QStringList complaints;
        {
            TestConsole test;
            Surfaces::fill(test, kPeople, kCards, kGates, kEntries);
            Surfaces(test, kCards).visitAll([&](const QWidget& window, const QString& name) {
                QStringList here;
                checkLabels(window, here);
                checkButtons(window, here);
                checkChoices(window, here);
                checkTabs(window, here);
                checkTitles(window, here);
                checkOverflow(window, here);
                for (const QString& complaint : here)
                    complaints += name + QStringLiteral(": ") + complaint;
            });
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(hasNone(complaints));
    }
};

/// The scale is known before there is a screen.
int main(int argc, char** argv)
{
    qputenv("QT_SCALE_FACTOR", "1.5");
    const QApplication app(argc, argv);
    LayoutTest test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}
#include "layout_test.moc"

#include <algorithm>
