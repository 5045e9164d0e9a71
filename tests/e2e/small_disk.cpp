// SPDX-License-Identifier: GPL-3.0-or-later
#include "small_disk.h"

#include "storage/migrator.h"

#include <QTest>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <fstream>
#include <linux/capability.h>
#include <pwd.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tapledger {
namespace {

void require(bool isDone, const char* what)
{
    if (!isDone)
        qFatal("%s: %s", what, std::strerror(errno));
}

void writeTo(const char* path, const std::string& text) { std::ofstream(path) << text; }

} // namespace

void prepareForSmallDisks()
{
    const uid_t user = geteuid();
    const gid_t group = getegid();
    if (user == 0) {
        require(unshare(CLONE_NEWNS) == 0, "no mounts of its own for the test (CAP_SYS_ADMIN is needed)");
        prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE);
        prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH);
    } else {
        require(unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0, "no user namespace for the test");
        writeTo("/proc/self/uid_map", fmt::format("{} {} 1", user, user));
        writeTo("/proc/self/setgroups", "deny");
        writeTo("/proc/self/gid_map", fmt::format("{} {} 1", group, group));
    }
    require(mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0, "mounts cannot be kept private");
}

SmallDisk::SmallDisk(int mebibytes)
{
    require(mount("tmpfs", path().c_str(), "tmpfs", 0, fmt::format("size={}m,mode=755", mebibytes).c_str()) == 0,
            "no small disk can be mounted");
}

SmallDisk::~SmallDisk()
{
    makeRoom();
    if (!m_database.empty()) { // before its files go: PostgreSQL would take that for a crash
        asSuperuser(fmt::format("DROP DATABASE {} WITH (FORCE)", m_database));
        asSuperuser("DROP TABLESPACE small");
    }
    umount2(path().c_str(), MNT_DETACH);
}

TestStore SmallDisk::makeStore(Backend backend)
{
    if (backend == Backend::Sqlite) {
        const std::string file = path() + "/tapledger.db";
        OpenOptions options;
        options.ifMissing = OpenOptions::IfMissing::Create;
        auto database = Database::open(file, options);
        if (!database || !migrate(**database))
            qFatal("no store can be made on the small disk");
        return {file, file, nullptr};
    }
    const std::string folder = path() + "/postgres";
    require(mkdir(folder.c_str(), 0700) == 0, "no folder on the small disk");
    if (const passwd* owner = geteuid() == 0 ? getpwnam("postgres") : nullptr)
        require(chown(folder.c_str(), owner->pw_uid, owner->pw_gid) == 0, "no folder for PostgreSQL");
    TestStore store = tapledger::makeStore(backend);
    m_database = store.url().substr(store.url().rfind('/') + 1);
    asSuperuser(fmt::format("CREATE TABLESPACE small LOCATION '{}'", folder));
    asSuperuser(fmt::format("ALTER DATABASE {} SET TABLESPACE small", m_database));
    return store;
}

void SmallDisk::fill()
{
    const int file = open((path() + "/ballast").c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    require(file >= 0, "no ballast");
    const std::array<char, 4096> block{};
    while (write(file, block.data(), block.size()) > 0) {
    }
    require(errno == ENOSPC, "the small disk does not fill");
    close(file);
}

void SmallDisk::makeRoom() { unlink((path() + "/ballast").c_str()); }

void SmallDisk::setWritable(bool isWritable)
{
    const unsigned long flags = isWritable ? MS_REMOUNT : MS_REMOUNT | MS_RDONLY;
    require(mount(nullptr, path().c_str(), nullptr, flags, nullptr) == 0, "the small disk cannot be remounted");
}

void SmallDisk::coverReadOnly()
{
    const std::string at = path();
    require(mount(at.c_str(), at.c_str(), nullptr, MS_BIND, nullptr) == 0 &&
                mount(nullptr, at.c_str(), nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY, nullptr) == 0,
            "the small disk cannot be covered");
}

void SmallDisk::uncover() { require(umount2(path().c_str(), MNT_DETACH) == 0, "the small disk stays covered"); }

void SmallDisk::setDatabaseReadOnly(bool isReadOnly)
{
    asSuperuser(fmt::format("ALTER DATABASE {} SET default_transaction_read_only = {}", m_database, isReadOnly));
    asSuperuser(fmt::format("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{}'", m_database));
}

void SmallDisk::asSuperuser(const std::string& sql)
{
    auto database = Database::open(postgresServer().url("postgres"));
    const auto done = database ? (*database)->runScript(sql) : Result<void>(failure(database.error()));
    if (!done)
        qFatal("%s: %s", sql.c_str(), done.error().message.c_str());
}

} // namespace tapledger
