// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/setup_dialog.h"

#include "ui/pages/people/import_dialog.h"
#include "ui/text/error_text.h"
#include "ui/widgets/banner.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace tapledger::ui {
namespace {

constexpr QSize kSize(600, 460);
enum Step { kStorage, kAdministrator, kListeners, kPeople, kDevice, kCard };

QLineEdit* field(const char* name, const QString& text = {})
{
    auto* line = new QLineEdit(text);
    line->setObjectName(QLatin1String(name));
    return line;
}

SiteSetting settingOf(const SiteSettings& site, const char* key)
{
    const auto all = site.all();
    const auto found = std::ranges::find(all, QLatin1String(key), &SiteSetting::key);
    return found == all.end() ? SiteSetting() : *found;
}

Result<void> refused(const QString& why) { return failure(ErrorCode::InvalidArgument, why.toStdString()); }

} // namespace

SetupDialog::SetupDialog(Console& console, QWidget* parent)
    : QDialog(parent), m_console(console), m_steps(new QStackedWidget), m_progress(new QLabel), m_banner(new Banner),
      m_next(new QPushButton), m_skip(new QPushButton(tr("&Later"))),
      m_embedded(new QRadioButton(tr("&In this program: a file in its data folder"))),
      m_postgres(new QRadioButton(tr("In a &PostgreSQL database"))), m_url(field("setupUrl")),
      m_tryUrl(new QPushButton(icon(QStringLiteral("plug")), tr("&Test the connection"))), m_people(new QLabel),
      m_user(field("setupUser")), m_password(field("setupPassword")), m_again(field("setupPasswordAgain")),
      m_http(field("setupHttp", settingOf(console.site, "server.http").value)),
      m_tcp(field("setupTcp", settingOf(console.site, "server.tcp").value)),
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
    m_steps->addWidget(makeStep(tr("Where is the ledger kept?"),
                                tr("The store inside needs nothing else. Larger sites use a PostgreSQL database, where "
                                   "a payroll system reads the same ledger; it must be made and prepared before."),
                                makeStorage()));
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
    m_steps->addWidget(makeStep(tr("Who works here?"),
                                tr("A CSV file of the people, as the payroll or HR system exports it, is shown before "
                                   "anything is taken over. People can be added one by one later, too."),
                                makePeople()));
    m_steps->addWidget(
        makeStep(tr("Which is the first reader?"),
                 tr("A reader names itself by its device id and shows the API key that is made for it now."),
                 form({{tr("&Device id"), m_deviceId}, {tr("&Name"), m_deviceName}})));
    m_steps->addWidget(makeStep(
        tr("Who gets the first card?"),
        tr("A card is given out on the page Enrolment: choose a person there, and put the card on the reader of this "
           "desk. What was left for later is done on the pages People, Devices and Settings."),
        form({{tr("API key of the first reader: give it to the reader now, it is shown this once"), m_deviceKey}})));

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
    const SiteSetting database = settingOf(console.site, "database.url");
    const bool isDecided = !database.ownValue.isEmpty() || !database.setBy.isEmpty();
    showStep(isDecided ? kAdministrator : kStorage);
}

QWidget* SetupDialog::makeStorage()
{
    m_embedded->setObjectName(QStringLiteral("setupEmbedded"));
    m_postgres->setObjectName(QStringLiteral("setupPostgres"));
    m_tryUrl->setObjectName(QStringLiteral("setupTryUrl"));
    m_url->setPlaceholderText(QStringLiteral("postgresql://USER@HOST/DATABASE"));
    m_url->setAccessibleName(tr("Address of the database"));
    m_embedded->setChecked(true);
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_embedded, m_postgres, m_url})
        layout->addWidget(widget);
    layout->addWidget(m_tryUrl, 0, Qt::AlignLeft);
    const auto enable = [this] {
        for (QWidget* widget : std::initializer_list<QWidget*>{m_url, m_tryUrl})
            widget->setEnabled(m_postgres->isChecked());
    };
    connect(m_postgres, &QRadioButton::toggled, this, enable);
    connect(m_tryUrl, &QPushButton::clicked, this, &SetupDialog::tryDatabase);
    enable();
    return body;
}

