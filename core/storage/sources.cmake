# SPDX-License-Identifier: GPL-3.0-or-later
set(STORAGE_SOURCES database.cpp)
