// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/tls/net_stream.h"

#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>

namespace tapledger {

/// A connection whose client asked, with this request, to speak WebSocket on it from now on (RFC 6455 section 4).
struct Upgrade
{
    NetStream stream;
    boost::beast::http::request<boost::beast::http::string_body> request;
};

} // namespace tapledger
