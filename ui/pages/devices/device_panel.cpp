// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/devices/device_panel.h"

#include "ui/pages/devices/device_words.h"
#include "ui/text/words.h"

#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace tapledger::ui {
namespace {

constexpr int kWidth = 376;
constexpr std::int64_t kRecentTaps = 20;

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

} // namespace

DevicePanel::DevicePanel(Console& console, QWidget* parent)
    : QFrame(parent), m_console(console), m_title(new QLabel), m_facts(new FactList),
      m_tapsTitle(new QLabel(tr("Last taps that were recorded"))), m_taps(new RowsModel<LedgerEntry>(columns(), this)),
      m_table(new Table(QStringLiteral("deviceTaps"), console.preferences))
{
    setObjectName(QStringLiteral("devicePanel"));
    setAccessibleName(tr("The chosen device"));
    setFrameShape(StyledPanel);
    setMinimumWidth(kWidth);
    m_title->setObjectName(QStringLiteral("deviceTitle"));
    m_title->setFont(Theme::font(TextStyle::Heading));
    m_tapsTitle->setFont(Theme::font(TextStyle::Strong));
    m_table->setModel(m_taps);
    m_table->setFirstWidths({144, 80});
    m_table->setAccessibleName(m_tapsTitle->text());
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
    layout->addWidget(m_tapsTitle);
    layout->addWidget(m_table, 2);
    connect(close, &QToolButton::clicked, this, &DevicePanel::closed);
    connect(m_table, &Table::rowOpened, this, [this](const QModelIndex& index) {
        m_console.navigator.open(QStringLiteral("ledger"), static_cast<qint64>(m_taps->at(index.row()).sequence_id));
    });
}

void DevicePanel::open(const Device& device)
{
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
        {tr("Type and protocol"), text(device.device_type) + QStringLiteral(", ") + text(device.protocol)},
        {tr("Card numbers"), text(std::string(toText(device.uid_format)))},
        {tr("Allowed addresses"), networks.isEmpty() ? tr("any") : networks.join(QStringLiteral(", "))},
        {tr("API key"), device.api_key_prefix.empty() ? tr("none") : text(device.api_key_prefix) + QStringLiteral("…"),
         QStringLiteral("deviceKeyPrefix")},
        {tr("Old key is good until"),
         instant(device.previous_api_key_expires_at),
         {},
         exact(device.previous_api_key_expires_at)},
        {tr("Certificate"), text(device.certificate_fingerprint), QStringLiteral("deviceCertificate"), {}, true},
        {tr("Public key"), text(device.public_key), QStringLiteral("deviceKey"), {}, true},
    });
    readTaps(device);
}

void DevicePanel::readTaps(const Device& device)
{
    // Of a device that never sent one the whole ledger would be searched.
    if (!device.last_event_at)
        return m_taps->setRows({});
    m_console.session.ask(
        this,
        [id = device.device_id](const Services& services) {
            LedgerFilter filter;
            filter.device_id = id;
            filter.limit = kRecentTaps;
            filter.order = LedgerFilter::Order::NewestFirst;
            return services.ledger().page(filter);
        },
        [this, id = device.device_id](Result<std::vector<LedgerEntry>> entries) {
            if (id == m_deviceId && entries)
                m_taps->setRows(std::move(*entries));
        });
}

} // namespace tapledger::ui
