// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

namespace tapledger {

/// A smart card service of the test's own: pcscd in a mount namespace where /run is a temporary folder, so that it
/// meets no other. Its reader vpcd has two slots, whose cards come over TCP.
class SmartCardService
{
public:
    SmartCardService();
    ~SmartCardService() { kill(); }

    /// Empty, or why this machine cannot have one.
    QString missing() const;
    bool start();
    /// As by a crash.
    void kill();

    /// Takes the reader's port, so that the next start finds no reader. A running pcscd looks for USB readers only.
    void unplugReader();
    void plugReader();

    /// Where the cards of a slot are inserted.
    quint16 port(int slot) const { return static_cast<quint16>(m_port + slot); }

private:
    QTemporaryDir m_dir;
    QProcess m_process;
    QTcpServer m_unplugged;
    int m_port = 0;
};

/// A contactless card as the reader vpcd talks to it: two bytes of length, then an APDU or a byte of control.
class VirtualCard
{
public:
    /// A card that answers GET DATA with this, its status word included.
    explicit VirtualCard(const QByteArray& answer);

    bool insert(quint16 port);
    void remove();
    int requests() const { return m_requests; }

private:
    void talk();
    void send(const QByteArray& message);

    const QByteArray m_answer;
    QByteArray m_received;
    int m_requests = 0;
    QTcpSocket m_socket;
};

} // namespace tapledger
