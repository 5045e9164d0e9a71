// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alerts/alerts_page.h"
#include "ui/pages/audit/audit_page.h"
#include "ui/pages/checkpoints/checkpoints_page.h"
#include "ui/pages/devices/devices_page.h"
#include "ui/pages/enrolment/enrolment_page.h"
#include "ui/pages/ledger/ledger_page.h"
#include "ui/pages/live/live_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/people/people_page.h"
#include "ui/pages/settings/settings_page.h"

#include <QAbstractButton>
#include <QEvent>
#include <QTimer>
#include <chrono>
#include <utility>

namespace tapledger::ui {
namespace {

constexpr std::chrono::seconds kPatience(3);

bool canBePressed(const QAbstractButton& button)
{
    return button.isEnabled() && button.isVisibleTo(button.parentWidget());
}

/// A page that was made a moment ago does not know yet what may be done on it: presses the button when it does.
class PressOnceItCan final : public QObject
{
public:
    explicit PressOnceItCan(QAbstractButton* button) : QObject(button), m_button(*button)
    {
        button->installEventFilter(this);
        QTimer::singleShot(kPatience, this, &QObject::deleteLater);
    }

private:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        const bool isChange = event->type() == QEvent::ShowToParent || event->type() == QEvent::EnabledChange;
        if (isChange && canBePressed(m_button)) {
            m_button.removeEventFilter(this);
            QMetaObject::invokeMethod(&m_button, &QAbstractButton::click, Qt::QueuedConnection);
            deleteLater();
        }
        return QObject::eventFilter(object, event);
    }

    QAbstractButton& m_button;
};

template <class P>
Page* make(Console& console)
{
    return new P(console);
}

} // namespace

void Page::perform(const QString& command)
{
    auto* button = findChild<QAbstractButton*>(command);
    if (!button)
        return;
    if (canBePressed(*button))
        button->click();
    else
        new PressOnceItCan(button);
}

std::vector<PageInfo> allPages()
{
    const auto page = [](const char* id, const QString& title, const char* iconName, Operation operation,
                         Page* (*create)(Console&), std::vector<PageCommand> commands = {}) {
        return PageInfo{QString::fromLatin1(id), title, QString::fromLatin1(iconName), operation, create,
                        std::move(commands)};
    };
    const auto command = [](const char* id, const QString& title, const char* iconName, Operation operation) {
        return PageCommand{QString::fromLatin1(id), title, QString::fromLatin1(iconName), operation};
    };
    using O = Operation;
    return {
        page("overview", Page::tr("Overview"), "layout-dashboard", O::ManageDevices, make<OverviewPage>),
        page("live", Page::tr("Live taps"), "radio", O::WatchTaps, make<LivePage>,
             {command("wallMode", Page::tr("Live taps on the whole screen"), "maximize", O::WatchTaps),
              command("pause", Page::tr("Pause live taps, or go on"), "pause", O::WatchTaps)}),
        page("enrolment", Page::tr("Enrolment"), "id-card", O::ManageCards, make<EnrolmentPage>,
             {command("batch", Page::tr("Give out a stack of cards"), "list-checks", O::ManageCards),
              command("importCards", Page::tr("Import cards"), "credit-card", O::ManageCards)}),
        page("people", Page::tr("People"), "users", O::ReadPeople, make<PeoplePage>,
             {command("addPerson", Page::tr("Add a person"), "user-plus", O::ManagePeople),
              command("importPeople", Page::tr("Import people"), "file-up", O::ManagePeople)}),
        page("devices", Page::tr("Devices"), "router", O::ManageDevices, make<DevicesPage>,
             {command("deviceAdd", Page::tr("Add a device"), "plus", O::ManageDevices)}),
        page("ledger", Page::tr("Ledger"), "scroll-text", O::ReadLedger, make<LedgerPage>,
             {command("verify", Page::tr("Verify the ledger"), "shield-check", O::VerifyLedger),
              command("export", Page::tr("Export entries of the ledger"), "download", O::ReadLedger)}),
        page("checkpoints", Page::tr("Checkpoints"), "lock", O::ReadLedger, make<CheckpointsPage>,
             {command("sealNow", Page::tr("Sign a checkpoint now"), "pencil", O::VerifyLedger),
              command("compareCheckpoint", Page::tr("Compare the ledger with a checkpoint from a file"), "shield-check",
                      O::VerifyLedger)}),
        page("alerts", Page::tr("Alerts"), "bell", O::ManageAlerts, make<AlertsPage>),
        page("audit", Page::tr("Audit log"), "history", O::ReadAudit, make<AuditPage>,
             {command("verifyAudit", Page::tr("Verify the audit log"), "shield-check", O::ReadAudit),
              command("exportAudit", Page::tr("Export the audit log"), "download", O::ReadAudit)}),
        page("settings", Page::tr("Settings"), "settings", O::ManageUsers, make<SettingsPage>,
             {command("addUser", Page::tr("Add a user"), "user-plus", O::ManageUsers)}),
    };
}

} // namespace tapledger::ui
