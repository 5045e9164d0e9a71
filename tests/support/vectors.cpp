// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/vectors.h"

#include "base/hex.h"

#include <QDebug>
#include <QFile>

namespace tapledger {

json::Value readVectors(std::string_view name)
{
    QFile file(QStringLiteral(TAPLEDGER_SOURCE_DIR "/tests/vectors/") +
               QString::fromUtf8(name.data(), qsizetype(name.size())));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning() << "cannot read" << file.fileName();
        return {};
    }
    QByteArray content = file.readAll();
    content.replace("a\\u0000b", "a@NUL@b");
    auto parsed = json::parse(content.toStdString());
    if (!parsed) {
        qWarning() << file.fileName() << parsed.error().message.c_str();
        return {};
    }
    return std::move(*parsed);
}

std::string text(const json::Value& object, std::string_view key)
{
    const json::Value* member = object.find(key);
    return member && member->string() ? *member->string() : std::string();
}

const json::Value::Array& list(const json::Value& object, std::string_view key)
{
    static const json::Value::Array none;
    const json::Value* member = object.find(key);
    return member && member->array() ? *member->array() : none;
}

std::int64_t number(const json::Value& object, std::string_view key)
{
    const json::Value* member = object.find(key);
    return member ? member->integer().value_or(-1) : -1;
}

std::string bytesFromHex(std::string_view hex)
{
    std::string out;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
        out += static_cast<char>(hexDigitValue(hex[i]) * 16 + hexDigitValue(hex[i + 1]));
    return out;
}

std::vector<Sha256Digest> digests(const json::Value& object, std::string_view key)
{
    std::vector<Sha256Digest> result;
    for (const json::Value& hash : list(object, key))
        result.push_back(digestFromHex(hash.string() ? *hash.string() : std::string()).value_or(Sha256Digest{}));
    return result;
}

tl::expected<LedgerEntry, std::string> readRow(const json::Value& row)
{
    LedgerEntry entry;
    const auto sequence = row.find("sequence_id")->integer();
    if (!sequence)
        return tl::unexpected<std::string>("sequence_id");
    entry.sequence_id = *sequence;
    entry.employee_rfid = text(row, "employee_rfid");
    entry.device_id = text(row, "device_id");
    if (const auto nul = entry.device_id.find("@NUL@"); nul != std::string::npos)
        entry.device_id = entry.device_id.substr(0, nul) + '\0' + entry.device_id.substr(nul + 5);
    entry.event_type = text(row, "event_type");
    entry.hash_chain = text(row, "hash_chain");
    const auto scan = Timestamp::parse(text(row, "scan_timestamp"));
    if (!scan)
        return tl::unexpected<std::string>("scan_timestamp");
    entry.scan_timestamp = *scan;
    const auto created = Timestamp::parse(text(row, "created_at"));
    if (!created)
        return tl::unexpected<std::string>("created_at");
    entry.created_at = *created;
    const json::Value* payload = row.find("raw_payload");
    entry.raw_payload = payload->string() ? *payload->string() : json::canonical(*payload);
    if (const json::Value* signature = row.find("device_signature"); signature && signature->string())
        entry.device_signature = *signature->string();
    return entry;
}

} // namespace tapledger
