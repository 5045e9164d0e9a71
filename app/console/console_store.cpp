// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_store.h"

#include "base/log.h"
#include "services/permissions.h"
#include "site/store_move.h"
#include "site/trust.h"
#include "storage/postgres/grants.h"

#include <algorithm>
#include <fmt/format.h>
#include <unistd.h>

Q_LOGGING_CATEGORY(lcStore, "tapledger.store")

namespace tapledger {
namespace {

const QString kDatabaseUrl = QStringLiteral("database.url");
const QString kBackupFolder = QStringLiteral("backup.folder");

/// What decides which store the program uses, where it is not tapledger.conf.
QString setBy(const ConsoleSettings& settings)
{
    const auto all = settings.all();
    const auto found = std::ranges::find(all, kDatabaseUrl, &ui::SiteSetting::key);
    return found == all.end() ? QString() : found->setBy;
}

/// The one value that @p query answers.
Result<std::string> ask(Database& database, std::string_view query)
{
    std::string value;
    auto read = database.run(query, {}, [&](const Row& row) { value = row.text(0); });
    if (!read)
        return failure(read.error());
    return value;
}

/// As whom @p url connects.
Result<std::string> roleOf(const std::string& url)
{
    auto database = Database::open(url);
    if (!database)
        return failure(database.error());
    return ask(**database, "SELECT current_user");
}

/// Whether @p ownerUrl leads to the database that @p ours is connected with: another store would become the site's.
Result<void> checkSame(Database& ours, const std::string& ownerUrl)
{
    constexpr std::string_view kIdentity = "SELECT system_identifier || ' ' || (SELECT oid FROM pg_database WHERE "
                                           "datname = current_database()) FROM pg_control_system()";
    auto owners = Database::open(ownerUrl);
    if (!owners)
        return failure(owners.error());
    const auto here = ask(ours, kIdentity);
    if (!here)
        return failure(here.error());
    const auto there = ask(**owners, kIdentity);
    if (!there)
        return failure(there.error());
    if (*here == *there)
        return {};
    return failure(ErrorCode::Conflict, "the owner's address is that of another store than the one this program works "
                                        "with; name the same database");
}

/// Whether the file can be replaced, which is found out before hours are spent.
Result<void> checkWritable(const std::filesystem::path& file)
{
    const std::filesystem::path folder = file.parent_path();
    if (access(folder.c_str(), W_OK) == 0)
        return {};
    return failure(ErrorCode::Permission,
                   fmt::format("{} cannot be written: {}", file.string(), std::generic_category().message(errno)));
}

} // namespace

std::string ConsoleStore::sourceOf(const ui::MoveWish& wish) const
{
    return wish.owner.isEmpty() ? m_site.databaseUrl : wish.owner.toStdString();
}

/// A relative path starts in the data folder.
std::string ConsoleStore::targetOf(const ui::MoveWish& wish) const
{
    const std::string target = wish.target.toStdString();
    return target.find("://") == std::string::npos ? (m_site.dataDir / target).string() : target;
}

bool ConsoleStore::endsBackups() const
{
    const auto now = m_settings.site();
    return isEmbedded() && now && !now->settings.backups.folder.empty();
}

Result<ui::MovePlan> ConsoleStore::planMove(const Services& services, const ui::MoveWish& wish) const
{
    if (auto ok = authorise(services.actor, Operation::ManageSettings); !ok)
        return failure(ok.error());
    if (auto same = wish.owner.isEmpty() ? Result<void>() : checkSame(services.database, sourceOf(wish)); !same)
        return failure(same.error());
    const auto found = StoreCopy::look(sourceOf(wish), targetOf(wish));
    if (!found)
        return failure(found.error());
    if (!wish.server.isEmpty()) {
        if (const auto role = roleOf(wish.server.toStdString()); !role)
            return failure(role.error());
    }
    ui::MovePlan plan{QString::fromStdString(found->source),
                      QString::fromStdString(found->target),
                      found->entries,
                      found->begun == StoreCopy::Begun::GoneOn,
                      endsBackups(),
                      setBy(m_settings)};
    if (plan.setBy.isEmpty()) {
        if (auto writable = checkWritable(m_site.configFile); !writable)
            return failure(writable.error());
    }
    return plan;
}

Result<qint64> ConsoleStore::move(const Services& services, const ui::MoveWish& wish, const ui::Stop& stop,
                                  ui::MoveState& state)
{
    if (auto ok = authorise(services.actor, Operation::ManageSettings); !ok)
        return failure(ok.error());
    auto copy = StoreCopy::open(sourceOf(wish), targetOf(wish));
    if (!copy)
        return failure(copy.error());
    if (auto same = wish.owner.isEmpty() ? Result<void>() : checkSame(services.database, sourceOf(wish)); !same)
        return failure(same.error());
    const auto tell = [&state](MoveStage stage, std::string_view table, std::int64_t done, std::int64_t total) {
        using Stage = ui::MoveState::Stage;
        state.stage = stage == MoveStage::Copying     ? Stage::Copying
                      : stage == MoveStage::Comparing ? Stage::Comparing
                                                      : Stage::Verifying;
        state.isOfLedger = table == "rfid_ledger";
        state.done = done;
        state.total = total;
    };
    const auto moved = copyAndVerify(m_site, **copy, services.actor, services.clock, tell, stop.get());
    if (!moved)
        return failure(moved.error());
    if (auto intact = checkIntact(*moved); !intact)
        return failure(intact.error());
    if (auto finished = finish(services, wish, **copy); !finished)
        return failure(finished.error());
    if (auto retired = (*copy)->retireSource(); !retired) // the new one is the site's already
        log::warning(lcStore(), "the old store is not marked as moved: {}", retired.error().message);
    const std::lock_guard lock(m_mutex);
    m_moved = std::move(*copy);
    const auto ledger = std::ranges::find(moved->tables, "rfid_ledger", &StoreCopy::Table::name);
    return ledger == moved->tables.end() ? 0 : ledger->rows;
}

/// All in one transaction of the new store, where the audit log tells of it, too: nothing is half done.
Result<void> ConsoleStore::finish(const Services& services, const ui::MoveWish& wish, StoreCopy& copy)
{
    DatabaseRoles roles;
    if (!wish.server.isEmpty()) {
        auto role = roleOf(wish.server.toStdString());
        if (!role)
            return failure(role.error());
        roles.server = std::move(*role);
    }
    const auto complete = [&]() -> Result<void> {
        if (auto finished = copy.finish(); !finished)
            return finished;
        if (wish.server.isEmpty())
            return {};
        GrantReport report;
        return grantWithin(copy.target(), roles, report);
    };
    const Services there{copy.target(), services.clock, services.random, services.actor};
    QMap<QString, QString> changes;
    if (endsBackups())
        changes.insert(kBackupFolder, {}); // with it, a server on PostgreSQL would not start
    const bool isSetElsewhere = !setBy(m_settings).isEmpty();
    if (isSetElsewhere && changes.isEmpty()) {
        auto transaction = Transaction::begin(copy.target());
        if (!transaction)
            return failure(transaction.error());
        if (auto completed = complete(); !completed)
            return completed;
        return transaction->commit();
    }
    if (!isSetElsewhere)
        changes.insert(kDatabaseUrl, wish.server.isEmpty() ? QString::fromStdString(targetOf(wish)) : wish.server);
    return m_settings.change(there, changes, complete);
}

Result<std::optional<AcceptedRestore>> ConsoleStore::acceptRestore(const Services& services, const std::string& reason)
{
    return tapledger::acceptRestore(m_site, reason, services.clock, services.actor);
}

} // namespace tapledger
