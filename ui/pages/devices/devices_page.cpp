// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/devices/devices_page.h"

#include "domain/maintenance.h"
#include "ui/pages/devices/device_dialog.h"
#include "ui/pages/devices/device_panel.h"
#include "ui/pages/devices/device_words.h"
#include "ui/pages/devices/key_dialog.h"
#include "ui/pages/devices/new_key_dialog.h"
#include "ui/pages/devices/tap_test.h"
#include "ui/text/error_text.h"
#include "ui/text/words.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/remembered_splitter.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <algorithm>

namespace tapledger::ui {
namespace {

constexpr int kReadAgain = 3'000; ///< ms
constexpr int kSortRole = Qt::UserRole;
const QString kSearchKey = QStringLiteral("devices/search");

std::vector<RowsModel<Device>::Column> columns(const Clock& clock)
{
    const auto seen = [&clock](const Device& d) {
        const auto last = lastSeen(d);
        return last ? ago(*last, clock.now()) : DevicesPage::tr("never");
    };
    const auto sortedBy = [](auto value) {
        return [value](const Device& d, int role) { return role == kSortRole ? QVariant(value(d)) : QVariant(); };
    };
    const auto text = [&](const QString& title, std::string Device::*member) {
        const auto value = [member](const Device& d) { return QString::fromStdString(d.*member); };
        return RowsModel<Device>::Column{title, value, Qt::AlignLeft, sortedBy(value)};
    };
    return {
        text(DevicesPage::tr("Device"), &Device::device_id),
        {DevicesPage::tr("State"), deviceState, Qt::AlignLeft,
         [](const Device& d, int role) -> QVariant {
             if (role == Qt::DecorationRole)
                 return deviceStateIcon(d);
             return role == kSortRole ? QVariant(deviceState(d)) : QVariant();
         }},
        text(DevicesPage::tr("Name"), &Device::device_name),
        text(DevicesPage::tr("Location"), &Device::location),
        {DevicesPage::tr("Last seen"), seen, Qt::AlignLeft,
         [](const Device& d, int role) -> QVariant {
             const auto last = lastSeen(d);
             if (role == Qt::ToolTipRole)
                 return last ? localTime(*last) + QLatin1Char('\n') + exactUtc(*last) : QString();
             return role == kSortRole ? QVariant(static_cast<qint64>(last ? last->microseconds() : 0)) : QVariant();
         }},
        {DevicesPage::tr("Clock"), clockSkew, Qt::AlignLeft,
         [](const Device& d, int role) -> QVariant {
             if (role == Qt::DecorationRole && isClockWrong(d))
                 return icon(QStringLiteral("clock"), Theme::colours().warning);
             if (role == Qt::ToolTipRole && isClockWrong(d))
                 return DevicesPage::tr("Its clock is wrong, and so are the times of its taps. Set its clock.");
             return role == kSortRole ? QVariant(static_cast<qint64>(d.clock_skew_ms.value_or(0))) : QVariant();
         }},
        text(DevicesPage::tr("Firmware"), &Device::firmware_version),
        {DevicesPage::tr("Maintenance"), [&clock](const Device& d) { return maintenanceWords(d, clock.now()); },
         Qt::AlignLeft,
         [&clock](const Device& d, int role) -> QVariant {
             const auto due = maintenanceDueAt(d);
             if (role == Qt::DecorationRole && isMaintenanceDue(d, clock.now()))
                 return icon(QStringLiteral("triangle-alert"), Theme::colours().warning);
             if (role == Qt::ToolTipRole && due)
                 return DevicesPage::tr("%1, next due %2").arg(scheduleWords(d.maintenance_schedule), exactUtc(*due));
             return role == kSortRole ? QVariant(static_cast<qint64>(due ? due->microseconds() : 0)) : QVariant();
         }},
    };
}

/// What the page shows of a device has changed.
bool isSame(const Device& a, const Device& b)
{
    return a.is_enabled == b.is_enabled && a.is_online == b.is_online && a.last_heartbeat_at == b.last_heartbeat_at &&
           a.last_event_at == b.last_event_at && a.firmware_version == b.firmware_version &&
           a.clock_skew_ms == b.clock_skew_ms && a.device_name == b.device_name && a.location == b.location &&
           a.device_type == b.device_type && a.protocol == b.protocol && a.api_key_prefix == b.api_key_prefix &&
           a.public_key == b.public_key && a.uid_format == b.uid_format && a.allowed_ips == b.allowed_ips &&
           a.certificate_fingerprint == b.certificate_fingerprint &&
           a.previous_api_key_expires_at == b.previous_api_key_expires_at && a.mac_address == b.mac_address &&
           a.serial_number == b.serial_number && a.installation_date == b.installation_date &&
           a.maintenance_schedule == b.maintenance_schedule && a.last_maintenance_at == b.last_maintenance_at &&
           a.notes == b.notes;
}

} // namespace

DevicesPage::DevicesPage(Console& console)
    : m_console(console), m_header(new PageHeader(tr("Devices"))), m_busy(new BusyLine), m_banner(new Banner),
      m_search(new QLineEdit), m_model(new RowsModel<Device>(columns(console.session.clock()), this)),
      m_sorted(new QSortFilterProxyModel(this)), m_table(new Table(QStringLiteral("deviceTable"), console)),
      m_panel(new DevicePanel(console))
{
    m_search->setObjectName(QStringLiteral("deviceSearch"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search devices"));
    m_search->setToolTip(tr("Part of an ID, name, location or state (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(space::kHuge * 5);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(kSortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterKeyColumn(-1);
    m_search->setText(console.preferences.value(kSearchKey).toString());
    m_sorted->setFilterFixedString(m_search->text());
    const bool isFirstTime = !console.preferences.contains(QStringLiteral("columns/deviceTable"));
    m_table->setModel(m_sorted);
    m_table->setFirstWidths({104, 112, 112, 136, 128, 168, 96});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Devices"));
    if (isFirstTime)
        m_table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    auto* empty = new EmptyState(QStringLiteral("router"), tr("No devices"),
                                 tr("A reader or controller is registered here before its taps count. It gets an API "
                                    "key, by which the server knows it."),
                                 tr("Add a device"));
    m_table->setEmptyState(empty);
    connect(empty, &EmptyState::acted, this, &DevicesPage::add);
    m_panel->hide();

    auto* splitter = new QSplitter;
    splitter->addWidget(m_table);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    rememberSizes(splitter, console.preferences, QStringLiteral("devices/splitter"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_header);
    layout->addWidget(m_busy);
    layout->addWidget(m_banner);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(space::kSmall);
    layout->addLayout(actions);
    layout->addWidget(splitter, 1);
    addActions();
    actions->addWidget(m_search, 1);
    actions->addStretch(1);
    for (QPushButton* button : {m_edit, m_key, m_test, m_access, m_remove})
        actions->addWidget(button);

    connect(m_banner, &Banner::acted, this, &DevicesPage::read);
    connect(m_table, &Table::rowOpened, this, &DevicesPage::edit);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DevicesPage::showChosen);
    connect(m_panel, &DevicePanel::closed, this, &DevicesPage::closePanel);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_console.preferences.setValue(kSearchKey, text);
        m_sorted->setFilterFixedString(text);
    });
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (isVisible())
            read();
    });
    m_again.start(kReadAgain);
    showChosen();
}

QPushButton* DevicesPage::addButton(const char* name, const QString& text, const char* iconName, const QString& tooltip,
                                    const QKeySequence& key, void (DevicesPage::*action)())
{
    auto* button = new QPushButton(icon(QLatin1String(iconName)), text);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(QStringLiteral("%1 (%2)").arg(tooltip, key.toString(QKeySequence::NativeText)));
    button->setShortcut(key);
    connect(button, &QPushButton::clicked, this, action);
    return button;
}

void DevicesPage::addActions()
{
    m_edit =
        addButton("deviceEdit", tr("Edit"), "pencil", tr("Change the chosen device"), Qt::Key_F2, &DevicesPage::edit);
    m_key = addButton("deviceNewKey", tr("New key"), "key", tr("Make a new API key for the chosen device"),
                      QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K), &DevicesPage::makeKey);
    m_test = addButton("deviceTest", tr("Test"), "activity", tr("Wait for a tap from the chosen device"),
                       QKeySequence(Qt::CTRL | Qt::Key_T), &DevicesPage::test);
    m_access = addButton("deviceAccess", tr("Disable"), "ban", tr("Let the chosen device send taps, or not"),
                         QKeySequence(Qt::CTRL | Qt::Key_D), &DevicesPage::setAccess);
    m_remove = addButton("deviceRemove", tr("Remove"), "trash-2", tr("Take the chosen device out of the registry"),
                         QKeySequence(Qt::CTRL | Qt::Key_Delete), &DevicesPage::remove);
    QPushButton* add = addButton("deviceAdd", tr("Add a device"), "plus", tr("Register a reader or controller"),
                                 QKeySequence::New, &DevicesPage::add);
    add->setProperty("mainAction", true);
    add->setIcon(icon(QStringLiteral("plus"), Theme::colours().onAccent));
    m_header->addAction(add);
    const auto shortcut = [this](const QKeySequence& key, auto action) {
        auto* made = new QShortcut(key, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, action);
    };
    shortcut(QKeySequence::Find, [this] { m_search->setFocus(); });
    shortcut(QKeySequence::Refresh, [this] { read(); });
    shortcut(QKeySequence(Qt::Key_Escape), [this] { closePanel(); });
}

