// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settings_page.h"

#include "ui/pages/settings/appearance_panel.h"
#include "ui/pages/settings/move_dialog.h"
#include "ui/pages/settings/readers_panel.h"
#include "ui/pages/settings/setting_form.h"
#include "ui/pages/settings/tokens_panel.h"
#include "ui/pages/settings/users_panel.h"
#include "ui/widgets/page_header.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace tapledger::ui {
namespace {

constexpr int kSectionsWidth = 200;

QWidget* scrolling(QWidget* panel, const QString& title)
{
    auto* area = new QScrollArea;
    area->setAccessibleName(title);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(panel);
    panel->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

} // namespace

SettingsPage::SettingsPage(Console& console)
    : m_console(console), m_sections(new QListWidget), m_panels(new QStackedWidget)
{
    m_sections->setObjectName(QStringLiteral("settingsSections"));
    m_sections->setAccessibleName(tr("Sections"));
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->setFixedWidth(kSectionsWidth);
    m_sections->viewport()->setAutoFillBackground(false);
    connect(m_sections, &QListWidget::currentRowChanged, m_panels, &QStackedWidget::setCurrentIndex);

    addSection("appearance", tr("Appearance"), "monitor", new AppearancePanel(console));
    addSection("readers", tr("Desk readers"), "id-card", new ReadersPanel(console));
    addSection("users", tr("Users and roles"), "users", new UsersPanel(console));
    addSection("tokens", tr("API tokens"), "key", new TokensPanel(console));
    addSection("listeners", tr("Listeners"), "wifi",
               new SettingForm(console, tr("Where readers and programs reach the server."),
                               {{QStringLiteral("server.http"), tr("HTTP")},
                                {QStringLiteral("server.tcp"), tr("TCP, JSON lines")},
                                {QStringLiteral("server.udp"), tr("UDP, datagrams")},
                                {QStringLiteral("server.authentication"), tr("Devices show their API key")},
                                {QStringLiteral("server.cors_origins"), tr("Web pages of other origins")}}));
    addSection("tls", tr("TLS"), "lock", makeTlsPanel());
    addSection("storage", tr("Storage"), "database", makeStoragePanel());
    addSection(
        "rules", tr("Rules"), "list-checks",
        new SettingForm(console, tr("Which taps are recorded, and when a reader counts as offline."),
                        {{QStringLiteral("rules.duplicate_window_seconds"), tr("Duplicate window, seconds")},
                         {QStringLiteral("rules.future_tolerance_seconds"), tr("Clocks may be ahead by, seconds")},
                         {QStringLiteral("devices.signature_verification"), tr("Signatures of devices")},
                         {QStringLiteral("devices.offline_after_seconds"), tr("Offline after, seconds")}}));
    addSection("retention", tr("Retention"), "history",
               new SettingForm(console,
                               tr("What is removed when it is older. Entries of the ledger and the audit log stay."),
                               {{QStringLiteral("retention.rejections_days"), tr("Keep refused taps for, days")},
                                {QStringLiteral("retention.alerts_days"), tr("Keep alerts that are over for, days")},
                                {QStringLiteral("retention.payloads_days"), tr("Keep what readers sent for, days")},
                                {QStringLiteral("retention.at"), tr("Remove it daily at")}}));
    std::vector<SettingForm::Row> everything;
    for (const SiteSetting& setting : console.site.all())
        everything.push_back({setting.key, setting.key});
    addSection("all", tr("All settings"), "settings",
               new SettingForm(console, tr("Everything that can be set, by its name in %1.").arg(console.site.file()),
                               std::move(everything)));

    auto* body = new QHBoxLayout;
    body->setSpacing(space::kLarge);
    body->addWidget(m_sections);
    body->addWidget(m_panels, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    auto* header = new PageHeader(tr("Settings"));
    header->setSubtitle(console.site.file());
    layout->addWidget(header);
    layout->addLayout(body, 1);
    m_sections->setCurrentRow(0);
}

void SettingsPage::addSection(const char* name, const QString& title, const char* iconName, QWidget* panel)
{
    auto* item = new QListWidgetItem(icon(QLatin1String(iconName)), title, m_sections);
    item->setData(Qt::UserRole, QLatin1String(name));
    item->setSizeHint({0, 36});
    panel->setObjectName(QLatin1String(name));
    m_panels->addWidget(scrolling(panel, title));
}

void SettingsPage::openSubject(const QVariant& subject)
{
    for (int row = 0; row < m_sections->count(); ++row) {
        if (m_sections->item(row)->data(Qt::UserRole) == subject)
            m_sections->setCurrentRow(row);
    }
}

void SettingsPage::perform(const QString& command)
{
    if (command == QLatin1String("addUser"))
        openSubject(QStringLiteral("users"));
    Page::perform(command);
}

QWidget* SettingsPage::makeTlsPanel()
{
    auto* form =
        new SettingForm(m_console,
                        tr("With a certificate HTTP and TCP speak TLS 1.2 and 1.3, and nothing else. UDP stays "
                           "plain: sign its taps."),
                        {{QStringLiteral("tls.certificate"), tr("Certificate")},
                         {QStringLiteral("tls.key"), tr("Private key")},
                         {QStringLiteral("tls.client_certificates"), tr("Certificates of clients")},
                         {QStringLiteral("tls.client_ca"), tr("Authorities of clients")}});
    auto* make = new QPushButton(icon(QStringLiteral("shield-check")), tr("&Make a self-signed certificate"));
    make->setObjectName(QStringLiteral("makeCertificate"));
    make->setToolTip(
        tr("For a site without an authority of its own: clients are told its fingerprint, or given its file"));
    connect(make, &QPushButton::clicked, form, [form] {
        form->ask([](const Services& services, SiteSettings& site) { return site.makeCertificate(services); });
    });
    form->addAction(make);
    return form;
}

QWidget* SettingsPage::makeStoragePanel()
{
    auto* form =
        new SettingForm(m_console,
                        tr("Empty: the embedded store in the data folder. Larger sites name a PostgreSQL database, "
                           "where a payroll system reads the same ledger."),
                        {{QStringLiteral("database.url"), tr("Database")}});
    form->setObjectName(QStringLiteral("storage"));
    auto* test = new QPushButton(icon(QStringLiteral("plug")), tr("&Test the connection"));
    test->setObjectName(QStringLiteral("testDatabase"));
    connect(test, &QPushButton::clicked, form, [this, form, test] {
        const QString url = form->value(QStringLiteral("database.url"));
        if (url.isEmpty())
            return form->tell({}, tr("The embedded store needs no connection."));
        test->setEnabled(false);
        m_console.session.ask(
            form, [&site = m_console.site, url](const Services&) { return site.tryDatabase(url); },
            [form, test](const Result<void>& tried) {
                test->setEnabled(true);
                form->tell(tried, tr("The database answers, and its schema is as it must be."));
            });
    });
    form->addAction(test);
    if (m_console.store) {
        auto* move = new QPushButton(icon(QStringLiteral("database")), tr("&Move to another database…"));
        move->setObjectName(QStringLiteral("moveStore"));
        move->setToolTip(m_console.store->isEmbedded()
                             ? tr("Copy everything to PostgreSQL, and work there from then on")
                             : tr("Copy everything to a file, and work there from then on"));
        connect(move, &QPushButton::clicked, this, [this] { (new MoveDialog(m_console, this))->open(); });
        form->addAction(move);
    }
    return form;
}

} // namespace tapledger::ui
