// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/readers_panel.h"

#include "ui/reader_preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace tapledger::ui {
namespace {

constexpr int kFieldWidth = 480;
constexpr int kPortHeight = 28;
constexpr int kPortsHeight = 96;

QLabel* heading(const QString& text)
{
    auto* label = new QLabel(text);
    label->setFont(Theme::font(TextStyle::Strong));
    return label;
}

QLabel* muted(const QString& text)
{
    auto* label = new QLabel(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    label->setMaximumWidth(kFieldWidth);
    return label;
}

QComboBox* choice(const char* name, const QString& accessibleName)
{
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(accessibleName);
    box->setMaximumWidth(kFieldWidth);
    return box;
}

void addFormats(QComboBox* box)
{
    box->addItem(ReadersPanel::tr("Hexadecimal"), static_cast<int>(UidFormat::Hex));
    box->addItem(ReadersPanel::tr("Hexadecimal, last byte first"), static_cast<int>(UidFormat::HexReversed));
    box->addItem(ReadersPanel::tr("Decimal"), static_cast<int>(UidFormat::Decimal));
    box->addItem(ReadersPanel::tr("Wiegand 26: facility,number"), static_cast<int>(UidFormat::Wiegand26));
}

template <class Value>
void choose(QComboBox* box, Value value)
{
    const QSignalBlocker quiet(box);
    if (box->findData(static_cast<int>(value)) < 0)
        box->addItem(QString::number(static_cast<int>(value)), static_cast<int>(value));
    box->setCurrentIndex(box->findData(static_cast<int>(value)));
}

template <class Value>
Value chosenIn(const QComboBox* box)
{
    return static_cast<Value>(box->currentData().toInt());
}

} // namespace

ReadersPanel::ReadersPanel(Console& console)
    : m_console(console), m_settings(readReaderSettings(console.preferences)), m_readers(new QLabel),
      m_ports(new QListWidget), m_path(new QLineEdit), m_remove(new QPushButton(tr("&Remove"))),
      m_protocol(choice("serialProtocol", tr("Protocol"))), m_format(choice("serialFormat", tr("Card numbers"))),
      m_baud(choice("serialBaud", tr("Baud rate"))), m_dataBits(choice("serialDataBits", tr("Data bits"))),
      m_parity(choice("serialParity", tr("Parity"))), m_stopBits(choice("serialStopBits", tr("Stop bits"))),
      m_keyboard(choice("keyboardFormat", tr("Card numbers of readers that type")))
{
    m_readers->setObjectName(QStringLiteral("deskReaders"));
    m_readers->setTextFormat(Qt::PlainText);
    m_readers->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    auto* introduction = new QLabel(tr("The readers on this desk, for giving out cards. What is set here is in force "
                                       "at once, on this machine alone."));
    introduction->setWordWrap(true);
    layout->addWidget(introduction);
    layout->addWidget(heading(tr("Found now")));
    layout->addWidget(m_readers);
    layout->addSpacing(space::kSmall);
    layout->addWidget(makeKinds());
    layout->addSpacing(space::kSmall);
    layout->addWidget(heading(tr("Readers on serial ports")));
    layout->addWidget(makePorts());
    layout->addWidget(makeSerialFields());
    layout->addSpacing(space::kSmall);
    layout->addWidget(heading(tr("Readers that type")));
    addFormats(m_keyboard);
    choose(m_keyboard, m_settings.keyboardFormat);
    connect(m_keyboard, &QComboBox::currentIndexChanged, this, [this] {
        m_settings.keyboardFormat = chosenIn<UidFormat>(m_keyboard);
        apply();
    });
    layout->addWidget(m_keyboard);
    layout->addWidget(muted(tr("What the numbers that they type mean. They must be those that the gates see.")));
    layout->addStretch(1);
    connect(&console.readers, &DeskReaders::changed, this, &ReadersPanel::showReaders);
    listPorts({});
    showReaders();
}

QWidget* ReadersPanel::makeKinds()
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(heading(tr("Which readers are used")));
    const auto add = [&](ReaderKind kind, const char* name, const QString& text) {
        auto* check = new QCheckBox(text);
        check->setObjectName(QLatin1String(name));
        check->setChecked(m_settings.kinds.contains(kind));
        check->setToolTip(tr("Those that are not used are free for other programs"));
        connect(check, &QCheckBox::toggled, this, [this, kind](bool isUsed) {
            if (isUsed)
                m_settings.kinds.insert(kind);
            else
                m_settings.kinds.erase(kind);
            apply();
        });
        layout->addWidget(check);
    };
    add(ReaderKind::Serial, "useSerial", tr("Readers on serial ports"));
    add(ReaderKind::Pcsc, "usePcsc", tr("Smart card readers (PC/SC)"));
    add(ReaderKind::Keyboard, "useKeyboard", tr("Readers that type like a keyboard"));
    return box;
}

