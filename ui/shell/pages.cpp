// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alerts/alerts_page.h"
#include "ui/pages/audit/audit_page.h"
#include "ui/pages/devices/devices_page.h"
#include "ui/pages/enrolment/enrolment_page.h"
#include "ui/pages/ledger/ledger_page.h"
#include "ui/pages/live/live_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/people/people_page.h"
#include "ui/pages/settings/settings_page.h"

namespace tapledger::ui {
namespace {

template <class P>
Page* make(Console& console)
{
    return new P(console);
}

} // namespace

std::vector<PageInfo> allPages()
{
    const auto page = [](const char* id, const QString& title, const char* iconName, Operation operation,
                         Page* (*create)(Console&)) {
        return PageInfo{QString::fromLatin1(id), title, QString::fromLatin1(iconName), operation, create};
    };
    return {
        page("overview", Page::tr("Overview"), "layout-dashboard", Operation::ManageDevices, make<OverviewPage>),
        page("live", Page::tr("Live taps"), "radio", Operation::WatchTaps, make<LivePage>),
        page("enrolment", Page::tr("Enrolment"), "id-card", Operation::ManageCards, make<EnrolmentPage>),
        page("people", Page::tr("People"), "users", Operation::ReadPeople, make<PeoplePage>),
        page("devices", Page::tr("Devices"), "router", Operation::ManageDevices, make<DevicesPage>),
        page("ledger", Page::tr("Ledger"), "scroll-text", Operation::ReadLedger, make<LedgerPage>),
        page("alerts", Page::tr("Alerts"), "bell", Operation::ManageAlerts, make<AlertsPage>),
        page("audit", Page::tr("Audit log"), "history", Operation::ReadAudit, make<AuditPage>),
        page("settings", Page::tr("Settings"), "settings", Operation::ManageUsers, make<SettingsPage>),
    };
}

} // namespace tapledger::ui