QWidget* SetupDialog::makePeople()
{
    auto* import = new QPushButton(icon(QStringLiteral("file-up")), tr("&Import people…"));
    import->setObjectName(QStringLiteral("setupImport"));
    m_people->setObjectName(QStringLiteral("setupPeople"));
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(import, 0, Qt::AlignLeft);
    layout->addWidget(m_people);
    connect(import, &QPushButton::clicked, this, [this] {
        auto* dialog = new ImportDialog(m_console, ImportDialog::What::People, this);
        connect(dialog, &ImportDialog::imported, this, [this] { m_people->setText(tr("People were imported.")); });
        dialog->open();
    });
    return body;
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
    m_next->setText(step == kCard ? tr("&Give out a card") : tr("&Continue"));
    m_progress->setText(tr("Step %1 of %2").arg(step + 1).arg(m_steps->count()));
    m_deviceKey->parentWidget()->setVisible(!m_deviceKey->text().isEmpty());
    if (auto* first = m_steps->currentWidget()->findChild<QLineEdit*>())
        first->setFocus();
}

void SetupDialog::skip()
{
    if (m_steps->currentIndex() == kCard)
        return accept();
    showStep(m_steps->currentIndex() + 1);
}

void SetupDialog::next()
{
    m_banner->clear();
    switch (m_steps->currentIndex()) {
    case kStorage:
        return saveStorage();
    case kAdministrator:
        return makeAdministrator();
    case kListeners:
        return saveListeners();
    case kDevice:
        return addDevice();
    case kCard:
        accept();
        return m_console.navigator.open(QStringLiteral("enrolment"));
    default:
        finishStep({});
    }
}

void SetupDialog::finishStep(const Result<void>& done)
{
    m_next->setEnabled(true);
    if (done)
        return showStep(m_steps->currentIndex() + 1);
    m_banner->show(Banner::Kind::Error, sentenceOf(done.error()));
}

void SetupDialog::tryDatabase()
{
    m_banner->clear();
    m_tryUrl->setEnabled(false);
    m_console.session.ask(
        this,
        [url = m_url->text().trimmed(), &site = m_console.site](const Services&) { return site.tryDatabase(url); },
        [this](const Result<void>& tried) {
            m_tryUrl->setEnabled(m_postgres->isChecked());
            if (tried)
                m_banner->show(Banner::Kind::Success, tr("The database answers, and its schema is as it must be."));
            else
                m_banner->show(Banner::Kind::Error, sentenceOf(tried.error()));
        });
}

/// Another store is another start of the program, where the rest is asked.
void SetupDialog::saveStorage()
{
    if (m_embedded->isChecked())
        return finishStep({});
    m_next->setEnabled(false);
    m_console.session.ask(
        this,
        [url = m_url->text().trimmed(), &site = m_console.site](const Services& services) -> Result<void> {
            if (auto tried = site.tryDatabase(url); !tried)
                return tried;
            return site.change(services, {{QStringLiteral("database.url"), url}});
        },
        [this](const Result<void>& saved) {
            if (!saved)
                return finishStep(saved);
            m_skip->setEnabled(false);
            m_banner->show(Banner::Kind::Success, tr("Tapledger begins anew with that database."));
            Q_EMIT m_console.navigator.startAgainWanted();
        });
}

void SetupDialog::makeAdministrator()
{
    if (m_password->text() != m_again->text())
        return finishStep(refused(tr("The two passwords differ.")));
    m_next->setEnabled(false);
    const std::string name = m_user->text().trimmed().toStdString();
    const std::string password = m_password->text().toStdString();
    m_console.session.ask(
        this, [=](const Services& services) { return services.users().add(name, Role::Admin, password); },
        [=, this](const Result<User>& added) {
            if (!added)
                return finishStep(failure(added.error()));
            m_console.session.logIn(this, name, password, [this](const Result<void>& done) {
                m_password->clear();
                m_again->clear();
                finishStep(done);
            });
        });
}

void SetupDialog::saveListeners()
{
    QMap<QString, QString> changes;
    for (const auto& [key, line] : {std::pair("server.http", m_http), std::pair("server.tcp", m_tcp)}) {
        if (line->text().trimmed() != settingOf(m_console.site, key).value)
            changes.insert(QLatin1String(key), line->text().trimmed());
    }
    if (changes.isEmpty())
        return finishStep({});
    m_next->setEnabled(false);
    m_console.session.ask(
        this, [changes, &site = m_console.site](const Services& services) { return site.change(services, changes); },
        [this](const Result<void>& changed) {
            if (changed)
                m_console.server.restart();
            finishStep(changed);
        });
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
