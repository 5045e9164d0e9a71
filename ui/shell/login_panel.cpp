// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/login_panel.h"

#include "ui/text/error_text.h"
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

LoginPanel::LoginPanel(Console& console)
    : m_session(console.session), m_server(console.server), m_banner(new Banner), m_away(new Banner),
      m_name(new QLineEdit), m_password(new QLineEdit), m_button(new QPushButton(tr("Log in")))
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
    column->addWidget(m_away);
    column->addLayout(form);
    column->addWidget(m_button);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(box, 0, Qt::AlignHCenter);
    layout->addStretch(3);

    connect(m_button, &QPushButton::clicked, this, &LoginPanel::logIn);
    connect(m_name, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_password, &QLineEdit::returnPressed, this, &LoginPanel::logIn);
    m_away->setObjectName(QStringLiteral("databaseAway"));
    connect(&m_server, &ServerMonitor::changed, this, &LoginPanel::showServer);
    showServer();
    connect(&m_session, &Session::changed, m_banner, &Banner::clear);
    connect(&m_session, &Session::ended, m_banner,
            [this](const QString& why) { m_banner->show(Banner::Kind::Warning, why); });
}

void LoginPanel::showServer()
{
    const ServerStatus& status = m_server.status();
    if (status.state == ServerStatus::State::Away && !status.isAltered)
        m_away->show(Banner::Kind::Warning,
                     tr("The database does not answer; it is tried again. %1").arg(status.detail));
    else
        m_away->clear();
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
    m_session.logIn(this, m_name->text().toStdString(), m_password->text().toStdString(),
                    [this](const Result<void>& done) {
                        m_button->setEnabled(true);
                        m_password->clear();
                        if (done)
                            return;
                        m_banner->show(Banner::Kind::Error, done.error().code == ErrorCode::NotFound
                                                                ? tr("User name and password do not belong together.")
                                                                : sentenceOf(done.error()));
                        m_password->setFocus();
                    });
}

} // namespace tapledger::ui
