// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "storage/age_range.h"
#include "storage/database.h"

#include <functional>
#include <string_view>
#include <vector>

namespace tapledger {

/// `rfid_rejections`: refused taps. They are written by the LedgerWriter, with the entries of their batch.
class RejectionStore
{
public:
    explicit RejectionStore(Database& database) : m_database(database) {}

    /// The newest first, at most @p limit.
    Result<void> forEachNewest(std::int64_t limit, const std::function<void(const Rejection&)>& sink);
    /// Those with id < @p before (0: from the newest), newest first, at most @p limit.
    Result<std::vector<Rejection>> page(std::int64_t before, std::int64_t limit);
    /// Cards that nobody holds, refused as unknown since @p since, with last_id < @p before (0: from the newest); those
    /// refused last come first. @param uid only this one, unless it is empty.
    Result<std::vector<UnknownCard>> unknownCards(Timestamp since, std::int64_t before, std::int64_t limit,
                                                  const CardUid& uid = {});
    /// Of one device, received from @p since on, newest first, at most @p limit.
    Result<std::vector<Rejection>> ofDevice(std::string_view deviceId, Timestamp since, std::int64_t limit);
    /// Those with id > @p after, oldest first, at most @p limit.
    Result<std::vector<Rejection>> pageAfter(std::int64_t after, std::int64_t limit);
    Result<std::int64_t> count();
    /// Those received before @p before.
    Result<AgeRange> olderThan(Timestamp before);
    /// Removes them, the oldest first, at most @p limit at once. @return what was removed.
    Result<AgeRange> removeOlderThan(Timestamp before, std::int64_t limit);
    /// Refused taps of the cards that a person held at the time, with id > @p after, oldest first, at most @p limit. A
    /// card is a person's until it is issued to somebody else, be it lost or ended.
    Result<std::vector<Rejection>> ofPerson(std::int64_t employeeId, std::int64_t after, std::int64_t limit);

private:
    Result<std::vector<Rejection>> read(std::string_view where, std::int64_t id, std::int64_t limit);

    Database& m_database;
};

} // namespace tapledger