QWidget* ReadersPanel::makePorts()
{
    m_ports->setObjectName(QStringLiteral("serialPorts"));
    m_ports->setAccessibleName(tr("Serial ports"));
    m_ports->setMaximumSize(kFieldWidth, kPortsHeight);
    m_path->setObjectName(QStringLiteral("serialPath"));
    m_path->setAccessibleName(tr("Path of a serial port"));
    m_path->setPlaceholderText(QStringLiteral("/dev/serial/by-id/…"));
    m_remove->setObjectName(QStringLiteral("removeSerialPort"));
    auto* add = new QPushButton(icon(QStringLiteral("plus")), tr("&Add a port"));
    add->setObjectName(QStringLiteral("addSerialPort"));
    auto* box = new QWidget;
    box->setMaximumWidth(kFieldWidth);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_ports);
    auto* row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(add);
    row->addWidget(m_remove);
    layout->addLayout(row);
    layout->addWidget(muted(tr("Readers on USB are found by themselves. Add a port for one that needs other settings, "
                               "or that is not on USB.")));
    connect(m_ports, &QListWidget::currentRowChanged, this, &ReadersPanel::showSerial);
    connect(add, &QPushButton::clicked, this, &ReadersPanel::addPort);
    connect(m_path, &QLineEdit::returnPressed, this, &ReadersPanel::addPort);
    connect(m_remove, &QPushButton::clicked, this, &ReadersPanel::removePort);
    return box;
}

QWidget* ReadersPanel::makeSerialFields()
{
    m_protocol->addItem(tr("Lines of text"), static_cast<int>(SerialProtocol::Lines));
    m_protocol->addItem(tr("Frames, as of RDM6300 and ID-12"), static_cast<int>(SerialProtocol::Frames));
    addFormats(m_format);
    for (const int baud : {1200, 2400, 4800, 9600, 19'200, 38'400, 57'600, 115'200})
        m_baud->addItem(QString::number(baud), baud);
    for (const int bits : {5, 6, 7, 8})
        m_dataBits->addItem(QString::number(bits), bits);
    m_parity->addItem(tr("None"), static_cast<int>(QSerialPort::NoParity));
    m_parity->addItem(tr("Even"), static_cast<int>(QSerialPort::EvenParity));
    m_parity->addItem(tr("Odd"), static_cast<int>(QSerialPort::OddParity));
    m_parity->addItem(tr("Mark"), static_cast<int>(QSerialPort::MarkParity));
    m_parity->addItem(tr("Space"), static_cast<int>(QSerialPort::SpaceParity));
    m_stopBits->addItem(QString::number(1), static_cast<int>(QSerialPort::OneStop));
    m_stopBits->addItem(QString::number(2), static_cast<int>(QSerialPort::TwoStop));
    auto* box = new QWidget;
    box->setMaximumWidth(kFieldWidth);
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    for (QComboBox* field : {m_protocol, m_format, m_baud, m_dataBits, m_parity, m_stopBits}) {
        form->addRow(field->accessibleName(), field);
        connect(field, &QComboBox::currentIndexChanged, this, &ReadersPanel::takeSerial);
    }
    return box;
}

SerialSettings& ReadersPanel::serial()
{
    const auto* item = m_ports->currentItem();
    const auto port = m_settings.ports.find(item ? item->data(Qt::UserRole).toString() : QString());
    return port == m_settings.ports.end() ? m_settings.foundPorts : port->second;
}

void ReadersPanel::listPorts(const QString& chosen)
{
    {
        const QSignalBlocker quiet(m_ports);
        m_ports->clear();
        m_ports->addItem(tr("Ports that are found by themselves"));
        for (const auto& [path, settings] : m_settings.ports) {
            auto* item = new QListWidgetItem(path, m_ports);
            item->setData(Qt::UserRole, path);
        }
        for (int row = 0; row < m_ports->count(); ++row)
            m_ports->item(row)->setSizeHint(QSize(0, kPortHeight));
        m_ports->setCurrentRow(0);
        for (int row = 1; row < m_ports->count(); ++row) {
            if (m_ports->item(row)->data(Qt::UserRole).toString() == chosen)
                m_ports->setCurrentRow(row);
        }
    }
    showSerial();
}

void ReadersPanel::addPort()
{
    const QString path = m_path->text().trimmed();
    if (path.isEmpty())
        return m_path->setFocus();
    m_settings.ports.emplace(path, m_settings.foundPorts);
    m_path->clear();
    listPorts(path);
    apply();
}

void ReadersPanel::removePort()
{
    if (const auto* item = m_ports->currentItem())
        m_settings.ports.erase(item->data(Qt::UserRole).toString());
    listPorts({});
    apply();
}

void ReadersPanel::showSerial()
{
    const SerialSettings& settings = serial();
    m_remove->setEnabled(m_ports->currentRow() > 0);
    choose(m_protocol, settings.protocol);
    choose(m_format, settings.format);
    choose(m_baud, settings.baudRate);
    choose(m_dataBits, settings.dataBits);
    choose(m_parity, settings.parity);
    choose(m_stopBits, settings.stopBits);
}

void ReadersPanel::takeSerial()
{
    SerialSettings& settings = serial();
    settings.protocol = chosenIn<SerialProtocol>(m_protocol);
    settings.format = chosenIn<UidFormat>(m_format);
    settings.baudRate = m_baud->currentData().toInt();
    settings.dataBits = chosenIn<QSerialPort::DataBits>(m_dataBits);
    settings.parity = chosenIn<QSerialPort::Parity>(m_parity);
    settings.stopBits = chosenIn<QSerialPort::StopBits>(m_stopBits);
    apply();
}

void ReadersPanel::apply()
{
    writeReaderSettings(m_console.preferences, m_settings);
    m_console.readers.use(m_settings);
}

void ReadersPanel::showReaders()
{
    QStringList lines;
    for (const DeskReaderStatus& reader : m_console.readers.readers())
        lines += reader.isReady ? tr("%1: ready").arg(reader.name)
                                : QStringLiteral("%1: %2").arg(reader.name, reader.sentence);
    m_readers->setText(lines.isEmpty() ? tr("None") : lines.join(QLatin1Char('\n')));
}

} // namespace tapledger::ui
