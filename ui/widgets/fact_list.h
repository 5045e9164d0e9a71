// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

class QGridLayout;

namespace tapledger::ui {

/// One thing that is known about a record.
struct Fact
{
    QString label;
    QString value;
    QString id = {};      ///< objectName of the value
    QString tooltip = {}; ///< the exact form of the value
    bool isCode = false;  ///< of fixed width below its label, with a button that copies it
};

/// What is known about one record, a line each, which can be selected and copied.
class FactList : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(QWidget* parent = nullptr);

    /// Those without a value are left out.
    void setFacts(const std::vector<Fact>& facts);

private:
    QGridLayout* m_layout;
};

} // namespace tapledger::ui
