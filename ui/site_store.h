// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/services.h"
#include "ui/stop.h"

#include <QString>
#include <QtGlobal>
#include <atomic>

namespace tapledger::ui {

/// Where the store shall be moved to.
struct MoveWish
{
    QString target; ///< a PostgreSQL URL of the owner of an empty database, or the path of a new SQLite file
    QString server; ///< the URL that is worked with afterwards, of a role with fewer rights; empty: the target's
    QString owner;  ///< the URL of the owner of the present tables; empty: as the program is connected
};

/// What a move would do.
struct MovePlan
{
    QString from; ///< in words, without secrets
    QString to;
    qint64 entries = 0;
    bool goesOn = false;      ///< a copy was begun there before
    bool endsBackups = false; ///< the program's own, which are of the embedded store alone
    QString setBy;            ///< the variable or option that says which store is used; empty: tapledger.conf
};

/// How far a move is; the worker writes it and the screen reads it.
struct MoveState
{
    enum class Stage { Copying, Comparing, Verifying };
    std::atomic<Stage> stage = Stage::Copying;
    std::atomic<bool> isOfLedger = true; ///< whether the rows are entries of the ledger, or of something else
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0; ///< 0 where nobody knows
};

/// What is done with the store of a site as a whole while its server is stopped; by administrators. The program makes
/// it. All calls block, on any thread.
class SiteStore
{
public:
    SiteStore() = default;
    SiteStore(const SiteStore&) = delete;
    SiteStore& operator=(const SiteStore&) = delete;
    virtual ~SiteStore() = default;

    /// A SQLite file: it moves to PostgreSQL, and anything else back.
    virtual bool isEmbedded() const = 0;
    /// Tries the connections and says what would be done; nothing is changed.
    virtual Result<MovePlan> planMove(const Services& services, const MoveWish& wish) const = 0;
    /// Copies everything, compares and verifies the copy, and sets `database.url` where tapledger.conf decides that. A
    /// failure, or Cancelled by @p stop, leaves the site with its store; the same wish goes on where it was. Afterwards
    /// both stores stay locked until the program ends: it begins anew with the new one.
    /// @return how many entries the ledger has there.
    virtual Result<qint64> move(const Services& services, const MoveWish& wish, const Stop& stop, MoveState& state) = 0;

    /// Ends the name under which the ledger is signed, where it is not what was signed, and begins a new one with the
    /// entries that there are. @return nothing where all is as it was signed.
    virtual Result<std::optional<AcceptedRestore>> acceptRestore(const Services& services,
                                                                 const std::string& reason) = 0;
};

} // namespace tapledger::ui
