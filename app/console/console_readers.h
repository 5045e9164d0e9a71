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
    ConsoleReaders(const ReaderSettings& settings, const Clock& clock);

    QList<ui::DeskReaderStatus> readers() const override;
    void pressKey(QChar key) override { m_manager.pressKey(key); }
    void use(const ReaderSettings& settings) override { m_manager.use(settings); }

private:
    ReaderManager m_manager;
};

} // namespace tapledger
