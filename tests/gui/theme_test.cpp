// SPDX-License-Identifier: GPL-3.0-or-later
// Text can be read on what it stands on, in both themes (WCAG 2.1, success criterion 1.4.3).
#include "ui/theme/theme.h"
#include "ui/widgets/avatar.h"

#include <QApplication>
#include <QPainter>
#include <QSet>
#include <QTest>
#include <algorithm>
#include <cmath>

using namespace tapledger::ui;

namespace {

double channel(double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); }

/// Relative luminance, 0 to 1.
double luminance(const QColor& c)
{
    return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textCanBeRead_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("background");
        for (const auto& [name, c] : {std::pair("light", Theme::light()), std::pair("dark", Theme::dark())}) {
            const auto row = [name = name](const char* what, const QColor& text, const QColor& background) {
                QTest::addRow("%s: %s", name, what) << text << background;
            };
            for (const auto& [where, background] :
                 {std::pair("window", c.window), std::pair("surface", c.surface), std::pair("raised", c.raised),
                  std::pair("accentSoft", c.accentSoft)}) {
                row(qPrintable(QStringLiteral("text on %1").arg(QLatin1String(where))), c.text, background);
                row(qPrintable(QStringLiteral("muted on %1").arg(QLatin1String(where))), c.textMuted, background);
            }
            row("accent on surface", c.accent, c.surface);
            row("accent on window", c.accent, c.window);
            row("on accent", c.onAccent, c.accent);
            row("accent when chosen", c.accent, c.accentSoft);
            row("badge", c.surface, c.danger);
            for (const auto& [what, text, soft] :
                 {std::tuple("success", c.success, c.successSoft), std::tuple("warning", c.warning, c.warningSoft),
                  std::tuple("danger", c.danger, c.dangerSoft)}) {
                row(what, text, soft);
                row(qPrintable(QStringLiteral("text on %1").arg(QLatin1String(what))), c.text, soft);
                row(qPrintable(QStringLiteral("%1 on surface").arg(QLatin1String(what))), text, c.surface);
                row(qPrintable(QStringLiteral("%1 on window").arg(QLatin1String(what))), text, c.window);
            }
        }
    }
    void textCanBeRead()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, background);
        const double ratio = contrast(text, background);
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
    }

    /// What Qt's own drawing puts on each other. What is disabled may be fainter (WCAG leaves it out).
    void thePaletteCanBeRead_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("background");
        using P = QPalette;
        constexpr std::tuple<const char*, P::ColorRole, P::ColorRole> kPairs[] = {
            {"window", P::WindowText, P::Window},
            {"text", P::Text, P::Base},
            {"text in every other row", P::Text, P::AlternateBase},
            {"button", P::ButtonText, P::Button},
            {"tool tip", P::ToolTipText, P::ToolTipBase},
            {"placeholder in a field", P::PlaceholderText, P::Base},
            {"placeholder in every other row", P::PlaceholderText, P::AlternateBase},
            {"placeholder in the window", P::PlaceholderText, P::Window},
            {"placeholder in the side bar", P::PlaceholderText, P::Button},
            {"chosen", P::HighlightedText, P::Highlight},
            {"link", P::Link, P::Base},
            {"link in the window", P::Link, P::Window},
            {"visited link", P::LinkVisited, P::Base},
            {"bright", P::BrightText, P::Window},
        };
        for (const auto& [theme, colours] : {std::pair("light", Theme::light()), std::pair("dark", Theme::dark())}) {
            const QPalette palette = Theme::palette(colours);
            for (const auto& [group, where] : {std::pair(P::Active, "active"), std::pair(P::Inactive, "inactive")}) {
                for (const auto& [what, text, background] : kPairs)
                    QTest::addRow("%s, %s: %s", theme, where, what)
                        << palette.color(group, text) << palette.color(group, background);
            }
        }
    }
    void thePaletteCanBeRead() { textCanBeRead(); }

    void initialsCanBeRead()
    {
        constexpr int kSize = 40;
        QSet<QRgb> backgrounds;
        for (int person = 0; person < 200; ++person) {
            QImage image(kSize, kSize, QImage::Format_RGB32);
            QPainter painter(&image);
            paintAvatar(painter, image.rect(), QStringLiteral("Person %1").arg(person));
            painter.end();
            backgrounds.insert(image.pixel(kSize / 2, 4)); // above the letters
        }
        QVERIFY(backgrounds.size() > 4);
        for (const QRgb background : backgrounds) {
            const double ratio = contrast(Qt::white, QColor(background));
            QVERIFY2(ratio >= 4.5, qPrintable(QColor(background).name() + QStringLiteral(" %1").arg(ratio)));
        }
    }

    void theModeIsAtOnce()
    {
        Theme theme;
        theme.setMode(Theme::Mode::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::dark().window);
        theme.setMode(Theme::Mode::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::light().window);
    }

    void everyIconIsThere_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void everyIconIsThere()
    {
        QFETCH(bool, dark);
        Theme theme;
        theme.setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
        const QImage image = icon(QStringLiteral("users")).pixmap(32).toImage();
        bool hasInk = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                hasInk = hasInk || image.pixelColor(x, y) == (dark ? Theme::dark() : Theme::light()).text;
        }
        QVERIFY(hasInk);
    }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
