// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/pcsc_reader.h"

#include "readers/pcsc_watch.h"

namespace tapledger {
namespace {

QString noReader() { return QStringLiteral("No smart card reader is plugged in."); }

} // namespace

PcscReaders::PcscReaders(QObject* parent) : QObject(parent), m_watch(std::make_unique<PcscWatch>())
{
    m_readers << new DeskReader(QStringLiteral("PC/SC"), ReaderKind::Pcsc, this);
    // Queued: from the watch's thread to that of this object.
    connect(m_watch.get(), &PcscWatch::serviceChanged, this, &PcscReaders::showService, Qt::QueuedConnection);
    connect(m_watch.get(), &PcscWatch::readersChanged, this, &PcscReaders::showPlugged, Qt::QueuedConnection);
    connect(m_watch.get(), &PcscWatch::cardPresented, this, &PcscReaders::showCard, Qt::QueuedConnection);
    m_watch->start();
}

PcscReaders::~PcscReaders() = default;

DeskReader* PcscReaders::reader(const QString& name)
{
    for (DeskReader* known : m_readers.sliced(1)) {
        if (known->name() == name)
            return known;
    }
    auto* added = new DeskReader(name, ReaderKind::Pcsc, this);
    m_readers << added;
    Q_EMIT readerAdded(added);
    return added;
}

void PcscReaders::showService(const QString& sentence)
{
    if (sentence.isEmpty())
        m_readers.first()->setState(ReaderState::Searching, noReader());
    else
        m_readers.first()->setState(ReaderState::Trouble, sentence);
}

void PcscReaders::showPlugged(const QStringList& names)
{
    for (const QString& name : names) {
        DeskReader* plugged = reader(name);
        if (plugged->state() != ReaderState::Trouble)
            plugged->setState(ReaderState::Ready);
    }
    for (DeskReader* known : m_readers.sliced(1)) {
        if (!names.contains(known->name()))
            known->setState(ReaderState::Gone, QStringLiteral("The reader was unplugged."));
    }
    if (names.isEmpty())
        m_readers.first()->setState(ReaderState::Searching, noReader());
    else
        m_readers.first()->setState(ReaderState::Ready);
}

void PcscReaders::showCard(const QString& name, const Result<CardUid>& uid)
{
    DeskReader* const on = reader(name);
    if (!uid) {
        on->setState(ReaderState::Trouble, QString::fromStdString(uid.error().message));
        return;
    }
    on->setState(ReaderState::Ready);
    Q_EMIT on->cardPresented(*uid);
}

} // namespace tapledger
