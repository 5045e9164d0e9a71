// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_database.h"

#include "storage/migrator.h"
#include "storage/postgres/grants.h"

#include <QTest>

namespace tapledger {
namespace {

std::unique_ptr<Database> openOrEnd(const std::string& url, const OpenOptions& options)
{
    auto database = Database::open(url, options);
    if (!database)
        qFatal("%s", database.error().message.c_str());
    return std::move(*database);
}

} // namespace

std::unique_ptr<Database> TestStore::open(const OpenOptions& options) const { return openOrEnd(m_url, options); }

std::unique_ptr<Database> TestStore::openAsOwner() const { return openOrEnd(m_ownerUrl, {}); }

std::unique_ptr<LedgerWriter> TestStore::openWriter() const
{
    auto writer = LedgerWriter::open(m_url);
    (void)QTest::qWaitFor([&] {
        if (!writer && writer.error().code == ErrorCode::Locked)
            writer = LedgerWriter::open(m_url);
        return writer || writer.error().code != ErrorCode::Locked;
    });
    if (!writer)
        qFatal("%s", writer.error().message.c_str());
    return std::move(*writer);
}

std::string urlAs(std::string_view role, const std::string& url)
{
    return "postgresql://" + std::string(role) + url.substr(url.find('@'));
}

TestStore makeEmptyStore(Backend backend)
{
    if (backend == Backend::Postgres) {
        const std::string url = postgresServer().createDatabase();
        return {url, url, nullptr};
    }
    auto folder = std::make_unique<QTemporaryDir>();
    const std::string path = folder->filePath(QStringLiteral("tapledger.db")).toStdString();
    return {path, path, std::move(folder)};
}

TestStore makeStore(Backend backend)
{
    if (backend == Backend::Postgres) {
        const std::string owner = postgresServer().createMigratedDatabase();
        return {urlAs(DatabaseRoles().server, owner), owner, nullptr};
    }
    TestStore store = makeEmptyStore(backend);
    OpenOptions options;
    options.ifMissing = OpenOptions::IfMissing::Create;
    if (const auto migrated = migrate(*store.open(options)); !migrated)
        qFatal("%s", migrated.error().message.c_str());
    return store;
}

void addBackendRows()
{
    QTest::addColumn<Backend>("backend");
    QTest::newRow("sqlite") << Backend::Sqlite;
    QTest::newRow("postgres") << Backend::Postgres;
}

} // namespace tapledger
