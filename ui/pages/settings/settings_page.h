// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QListWidget;
class QStackedWidget;

namespace tapledger::ui {

/// How the site and this screen are set up, in sections.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(Console& console);

    /// The name of a section: `users`, `listeners`, `tls`, `storage`, `tokens`, `readers`, `appearance`, `all`.
    void openSubject(const QVariant& subject) override;
    void perform(const QString& command) override;

private:
    void addSection(const char* name, const QString& title, const char* iconName, QWidget* panel);
    QWidget* makeTlsPanel();
    QWidget* makeStoragePanel();

    Console& m_console;
    QListWidget* m_sections;
    QStackedWidget* m_panels;
};

} // namespace tapledger::ui
