// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ledger_news.h"

#include "storage/postgres/postgres_database.h"

#include <fmt/format.h>
#include <poll.h>

namespace tapledger {
namespace {

class PostgresNews final : public LedgerNews
{
public:
    explicit PostgresNews(std::unique_ptr<PostgresDatabase> database) : m_database(std::move(database)) {}

    Result<bool> wait(std::chrono::milliseconds atMost) override
    {
        PgConnection& connection = m_database->connection();
        if (takeNotes()) // they came with the answer to a question
            return true;
        pollfd socket{PQsocket(connection.handle()), POLLIN, 0};
        poll(&socket, 1, static_cast<int>(atMost.count()));
        const auto consumed = connection.consume();
        if (!consumed)
            return failure(consumed.error());
        return takeNotes();
    }
    Database& database() override { return *m_database; }

private:
    bool takeNotes()
    {
        bool any = false;
        while (PGnotify* notification = PQnotifies(m_database->connection().handle())) {
            PQfreemem(notification);
            any = true;
        }
        return any;
    }

    const std::unique_ptr<PostgresDatabase> m_database;
};

} // namespace

Result<std::unique_ptr<LedgerNews>> LedgerNews::listen(const std::string& url)
{
    if (!isPostgresUrl(url))
        return failure(ErrorCode::InvalidArgument,
                       "only a PostgreSQL database can be shared with another machine's server");
    auto database = PostgresDatabase::open(url, {});
    if (!database)
        return failure(database.error());
    if (auto listening = (*database)->runScript(fmt::format("LISTEN {}", kLedgerChannel)); !listening)
        return failure(listening.error());
    return std::make_unique<PostgresNews>(std::move(*database));
}

} // namespace tapledger