void DevicesPage::shown() { read(); }

void DevicesPage::openSubject(const QVariant& subject)
{
    m_wanted = subject.toString().toStdString();
    m_search->clear();
    read();
}

void DevicesPage::read()
{
    m_busy->begin();
    m_console.session.ask(
        this, [](const Services& services) { return services.devices().all(); },
        [this](Result<std::vector<Device>> devices) {
            m_busy->end();
            if (!devices)
                return showTrouble(devices.error(), tr("Try again"));
            if (m_banner->property("isOfReading").toBool())
                m_banner->clear();
            take(std::move(*devices));
        });
}

void DevicesPage::take(std::vector<Device> devices)
{
    const auto online = std::ranges::count_if(devices, [](const Device& d) { return d.is_enabled && d.is_online; });
    m_header->setSubtitle(devices.empty() ? tr("None is registered yet")
                                          : tr("%1 of %2 online").arg(number(online), number(std::ssize(devices))));
    const Device* before = chosen();
    const std::string chosenId = before ? before->device_id : std::string();
    if (std::ranges::equal(devices, m_model->rows(), {}, &Device::device_id, &Device::device_id)) {
        for (std::size_t i = 0; i < devices.size(); ++i) { // in place: nothing moves under the eyes
            if (!isSame(devices[i], m_model->rows()[i]))
                m_model->replace(static_cast<int>(i), devices[i]);
        }
        if (!devices.empty()) // `5 minutes ago` has grown older
            Q_EMIT m_model->dataChanged(m_model->index(0, 4), m_model->index(m_model->rowCount() - 1, 4),
                                        {Qt::DisplayRole});
    } else {
        m_model->setRows(std::move(devices));
        choose(chosenId);
    }
    if (!m_wanted.empty())
        choose(std::exchange(m_wanted, {}));
    showChosen();
}

