// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console.h"

#include <QWidget>
#include <functional>
#include <vector>

namespace tapledger::ui {

/// One page of the console. It is made when it is first shown.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// It has come to the front: time to look for what is new.
    virtual void shown() {}
    /// It was opened for something: an entry, a device, a person.
    virtual void openSubject(const QVariant& /*subject*/) {}
    /// A command of the page was chosen elsewhere: presses the button of that name, now or as soon as it can be.
    virtual void perform(const QString& command);
};

/// What can be done on a page, so that it is found by typing too.
struct PageCommand
{
    QString id;    ///< the objectName of the button that does it
    QString title; ///< translated
    QString icon;  ///< of resources/icons
    Operation operation;
};

/// How the shell knows a page.
struct PageInfo
{
    QString id;          ///< `ledger`; also its objectName
    QString title;       ///< translated
    QString icon;        ///< of resources/icons
    Operation operation; ///< who may not do this does not see the page
    std::function<Page*(Console&)> create;
    std::vector<PageCommand> commands = {};
};

/// All pages in the order of the side bar: the one place where they are named.
std::vector<PageInfo> allPages();

} // namespace tapledger::ui
