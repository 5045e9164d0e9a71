// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/test_database.h"

#include <QTemporaryDir>
#include <string>

namespace tapledger {

/// Before anything else in main(): this program and what it starts see mounts of their own, so that whoever runs the
/// tests may mount, be it root or not (then by a user namespace), and nobody else sees it. What is started has no right
/// to pass over the permissions of files, as root has.
void prepareForSmallDisks();

/// A disk of a few MiB in memory (tmpfs) that can be full or read-only. Failures end the test program.
class SmallDisk
{
public:
    explicit SmallDisk(int mebibytes);
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk();

    std::string path() const { return m_folder.path().toStdString(); }
    /// A migrated store on it: a file, or a database of the test's PostgreSQL in a tablespace. At most one.
    TestStore makeStore(Backend backend);
    /// Not a byte is left.
    void fill();
    void makeRoom();
    /// Remounts it; nothing on it may be open for writing.
    void setWritable(bool isWritable);
    /// What is opened from now on by its path is on a read-only mount, until uncover().
    void coverReadOnly();
    void uncover();
    /// The same for the PostgreSQL database on it, and whoever is connected is thrown out.
    void setDatabaseReadOnly(bool isReadOnly);

private:
    void asSuperuser(const std::string& sql);

    QTemporaryDir m_folder;
    std::string m_database; ///< of PostgreSQL
};

} // namespace tapledger
