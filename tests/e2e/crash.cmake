# SPDX-License-Identifier: GPL-3.0-or-later
tapledger_test(crash_test FILES crash_test.cpp ROOMS net LABELS "e2e" TIMEOUT 900)
add_dependencies(crash_test tapledgerd)
