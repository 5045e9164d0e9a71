# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name command_line import configuration journey start_errors demo signed_taps tls_story secrets foreign_people trust monitor)
    tapledger_test(${name}_test FILES ${name}_test.cpp cli.cpp ROOMS services LABELS "e2e" TIMEOUT 300)
    add_dependencies(${name}_test tapledgerd)
endforeach()
target_compile_definitions(trust_test PRIVATE TAPLEDGER_VERIFY="$<TARGET_FILE:tapledger-verify>")
add_dependencies(trust_test tapledger-verify)