const Device* DevicesPage::chosen() const
{
    const QModelIndex current = m_sorted->mapToSource(m_table->currentIndex());
    return current.isValid() ? &m_model->at(current.row()) : nullptr;
}

void DevicesPage::choose(const std::string& deviceId)
{
    const auto found = std::ranges::find(m_model->rows(), deviceId, &Device::device_id);
    if (found == m_model->rows().end())
        return;
    const auto row = static_cast<int>(found - m_model->rows().begin());
    const QModelIndex index = m_sorted->mapFromSource(m_model->index(row, 0));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void DevicesPage::showChosen()
{
    const Device* device = chosen();
    for (QPushButton* button : {m_edit, m_key, m_test, m_access, m_remove})
        button->setEnabled(device != nullptr);
    m_panel->setVisible(device != nullptr);
    if (!device)
        return;
    m_access->setText(device->is_enabled ? tr("Disable") : tr("Enable"));
    m_access->setIcon(icon(device->is_enabled ? QStringLiteral("ban") : QStringLiteral("circle-check")));
    m_panel->open(*device);
}

void DevicesPage::closePanel()
{
    m_table->setCurrentIndex({});
    m_table->clearSelection();
    m_panel->hide();
}

void DevicesPage::add()
{
    auto* dialog = new DeviceDialog(m_console.session, std::nullopt, this);
    connect(dialog, &DeviceDialog::added, this, [this](const DeviceWithKey& made) { showKey(made); });
    dialog->open();
}

void DevicesPage::edit()
{
    const Device* device = chosen();
    if (!device)
        return;
    auto* dialog = new DeviceDialog(m_console.session, *device, this);
    connect(dialog, &DeviceDialog::changed, this, [this] { read(); });
    connect(dialog, &QDialog::rejected, this, [this] { read(); }); // somebody else may have changed it
    dialog->open();
}

void DevicesPage::setAccess()
{
    const Device* device = chosen();
    if (!device)
        return;
    const auto access = device->is_enabled ? DeviceService::Access::Disabled : DeviceService::Access::Enabled;
    m_console.session.ask(
        this,
        [id = device->device_id, access](const Services& services) { return services.devices().setAccess(id, access); },
        [this](const Result<Device>& changed) {
            if (!changed)
                return showTrouble(changed.error());
            read();
        });
}

void DevicesPage::makeKey()
{
    const Device* device = chosen();
    if (!device)
        return;
    auto* dialog = new NewKeyDialog(*device, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = device->device_id] {
        m_console.session.ask(
            this,
            [id, overlap = dialog->overlap()](const Services& services) {
                return services.devices().newKey(id, overlap);
            },
            [this](const Result<DeviceWithKey>& made) {
                if (!made)
                    return showTrouble(made.error());
                showKey(*made);
            });
    });
    dialog->open();
}

