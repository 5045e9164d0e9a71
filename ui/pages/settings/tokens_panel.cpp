// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/tokens_panel.h"

#include "ui/pages/settings/users_panel.h"
#include "ui/text/error_text.h"
#include "ui/text/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tapledger::ui {

TokensPanel::TokensPanel(Console& console)
    : m_console(console),
      m_model({{tr("Name"), [](const ApiToken& token) { return QString::fromStdString(token.token_name); }},
               {tr("Role"),
                [](const ApiToken& token) { return token.role ? roleTitle(*token.role) : tr("Unknown: no rights"); }},
               {tr("Begins with"), [](const ApiToken& token) { return QString::fromStdString(token.token_prefix); }},
               {tr("Made"), [](const ApiToken& token) { return localTime(token.created_at); }},
               {tr("State"),
                [](const ApiToken& token) {
                    return token.revoked_at ? tr("revoked %1").arg(localTime(*token.revoked_at)) : tr("valid");
                }}},
              this),
      m_table(new Table(QStringLiteral("tokens"), console)), m_banner(new Banner), m_name(new QLineEdit),
      m_role(new QComboBox), m_text(new QLineEdit), m_revoke(new QPushButton(tr("Re&voke")))
{
    m_name->setObjectName(QStringLiteral("tokenName"));
    m_name->setPlaceholderText(tr("What the token is for: payroll, say"));
    m_name->setAccessibleName(tr("What the token is for"));
    m_role->setObjectName(QStringLiteral("tokenRole"));
    for (const Role role : kRoles)
        m_role->addItem(roleTitle(role), static_cast<int>(role));
    m_role->setCurrentIndex(m_role->findData(static_cast<int>(Role::Auditor)));
    m_role->setAccessibleName(tr("Role"));
    auto* add = new QPushButton(icon(QStringLiteral("plus")), tr("&Make a token"));
    add->setObjectName(QStringLiteral("addToken"));
    m_revoke->setObjectName(QStringLiteral("revokeToken"));
    m_text->setObjectName(QStringLiteral("tokenText"));
    m_text->setAccessibleName(tr("The new token"));
    m_text->setReadOnly(true);
    m_text->hide();

    auto* row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(m_role);
    row->addWidget(add);
    row->addWidget(m_revoke);
    m_table->setAccessibleName(tr("API tokens"));
    m_table->setModel(&m_model);
    m_table->setFirstWidths({200, 120, 120, 168});
    m_table->setEmptyState(new EmptyState(QStringLiteral("key"), tr("No tokens yet"),
                                          tr("A program that asks this server, payroll say, shows a token. It is made "
                                             "here, and shown once.")));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addLayout(row);
    layout->addWidget(m_banner);
    layout->addWidget(m_text);
    layout->addWidget(m_table, 1);
    connect(add, &QPushButton::clicked, this, &TokensPanel::add);
    connect(m_name, &QLineEdit::returnPressed, this, &TokensPanel::add);
    connect(m_revoke, &QPushButton::clicked, this, &TokensPanel::revoke);
    connect(m_banner, &Banner::acted, this, [this] { QApplication::clipboard()->setText(m_text->text()); });
    const auto enable = [this] {
        const auto rows = m_table->selectionModel()->selectedRows();
        m_revoke->setEnabled(rows.size() == 1 && !m_model.at(rows.front().row()).revoked_at);
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, enable);
    connect(&m_model, &QAbstractItemModel::modelReset, this, enable);
    enable();
    read();
}

void TokensPanel::read()
{
    m_console.session.ask(
        this, [](const Services& services) { return services.users().allTokens(); },
        [this](Result<std::vector<ApiToken>> tokens) {
            if (!tokens)
                return m_banner->show(Banner::Kind::Error, sentenceOf(tokens.error()));
            m_model.setRows(std::move(*tokens));
        });
}

void TokensPanel::add()
{
    m_console.session.ask(
        this,
        [name = m_name->text().trimmed().toStdString(), role = static_cast<Role>(m_role->currentData().toInt())](
            const Services& services) { return services.users().addToken(name, role); },
        [this](const Result<ApiTokenWithText>& made) {
            m_text->setVisible(made.has_value());
            if (!made)
                return m_banner->show(Banner::Kind::Error, sentenceOf(made.error()));
            m_name->clear();
            m_text->setText(QString::fromStdString(made->text));
            m_text->selectAll();
            m_banner->show(Banner::Kind::Success,
                           tr("This is the token. It is shown this once: give it to the program that needs it."),
                           tr("Copy"));
            read();
        });
}

void TokensPanel::revoke()
{
    const ApiToken& token = m_model.at(m_table->selectionModel()->selectedRows().front().row());
    m_console.session.ask(
        this, [id = token.id](const Services& services) { return services.users().revokeToken(id); },
        [this, name = QString::fromStdString(token.token_name)](const Result<void>& revoked) {
            m_text->hide();
            if (!revoked)
                return m_banner->show(Banner::Kind::Error, sentenceOf(revoked.error()));
            m_banner->show(Banner::Kind::Info,
                           tr("The token %1 is revoked: programs that show it are refused.").arg(name));
            read();
        });
}

} // namespace tapledger::ui
