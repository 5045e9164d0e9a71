// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QStringList>

namespace tapledger::ui {

/// What the screens show of the server in this program, or of the one that this console is attached to.
struct ServerStatus
{
    enum class State {
        Stopped,
        Starting,
        Writing,  ///< takes taps and appends them
        Standby,  ///< another server is the ledger's writer
        Away,     ///< the database does not answer
        Attached, ///< no server here: another machine's writes
    };

    State state = State::Stopped;
    QString detail;                ///< in words: who the writer is, what is wrong
    QString writer;                ///< who records taps; empty where it is this program, or nobody
    QStringList listeners;         ///< `http 127.0.0.1:8001`
    QString database;              ///< where the store is, without secrets
    bool isAltered = false;        ///< Away, and why: the ledger is not what was signed, which somebody must see to
    bool isOpenWithoutTls = false; ///< other machines may connect, and everything goes over the network as it is
    qint64 headSequenceId = 0;
    qint64 queueDepth = 0;
    int copyPlaces = 0;     ///< outside, where checkpoints of the ledger are to go
    int copyPlacesLate = 0; ///< of them
    qint64 copiedSize = 0;  ///< entries that a copy somewhere outside covers
    qint64 spoolTaps = 0;   ///< kept on this machine's disk until the database can take them

    bool operator==(const ServerStatus&) const = default;
};

/// The server as the screens see and steer it; what stands behind it is made by the program.
class ServerMonitor : public QObject
{
    Q_OBJECT

public:
    virtual const ServerStatus& status() const = 0;
    /// False in an attached console.
    virtual bool canSteer() const = 0;
    virtual void start() = 0;
    /// Drains what was taken; then the state is Stopped.
    virtual void stop() = 0;
    /// Stops it, and starts it by the settings as they are now.
    virtual void restart() = 0;

Q_SIGNALS:
    void changed();
};

} // namespace tapledger::ui
