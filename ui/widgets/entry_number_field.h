// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <optional>

namespace tapledger::ui {

/// A field for the number of an entry; it may be empty.
class EntryNumberField : public QLineEdit
{
    Q_OBJECT

public:
    EntryNumberField(const QString& name, const QString& placeholder, const QString& label)
    {
        setObjectName(name);
        setPlaceholderText(placeholder);
        setAccessibleName(label);
        setMaximumWidth(144);
        setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("\\d{0,18}")), this));
    }

    std::optional<std::int64_t> value() const
    {
        return text().isEmpty() ? std::nullopt : std::optional<std::int64_t>(text().toLongLong());
    }
};

} // namespace tapledger::ui
