// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/card_uid.h"

#include <QObject>
#include <QString>

namespace tapledger {

/// What kind of desk reader it is; the console switches each kind on and off.
enum class ReaderKind {
    Serial,   ///< a serial port, most often a USB one
    Pcsc,     ///< a smart card reader of the PC/SC service
    Keyboard, ///< a reader that types card numbers like a keyboard
};

enum class ReaderState {
    Searching, ///< not found yet
    Ready,     ///< waits for cards
    Gone,      ///< it was there and was unplugged
    Trouble,   ///< it is there, but a person must do something; `sentence()` says what
};

/// A reader on somebody's desk. Its signals come on the thread that made it.
class DeskReader : public QObject
{
    Q_OBJECT

public:
    DeskReader(QString name, ReaderKind kind, QObject* parent = nullptr)
        : QObject(parent), m_name(std::move(name)), m_kind(kind)
    {
    }

    /// What people call it, such as `ACS ACR122U 00 00`.
    const QString& name() const { return m_name; }
    ReaderKind kind() const { return m_kind; }
    ReaderState state() const { return m_state; }
    /// What a person should know or do, in English; empty when the reader is ready.
    const QString& sentence() const { return m_sentence; }

    void setState(ReaderState state, const QString& sentence = {})
    {
        if (state == m_state && sentence == m_sentence)
            return;
        m_state = state;
        m_sentence = sentence;
        Q_EMIT stateChanged();
    }

Q_SIGNALS:
    /// Once a presentation: a card that stays on the reader is not reported again.
    void cardPresented(const tapledger::CardUid& uid);
    void stateChanged();

private:
    const QString m_name;
    const ReaderKind m_kind;
    ReaderState m_state = ReaderState::Searching;
    QString m_sentence;
};

} // namespace tapledger
