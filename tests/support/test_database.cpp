// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_database.h"

#include "storage/migrator.h"

#include <QTest>

namespace tapledger {

std::unique_ptr<Database> TestStore::open(const OpenOptions& options) const
{
    auto database = Database::open(m_url, options);
    if (!database)
        qFatal("%s", database.error().message.c_str());
    return std::move(*database);
}

TestStore makeEmptyStore(Backend backend)
{
    if (backend == Backend::Postgres)
        return {postgresServer().createDatabase(), nullptr};
    auto folder = std::make_unique<QTemporaryDir>();
    std::string path = folder->filePath(QStringLiteral("tapledger.db")).toStdString();
    return {std::move(path), std::move(folder)};
}

TestStore makeStore(Backend backend)
{
    if (backend == Backend::Postgres)
        return {postgresServer().createMigratedDatabase(), nullptr};
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
