# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name backup command_line import migrate_store configuration journey start_errors demo signed_taps tls_story secrets
        foreign_people trust monitor anchors_story retention_story)
    tapledger_test(${name}_test FILES ${name}_test.cpp cli.cpp ROOMS services LABELS "e2e" TIMEOUT 300)
    add_dependencies(${name}_test tapledgerd)
endforeach()
foreach(name trust anchors_story)
    target_compile_definitions(${name}_test PRIVATE TAPLEDGER_VERIFY="$<TARGET_FILE:tapledger-verify>")
    add_dependencies(${name}_test tapledger-verify)
endforeach()
