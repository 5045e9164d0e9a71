// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/reader_manager.h"
#include "ui/console.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace tapledger::ui {

/// How the readers on this desk are understood: which kinds, serial ports and what comes over them, and readers that
/// type. In force at once; of this machine, not of the site.
class ReadersPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ReadersPanel(Console& console);

private:
    QWidget* makeKinds();
    QWidget* makePorts();
    QWidget* makeSerialFields();
    void addPort();
    void removePort();
    void listPorts(const QString& chosen);
    void showSerial();
    void takeSerial();
    void apply();
    void showReaders();
    /// Of the chosen port; those of ports that are found by themselves where none is.
    SerialSettings& serial();

    Console& m_console;
    ReaderSettings m_settings;
    QLabel* m_readers;
    QListWidget* m_ports;
    QLineEdit* m_path;
    QPushButton* m_remove;
    QComboBox* m_protocol;
    QComboBox* m_format;
    QComboBox* m_baud;
    QComboBox* m_dataBits;
    QComboBox* m_parity;
    QComboBox* m_stopBits;
    QComboBox* m_keyboard;
};

} // namespace tapledger::ui
