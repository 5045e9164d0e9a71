// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/card_uid.h"

#include <QList>
#include <QObject>
#include <QString>

namespace tapledger {
struct ReaderSettings;
}

namespace tapledger::ui {

/// A desk reader as the screens show it.
struct DeskReaderStatus
{
    QString name;     ///< what people call it: `ACS ACR122U 00 00`
    QString sentence; ///< what a person should know or do; empty when it waits for cards
    bool isReady = false;
};

/// The readers on this desk, as the enrolment page sees them; what stands behind it is made by the program.
class DeskReaders : public QObject
{
    Q_OBJECT

public:
    virtual QList<DeskReaderStatus> readers() const = 0;
    /// A key that the page got while it waits for a card: some readers type. Repeats of a held key are left out.
    virtual void pressKey(QChar key) = 0;
    /// Works by these settings from now on.
    virtual void use(const ReaderSettings& settings) = 0;

Q_SIGNALS:
    /// Once a presentation, whatever the kind of reader.
    void cardPresented(const tapledger::CardUid& uid, const QString& readerName);
    void changed();
};

/// Where there are none: card numbers are typed in.
class NoDeskReaders final : public DeskReaders
{
    Q_OBJECT

public:
    QList<DeskReaderStatus> readers() const override { return {}; }
    void pressKey(QChar) override {}
    void use(const ReaderSettings&) override {}
};

} // namespace tapledger::ui
