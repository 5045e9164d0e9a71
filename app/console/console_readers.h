// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/reader_manager.h"
#include "ui/desk_reader.h"

namespace tapledger {

/// The readers of this machine behind the enrolment page.
class ConsoleReaders final : public ui::DeskReaders
{
    Q_OBJECT

public:
    explicit ConsoleReaders(const Clock& clock) : m_manager({}, clock)
    {
        connect(&m_manager, &ReaderManager::cardPresented, this, &DeskReaders::cardPresented);
        connect(&m_manager, &ReaderManager::readersChanged, this, &DeskReaders::changed);
    }

    QList<ui::DeskReaderStatus> readers() const override
    {
        QList<ui::DeskReaderStatus> list;
        for (const DeskReader* reader : m_manager.readers())
            list.push_back({reader->name(), reader->sentence(), reader->state() == ReaderState::Ready});
        return list;
    }
    void pressKey(QChar key) override { m_manager.pressKey(key); }

private:
    ReaderManager m_manager;
};

} // namespace tapledger
