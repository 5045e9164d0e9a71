# SPDX-License-Identifier: GPL-3.0-or-later
set(SERVICES_SOURCES
    alert_service.cpp
    alert_watch.cpp
    audit.cpp
    csv_import.cpp
    device_service.cpp
    enrolment_service.cpp
    ledger_export.cpp
    ledger_service.cpp
    live_taps.cpp
    login_throttle.cpp
    login_token.cpp
    password.cpp
    permissions.cpp
    user_service.cpp
    verification_jobs.cpp
    worker_pool.cpp)
