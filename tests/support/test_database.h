// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "support/postgres_server.h"

#include <QTemporaryDir>
#include <memory>
#include <string>

namespace tapledger {

enum class Backend { Sqlite, Postgres };

/// A store of its own for a test.
class TestStore
{
public:
    TestStore(std::string url, std::unique_ptr<QTemporaryDir> folder)
        : m_url(std::move(url)), m_folder(std::move(folder))
    {
    }

    const std::string& url() const { return m_url; }
    /// A new connection; ends the program if there is none.
    std::unique_ptr<Database> open(const OpenOptions& options = {}) const;

private:
    std::string m_url;
    std::unique_ptr<QTemporaryDir> m_folder; ///< of a SQLite file
};

/// A fresh store with the newest schema.
TestStore makeStore(Backend backend);
/// A fresh store without tables: an empty database, or a file that is still to be made.
TestStore makeEmptyStore(Backend backend);

/// A data row for each backend: QFETCH(tapledger::Backend, backend).
void addBackendRows();

} // namespace tapledger
