// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/enrolment_service.h"
#include "ui/console.h"

#include <QDialog>
#include <QImage>

class QLineEdit;
class QPushButton;

namespace tapledger::ui {

class Avatar;
class Inquiry;

/// Adds a person, or changes one: never over what somebody else has changed meanwhile.
class PersonDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param person nobody: a new one is added.
    PersonDialog(Console& console, const std::optional<Employee>& person, QWidget* parent);

Q_SIGNALS:
    void saved(const tapledger::Employee& person);

private:
    void fill(const Employee& person);
    Employee entered() const;
    void showWhatIsMissing();
    void save();
    void loadAnew();
    QLayout* makePhoto();
    void readCurrentPhoto();
    void choosePhoto();
    void setPhoto(const QImage& photo);

    Console& m_console;
    std::optional<Employee> m_before; ///< as it was when it was filled in
    Inquiry* m_inquiry;
    Avatar* m_avatar;
    QImage m_photo;
    std::optional<std::string> m_newPhoto; ///< to be saved; empty: the one that is there goes
    QPushButton* m_removePhoto;
    QLineEdit* m_number;
    QLineEdit* m_name;
    QLineEdit* m_department;
    QLineEdit* m_position;
    QPushButton* m_save;
};

} // namespace tapledger::ui
