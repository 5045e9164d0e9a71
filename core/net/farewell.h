// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/tls/net_stream.h"

#include <string>

namespace tapledger {

/// Closes a connection so that its client can still read the last answer. A close with unread bytes would reset the
/// connection, and a reset throws away what the client has not read yet (RFC 9112 section 9.6). So @p lastWords are
/// sent, our side is closed, and what the client sends is thrown away until it closes too: for two seconds and 1 MiB at
/// most. Over TLS close_notify is said instead of words. Beyond 256 such connections at a time the rest are closed at
/// once. Network thread only.
void sayFarewell(NetStream stream, std::string lastWords = {});

} // namespace tapledger
