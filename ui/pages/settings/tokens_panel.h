// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console.h"
#include "ui/models/rows_model.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tapledger::ui {

class Banner;
class Table;

/// Long-lived tokens of programs that use the HTTP calls.
class TokensPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TokensPanel(Console& console);

private:
    void read();
    void add();
    void revoke();

    Console& m_console;
    RowsModel<ApiToken> m_model;
    Table* m_table;
    Banner* m_banner;
    QLineEdit* m_name;
    QComboBox* m_role;
    QLineEdit* m_text; ///< of the token that was made just now
    QPushButton* m_revoke;
};

} // namespace tapledger::ui
