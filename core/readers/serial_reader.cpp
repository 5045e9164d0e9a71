// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/serial_reader.h"

#include <algorithm>

namespace tapledger {
namespace {

using namespace std::chrono_literals;

/// A reader sends a number in one go; what stops for so long will not go on.
constexpr auto kSilence = 200ms;
/// Readers repeat a card that stays on them several times a second.
constexpr auto kSamePresentation = 1s;
constexpr auto kFirstPatience = 250ms;
constexpr auto kMaxPatience = 2000ms;

QString whyClosed(QSerialPort::SerialPortError error, const QString& port)
{
    switch (error) {
    case QSerialPort::PermissionError:
        return QStringLiteral(
                   "Another program has %1 open, or you may not use serial ports: close that program, or have "
                   "the administrator add you to the group dialout and log in again.")
            .arg(port);
    case QSerialPort::UnsupportedOperationError:
        return QStringLiteral("%1 cannot do this baud rate, parity or number of bits: set them as the reader's manual "
                              "says.")
            .arg(port);
    default:
        return QStringLiteral("%1 cannot be opened: unplug the reader and plug it in again.").arg(port);
    }
}

} // namespace

SerialReader::SerialReader(const QString& port, QString name, const SerialSettings& settings, const Clock& clock,
                           QObject* parent)
    : DeskReader(std::move(name), ReaderKind::Serial, parent), m_clock(clock), m_settings(settings),
      m_protocol(settings.protocol, settings.format), m_patience(kFirstPatience)
{
    m_port.setPortName(port);
    m_silence.setSingleShot(true);
    m_silence.setInterval(kSilence);
    m_openAgain.setSingleShot(true);
    connect(&m_port, &QSerialPort::readyRead, this, &SerialReader::read);
    // Queued: the port must not be closed by its own signal.
    connect(&m_port, &QSerialPort::errorOccurred, this, &SerialReader::close, Qt::QueuedConnection);
    connect(&m_silence, &QTimer::timeout, this, &SerialReader::fellSilent);
    connect(&m_openAgain, &QTimer::timeout, this, &SerialReader::open);
    m_openAgain.start(0);
}

void SerialReader::open()
{
    m_port.setBaudRate(m_settings.baudRate);
    m_port.setDataBits(m_settings.dataBits);
    m_port.setParity(m_settings.parity);
    m_port.setStopBits(m_settings.stopBits);
    if (m_port.open(QIODevice::ReadOnly)) {
        m_patience = kFirstPatience;
        setState(ReaderState::Ready);
        return;
    }
    if (m_port.error() == QSerialPort::DeviceNotFoundError)
        setState(ReaderState::Gone, QStringLiteral("The reader is not plugged in."));
    else
        setState(ReaderState::Trouble, whyClosed(m_port.error(), m_port.portName()));
    openLater();
}

void SerialReader::close()
{
    // An unplugged port gives one read error after the other; the first one closes it.
    if (!m_port.isOpen() || m_port.error() == QSerialPort::NoError || m_port.error() == QSerialPort::TimeoutError)
        return;
    m_port.close();
    m_silence.stop();
    m_protocol.dropUnfinished();
    m_lastUid = {};
    setState(ReaderState::Gone, QStringLiteral("The reader was unplugged."));
    openLater();
}

void SerialReader::openLater()
{
    m_openAgain.start(m_patience);
    m_patience = std::min(2 * m_patience, kMaxPatience);
}

void SerialReader::read()
{
    for (const auto& uid : m_protocol.feed(m_port.readAll().toStdString())) {
        if (uid)
            present(*uid);
        else
            setState(ReaderState::Trouble, QString::fromStdString(uid.error().message));
    }
    m_silence.start();
}

void SerialReader::fellSilent()
{
    // This thread may have been busy while the rest of the number waited in the port.
    if (m_port.waitForReadyRead(0))
        return;
    if (const auto error = m_protocol.dropUnfinished())
        setState(ReaderState::Trouble, QString::fromStdString(error->message));
}

void SerialReader::present(const CardUid& uid)
{
    setState(ReaderState::Ready);
    const auto now = m_clock.steadyNow();
    const bool held = uid == m_lastUid && now - m_lastReport <= kSamePresentation;
    m_lastUid = uid;
    m_lastReport = now;
    if (!held)
        Q_EMIT cardPresented(uid);
}

} // namespace tapledger
