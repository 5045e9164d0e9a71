# SPDX-License-Identifier: GPL-3.0-or-later
set(SUPPORT_SOURCES qtest_strings.cpp)
list(APPEND SUPPORT_SOURCES daemon.cpp postgres_server.cpp test_database.cpp test_site.cpp watch_client.cpp api_client.cpp peopled_sites.cpp certificates.cpp
    tls_client.cpp memory.cpp vectors.cpp signed_here.cpp tap_load.cpp tcp_proxy.cpp)
