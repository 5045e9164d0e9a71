// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/keyboard_wedge.h"
#include "readers/pcsc_reader.h"
#include "readers/serial_reader.h"

#include <QDateTime>
#include <map>
#include <set>

namespace tapledger {

/// What a site sets for its desk readers.
struct ReaderSettings
{
    std::set<ReaderKind> kinds = {ReaderKind::Serial, ReaderKind::Pcsc, ReaderKind::Keyboard};
    /// For USB serial ports that are found by themselves.
    SerialSettings foundPorts;
    /// Ports set by hand, by path: those that need other settings, and those that are not USB.
    std::map<QString, SerialSettings> ports;
    UidFormat keyboardFormat = UidFormat::Decimal;
};

/// All desk readers of this machine: finds them, notices when they are plugged in and out, and tells of their cards.
class ReaderManager final : public QObject
{
    Q_OBJECT

public:
    ReaderManager(ReaderSettings settings, const Clock& clock, QObject* parent = nullptr);
    ~ReaderManager() override;

    /// The readers of the enabled kinds, those unplugged since too, for showing by name.
    QList<const DeskReader*> readers() const;

    bool isEnabled(ReaderKind kind) const { return m_settings.kinds.contains(kind); }
    /// Disabling a kind lets go of its readers, so that other programs can use them.
    void setEnabled(ReaderKind kind, bool enabled);

    /// Lets go of all readers and finds them anew by these settings.
    void use(ReaderSettings settings);

    /// A key that the screen got while it waits for a card. Repeats of a held key are not to be handed on.
    void pressKey(QChar key);

Q_SIGNALS:
    void cardPresented(const tapledger::CardUid& uid, const QString& readerName);
    /// The list or the state of one in it is another.
    void readersChanged();

private:
    void start(ReaderKind kind);
    void stop(ReaderKind kind);
    void findNewPorts();
    void findPorts();
    bool isSetByHand(const QString& path) const;
    void addPort(const QString& path, const QString& name, const SerialSettings& settings);
    void follow(DeskReader* reader);

    ReaderSettings m_settings;
    const Clock& m_clock;
    QTimer m_findPorts;
    QDateTime m_devicesChanged; ///< as of the last look
    int m_looksLeft = 0;
    std::map<QString, std::unique_ptr<SerialReader>> m_ports; ///< by path
    std::unique_ptr<PcscReaders> m_pcsc;
    std::unique_ptr<DeskReader> m_keyboard;
    KeyboardWedge m_wedge;
};

} // namespace tapledger
