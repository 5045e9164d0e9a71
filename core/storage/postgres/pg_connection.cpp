// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/pg_connection.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fmt/format.h>
#include <poll.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace tapledger {
namespace {

constexpr int kLookForStopMs = 50;
/// libpq's least: where there are several servers, one that is frozen must not keep us from the next for long.
constexpr int kConnectTimeoutOfSeveral = 2;

std::string trimmed(const char* text)
{
    std::string line = text ? text : "";
    std::ranges::replace(line, '\n', ' ');
    while (!line.empty() && line.back() == ' ')
        line.pop_back();
    return line;
}

/// "tapledgerd host-a 123": what currentWriter() shows to others. PostgreSQL keeps 63 bytes of it.
std::string applicationName()
{
    char host[256] = {};
    gethostname(host, sizeof host - 1);
    return fmt::format("{:.20} {:.30} {}", program_invocation_short_name, host, getpid());
}

ErrorCode classify(std::string_view sqlState)
{
    static constexpr std::pair<std::string_view, ErrorCode> kStates[] = {
        {"08", ErrorCode::Unavailable},    // connection exceptions
        {"57", ErrorCode::Unavailable},    // shutdown, crash, cancelled by a timeout
        {"55P03", ErrorCode::Unavailable}, // lock_timeout
        {"53100", ErrorCode::StorageFull},  {"53", ErrorCode::Unavailable},
        {"40", ErrorCode::Unavailable}, // deadlock, serialisation: again
        {"25006", ErrorCode::ReadOnly},     {"42501", ErrorCode::Permission},
        {"28", ErrorCode::Permission},      {"3D000", ErrorCode::NotFound},
        {"22P03", ErrorCode::Internal}, // the columns have other types than ours: no value is at fault
        {"22", ErrorCode::InvalidArgument}, {"54", ErrorCode::InvalidArgument},
        {"23", ErrorCode::Conflict},        {"44", ErrorCode::Conflict},
        {"XX001", ErrorCode::Corrupt},      {"XX002", ErrorCode::Corrupt},
    };
    for (const auto& [prefix, code] : kStates) {
        if (sqlState.starts_with(prefix))
            return code;
    }
    return ErrorCode::Internal;
}

/// Whether an error that a function raised, one of a trigger say, is its word on the row that is written: P0001 of
/// RAISE, a class of its own making, a fault in it that this row comes upon (21, 38, 39, 42 …). Then trying again does
/// not mend it. It may where the server or the session is at fault: 25 the transaction's state, 55 an object in use, 58
/// the system, F0 a file, HV another server that is asked, XX the server's own failure. (classify() knows 08, 28, 40,
/// 42501, 53 and 57.)
bool isWordOnTheRow(std::string_view sqlState)
{
    return std::ranges::none_of(std::initializer_list<std::string_view>{"22P03", "25", "55", "58", "F0", "HV", "XX"},
                                [&](std::string_view prefix) { return sqlState.starts_with(prefix); });
}

std::string_view advice(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Unavailable:
        return "try again in a moment";
    case ErrorCode::StorageFull:
        return "make room on the disk of the database server";
    case ErrorCode::ReadOnly:
        return "the server takes no changes; is it a standby?";
    case ErrorCode::Permission:
        return "run `tapledgerd db migrate` as the owner; other users get their rights by `tapledgerd db grant`";
    case ErrorCode::Corrupt:
        return "the database is damaged; nothing was changed, restore a backup";
    default:
        return {};
    }
}

/// When the connection is refused libpq tells the reason by its text alone.
ErrorCode classifyRefusal(std::string_view text)
{
    if (text.find("password") != std::string_view::npos || text.find("pg_hba.conf") != std::string_view::npos ||
        text.find("role \"") != std::string_view::npos)
        return ErrorCode::Permission;
    if (text.find("\" does not exist") != std::string_view::npos)
        return ErrorCode::NotFound;
    return ErrorCode::Unavailable;
}

/// @p isUnreplicated becomes true when a commit took place although its wait for the standby was cancelled. The server
/// reports success then, with this warning alone, whose words depend on its language.
void takeNotice(void* isUnreplicated, const PGresult* notice)
{
    const char* function = PQresultErrorField(notice, PG_DIAG_SOURCE_FUNCTION);
    if (function && std::string_view(function) == "SyncRepWaitForLSN")
        *static_cast<bool*>(isUnreplicated) = true;
}

std::vector<std::string> splitAtCommas(const std::string& text)
{
    std::vector<std::string> parts(1);
    for (const char c : text) {
        if (c == ',')
            parts.emplace_back();
        else
            parts.back() += c;
    }
    return parts;
}

