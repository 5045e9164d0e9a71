// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "readers/desk_reader.h"
#include "readers/line_protocol.h"

#include <QSerialPort>
#include <QTimer>

namespace tapledger {

/// What must be known of a serial reader to understand it; the defaults fit most.
struct SerialSettings
{
    SerialProtocol protocol = SerialProtocol::Lines;
    UidFormat format = UidFormat::Hex;
    qint32 baudRate = QSerialPort::Baud9600;
    QSerialPort::DataBits dataBits = QSerialPort::Data8;
    QSerialPort::Parity parity = QSerialPort::NoParity;
    QSerialPort::StopBits stopBits = QSerialPort::OneStop;
};

/// A reader on a serial port. It opens the port, and again whenever it was unplugged or in use.
class SerialReader final : public DeskReader
{
    Q_OBJECT

public:
    /// @p port is a path or a name below /dev.
    SerialReader(const QString& port, QString name, const SerialSettings& settings, const Clock& clock,
                 QObject* parent = nullptr);

private:
    void open();
    void close();
    void read();
    void fellSilent();
    void present(const CardUid& uid);
    void openLater();

    const Clock& m_clock;
    const SerialSettings m_settings;
    LineProtocol m_protocol;
    QSerialPort m_port;
    QTimer m_silence;
    QTimer m_openAgain;
    std::chrono::milliseconds m_patience;
    CardUid m_lastUid;
    std::chrono::steady_clock::time_point m_lastReport{};
};

} // namespace tapledger
