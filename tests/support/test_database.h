// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/ledger_writer.h"
#include "support/postgres_server.h"

#include <QTemporaryDir>
#include <memory>
#include <string>
#include <string_view>

namespace tapledger {

enum class Backend { Sqlite, Postgres };

/// A store of its own for a test.
class TestStore
{
public:
    TestStore(std::string url, std::string ownerUrl, std::unique_ptr<QTemporaryDir> folder)
        : m_url(std::move(url)), m_ownerUrl(std::move(ownerUrl)), m_folder(std::move(folder))
    {
    }

    /// With tables, PostgreSQL knows us as the server's role, so that every test shows whether its rights suffice.
    const std::string& url() const { return m_url; }
    const std::string& ownerUrl() const { return m_ownerUrl; }
    /// A new connection; ends the program if there is none.
    std::unique_ptr<Database> open(const OpenOptions& options = {}) const;
    /// The same for what only the tables' owner may do: tampering, maintenance.
    std::unique_ptr<Database> openAsOwner() const;
    /// What writes the ledger, as soon as PostgreSQL has noticed that the one before has gone; ends the program if
    /// there is none.
    std::unique_ptr<LedgerWriter> openWriter() const;

private:
    std::string m_url;
    std::string m_ownerUrl;
    std::unique_ptr<QTemporaryDir> m_folder; ///< of a SQLite file
};

/// The URL of a PostgreSQL database for another role.
std::string urlAs(std::string_view role, const std::string& url);

/// A fresh store with the newest schema.
TestStore makeStore(Backend backend);
/// A fresh store without tables: an empty database, or a file that is still to be made.
TestStore makeEmptyStore(Backend backend);

/// A data row for each backend: QFETCH(tapledger::Backend, backend).
void addBackendRows();

} // namespace tapledger
