// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyleFactory>
#include <QToolTip>
#include <algorithm>

/// A static library's resources come in only when they are asked for; outside of every namespace.
static void takeIconsIn() { Q_INIT_RESOURCE(icons); }

namespace tapledger::ui {
namespace {

/// A window whose background is darker than its text is dark.
bool looksDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto mix = [share](int x, int y) { return static_cast<int>(x + (y - x) * share); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

} // namespace

const Colours& Theme::light()
{
    static const Colours colours{
        .window = QColor(0xF4F5F7),
        .surface = QColor(0xFFFFFF),
        .raised = QColor(0xEBEDF0),
        .border = QColor(0xD3D7DD),
        .text = QColor(0x1B1F24),
        .textMuted = QColor(0x57606A),
        .accent = QColor(0x0B62C4),
        .onAccent = QColor(0xFFFFFF),
        .accentSoft = QColor(0xDCEAFB),
        .success = QColor(0x16703A),
        .successSoft = QColor(0xDDF3E4),
        .warning = QColor(0x8A5200),
        .warningSoft = QColor(0xFCEFD2),
        .danger = QColor(0xB42318),
        .dangerSoft = QColor(0xFCE4E1),
    };
    return colours;
}

const Colours& Theme::dark()
{
    static const Colours colours{
        .window = QColor(0x16191D),
        .surface = QColor(0x1E2227),
        .raised = QColor(0x262B31),
        .border = QColor(0x3A4149),
        .text = QColor(0xE8EBEE),
        .textMuted = QColor(0x9DA7B1),
        .accent = QColor(0x6CB0FF),
        .onAccent = QColor(0x0B1A2B),
        .accentSoft = QColor(0x1E3A5A),
        .success = QColor(0x5FD38A),
        .successSoft = QColor(0x173524),
        .warning = QColor(0xF2B84B),
        .warningSoft = QColor(0x3B2E14),
        .danger = QColor(0xFF8A80),
        .dangerSoft = QColor(0x45201E),
    };
    return colours;
}

const Colours& Theme::colours() { return looksDark(QApplication::palette()) ? dark() : light(); }

QPalette Theme::palette(const Colours& c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.surface);
    p.setColor(QPalette::AlternateBase, mixed(c.surface, c.raised, 0.4));
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::Button, c.raised);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.danger);
    p.setColor(QPalette::ToolTipBase, c.raised);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::PlaceholderText, c.textMuted);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.onAccent);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::Light, mixed(c.raised, c.surface, 0.5));
    p.setColor(QPalette::Midlight, mixed(c.raised, c.surface, 0.25));
    p.setColor(QPalette::Mid, c.border);
    p.setColor(QPalette::Dark, mixed(c.border, c.text, 0.3));
    p.setColor(QPalette::Shadow, mixed(c.border, c.text, 0.6));
    const QColor faded = mixed(c.textMuted, c.window, 0.35);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, faded);
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.border);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, c.textMuted);
    // A list that has lost the focus still shows what is chosen, but does not shout.
    p.setColor(QPalette::Inactive, QPalette::Highlight, c.accentSoft);
    p.setColor(QPalette::Inactive, QPalette::HighlightedText, c.text);
    return p;
}

QFont Theme::font(TextStyle style)
{
    QFont font = QApplication::font();
    const auto sized = [&font](double factor, QFont::Weight weight) {
        font.setPointSizeF(font.pointSizeF() * factor);
        font.setWeight(weight);
    };
    switch (style) {
    case TextStyle::Caption:
        sized(0.9, QFont::Normal);
        break;
    case TextStyle::Body:
        break;
    case TextStyle::Strong:
        sized(1, QFont::DemiBold);
        break;
    case TextStyle::Heading:
        sized(1.2, QFont::DemiBold);
        break;
    case TextStyle::Title:
        sized(1.6, QFont::DemiBold);
        break;
    case TextStyle::Figure:
        sized(2.2, QFont::DemiBold);
        break;
    }
    return font;
}

Theme::Theme() : m_systemPalette(QApplication::palette())
{
    takeIconsIn();
    QFont font = QApplication::font();
    if (QFontDatabase::families().contains(QStringLiteral("Inter")))
        font.setFamilies({QStringLiteral("Inter")});
    font.setPointSizeF(std::max(font.pointSizeF(), 10.0));
    QApplication::setFont(font);
    QApplication::setStyle(new Style);
    apply();
    qApp->installEventFilter(this);
}

bool Theme::isDark() const { return m_mode == Mode::Dark || (m_mode == Mode::System && looksDark(m_systemPalette)); }

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    apply();
}

void Theme::apply()
{
    const QPalette palette = Theme::palette(isDark() ? dark() : light());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    Q_EMIT changed();
}

bool Theme::eventFilter(QObject* object, QEvent* event)
{
    // The desktop was switched between light and dark: what it set is not ours.
    if (event->type() == QEvent::ApplicationPaletteChange && object == qApp && m_mode == Mode::System &&
        QApplication::palette().color(QPalette::Window) != light().window &&
        QApplication::palette().color(QPalette::Window) != dark().window) {
        const bool isNowDark = looksDark(QApplication::palette());
        QApplication::setPalette(Theme::palette(isNowDark ? dark() : light()));
        Q_EMIT changed();
    }
    return QObject::eventFilter(object, event);
}

} // namespace tapledger::ui