std::string serverName(std::string_view host, std::string_view port) { return fmt::format("{} {}", host, port); }

/// Moves the server of that name to the front of the lists of @p settings, where it is in them.
void moveToFront(const std::string& server, std::vector<std::pair<std::string, std::string>>& settings)
{
    const auto listOf = [&](std::string_view keyword) {
        const auto setting = std::ranges::find(settings, keyword, &std::pair<std::string, std::string>::first);
        return setting == settings.end() ? std::vector<std::string>() : splitAtCommas(setting->second);
    };
    const auto hosts = listOf("host");
    const auto ports = listOf("port");
    for (std::size_t i = 1; i < hosts.size() && !ports.empty(); ++i) {
        if (serverName(hosts[i], ports.size() == 1 ? ports.front() : ports.at(i)) != server)
            continue;
        for (auto& [keyword, value] : settings) {
            if (keyword != "host" && keyword != "hostaddr" && keyword != "port")
                continue;
            auto list = splitAtCommas(value);
            if (list.size() > i) // one port may be for all
                std::rotate(list.begin(), list.begin() + static_cast<std::ptrdiff_t>(i),
                            list.begin() + static_cast<std::ptrdiff_t>(i) + 1);
            value = fmt::format("{}", fmt::join(list, ","));
        }
        return;
    }
}

using ConnectionSettings = std::vector<std::pair<std::string, std::string>>;

/// Settings as libpq takes them; they must outlive it.
struct ParameterArrays
{
    explicit ParameterArrays(const ConnectionSettings& settings)
    {
        for (const auto& [keyword, value] : settings) {
            keywords.push_back(keyword.c_str());
            values.push_back(value.c_str());
        }
        keywords.push_back(nullptr);
        values.push_back(nullptr);
    }
    std::vector<const char*> keywords;
    std::vector<const char*> values;
};

/// The URL's settings, and ours: with them no wait on the network lasts for ever and texts have one form.
Result<ConnectionSettings> settingsOf(const std::string& url, const OpenOptions& options)
{
    char* fault = nullptr;
    PQconninfoOption* parsed = PQconninfoParse(url.c_str(), &fault);
    if (!parsed) {
        const PgBuffer owned(fault);
        return failure(
            ErrorCode::InvalidArgument,
            fmt::format("the database URL cannot be read: {}; write postgresql://user@host:5432/name", trimmed(fault)));
    }
    bool hasSeveral = false;
    for (const PQconninfoOption* option = parsed; option->keyword; ++option) {
        const std::string_view keyword = option->keyword;
        const bool isHost = keyword == "host" || keyword == "hostaddr";
        hasSeveral = hasSeveral || (isHost && option->val && std::strchr(option->val, ','));
    }
    const bool isReadOnly = options.access == OpenOptions::Access::ReadOnly;
    std::string serverOptions;
    ConnectionSettings settings = {
        {"application_name", applicationName()},
        {"connect_timeout",
         std::to_string(hasSeveral ? std::min(options.connectTimeoutSeconds, kConnectTimeoutOfSeveral)
                                   : options.connectTimeoutSeconds)},
        {"target_session_attrs", hasSeveral ? "read-write" : "any"},
        {"tcp_user_timeout", "10000"},
        {"keepalives_idle", "20"},
        {"keepalives_interval", "5"},
        {"keepalives_count", "3"},
    };
    for (const PQconninfoOption* option = parsed; option->keyword; ++option) {
        if (!option->val)
            continue;
        if (std::string_view(option->keyword) == "options")
            serverOptions = std::string(option->val) + " ";
        else
            settings.emplace_back(option->keyword, option->val); // the last of a name counts: the URL's
    }
    PQconninfoFree(parsed);
    if (!options.firstServer.empty())
        moveToFront(options.firstServer, settings);
    // What only reads is no "read-write" session, wherever it is; what is meant is the server that is no standby.
    if (isReadOnly) {
        for (auto& [keyword, value] : settings) {
            if (keyword == "target_session_attrs" && value == "read-write")
                value = "primary";
        }
    }
    // A server whose client has vanished lets go of its locks within half a minute, not after hours.
    serverOptions += "-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=4 ";
    serverOptions += "-c timezone=UTC -c datestyle=ISO -c intervalstyle=postgres -c bytea_output=hex "
                     "-c statement_timeout=30000 -c standard_conforming_strings=on";
    if (isReadOnly)
        serverOptions += " -c default_transaction_read_only=on";
    settings.emplace_back("options", serverOptions);
    settings.emplace_back("client_encoding", "UTF8");
    return settings;
}

} // namespace

