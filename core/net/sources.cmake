# SPDX-License-Identifier: GPL-3.0-or-later
set(NET_SOURCES admission.cpp batch_desk.cpp device_messages.cpp farewell.cpp listen.cpp rate_limiter.cpp server.cpp tap_batch.cpp tap_door.cpp
    http/dispatcher.cpp http/docs_routes.cpp http/http_connection.cpp http/http_server.cpp http/log_routes.cpp http/metrics_text.cpp http/tap_routes.cpp
    http/witness_server.cpp
    http/api/alert_calls.cpp http/api/api_routes.cpp http/api/auth_calls.cpp http/api/card_calls.cpp
    http/api/device_calls.cpp http/api/employee_calls.cpp http/api/fields.cpp http/api/ledger_calls.cpp http/api/route.cpp
    http/api/trust_calls.cpp http/api/verification_calls.cpp tcp/line_reader.cpp tcp/tcp_connection.cpp tcp/tcp_server.cpp tls/net_stream.cpp
    tls/self_signed.cpp tls/tls_context.cpp udp/udp_server.cpp ws/tap_feed.cpp
    ws/viewer.cpp ws/web_socket.cpp)
