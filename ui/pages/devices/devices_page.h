// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rows_model.h"
#include "ui/shell/page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busy_line.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/table.h"

#include <QSortFilterProxyModel>
#include <QTimer>

class QLineEdit;
class QPushButton;

namespace tapledger::ui {

class DevicePanel;

/// The registry of readers and controllers, and how each of them is. A site has at most some hundreds, and their state
/// changes all the time: so it is read as a whole, every few seconds while somebody looks.
class DevicesPage : public Page
{
    Q_OBJECT

public:
    explicit DevicesPage(Console& console);

    void shown() override;
    /// A device_id.
    void openSubject(const QVariant& subject) override;

private:
    QPushButton* addButton(const char* name, const QString& text, const char* iconName, const QString& tooltip,
                           const QKeySequence& key, void (DevicesPage::*action)());
    void addActions();
    void read();
    void take(std::vector<Device> devices);
    const Device* chosen() const;
    void choose(const std::string& deviceId);
    void showChosen();
    void closePanel();
    void add();
    void edit();
    void setAccess();
    void makeKey();
    void test();
    void remove();
    void showKey(const DeviceWithKey& made);
    void showTrouble(const Error& error, const QString& action = {});

    Console& m_console;
    PageHeader* m_header;
    BusyLine* m_busy;
    Banner* m_banner;
    QLineEdit* m_search;
    RowsModel<Device>* m_model;
    QSortFilterProxyModel* m_sorted;
    Table* m_table;
    DevicePanel* m_panel;
    QPushButton* m_edit = nullptr;
    QPushButton* m_access = nullptr;
    QPushButton* m_key = nullptr;
    QPushButton* m_test = nullptr;
    QPushButton* m_remove = nullptr;
    QTimer m_again;
    std::string m_wanted; ///< to be chosen as soon as it has been read
};

} // namespace tapledger::ui
