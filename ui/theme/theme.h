// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <QString>

namespace tapledger::ui {

/// Distances in device-independent pixels: everything stands on a grid of 8, small things on one of 4.
namespace space {
inline constexpr int kTiny = 4;
inline constexpr int kSmall = 8;
inline constexpr int kMedium = 16;
inline constexpr int kLarge = 24;
inline constexpr int kHuge = 40;
} // namespace space

/// What colours mean, in one theme (docs/design.md). Text on its background has a contrast of at least 4.5:1.
struct Colours
{
    QColor window;     ///< behind everything
    QColor surface;    ///< tables, fields, cards
    QColor raised;     ///< side bar, headers, buttons
    QColor border;     ///< lines between things
    QColor text;       ///< what is read
    QColor textMuted;  ///< what explains
    QColor accent;     ///< what can be done, what is chosen
    QColor onAccent;   ///< text on it
    QColor accentSoft; ///< background of what is chosen
    QColor success, successSoft;
    QColor warning, warningSoft;
    QColor danger, dangerSoft;
};

/// The roles of text: one scale for the whole program.
enum class TextStyle { Caption, Body, Strong, Heading, Title, Figure };

/// The look of the program: light or dark, as the system has it or as the user wants it. Made once, by main().
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)

    Theme();

    void setMode(Mode mode);
    Mode mode() const { return m_mode; }
    bool isDark() const;

    static const Colours& light();
    static const Colours& dark();
    /// Of the palette that the application has now.
    static const Colours& colours();
    static QPalette palette(const Colours& colours);
    static QFont font(TextStyle style);

Q_SIGNALS:
    void changed();

private:
    bool eventFilter(QObject* object, QEvent* event) override;
    void apply();

    Mode m_mode = Mode::System;
    const QPalette m_systemPalette;
};

/// A line icon of resources/icons in the colour of the text around it; in @p colour where it is given.
QIcon icon(const QString& name, const QColor& colour = {});

} // namespace tapledger::ui
