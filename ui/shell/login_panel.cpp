// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/login_panel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tapledger::ui {
namespace {

constexpr int kWidth = 360;

} // namespace

LoginPanel::LoginPanel(Session& session)
    : m_session(session), m_banner(new Banner), m_name(new QLineEdit), m_password(new QLineEdit),
      m_button(new QPushButton(tr("Log in")))
{
    setObjectName(QStringLiteral("login"));
    m_name->setObjectName(QStringLiteral("loginName"));
    m_password->setObjectName(QStringLiteral("loginPassword"));
    m_button->setObjectName(QStringLiteral("loginButton"));
    m_password->setEchoMode(QLineEdit::Password);
    m_button->setToolTip(tr("Log in (Enter)"));
    m_button->setProperty("mainAction", true);
    auto* title = new QLabel(tr("Tapledger"));
    title->setFont(Theme::font(TextStyle::Title));

    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("&User name"), m_name);
    form->addRow(tr("&Password"), m_password);
    auto* box = new QWidget;
    box->setFixedWidth(kWidth);
    auto* column = new QVBoxLayout(box);
    column->setSpacing(space::kMedium);
    column->addWidget(title);
    column->addWidget(m_banner);
    column->addLayout(form);
    column->addWidget(m_button);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(box, 0, Qt::AlignHCenter);
    layout->addStretch(3);

    connect(m_button, &QPushButton::clicked, this, &LoginPanel::logIn);
    connect(m_name, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_password, &QLineEdit::returnPressed, this, &LoginPanel::logIn);
}

void LoginPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_name->setFocus();
}

void LoginPanel::logIn()
{
    m_button->setEnabled(false);
    m_banner->clear();
    m_session.ask(
        this,
        [name = m_name->text().toStdString(),
         password = m_password->text().toStdString()](const Services& services) -> Result<Principal> {
            UserService users = services.users();
            const auto login = users.login(name, password);
            if (!login)
                return failure(login.error());
            const auto who = users.principalOf(*login);
            if (!who)
                return failure(who.error());
            if (!*who)
                return failure(ErrorCode::NotFound, "the user was removed just now");
            return **who;
        },
        [this](const Result<Principal>& who) {
            m_button->setEnabled(true);
            m_password->clear();
            if (who)
                return m_session.logIn(*who);
            m_banner->show(Banner::Kind::Error, who.error().code == ErrorCode::NotFound
                                                    ? tr("User name and password do not belong together.")
                                                    : QString::fromStdString(who.error().message));
            m_password->setFocus();
        });
}

} // namespace tapledger::ui
