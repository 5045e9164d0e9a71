// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rejection_store.h"

#include <fmt/format.h>

namespace tapledger {
namespace {

constexpr std::string_view kColumns =
    "received_at, reason, card_uid, device_id, event_type, scan_timestamp, source, peer_address, raw_payload, id";

Reason parseReason(std::string_view text)
{
    constexpr Reason kReasons[] = {Reason::UnknownCard,      Reason::InactiveCard,      Reason::ExpiredCard,
                                   Reason::InactiveEmployee, Reason::UnknownDevice,     Reason::DeviceDisabled,
                                   Reason::InvalidSignature, Reason::TimestampInFuture, Reason::RefusedByDatabase};
    for (const Reason reason : kReasons) {
        if (toText(reason) == text)
            return reason;
    }
    return Reason::None;
}

Rejection rejectionOf(const Row& row)
{
    Rejection rejection;
    rejection.received_at = row.timestamp(0).value_or(Timestamp::earliest());
    rejection.reason = parseReason(row.text(1));
    rejection.card_uid = row.text(2);
    rejection.device_id = row.text(3);
    rejection.event_type = row.text(4);
    rejection.scan_timestamp = row.timestamp(5).value_or(Timestamp::earliest());
    rejection.source = row.text(6);
    rejection.peer_address = row.text(7);
    rejection.raw_payload = row.text(8);
    rejection.id = row.integer(9);
    return rejection;
}

} // namespace

Result<void> RejectionStore::forEachNewest(std::int64_t limit, const std::function<void(const Rejection&)>& sink)
{
    auto read = m_database.run(
        fmt::format("SELECT {} FROM rfid_rejections ORDER BY received_at DESC, id DESC LIMIT $1", kColumns), {limit},
        [&](const Row& row) { sink(rejectionOf(row)); });
    return read ? Result<void>() : Result<void>(failure(read.error()));
}

Result<std::vector<Rejection>> RejectionStore::page(std::int64_t before, std::int64_t limit)
{
    return read("$1 = 0 OR id < $1 ORDER BY id DESC", before, limit);
}

Result<std::vector<Rejection>> RejectionStore::ofDevice(std::string_view deviceId, Timestamp since, std::int64_t limit)
{
    std::vector<Rejection> rejections;
    auto read = m_database.run(fmt::format("SELECT {} FROM rfid_rejections WHERE device_id = $1 AND received_at >= $2 "
                                           "ORDER BY id DESC LIMIT $3",
                                           kColumns),
                               {std::string(deviceId), since, limit},
                               [&](const Row& row) { rejections.push_back(rejectionOf(row)); });
    if (!read)
        return failure(read.error());
    return rejections;
}

Result<std::vector<Rejection>> RejectionStore::pageAfter(std::int64_t after, std::int64_t limit)
{
    return read("id > $1 ORDER BY id", after, limit);
}

Result<std::vector<Rejection>> RejectionStore::read(std::string_view where, std::int64_t id, std::int64_t limit)
{
    std::vector<Rejection> rejections;
    auto read = m_database.run(fmt::format("SELECT {} FROM rfid_rejections WHERE {} LIMIT $2", kColumns, where),
                               {id, limit}, [&](const Row& row) { rejections.push_back(rejectionOf(row)); });
    if (!read)
        return failure(read.error());
    return rejections;
}

Result<std::vector<UnknownCard>> RejectionStore::unknownCards(Timestamp since, std::int64_t before, std::int64_t limit,
                                                              const CardUid& uid)
{
    std::vector<UnknownCard> cards;
    auto read = m_database.run(
        "SELECT g.card_uid, g.times, r.id, r.received_at, r.device_id, d.device_name, d.location FROM "
        "(SELECT card_uid, count(*) AS times, max(id) AS last_id FROM rfid_rejections "
        "WHERE reason = 'unknown_card' AND received_at >= $1 AND ($4 = '' OR card_uid = $4) GROUP BY card_uid) g "
        "JOIN rfid_rejections r ON r.id = g.last_id LEFT JOIN rfid_devices d ON d.device_id = r.device_id "
        "WHERE ($2 = 0 OR r.id < $2) AND NOT EXISTS "
        "(SELECT 1 FROM rfid_card_mappings m WHERE m.card_uid = g.card_uid AND m.is_active) "
        "ORDER BY r.id DESC LIMIT $3",
        {since, before, limit, uid.text()}, [&](const Row& row) {
            auto card = CardUid::parse(row.text(0));
            if (!card)
                return; // what is no card can be given to nobody
            cards.push_back({std::move(*card), row.integer(1), row.integer(2),
                             row.timestamp(3).value_or(Timestamp::earliest()), std::string(row.text(4)),
                             std::string(row.text(5)), std::string(row.text(6))});
        });
    if (!read)
        return failure(read.error());
    return cards;
}

Result<std::int64_t> RejectionStore::count()
{
    std::int64_t count = 0;
    auto read =
        m_database.run("SELECT count(*) FROM rfid_rejections", {}, [&](const Row& row) { count = row.integer(0); });
    if (!read)
        return failure(read.error());
    return count;
}

Result<AgeRange> RejectionStore::olderThan(Timestamp before)
{
    AgeRange range;
    auto read = m_database.run(
        "SELECT count(*), min(received_at), max(received_at) FROM rfid_rejections WHERE received_at < $1", {before},
        [&](const Row& row) {
            range = {row.integer(0), row.timestamp(1), row.timestamp(2)};
        });
    if (!read)
        return failure(read.error());
    return range;
}

Result<AgeRange> RejectionStore::removeOlderThan(Timestamp before, std::int64_t limit)
{
    AgeRange removed;
    auto done =
        m_database.run("DELETE FROM rfid_rejections WHERE id IN (SELECT id FROM rfid_rejections WHERE received_at < $1 "
                       "ORDER BY received_at LIMIT $2) RETURNING received_at",
                       {before, limit}, [&](const Row& row) { removed.add(row.timestamp(0)); });
    if (!done)
        return failure(done.error());
    return removed;
}

Result<std::vector<Rejection>> RejectionStore::ofPerson(std::int64_t employeeId, std::int64_t after, std::int64_t limit)
{
    std::vector<Rejection> rejections;
    // When it was scanned, as the reader says, but never after it was received: a clock may be ahead.
    auto read = m_database.run(
        fmt::format(
            "SELECT {} FROM rfid_rejections r WHERE id > $1 "
            "AND card_uid IN (SELECT card_uid FROM rfid_card_mappings WHERE employee_id = $2) "
            "AND (SELECT m.employee_id FROM rfid_card_mappings m WHERE m.card_uid = r.card_uid AND m.issued_at <= "
            "CASE WHEN r.scan_timestamp < r.received_at THEN r.scan_timestamp ELSE r.received_at END "
            "ORDER BY m.issued_at DESC, m.id DESC LIMIT 1) = $2 ORDER BY id LIMIT $3",
            kColumns),
        {after, employeeId, limit}, [&](const Row& row) { rejections.push_back(rejectionOf(row)); });
    if (!read)
        return failure(read.error());
    return rejections;
}

} // namespace tapledger
