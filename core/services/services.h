// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/alert_service.h"
#include "services/device_service.h"
#include "services/enrolment_service.h"
#include "services/ledger_service.h"
#include "services/overview_service.h"
#include "services/settings_service.h"
#include "services/trust_service.h"
#include "services/user_service.h"
#include "services/watch_service.h"

namespace tapledger {

/// Every service over one connection, for one who asks. Each call checks the role and names the actor in the audit log.
struct Services
{
    Database& database;
    const Clock& clock;
    Random& random;
    Actor actor;

    EnrolmentService enrolment() const { return {database, clock, actor}; }
    DeviceService devices() const { return {database, clock, random, actor}; }
    UserService users() const { return {database, clock, random, actor}; }
    LedgerService ledger() const { return {database, actor}; }
    TrustService trust() const { return {database, clock, actor}; }
    AlertService alerts() const { return {database, clock, actor}; }
    WatchService watch() const { return {database, actor}; }
    SettingsService settings() const { return {database, clock, actor}; }
    OverviewService overview() const { return {database, clock, actor}; }
};

} // namespace tapledger
