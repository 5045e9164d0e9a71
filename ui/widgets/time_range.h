// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

#include <QWidget>
#include <optional>

class QComboBox;
class QDateTimeEdit;

namespace tapledger::ui {

/// Chooses a time: any, today, the last days, or between two instants of the local zone.
class TimeRange : public QWidget
{
    Q_OBJECT

public:
    enum class Choice { Any, Today, Week, Month, Between };

    explicit TimeRange(QWidget* parent = nullptr);

    std::optional<Timestamp> from() const;
    std::optional<Timestamp> to() const; ///< exclusive
    /// For the preferences.
    QString state() const;
    /// Without changed(); any time where @p state is empty.
    void restore(const QString& state);

Q_SIGNALS:
    void changed();

private:
    Choice choice() const;

    QComboBox* m_choice;
    QDateTimeEdit* m_from;
    QDateTimeEdit* m_to;
};

} // namespace tapledger::ui
