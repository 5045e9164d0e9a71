// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/devices/device_dialog.h"

#include "base/hex.h"
#include "domain/maintenance.h"
#include "domain/tap.h"
#include "ledger/device_signature.h"
#include "ui/pages/devices/device_words.h"
#include "ui/text/error_text.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <algorithm>

namespace tapledger::ui {
namespace {

constexpr int kWidth = 880;
constexpr int kMostText = 255;
constexpr int kMostNotes = 4'000;
constexpr int kNotesHeight = 96;
constexpr std::size_t kDateLength = 10;

/// As people paste it: `AB:CD …` becomes `abcd…`.
std::string plainHex(const QString& text)
{
    static const QRegularExpression separators(QStringLiteral("[:\\s-]"));
    return QString(text).remove(separators).toLower().toStdString();
}

/// Beside the field, not beside what may stand below it.
QLabel* labelOf(const QString& text, QWidget* field)
{
    auto* label = new QLabel(text);
    label->setBuddy(field);
    label->setMinimumHeight(field->sizeHint().height());
    return label;
}

std::string textOf(const QLineEdit* field) { return field->text().trimmed().toStdString(); }

} // namespace

DeviceDialog::DeviceDialog(Session& session, std::optional<Device> seen, QWidget* parent)
    : QDialog(parent), m_session(session), m_seen(std::move(seen)), m_banner(new Banner),
      m_save(new QPushButton(m_seen ? tr("&Save") : tr("Add the device")))
{
    setObjectName(QStringLiteral("deviceDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Device known = m_seen.value_or(Device{});
    setWindowTitle(m_seen ? tr("Edit %1").arg(QString::fromStdString(known.device_id)) : tr("Add a device"));
    setMinimumWidth(kWidth);

    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_deviceId = addField(*form, "deviceId", tr("&Device ID"), known.device_id, QStringLiteral("GATE-01"),
                          tr("The name by which the device speaks of itself; it cannot be changed later"));
    m_deviceId->setReadOnly(m_seen.has_value());
    m_name = addField(*form, "deviceName", tr("&Name"), known.device_name, tr("Main gate"), tr("What people call it"));
    m_location =
        addField(*form, "deviceLocation", tr("&Location"), known.location, tr("Main building"), tr("Where it hangs"));
    for (QLineEdit* field : {m_name, m_location})
        field->setMaxLength(kMostText);
    m_type = addChoice(*form, "deviceType", tr("&Type"), {"reader", "controller", "hybrid"}, deviceTypeWords,
                       known.device_type);
    m_protocol = addChoice(*form, "deviceProtocol", tr("&Protocol"), {"http", "tcp", "udp", "mqtt", "zkteco"},
                           protocolWords, known.protocol);
    m_uidFormat = addChoice(*form, "deviceUidFormat", tr("&Card numbers"), {"hex", "hex-reversed", "dec", "wiegand26"},
                            uidFormatWords, std::string(toText(known.uid_format)));
    QStringList networks;
    for (const IpNetwork& network : known.allowed_ips)
        networks += QString::fromStdString(network.text());
    m_allowedIps = addField(*form, "deviceAllowedIps", tr("&Allowed addresses"),
                            networks.join(QStringLiteral(", ")).toStdString(), tr("any, or 10.1.0.0/16, 192.168.1.7"),
                            tr("Addresses and networks that it may speak from, with commas between"));
    m_fingerprint = addField(*form, "deviceFingerprint", tr("C&ertificate"), known.certificate_fingerprint,
                             tr("none, or its SHA-256 fingerprint"),
                             tr("SHA-256 of the client certificate that it shows: 64 hex digits"));
    m_publicKey = addField(*form, "devicePublicKey", tr("P&ublic key"), known.public_key,
                           tr("none, or Ed25519 in base64"), tr("With it every tap must carry the device's signature"));

    auto* upkeep = new QFormLayout;
    upkeep->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addUpkeep(*upkeep, known);
    auto* columns = new QHBoxLayout; // one above the other they are higher than a laptop's screen
    columns->setSpacing(space::kLarge);
    columns->addLayout(form, 1);
    columns->addLayout(upkeep, 1);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save->setObjectName(QStringLiteral("deviceSave"));
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::kMedium);
    layout->addWidget(m_banner);
    layout->addLayout(columns);
    layout->addWidget(buttons);
    connect(m_save, &QPushButton::clicked, this, &DeviceDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_save->setDefault(true); // once it is the dialog's
    (m_seen ? m_name : m_deviceId)->setFocus();
}

void DeviceDialog::addUpkeep(QFormLayout& form, const Device& known)
{
    const QString day = tr("a day such as 2026-02-04");
    m_serial = addField(form, "deviceSerial", tr("Se&rial number"), known.serial_number, {}, tr("Its maker's number"));
    m_serial->setMaxLength(kMostText);
    m_mac = addField(form, "deviceMac", tr("&MAC address"), known.mac_address, QStringLiteral("00:1b:44:11:3a:b7"),
                     tr("Of its network card: six bytes in hex"));
    m_installed = addField(form, "deviceInstalled", tr("&Installed on"), known.installation_date, day,
                           tr("The day on which it was put up"));
    m_schedule = addChoice(
        form, "deviceSchedule", tr("Maintenance"), {"", "weekly", "monthly", "quarterly", "yearly"},
        [](const std::string& schedule) { return schedule.empty() ? tr("None") : scheduleWords(schedule); },
        known.maintenance_schedule);
    m_schedule->setToolTip(tr("How often somebody is to look after it"));
    m_maintained = addField(form, "deviceMaintained", tr("Last maintained &on"),
                            known.last_maintenance_at ? known.last_maintenance_at->iso().substr(0, kDateLength) : "",
                            day, tr("The next time is counted from here, or from its installation"));
    m_notes = new QPlainTextEdit(QString::fromStdString(known.notes));
    m_notes->setObjectName(QStringLiteral("deviceNotes"));
    m_notes->setTabChangesFocus(true);
    m_notes->setMinimumHeight(kNotesHeight);
    m_notes->setToolTip(tr("What the next one who looks after it should know"));
    auto* notes = labelOf(tr("Notes"), m_notes);
    notes->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    form.addRow(notes, m_notes);
}

QLineEdit* DeviceDialog::addField(QFormLayout& form, const char* name, const QString& label, const std::string& value,
                                  const QString& placeholder, const QString& tooltip)
{
    auto* field = new QLineEdit(QString::fromStdString(value));
    field->setObjectName(QLatin1String(name));
    field->setPlaceholderText(placeholder);
    field->setToolTip(tooltip);
    auto* trouble = new QLabel;
    trouble->setObjectName(QLatin1String(name) + QStringLiteral("Trouble"));
    trouble->setWordWrap(true);
    QPalette palette = trouble->palette();
    palette.setColor(QPalette::WindowText, Theme::colours().danger);
    trouble->setPalette(palette);
    trouble->hide();
    m_troubles.insert(field, trouble);
    auto* box = new QVBoxLayout;
    box->setSpacing(space::kTiny);
    box->addWidget(field);
    box->addWidget(trouble);
    form.addRow(labelOf(label, field), box);
    connect(field, &QLineEdit::textEdited, this, [this, field] { mark(field, {}); });
    return field;
}

QComboBox* DeviceDialog::addChoice(QFormLayout& form, const char* name, const QString& label,
                                   std::initializer_list<const char*> choices, QString (*wordsOf)(const std::string&),
                                   const std::string& value)
{
    auto* field = new QComboBox;
    field->setObjectName(QLatin1String(name));
    for (const char* choice : choices)
        field->addItem(wordsOf(choice), QString::fromLatin1(choice));
    field->setCurrentIndex(std::max(0, field->findData(QString::fromStdString(value))));
    form.addRow(labelOf(label, field), field);
    return field;
}

void DeviceDialog::mark(QLineEdit* field, const QString& trouble)
{
    field->setProperty("isWrong", !trouble.isEmpty());
    field->setAccessibleDescription(trouble);
    field->update();
    m_troubles[field]->setText(trouble);
    m_troubles[field]->setVisible(!trouble.isEmpty());
}

std::optional<Device> DeviceDialog::device()
{
    QLineEdit* firstWrong = nullptr;
    const auto require = [&](QLineEdit* field, bool isRight, const QString& trouble) {
        mark(field, isRight ? QString() : trouble);
        if (!isRight && !firstWrong)
            firstWrong = field;
    };
    Device device = m_seen.value_or(Device{});
    device.device_id = textOf(m_deviceId);
    require(m_deviceId, isValidDeviceId(device.device_id), tr("1 to 64 of the characters A–Z a–z 0–9 . _ -"));
    device.device_name = textOf(m_name);
    device.location = textOf(m_location);
    device.device_type = m_type->currentData().toString().toStdString();
    device.protocol = m_protocol->currentData().toString().toStdString();
    if (const auto format = parseUidFormat(m_uidFormat->currentData().toString().toStdString()))
        device.uid_format = *format;
    device.allowed_ips.clear();
    QString wrongAddress;
    for (const QString& part : m_allowedIps->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (const auto network = IpNetwork::parse(part.trimmed().toStdString()))
            device.allowed_ips.push_back(*network);
        else
            wrongAddress = part.trimmed();
    }
    require(m_allowedIps, wrongAddress.isEmpty(), tr("“%1” is no address or network").arg(wrongAddress));
    device.certificate_fingerprint = plainHex(m_fingerprint->text());
    require(m_fingerprint, device.certificate_fingerprint.empty() || isLowerHex(device.certificate_fingerprint, 64),
            tr("A SHA-256 fingerprint has 64 hex digits"));
    device.public_key = textOf(m_publicKey);
    require(m_publicKey, device.public_key.empty() || isValidPublicKey(device.public_key),
            tr("This is not the base64 of an Ed25519 key's 32 bytes"));
    device.serial_number = textOf(m_serial);
    device.mac_address = canonicalMac(textOf(m_mac)).value_or(std::string());
    require(m_mac, textOf(m_mac).empty() || !device.mac_address.empty(), tr("A MAC address has six bytes in hex"));
    const QString noDay = tr("This is no day such as 2026-02-04");
    device.installation_date = textOf(m_installed);
    require(m_installed, device.installation_date.empty() || isDate(device.installation_date), noDay);
    device.maintenance_schedule = m_schedule->currentData().toString().toStdString();
    const std::string maintained = textOf(m_maintained);
    const bool isOther =
        !device.last_maintenance_at || device.last_maintenance_at->iso().substr(0, kDateLength) != maintained;
    if (isOther) { // a time of day that another program gave it stays while the day does
        device.last_maintenance_at.reset();
        if (const auto at = Timestamp::parse(maintained + "T00:00:00Z"); at && isDate(maintained))
            device.last_maintenance_at = *at;
    }
    require(m_maintained, maintained.empty() || device.last_maintenance_at, noDay);
    if (!device.maintenance_schedule.empty() && device.installation_date.empty() && maintained.empty())
        require(m_installed, false, tr("Say this, or when it was last maintained: the next time is counted from it"));
    device.notes = m_notes->toPlainText().trimmed().left(kMostNotes).toStdString();
    if (!firstWrong)
        return device;
    firstWrong->setFocus();
    return std::nullopt;
}

void DeviceDialog::save()
{
    m_banner->clear();
    const auto wanted = device();
    if (!wanted)
        return;
    m_save->setEnabled(false);
    if (!m_seen) {
        return m_session.ask(
            this, [wanted](const Services& services) { return services.devices().add(*wanted); },
            [this](const Result<DeviceWithKey>& made) {
                if (!made)
                    return showTrouble(made.error());
                Q_EMIT added(*made);
                accept();
            });
    }
    m_session.ask(
        this, [wanted, seen = *m_seen](const Services& services) { return services.devices().replace(seen, *wanted); },
        [this](const Result<Device>& device) {
            if (!device)
                return showTrouble(device.error());
            Q_EMIT changed(*device);
            accept();
        });
}

void DeviceDialog::showTrouble(const Error& error)
{
    m_save->setEnabled(true);
    if (error.code == ErrorCode::Conflict && !m_seen) {
        mark(m_deviceId, tr("There is a device of this ID already"));
        return m_deviceId->setFocus();
    }
    m_banner->show(Banner::Kind::Error, sentenceOf(error));
}

} // namespace tapledger::ui
