# SPDX-License-Identifier: GPL-3.0-or-later
set(SERVICES_SOURCES enrolment_service.cpp)
