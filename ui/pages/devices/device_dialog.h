// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"
#include "ui/widgets/banner.h"

#include <QDialog>
#include <QHash>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tapledger::ui {

/// Adds a device, or edits one. What is wrong is said at its field.
class DeviceDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param seen the device to edit; nothing to add one.
    DeviceDialog(Session& session, std::optional<Device> seen, QWidget* parent);

Q_SIGNALS:
    void added(const tapledger::DeviceWithKey& made);
    void changed(const tapledger::Device& device);

private:
    void addUpkeep(QFormLayout& form, const Device& known);
    QLineEdit* addField(QFormLayout& form, const char* name, const QString& label, const std::string& value,
                        const QString& placeholder, const QString& tooltip);
    QComboBox* addChoice(QFormLayout& form, const char* name, const QString& label,
                         std::initializer_list<const char*> choices, QString (*wordsOf)(const std::string&),
                         const std::string& value);
    /// The device that the fields describe; nothing, with the fields marked, where one is wrong.
    std::optional<Device> device();
    void mark(QLineEdit* field, const QString& trouble);
    void save();
    void showTrouble(const Error& error);

    Session& m_session;
    const std::optional<Device> m_seen;
    QHash<QLineEdit*, QLabel*> m_troubles;
    Banner* m_banner;
    QLineEdit* m_deviceId = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_location = nullptr;
    QComboBox* m_type = nullptr;
    QComboBox* m_protocol = nullptr;
    QComboBox* m_uidFormat = nullptr;
    QLineEdit* m_allowedIps = nullptr;
    QLineEdit* m_fingerprint = nullptr;
    QLineEdit* m_publicKey = nullptr;
    QLineEdit* m_mac = nullptr;
    QLineEdit* m_serial = nullptr;
    QLineEdit* m_installed = nullptr;
    QComboBox* m_schedule = nullptr;
    QLineEdit* m_maintained = nullptr;
    QPlainTextEdit* m_notes = nullptr;
    QPushButton* m_save;
};

} // namespace tapledger::ui
