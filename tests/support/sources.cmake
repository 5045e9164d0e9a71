# SPDX-License-Identifier: GPL-3.0-or-later
set(SUPPORT_SOURCES qtest_strings.cpp)
