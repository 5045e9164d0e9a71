// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/desk_reader.h"

#include <QList>
#include <memory>

namespace tapledger {

class PcscWatch;

/// All readers of the PC/SC service (pcscd). One thread waits for readers, cards and the service itself; a service that
/// is absent or was restarted is tried again.
class PcscReaders final : public QObject
{
    Q_OBJECT

public:
    explicit PcscReaders(QObject* parent = nullptr);
    ~PcscReaders() override;

    /// One entry for the service, which says when it is away or has no reader, then every reader seen so far, those
    /// unplugged too.
    const QList<DeskReader*>& readers() const { return m_readers; }

Q_SIGNALS:
    void readerAdded(tapledger::DeskReader* reader);

private:
    DeskReader* reader(const QString& name);
    void showService(const QString& sentence);
    void showPlugged(const QStringList& names);
    void showCard(const QString& name, const Result<CardUid>& uid);

    QList<DeskReader*> m_readers; ///< the service's first
    std::unique_ptr<PcscWatch> m_watch;
};

} // namespace tapledger
