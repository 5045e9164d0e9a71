// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/appearance_panel.h"

#include "ui/language.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>
#include <algorithm>

namespace tapledger::ui {
namespace {

constexpr int kFieldWidth = 320;

QLabel* heading(const QString& text)
{
    auto* label = new QLabel(text);
    label->setFont(Theme::font(TextStyle::Strong));
    return label;
}

} // namespace

AppearancePanel::AppearancePanel(Console& console)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(heading(tr("Colours")));
    auto* group = new QButtonGroup(this);
    const auto add = [&](Theme::Mode mode, const char* name, const QString& text, const QString& tooltip) {
        auto* button = new QRadioButton(text);
        button->setObjectName(QLatin1String(name));
        button->setToolTip(tooltip);
        button->setChecked(console.theme.mode() == mode);
        group->addButton(button, static_cast<int>(mode));
        layout->addWidget(button);
    };
    add(Theme::Mode::System, "themeSystem", tr("As the system has it"), tr("Light or dark, as the desktop is now"));
    add(Theme::Mode::Light, "themeLight", tr("Light"), tr("Dark text on a light background"));
    add(Theme::Mode::Dark, "themeDark", tr("Dark"), tr("Light text on a dark background"));
    connect(group, &QButtonGroup::idClicked, this, [&console](int id) {
        console.theme.setMode(static_cast<Theme::Mode>(id));
        console.preferences.setValue(QStringLiteral("appearance"), id);
    });

    layout->addSpacing(space::kMedium);
    auto* label = heading(tr("&Language"));
    auto* languages = new QComboBox;
    languages->setObjectName(QStringLiteral("language"));
    languages->setMaximumWidth(kFieldWidth);
    languages->addItem(tr("As the system has it"), QString());
    for (const Language& language : Language::all())
        languages->addItem(language.name, language.code);
    languages->setCurrentIndex(
        std::max(0, languages->findData(console.preferences.value(QStringLiteral("language")).toString())));
    label->setBuddy(languages);
    layout->addWidget(label);
    layout->addWidget(languages);
    connect(languages, &QComboBox::currentIndexChanged, this, [&console, languages] {
        console.preferences.setValue(QStringLiteral("language"), languages->currentData());
        Q_EMIT console.navigator.languageWanted(languages->currentData().toString());
    });
    layout->addStretch(1);
}

} // namespace tapledger::ui
