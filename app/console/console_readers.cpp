// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_readers.h"

#include "ui/text/sentences.h"

namespace tapledger {

ConsoleReaders::ConsoleReaders(const ReaderSettings& settings, const Clock& clock) : m_manager(settings, clock)
{
    connect(&m_manager, &ReaderManager::cardPresented, this, &DeskReaders::cardPresented);
    connect(&m_manager, &ReaderManager::readersChanged, this, &DeskReaders::changed);
}

QList<ui::DeskReaderStatus> ConsoleReaders::readers() const
{
    QList<ui::DeskReaderStatus> list;
    for (const DeskReader* reader : m_manager.readers())
        list.push_back({ui::inOurLanguage(reader->name()), ui::inOurLanguage(reader->sentence()),
                        reader->state() == ReaderState::Ready});
    return list;
}

} // namespace tapledger
