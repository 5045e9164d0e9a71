// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/database.h"

#include <atomic>
#include <chrono>
#include <libpq-fe.h>
#include <memory>
#include <string>
#include <string_view>

namespace tapledger {

struct PgFree
{
    void operator()(PGconn* connection) const { PQfinish(connection); }
    void operator()(PGresult* result) const { PQclear(result); }
    void operator()(char* memory) const { PQfreemem(memory); }
};
using PgResult = std::unique_ptr<PGresult, PgFree>;
using PgBuffer = std::unique_ptr<char, PgFree>;

/// libpq without waiting for ever: every wait for the server has a deadline, because a frozen backend keeps its
/// socket alive. After a deadline the connection counts as lost.
class PgConnection
{
public:
    static Result<std::unique_ptr<PgConnection>> open(const std::string& url, const OpenOptions& options);

    PGconn* handle() const { return m_handle.get(); }
    /// Host, port and database, without the password.
    const std::string& description() const { return m_description; }
    /// Its host and port, as the URL has them.
    std::string server() const;
    bool isConnected() const { return !m_lost && PQstatus(handle()) == CONNECTION_OK; }
    /// How long to wait for the next sign of the server; zero for ever.
    void setPatience(std::chrono::seconds patience) { m_patience = patience; }
    std::chrono::seconds patience() const { return m_patience; }

    /// While it is true the server is asked to stop what it does; see Database::setStop().
    void setStop(const std::atomic<bool>* stop) { m_stop = stop; }

    /// After a PQsend… function: reports its failure, else pushes everything out.
    Result<void> sent(int answer);
    /// The next result of what was sent, whatever its status; null when there is no more.
    Result<PgResult> next();
    /// Reads results to the end and answers the first error among them.
    Result<void> finish();
    /// Sends data of a COPY FROM STDIN.
    Result<void> putCopy(std::string_view data);
    /// Ends it; with @p reason the server gives up the whole statement.
    Result<void> endCopy(const char* reason = nullptr);
    /// The next message of a COPY TO STDOUT and its length; 0 at the end.
    Result<int> getCopy(PgBuffer& message);
    /// Takes in a piece of what the server sent unasked, without waiting. @return false when nothing had come.
    Result<bool> consume();
    /// Asks the server to stop what it is doing; finish() then reads the rest.
    void cancel();

    /// An error result, classified, in a sentence.
    Error error(const PGresult* result) const;
    /// The connection's own error: it is lost.
    Error lost();

private:
    enum class Wait { Read, ReadOrWrite };
    PgConnection() = default;
    Result<void> wait(Wait what);
    Result<void> flush();

    std::unique_ptr<PGconn, PgFree> m_handle;
    std::string m_description;
    std::chrono::seconds m_patience{0};
    bool m_lost = false;
    bool m_isUnreplicated = false; ///< the server gave up waiting for its standby
    const std::atomic<bool>* m_stop = nullptr;
};

bool isPostgresUrl(std::string_view url);
/// See isServerAway().
bool isPostgresAway(const std::string& url);

} // namespace tapledger
