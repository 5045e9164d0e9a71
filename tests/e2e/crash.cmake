# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name cold_start crash outage exhaustion failover standby)
    tapledger_test(${name}_test FILES ${name}_test.cpp cli.cpp ROOMS services net LABELS "e2e" TIMEOUT 900)
    add_dependencies(${name}_test tapledgerd)
endforeach()
target_sources(outage_test PRIVATE gate_site.cpp)
target_sources(exhaustion_test PRIVATE gate_site.cpp small_disk.cpp)
target_sources(standby_test PRIVATE network_namespace.cpp)
