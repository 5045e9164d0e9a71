// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/devices/device_panel.h"

#include "ui/pages/audit/audit_changes.h"
#include "ui/pages/devices/device_words.h"
#include "ui/pages/live/tap_words.h"
#include "ui/text/words.h"

#include <QLabel>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>

namespace tapledger::ui {
namespace {

constexpr int kWidth = 416;
constexpr std::int64_t kRecent = 20;
constexpr qint64 kReadAgain = 10'000; ///< ms
constexpr std::chrono::days kRefusedFor(30);

std::vector<RowsModel<LedgerEntry>::Column> columns()
{
    return {
        {DevicePanel::tr("Time"), [](const LedgerEntry& e) { return localTime(e.scan_timestamp); }, Qt::AlignLeft,
         [](const LedgerEntry& e, int role) {
             return role == Qt::ToolTipRole ? QVariant(exactUtc(e.scan_timestamp)) : QVariant();
         }},
        {DevicePanel::tr("Event"), [](const LedgerEntry& e) { return eventWords(e.event_type); }, Qt::AlignLeft,
         [](const LedgerEntry& e, int role) {
             return role == Qt::DecorationRole ? QVariant(icon(eventIcon(e.event_type), Theme::colours().textMuted))
                                               : QVariant();
         }},
        {DevicePanel::tr("Card"), [](const LedgerEntry& e) { return QString::fromStdString(e.employee_rfid); }},
    };
}

std::vector<RowsModel<Rejection>::Column> refusedColumns()
{
    return {
        {DevicePanel::tr("Time"), [](const Rejection& r) { return localTime(r.scan_timestamp); }, Qt::AlignLeft,
         [](const Rejection& r, int role) {
             return role == Qt::ToolTipRole ? QVariant(exactUtc(r.scan_timestamp)) : QVariant();
         }},
        {DevicePanel::tr("Why"), [](const Rejection& r) { return lookOf(liveTapOf(r)).text; }, Qt::AlignLeft,
         [](const Rejection& r, int role) {
             const TapLook look = lookOf(liveTapOf(r));
             return role == Qt::DecorationRole ? QVariant(icon(look.icon, look.colour)) : QVariant();
         }},
        {DevicePanel::tr("Card"), [](const Rejection& r) { return QString::fromStdString(r.card_uid); }},
    };
}

std::vector<RowsModel<AuditEntry>::Column> changeColumns()
{
    return {
        {DevicePanel::tr("Time"), [](const AuditEntry& e) { return localTime(e.created_at); }, Qt::AlignLeft,
         [](const AuditEntry& e, int role) {
             return role == Qt::ToolTipRole ? QVariant(exactUtc(e.created_at)) : QVariant();
         }},
        {DevicePanel::tr("Change"), [](const AuditEntry& e) { return auditEventWords(e.event); }},
        {DevicePanel::tr("Who"), [](const AuditEntry& e) { return storyOf(e).actor; }},
    };
}

} // namespace

DevicePanel::DevicePanel(Console& console, QWidget* parent)
    : QFrame(parent), m_console(console), m_title(new QLabel), m_facts(new FactList),
      m_taps(new RowsModel<LedgerEntry>(columns(), this)), m_refused(new RowsModel<Rejection>(refusedColumns(), this)),
      m_changes(new RowsModel<AuditEntry>(changeColumns(), this)), m_busy(new BusyLine), m_banner(new Banner),
      m_inquiry(new Inquiry(console.session, *m_busy, *m_banner, this))
{
    setObjectName(QStringLiteral("devicePanel"));
    setAccessibleName(tr("The chosen device"));
    setFrameShape(StyledPanel);
    m_title->setObjectName(QStringLiteral("deviceTitle"));
    m_title->setFont(Theme::font(TextStyle::Heading));
    m_banner->setObjectName(QStringLiteral("deviceTrouble"));
    auto* tabs = new QTabWidget;
    tabs->setObjectName(QStringLiteral("deviceEvents"));
    tabs->setDocumentMode(true);
    auto* taps = addTable("deviceTaps", tr("Taps"), m_taps, *tabs);
    taps->setFirstWidths({148, 112});
    addTable("deviceRefused", tr("Refused"), m_refused, *tabs)->setFirstWidths({152, 120});
    addTable("deviceChanges", tr("Changes"), m_changes, *tabs)->setFirstWidths({152, 144});
    setMinimumWidth(std::max(kWidth, tabs->tabBar()->sizeHint().width() + 2 * space::kMedium)); // in every language
    auto* close = new QToolButton;
    close->setObjectName(QStringLiteral("deviceClose"));
    close->setIcon(icon(QStringLiteral("x")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close the device"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close);
    auto* facts = new QScrollArea;
    facts->setAccessibleName(tr("What is known of the device"));
    facts->setWidgetResizable(true);
    facts->setFrameShape(NoFrame);
    facts->setWidget(m_facts);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::kSmall);
    layout->addLayout(head);
    layout->addWidget(facts, 3);
    layout->addWidget(m_busy);
    layout->addWidget(m_banner);
    layout->addWidget(tabs, 2);
    connect(close, &QToolButton::clicked, this, &DevicePanel::closed);
    connect(taps, &Table::rowOpened, this, [this](const QModelIndex& index) {
        m_console.navigator.open(QStringLiteral("ledger"), static_cast<qint64>(m_taps->at(index.row()).sequence_id));
    });
}

void DevicePanel::open(const Device& device)
{
    // The page shows it anew every few seconds; its changes are searched for in the whole audit log.
    const bool isRead = m_sinceRead.isValid() && m_sinceRead.elapsed() < kReadAgain && m_read.has_value() &&
                        m_read->device_id == device.device_id && m_read->last_event_at == device.last_event_at &&
                        m_read->is_enabled == device.is_enabled && m_read->api_key_prefix == device.api_key_prefix;
    m_deviceId = device.device_id;
    m_title->setText(QString::fromStdString(device.device_id));
    QStringList networks;
    for (const IpNetwork& network : device.allowed_ips)
        networks += QString::fromStdString(network.text());
    const auto text = [](const std::string& value) { return QString::fromStdString(value); };
    const auto instant = [](const std::optional<Timestamp>& value) { return value ? localTime(*value) : QString(); };
    const auto exact = [](const std::optional<Timestamp>& value) { return value ? exactUtc(*value) : QString(); };
    m_facts->setFacts({
        {tr("State"), deviceState(device), QStringLiteral("deviceStateNow")},
        {tr("Name"), text(device.device_name)},
        {tr("Location"), text(device.location)},
        {tr("Last heartbeat"), instant(device.last_heartbeat_at), {}, exact(device.last_heartbeat_at)},
        {tr("Last tap"), instant(device.last_event_at), {}, exact(device.last_event_at)},
        {tr("Clock"), clockSkew(device), QStringLiteral("deviceSkew")},
        {tr("Firmware"), text(device.firmware_version)},
        {tr("Type and protocol"),
         deviceTypeWords(device.device_type) + QStringLiteral(", ") + protocolWords(device.protocol)},
        {tr("Card numbers"), uidFormatWords(std::string(toText(device.uid_format)))},
        {tr("Allowed addresses"), networks.isEmpty() ? tr("any") : networks.join(QStringLiteral(", "))},
        {tr("API key"), device.api_key_prefix.empty() ? tr("none") : text(device.api_key_prefix) + QStringLiteral("…"),
         QStringLiteral("deviceKeyPrefix")},
        {tr("Old key is good until"),
         instant(device.previous_api_key_expires_at),
         {},
         exact(device.previous_api_key_expires_at)},
        {tr("Serial number"), text(device.serial_number)},
        {tr("MAC address"), text(device.mac_address)},
        {tr("Installed on"), text(device.installation_date)},
        {tr("Last maintained"), instant(device.last_maintenance_at), {}, exact(device.last_maintenance_at)},
        {tr("Next maintenance"), maintenanceWords(device, m_console.session.clock().now()),
         QStringLiteral("deviceMaintenance")},
        {tr("Notes"), text(device.notes), QStringLiteral("deviceNotesNow")},
        {tr("Certificate"), text(device.certificate_fingerprint), QStringLiteral("deviceCertificate"), {}, true},
        {tr("Public key"), text(device.public_key), QStringLiteral("deviceKey"), {}, true},
    });
    if (!isRead)
        read(device);
}

Table* DevicePanel::addTable(const char* name, const QString& title, QAbstractItemModel* model, QTabWidget& tabs)
{
    auto* table = new Table(QLatin1String(name), m_console);
    table->setModel(model);
    table->setAccessibleName(title);
    tabs.addTab(table, title);
    return table;
}

Result<DevicePanel::Events> DevicePanel::readEvents(const Services& services, const Device& device)
{
    Events events;
    LedgerService ledger = services.ledger();
    // Of a device that never sent one the whole ledger would be searched.
    if (device.last_event_at) {
        LedgerFilter filter;
        filter.device_id = device.device_id;
        filter.limit = kRecent;
        filter.order = LedgerFilter::Order::NewestFirst;
        auto taps = ledger.page(filter);
        if (!taps)
            return failure(taps.error());
        events.taps = std::move(*taps);
    }
    auto refused = ledger.rejectionsOf(device.device_id, services.clock.now() - kRefusedFor, kRecent);
    if (!refused)
        return failure(refused.error());
    events.refused = std::move(*refused);
    AuditFilter filter;
    filter.text = "\"device_id\":\"" + device.device_id + '"';
    filter.limit = kRecent;
    auto changes = ledger.auditPage(filter);
    if (!changes)
        return failure(changes.error());
    events.changes = std::move(*changes);
    return events;
}

void DevicePanel::read(const Device& device)
{
    m_read = device;
    m_sinceRead.start();
    m_inquiry->ask([device](const Services& services) { return readEvents(services, device); },
                   [this, asked = ++m_asked](Events events) {
                       if (asked != m_asked)
                           return;
                       m_taps->setRows(std::move(events.taps));
                       m_refused->setRows(std::move(events.refused));
                       m_changes->setRows(std::move(events.changes));
                   });
}

} // namespace tapledger::ui
