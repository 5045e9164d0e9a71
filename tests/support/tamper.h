// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QTest>
#include <string>
#include <vector>

namespace tapledger {

/// Changes what triggers keep from being changed, as whoever owns the database can.
inline void tamper(Database& owner, const std::string& sql)
{
    if (owner.dialect() == Dialect::Postgres) {
        QVERIFY(owner.runScript("SET session_replication_role = replica; " + sql + "; RESET session_replication_role"));
        return;
    }
    std::vector<std::string> triggers;
    QVERIFY(owner.run("SELECT name FROM sqlite_master WHERE type = 'trigger'", {},
                      [&](const Row& row) { triggers.emplace_back(row.text(0)); }));
    for (const std::string& trigger : triggers)
        QVERIFY(owner.runScript("DROP TRIGGER " + trigger));
    QVERIFY(owner.runScript(sql));
}

} // namespace tapledger
