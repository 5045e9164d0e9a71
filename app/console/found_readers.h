// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/reader_manager.h"
#include "ui/desk_reader.h"

namespace tapledger {

/// The readers that are found on this desk, for the screens.
class FoundReaders final : public ui::DeskReaders
{
    Q_OBJECT

public:
    explicit FoundReaders(const Clock& clock) : m_manager({}, clock)
    {
        connect(&m_manager, &ReaderManager::cardPresented, this, &DeskReaders::cardPresented);
        connect(&m_manager, &ReaderManager::readersChanged, this, &DeskReaders::changed);
    }

    QList<ui::DeskReaderStatus> readers() const override
    {
        QList<ui::DeskReaderStatus> found;
        for (const DeskReader* reader : m_manager.readers())
            found.append({reader->name(), reader->sentence(), reader->state() == ReaderState::Ready});
        return found;
    }
    void pressKey(QChar key) override { m_manager.pressKey(key); }

private:
    ReaderManager m_manager;
};

} // namespace tapledger
