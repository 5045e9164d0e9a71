// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtual_reader.h"

#include <QFile>
#include <QTcpServer>
#include <QTest>
#include <QtEndian>

namespace tapledger {
namespace {

using namespace Qt::StringLiterals;

const QString kDriver = QStringLiteral("/usr/lib/pcsc/drivers/serial/libifdvpcd.so");

/// A port that is free together with the next one; vpcd takes one a slot.
int twoFreePorts()
{
    for (;;) {
        QTcpServer first;
        QTcpServer second;
        if (first.listen() && second.listen(QHostAddress::Any, static_cast<quint16>(first.serverPort() + 1)))
            return first.serverPort();
    }
}

} // namespace

SmartCardService::SmartCardService() : m_port(twoFreePorts())
{
    m_process.setProcessChannelMode(QProcess::ForwardedChannels);
    QFile config(m_dir.filePath(u"vpcd"_s));
    if (config.open(QIODevice::WriteOnly))
        config.write(u"FRIENDLYNAME \"Virtual PCD\"\nDEVICENAME /dev/null:%1\nLIBPATH %2\nCHANNELID %1\n"_s.arg(m_port)
                         .arg(kDriver)
                         .toUtf8());
    // Where the library looks for the service; read once a process.
    qputenv("PCSCLITE_CSOCK_NAME", m_dir.filePath(u"pcscd/pcscd.comm"_s).toLocal8Bit());
}

QString SmartCardService::missing() const
{
    if (!QFile::exists(kDriver))
        return u"the Debian package vsmartcard-vpcd is not installed"_s;
    if (QProcess::execute(u"unshare"_s, {u"-Urm"_s, u"true"_s}) != 0)
        return u"this machine allows no user namespaces"_s;
    return {};
}

bool SmartCardService::start()
{
    const QString socket = m_dir.filePath(u"pcscd/pcscd.comm"_s);
    QFile::remove(socket);
    const QString script =
        u"mount --bind \"$0\" /run && exec setpriv --pdeathsig KILL pcscd --foreground --config \"$0\""_s;
    m_process.start(u"unshare"_s, {u"-Urm"_s, u"sh"_s, u"-c"_s, script, m_dir.path()});
    return m_process.waitForStarted() && QTest::qWaitFor([&] { return QFile::exists(socket); });
}

void SmartCardService::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

void SmartCardService::unplugReader() { m_unplugged.listen(QHostAddress::Any, port(0)); }

void SmartCardService::plugReader() { m_unplugged.close(); }

VirtualCard::VirtualCard(const QByteArray& answer) : m_answer(answer)
{
    QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] { talk(); });
}

bool VirtualCard::insert(quint16 port)
{
    m_received.clear();
    m_socket.connectToHost(u"127.0.0.1"_s, port);
    return m_socket.waitForConnected();
}

void VirtualCard::remove() { m_socket.abort(); }

void VirtualCard::talk()
{
    m_received += m_socket.readAll();
    while (m_received.size() >= 2 && m_received.size() >= 2 + qFromBigEndian<quint16>(m_received.constData())) {
        const QByteArray message = m_received.mid(2, qFromBigEndian<quint16>(m_received.constData()));
        m_received.remove(0, 2 + message.size());
        if (message == "\x04") { // asks for the ATR; power off, power on and reset need no answer
            send(QByteArray::fromHex("3B8F8001804F0CA000000306030001000000006A"));
        } else if (message.size() > 1) {
            ++m_requests;
            send(message == QByteArray::fromHex("FFCA000000") ? m_answer : QByteArray::fromHex("6D00"));
        }
    }
}

void VirtualCard::send(const QByteArray& message)
{
    QByteArray size(2, '\0');
    qToBigEndian(static_cast<quint16>(message.size()), size.data());
    m_socket.write(size + message);
}

} // namespace tapledger