void DevicesPage::test()
{
    if (const Device* device = chosen())
        (new TapTest(m_console, device->device_id, this))->open();
}

void DevicesPage::remove()
{
    const Device* device = chosen();
    if (!device)
        return;
    auto* question = new QMessageBox(QMessageBox::Warning, tr("Remove a device"),
                                     tr("Remove %1 from the registry?").arg(QString::fromStdString(device->device_id)),
                                     QMessageBox::Cancel, this);
    question->setObjectName(QStringLiteral("removeDevice"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("Its name, location, settings and API key are deleted, and its taps are refused "
                                    "from now on. What it recorded stays in the ledger. To keep it for later, disable "
                                    "it instead."));
    QPushButton* doIt = question->addButton(tr("&Remove %1").arg(QString::fromStdString(device->device_id)),
                                            QMessageBox::DestructiveRole);
    doIt->setObjectName(QStringLiteral("removeDeviceYes"));
    question->setDefaultButton(QMessageBox::Cancel);
    connect(doIt, &QPushButton::clicked, this, [this, id = device->device_id] {
        m_console.session.ask(
            this, [id](const Services& services) { return services.devices().remove(id); },
            [this](const Result<void>& removed) {
                if (!removed)
                    return showTrouble(removed.error());
                read();
            });
    });
    question->open();
}

void DevicesPage::showKey(const DeviceWithKey& made)
{
    m_wanted = made.device.device_id;
    read();
    (new KeyDialog(made, this))->open();
}

void DevicesPage::showTrouble(const Error& error, const QString& action)
{
    m_banner->setProperty("isOfReading", !action.isEmpty());
    m_banner->show(Banner::Kind::Error, sentenceOf(error), action);
}

} // namespace tapledger::ui
