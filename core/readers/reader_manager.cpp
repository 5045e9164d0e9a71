// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/reader_manager.h"

#include <QFileInfo>
#include <QSerialPortInfo>
#include <algorithm>

namespace tapledger {

using namespace std::chrono_literals;

namespace {

constexpr int kLooks = 5; ///< after a change: what a new port is, is known a moment after it is there

} // namespace

ReaderManager::ReaderManager(ReaderSettings settings, const Clock& clock, QObject* parent)
    : QObject(parent), m_settings(std::move(settings)), m_clock(clock), m_wedge(m_settings.keyboardFormat)
{
    m_findPorts.setInterval(1s);
    connect(&m_findPorts, &QTimer::timeout, this, &ReaderManager::findNewPorts);
    for (const ReaderKind kind : m_settings.kinds)
        start(kind);
}

ReaderManager::~ReaderManager() = default;

QList<const DeskReader*> ReaderManager::readers() const
{
    QList<const DeskReader*> readers;
    for (const auto& [path, reader] : m_ports)
        readers << reader.get();
    if (m_pcsc) {
        for (const DeskReader* reader : m_pcsc->readers())
            readers << reader;
    }
    if (m_keyboard)
        readers << m_keyboard.get();
    return readers;
}

void ReaderManager::setEnabled(ReaderKind kind, bool enabled)
{
    if (enabled == isEnabled(kind))
        return;
    if (enabled) {
        m_settings.kinds.insert(kind);
        start(kind);
    } else {
        m_settings.kinds.erase(kind);
        stop(kind);
    }
    Q_EMIT readersChanged();
}

void ReaderManager::use(ReaderSettings settings)
{
    for (const ReaderKind kind : m_settings.kinds)
        stop(kind);
    m_settings = std::move(settings);
    m_wedge = KeyboardWedge(m_settings.keyboardFormat);
    for (const ReaderKind kind : m_settings.kinds)
        start(kind);
    Q_EMIT readersChanged();
}

void ReaderManager::start(ReaderKind kind)
{
    switch (kind) {
    case ReaderKind::Serial:
        for (const auto& [path, settings] : m_settings.ports)
            addPort(path, path, settings);
        findPorts();
        m_findPorts.start();
        break;
    case ReaderKind::Pcsc:
        m_pcsc = std::make_unique<PcscReaders>();
        connect(m_pcsc.get(), &PcscReaders::readerAdded, this, [this](DeskReader* reader) {
            follow(reader);
            Q_EMIT readersChanged();
        });
        follow(m_pcsc->readers().first());
        break;
    case ReaderKind::Keyboard:
        m_keyboard = std::make_unique<DeskReader>(QStringLiteral("Keyboard reader"), kind);
        m_keyboard->setState(ReaderState::Ready);
        follow(m_keyboard.get());
        break;
    }
}

void ReaderManager::stop(ReaderKind kind)
{
    switch (kind) {
    case ReaderKind::Serial:
        m_findPorts.stop();
        m_ports.clear();
        break;
    case ReaderKind::Pcsc:
        m_pcsc.reset();
        break;
    case ReaderKind::Keyboard:
        m_keyboard.reset();
        break;
    }
}

/// A look at all ports reads thousands of files: only where something was plugged in or out.
void ReaderManager::findNewPorts()
{
    const QDateTime changed = QFileInfo(QStringLiteral("/dev")).lastModified();
    if (changed != m_devicesChanged)
        m_looksLeft = kLooks;
    m_devicesChanged = changed;
    if (m_looksLeft == 0)
        return;
    --m_looksLeft;
    findPorts();
}

void ReaderManager::findPorts()
{
    for (const QSerialPortInfo& info : QSerialPortInfo::availablePorts()) {
        const QString path = info.systemLocation();
        const QString name = QStringLiteral("%1 (%2)").arg(info.description(), info.portName()).trimmed();
        // A port of the mainboard is left alone: what hangs on it, if anything, cannot be known.
        if (!info.hasVendorIdentifier() || isSetByHand(path))
            continue;
        // Another reader may have been plugged in where one was before.
        const auto known = m_ports.find(path);
        if (known != m_ports.end() && known->second->name() == name)
            continue;
        addPort(path, name, m_settings.foundPorts);
        Q_EMIT readersChanged();
    }
}

bool ReaderManager::isSetByHand(const QString& path) const
{
    // Settings often name a link that stays the same, such as those in /dev/serial/by-id.
    return std::ranges::any_of(m_settings.ports,
                               [&](const auto& port) { return QFileInfo(port.first).canonicalFilePath() == path; });
}

void ReaderManager::addPort(const QString& path, const QString& name, const SerialSettings& settings)
{
    auto& reader = m_ports[path];
    reader = std::make_unique<SerialReader>(path, name, settings, m_clock);
    follow(reader.get());
}

void ReaderManager::follow(DeskReader* reader)
{
    connect(reader, &DeskReader::stateChanged, this, &ReaderManager::readersChanged);
    connect(reader, &DeskReader::cardPresented, this,
            [this, reader](const CardUid& uid) { Q_EMIT cardPresented(uid, reader->name()); });
}

void ReaderManager::pressKey(QChar key)
{
    if (!m_keyboard)
        return;
    const auto uid = m_wedge.press(key, m_clock.steadyNow());
    if (!uid)
        return;
    if (!*uid) {
        m_keyboard->setState(ReaderState::Trouble, QString::fromStdString(uid->error().message));
        return;
    }
    m_keyboard->setState(ReaderState::Ready);
    Q_EMIT m_keyboard->cardPresented(**uid);
}

} // namespace tapledger
