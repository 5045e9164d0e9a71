// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/setup_dialog.h"

#include "ui/widgets/banner.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace tapledger::ui {
namespace {

constexpr QSize kSize(560, 440);
enum Step { kAdministrator, kListeners, kDevice, kDone };

QLineEdit* field(const char* name, const QString& text = {})
{
    auto* line = new QLineEdit(text);
    line->setObjectName(QLatin1String(name));
    return line;
}

QString valueOf(const SiteSettings& site, const char* key)
{
    const auto all = site.all();
    const auto found = std::ranges::find(all, QLatin1String(key), &SiteSetting::key);
    return found == all.end() ? QString() : found->value;
}

Result<void> refused(const QString& why) { return failure(ErrorCode::InvalidArgument, why.toStdString()); }

} // namespace

SetupDialog::SetupDialog(Console& console, QWidget* parent)
    : QDialog(parent), m_console(console), m_steps(new QStackedWidget), m_progress(new QLabel), m_banner(new Banner),
      m_next(new QPushButton), m_skip(new QPushButton(tr("&Later"))), m_user(field("setupUser")),
      m_password(field("setupPassword")), m_again(field("setupPasswordAgain")),
      m_http(field("setupHttp", valueOf(console.site, "server.http"))),
      m_tcp(field("setupTcp", valueOf(console.site, "server.tcp"))),
      m_deviceId(field("setupDeviceId", QStringLiteral("GATE-01"))),
      m_deviceName(field("setupDeviceName", tr("Main gate"))), m_deviceKey(field("setupDeviceKey"))
{
    setObjectName(QStringLiteral("setup"));
    setWindowTitle(tr("Setting Tapledger up"));
    resize(kSize);
    for (QLineEdit* line : {m_password, m_again})
        line->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("At least 10 characters"));
    m_deviceKey->setReadOnly(true);

    const auto form = [](std::initializer_list<std::pair<QString, QLineEdit*>> rows) {
        auto* body = new QWidget;
        auto* layout = new QFormLayout(body);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setRowWrapPolicy(QFormLayout::WrapAllRows);
        for (const auto& [label, line] : rows)
            layout->addRow(label, line);
        return body;
    };
    m_steps->addWidget(
        makeStep(tr("Who looks after it?"),
                 tr("The first administrator adds everybody else. Until there is one, everybody who opens this "
                    "program on this machine may do everything."),
                 form({{tr("&User name"), m_user}, {tr("&Password"), m_password}, {tr("Password, a&gain"), m_again}})));
    m_steps->addWidget(
        makeStep(tr("Where do readers reach it?"),
                 tr("As it stands only this machine does. For readers on the network write 0.0.0.0 instead of "
                    "127.0.0.1; “off” closes a door."),
                 form({{tr("&HTTP"), m_http}, {tr("&TCP, JSON lines"), m_tcp}})));
    m_steps->addWidget(
        makeStep(tr("Which is the first reader?"),
                 tr("A reader names itself by its device id and shows the API key that is made for it now."),
                 form({{tr("&Device id"), m_deviceId}, {tr("&Name"), m_deviceName}})));
    m_steps->addWidget(
        makeStep(tr("Ready"),
                 tr("Give the API key to the reader; it is shown this once. Then add people, and give them cards: "
                    "the pages People and Enrolment wait for you."),
                 form({{tr("API key of the reader"), m_deviceKey}})));

    m_next->setObjectName(QStringLiteral("setupNext"));
    m_skip->setObjectName(QStringLiteral("setupSkip"));
    m_next->setProperty("mainAction", true);
    m_next->setDefault(true);
    m_progress->setForegroundRole(QPalette::PlaceholderText);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_progress, 1);
    buttons->addWidget(m_skip);
    buttons->addWidget(m_next);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kMedium);
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_banner);
    layout->addLayout(buttons);
    connect(m_next, &QPushButton::clicked, this, &SetupDialog::next);
    connect(m_skip, &QPushButton::clicked, this, &SetupDialog::skip);
    showStep(kAdministrator);
}

QWidget* SetupDialog::makeStep(const QString& title, const QString& text, QWidget* body)
{
    auto* step = new QWidget;
    auto* layout = new QVBoxLayout(step);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kMedium);
    auto* heading = new QLabel(title);
    heading->setFont(Theme::font(TextStyle::Title));
    auto* explanation = new QLabel(text);
    explanation->setWordWrap(true);
    layout->addWidget(heading);
    layout->addWidget(explanation);
    layout->addWidget(body);
    layout->addStretch(1);
    return step;
}

void SetupDialog::showStep(int step)
{
    m_steps->setCurrentIndex(step);
    m_banner->clear();
    m_next->setEnabled(true);
    m_next->setText(step == kDone ? tr("&Begin") : tr("&Continue"));
    m_skip->setVisible(step != kDone);
    m_progress->setText(tr("Step %1 of %2").arg(step + 1).arg(m_steps->count()));
    m_deviceKey->parentWidget()->setVisible(!m_deviceKey->text().isEmpty());
    if (auto* first = m_steps->currentWidget()->findChild<QLineEdit*>())
        first->setFocus();
}

void SetupDialog::skip() { showStep(m_steps->currentIndex() + 1); }

void SetupDialog::next()
{
    m_banner->clear();
    switch (m_steps->currentIndex()) {
    case kAdministrator:
        return makeAdministrator();
    case kListeners:
        return saveListeners();
    case kDevice:
        return addDevice();
    default:
        accept();
    }
}

void SetupDialog::finishStep(const Result<void>& done)
{
    m_next->setEnabled(true);
    if (done)
        return showStep(m_steps->currentIndex() + 1);
    m_banner->show(Banner::Kind::Error, QString::fromStdString(done.error().message));
}

void SetupDialog::makeAdministrator()
{
    if (m_password->text() != m_again->text())
        return finishStep(refused(tr("The two passwords differ.")));
    m_next->setEnabled(false);
    const std::string name = m_user->text().trimmed().toStdString();
    m_console.session.ask(
        this,
        [name, password = m_password->text().toStdString()](const Services& services) -> Result<void> {
            const auto added = services.users().add(name, Role::Admin, password);
            return added ? Result<void>() : failure(added.error());
        },
        [this, name](const Result<void>& added) {
            m_password->clear();
            m_again->clear();
            finishStep(added);
            if (added)
                m_console.session.logIn({name, Role::Admin});
        });
}

void SetupDialog::saveListeners()
{
    QMap<QString, QString> changes;
    for (const auto& [key, line] : {std::pair("server.http", m_http), std::pair("server.tcp", m_tcp)}) {
        if (line->text().trimmed() != valueOf(m_console.site, key))
            changes.insert(QLatin1String(key), line->text().trimmed());
    }
    if (!changes.isEmpty()) {
        if (const QString trouble = m_console.site.change(changes); !trouble.isEmpty())
            return finishStep(refused(trouble));
        m_console.server.restart();
    }
    finishStep({});
}

void SetupDialog::addDevice()
{
    Device device;
    device.device_id = m_deviceId->text().trimmed().toStdString();
    device.device_name = m_deviceName->text().trimmed().toStdString();
    m_next->setEnabled(false);
    m_console.session.ask(
        this, [device](const Services& services) { return services.devices().add(device); },
        [this](const Result<DeviceWithKey>& added) {
            if (added)
                m_deviceKey->setText(QString::fromStdString(added->api_key));
            finishStep(added ? Result<void>() : failure(added.error()));
        });
}

} // namespace tapledger::ui