bool isPostgresAway(const std::string& url)
{
    auto settings = settingsOf(url, {});
    if (!settings)
        return false;
    settings->emplace_back("target_session_attrs", "any");
    const ParameterArrays parameters(*settings);
    const PGPing answer = PQpingParams(parameters.keywords.data(), parameters.values.data(), 0);
    if (answer == PQPING_REJECT || answer == PQPING_NO_RESPONSE)
        return true;
    const std::unique_ptr<PGconn, PgFree> connection(
        PQconnectdbParams(parameters.keywords.data(), parameters.values.data(), 0));
    return PQstatus(connection.get()) == CONNECTION_OK;
}

bool isPostgresUrl(std::string_view url) { return url.starts_with("postgresql://") || url.starts_with("postgres://"); }

Result<std::unique_ptr<PgConnection>> PgConnection::open(const std::string& url, const OpenOptions& options)
{
    const auto settings = settingsOf(url, options);
    if (!settings)
        return failure(settings.error());
    const ParameterArrays parameters(*settings);
    std::unique_ptr<PgConnection> connection(new PgConnection);
    connection->m_handle.reset(PQconnectdbParams(parameters.keywords.data(), parameters.values.data(), 0));
    PGconn* handle = connection->handle();
    if (!handle)
        return failure(ErrorCode::Internal, "out of memory");
    const auto known = [](const char* text) { return text && *text ? text : "?"; };
    connection->m_description =
        fmt::format("PostgreSQL {} at {}:{}", known(PQdb(handle)), known(PQhost(handle)), known(PQport(handle)));
    if (PQstatus(handle) != CONNECTION_OK) {
        const std::string text = trimmed(PQerrorMessage(handle));
        const ErrorCode code = classifyRefusal(text);
        const std::string_view hint = code == ErrorCode::Permission ? "check the user and password of the URL"
                                      : code == ErrorCode::NotFound
                                          ? "create it with createdb, or name another"
                                          : "check that the server runs and the address is right";
        return failure(code, fmt::format("{} cannot be reached: {}; {}", connection->description(), text, hint));
    }
    PQsetNoticeReceiver(handle, takeNotice, &connection->m_isUnreplicated);
    PQsetnonblocking(handle, 1);
    return connection;
}

std::string PgConnection::server() const { return serverName(PQhost(handle()), PQport(handle())); }

Result<void> PgConnection::wait(Wait what)
{
    using Clock = std::chrono::steady_clock;
    const auto deadline = Clock::now() + m_patience;
    bool hasCancelled = false;
    for (;;) {
        if (m_stop && *m_stop && !std::exchange(hasCancelled, true))
            cancel(); // the answer is an error, soon
        pollfd socket{PQsocket(handle()), POLLIN, 0};
        if (what == Wait::ReadOrWrite)
            socket.events |= POLLOUT;
        int timeout = -1;
        if (m_patience.count() > 0) {
            const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now());
            timeout = static_cast<int>(std::clamp<std::int64_t>(left.count(), 0, 3'600'000));
        }
        const bool mayStop = m_stop && !hasCancelled;
        const bool isShort = mayStop && (timeout < 0 || timeout > kLookForStopMs);
        const int ready = poll(&socket, 1, isShort ? kLookForStopMs : timeout);
        if (ready > 0)
            return {};
        if (isShort || (ready < 0 && errno == EINTR))
            continue;
        m_lost = true;
        return failure(ErrorCode::Unavailable, fmt::format("{} has not answered for {} s; check the server",
                                                           m_description, m_patience.count()));
    }
}

Result<void> PgConnection::flush()
{
    for (;;) {
        const int left = PQflush(handle());
        if (left == 0)
            return {};
        if (left < 0)
            return failure(lost());
        if (auto waited = wait(Wait::ReadOrWrite); !waited)
            return waited;
        // The server may be waiting for us to read before it reads on.
        if (PQconsumeInput(handle()) != 1)
            return failure(lost());
    }
}

Result<void> PgConnection::sent(int answer)
{
    if (answer != 1) {
        if (isConnected())
            return failure(ErrorCode::Internal,
                           fmt::format("{}: {}", m_description, trimmed(PQerrorMessage(handle()))));
        return failure(lost());
    }
    return flush();
}

