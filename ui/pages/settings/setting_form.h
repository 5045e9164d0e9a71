// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console.h"

#include <QHash>
#include <QWidget>
#include <functional>
#include <vector>

class QHBoxLayout;
class QPushButton;

namespace tapledger::ui {

class Banner;

/// Some settings of the site, with what each means below it; saved together.
class SettingForm : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        QString key;
        QString label;
    };

    SettingForm(Console& console, const QString& introduction, std::vector<Row> rows);

    /// What stands in the field of a setting.
    QString value(const QString& key) const;
    /// The settings that it asks for.
    const std::vector<Row>& rows() const { return m_rows; }
    /// Does a change on a worker, and says how it went.
    using Change = std::function<Result<void>(const Services&, SiteSettings&)>;
    void ask(Change change);
    /// Says what was refused, or that it went well.
    void tell(const Result<void>& done, const QString& success = {});
    /// Beside the button that saves.
    void addAction(QPushButton* button);
    using QWidget::addAction;

private:
    void makeFields();
    void takeValues();
    void save();
    bool isChanged() const;
    QString fieldValue(const QWidget* field) const;

    Console& m_console;
    const std::vector<Row> m_rows;
    QHash<QString, QWidget*> m_fields; ///< QLineEdit or QComboBox, by key
    QHash<QString, QString> m_saved;
    Banner* m_banner;
    QHBoxLayout* m_actions;
    QPushButton* m_save;
    QPushButton* m_revert;
};

} // namespace tapledger::ui
