// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http/http_server.h"

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <set>

namespace tapledger {

class HttpConnection;

/// What the connections of a server share.
struct HttpShared
{
    const NetOptions& options;
    HttpHandler& handler;
    std::set<std::shared_ptr<HttpConnection>> connections = {}; ///< a connection takes itself out when it ends
    std::size_t bodyBytes = 0;                                  ///< reserved for the larger bodies
    std::map<int, std::uint64_t> responses = {};
    bool isStopping = false;
};

/// One connection: a request, its answer, the next request. HTTP/1.1 by Boost.Beast, which stays inside
/// http_connection.cpp.
class HttpConnection : public std::enable_shared_from_this<HttpConnection>
{
public:
    HttpConnection(HttpShared& shared, NetStream stream);

    void start();
    /// Refuses a request that does not arrive, and hangs up on who is silent or does not fetch the answer.
    void closeIfOverdue(std::chrono::steady_clock::time_point now);
    /// Ends it unless a request is under way.
    void closeIfIdle();
    /// Over TLS the client is told, unless it does not even fetch its answer.
    void hangUp();
    /// No answer is owed.
    bool isIdle() const { return m_phase != Phase::Answering && m_phase != Phase::Writing; }

private:
    enum class Phase { Handshake, Idle, Reading, Answering, Writing, Closed };

    void onHandshake(boost::system::error_code error);
    void waitForRequest();
    void awaitFirstByte();
    void readHead();
    void onHead();
    /// What of the head cannot be understood, or in two ways; none if all is clear.
    std::optional<Outcome> faultOfHead() const;
    HttpRequest requestOfHead() const;
    void sendContinue();
    void readBody();
    void onBadRequest(boost::system::error_code error);
    void onRequest();
    template <class Step>
    void attempt(Step step);
    class Debt;
    void endUnanswered() noexcept;
    void handOver(const std::function<void(Upgrade)>& upgrade);
    void refuse(const Outcome& outcome);
    void write(const HttpResponse& response);
    void close();
    void finish();
    bool reserveBody(std::size_t bytes);
    void releaseBody();
    void deadline(std::chrono::milliseconds after) { m_deadline = std::chrono::steady_clock::now() + after; }

    HttpShared& m_shared;
    NetStream m_stream;
    const std::string m_peer;
    std::string m_certificate; ///< fingerprint of the client's
    boost::beast::flat_buffer m_buffer;
    std::optional<boost::beast::http::request_parser<boost::beast::http::string_body>> m_parser;
    boost::beast::http::response<boost::beast::http::string_body> m_response;
    HttpRequest m_request;
    Phase m_phase = Phase::Handshake;
    std::chrono::steady_clock::time_point m_deadline;
    std::size_t m_bodyLimit = 0;
    std::size_t m_reserved = 0; ///< of the bytes of all bodies
    bool m_keepAlive = false;
    bool m_isHead = false;
};

} // namespace tapledger
