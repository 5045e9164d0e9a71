// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tapledger::simulate {

/// The answer to an HTTP request at the front of what arrived.
struct HttpAnswer
{
    enum class State { Incomplete, Complete, Nonsense };

    State state = State::Incomplete;
    int status = 0;
    std::string_view body;
    std::size_t size = 0; ///< of head and body
};

/// Understands answers with a Content-Length, which is all that the server sends.
HttpAnswer readHttpAnswer(std::string_view bytes);

} // namespace tapledger::simulate