Result<PgResult> PgConnection::next()
{
    if (m_lost)
        return failure(lost());
    while (PQisBusy(handle())) {
        if (auto waited = wait(Wait::Read); !waited)
            return failure(waited.error());
        // A failure shows again in the result, with the server's own last words, which say more.
        if (PQconsumeInput(handle()) != 1)
            break;
    }
    PgResult result(PQgetResult(handle()));
    if (m_isUnreplicated) {
        m_lost = true; // nobody knows whether what was committed lasts
        return failure(ErrorCode::Unavailable,
                       fmt::format("{} gave up waiting for its standby server, which may lack what was written; try "
                                   "again in a moment",
                                   m_description));
    }
    return result;
}

Result<void> PgConnection::finish()
{
    Result<void> outcome;
    for (;;) {
        auto result = next();
        if (!result)
            return failure(result.error());
        if (!*result)
            return outcome;
        switch (PQresultStatus(result->get())) {
        case PGRES_COPY_IN:
            PQputCopyEnd(handle(), "not wanted");
            break;
        case PGRES_COPY_OUT: {
            PgBuffer message;
            for (;;) {
                const auto length = getCopy(message);
                if (!length || *length == 0)
                    break;
            }
            break;
        }
        case PGRES_COMMAND_OK:
        case PGRES_TUPLES_OK:
        case PGRES_SINGLE_TUPLE:
        case PGRES_PIPELINE_SYNC:
            break;
        default:
            if (outcome)
                outcome = failure(error(result->get()));
        }
        if (!isConnected())
            return outcome ? Result<void>(failure(lost())) : outcome;
    }
}

Result<void> PgConnection::putCopy(std::string_view data)
{
    // libpq takes an int, and lets the server read on between the pieces.
    constexpr std::size_t kPiece = 256UL * 1024;
    for (std::size_t at = 0; at < data.size(); at += kPiece) {
        const std::string_view piece = data.substr(at, kPiece);
        if (auto put = sent(PQputCopyData(handle(), piece.data(), static_cast<int>(piece.size()))); !put)
            return put;
    }
    return {};
}

Result<void> PgConnection::endCopy(const char* reason) { return sent(PQputCopyEnd(handle(), reason)); }

Result<int> PgConnection::getCopy(PgBuffer& message)
{
    for (;;) {
        char* bytes = nullptr;
        const int length = PQgetCopyData(handle(), &bytes, 1);
        if (length > 0) {
            message.reset(bytes);
            return length;
        }
        if (length < 0)
            return 0; // the end, or an error that the next result tells of
        if (auto waited = wait(Wait::Read); !waited)
            return failure(waited.error());
        if (PQconsumeInput(handle()) != 1)
            return failure(lost());
    }
}

Result<bool> PgConnection::consume()
{
    pollfd socket{PQsocket(handle()), POLLIN, 0};
    if (!m_lost && poll(&socket, 1, 0) == 0)
        return false;
    if (m_lost || PQconsumeInput(handle()) != 1 || PQstatus(handle()) != CONNECTION_OK)
        return failure(lost());
    return true;
}

void PgConnection::cancel()
{
    if (PGcancel* request = PQgetCancel(handle())) {
        char fault[256];
        PQcancel(request, fault, sizeof fault); // if it fails, there is only more to read
        PQfreeCancel(request);
    }
}

Error PgConnection::error(const PGresult* result) const
{
    const char* state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const char* primary = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    const char* detail = PQresultErrorField(result, PG_DIAG_MESSAGE_DETAIL);
    if (PQstatus(handle()) != CONNECTION_OK)
        return {ErrorCode::Unavailable, fmt::format("{} has gone: {}; try again in a moment", m_description,
                                                    trimmed(primary ? primary : PQresultErrorMessage(result)))};
    ErrorCode code = state ? classify(state) : ErrorCode::Internal;
    // Where a function was running, or the rows of a COPY were, there is a context.
    if (code == ErrorCode::Internal && state && PQresultErrorField(result, PG_DIAG_CONTEXT) && isWordOnTheRow(state))
        code = ErrorCode::Conflict;
    std::string text = fmt::format("{}: {}", m_description, trimmed(primary ? primary : PQresultErrorMessage(result)));
    if (detail)
        text += fmt::format(" ({})", trimmed(detail));
    if (const std::string_view hint = advice(code); !hint.empty())
        text += fmt::format("; {}", hint);
    return {code, std::move(text)};
}

Error PgConnection::lost()
{
    m_lost = true;
    const std::string text = trimmed(PQerrorMessage(handle()));
    return {ErrorCode::Unavailable,
            fmt::format("{} has gone{}{}; try again in a moment", m_description, text.empty() ? "" : ": ", text)};
}

} // namespace tapledger
