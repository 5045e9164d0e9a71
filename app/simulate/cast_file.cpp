// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulate/cast_file.h"
#include "site/json_object.h"

#include "base/json.h"
#include "domain/card_uid.h"
#include "domain/tap.h"
#include "services/csv_import.h"
#include "services/device_service.h"
#include "site/store.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <optional>

namespace tapledger::simulate {
namespace {

constexpr std::size_t kMaxFileSize = 64UL * 1024 * 1024;
constexpr std::size_t kMaxMade = 1'000'000;

std::optional<std::size_t> number(std::string_view text)
{
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

Result<std::string> readFile(const std::string& path)
{
    std::ifstream in(path, std::ios::binary | std::ios::ate);
    const std::streamoff size = in ? static_cast<std::streamoff>(in.tellg()) : -1;
    if (size < 0)
        return failure(ErrorCode::InvalidArgument, fmt::format("{} cannot be read: {}", path, std::strerror(errno)));
    if (static_cast<std::size_t>(size) > kMaxFileSize)
        return failure(ErrorCode::InvalidArgument, fmt::format("{} is larger than 64 MiB", path));
    std::string text(static_cast<std::size_t>(size), '\0');
    in.seekg(0);
    in.read(text.data(), size);
    return text;
}

Result<Reader> readerOf(const json::Value& device)
{
    const auto text = [&device](std::string_view name) {
        const json::Value* member = device.find(name);
        const std::string* value = member ? member->string() : nullptr;
        return value ? *value : std::string();
    };
    Reader reader{text("device_id"), text("api_key"), text("protocol")};
    if (!isValidDeviceId(reader.device_id))
        return failure(ErrorCode::InvalidArgument, "a device in the credentials has no valid device_id");
    return reader;
}

/// `ID:KEY,ID:KEY…`; the key may be left out for a server without authentication.
Result<std::vector<Reader>> readersFromList(std::string_view list)
{
    std::vector<Reader> readers;
    while (!list.empty()) {
        const std::string_view item = list.substr(0, list.find(','));
        list.remove_prefix(std::min(item.size() + 1, list.size()));
        const std::size_t colon = item.find(':');
        Reader reader{std::string(item.substr(0, colon)), {}, {}};
        if (colon != std::string_view::npos)
            reader.api_key = item.substr(colon + 1);
        if (!isValidDeviceId(reader.device_id))
            return failure(ErrorCode::InvalidArgument,
                           fmt::format("--devices: \"{}\" is no device id", reader.device_id));
        readers.push_back(std::move(reader));
    }
    return readers;
}

Result<std::vector<Reader>> registerReaders(std::size_t count, Database& database)
{
    const SystemClock clock;
    SystemRandom random;
    DeviceService service(database, clock, random, Actor{"simulate", "cli", Role::Admin});
    std::vector<Reader> readers;
    for (std::size_t i = 1; i <= count; ++i) {
        Device device;
        device.device_id = fmt::format("SIM-{:03}", i);
        device.device_name = fmt::format("Simulated reader {}", i);
        auto made = service.add(device);
        if (!made && made.error().code == ErrorCode::Conflict)
            made = service.newKey(device.device_id, std::chrono::seconds(0));
        if (!made)
            return failure(made.error());
        readers.push_back({made->device.device_id, made->api_key, {}});
    }
    return readers;
}

/// Adds people SIM-1 … with cards, which the import leaves alone where they exist.
Result<std::vector<std::string>> addCards(std::size_t count, Database& database)
{
    csv::Table people{{"employee_number", "full_name", "department"}, {}};
    csv::Table cards{{"card_uid", "employee_number"}, {}};
    std::vector<std::string> uids;
    for (std::size_t i = 1; i <= count; ++i) {
        std::string who = fmt::format("SIM-{}", i);
        uids.push_back(fmt::format("53:49:4D:{:02X}:{:02X}:{:02X}", i >> 16U & 0xFFU, i >> 8U & 0xFFU, i & 0xFFU));
        people.rows.push_back({i, {who, fmt::format("Simulated person {}", i), "Simulation"}});
        cards.rows.push_back({i, {uids.back(), std::move(who)}});
    }
    const SystemClock clock;
    auto report = importEmployees(database, clock, people, {}, Actor{"simulate", "cli", Role::Admin});
    if (report && report->bad.empty())
        report = importCards(database, clock, cards, {}, Actor{"simulate", "cli", Role::Admin});
    if (!report)
        return failure(report.error());
    if (!report->bad.empty())
        return failure(ErrorCode::Conflict, "a simulated card cannot be added: " + report->bad.front().message);
    return uids;
}

Result<std::vector<std::string>> cardsFromFile(const std::string& path)
{
    auto text = readFile(path);
    if (!text)
        return failure(text.error());
    std::vector<std::string> uids;
    std::string_view rest = *text;
    for (std::size_t line = 1; !rest.empty(); ++line) {
        std::string_view item = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(item.size() + 1, rest.size()));
        if (item.ends_with('\r'))
            item.remove_suffix(1);
        if (item.empty())
            continue;
        auto uid = CardUid::parse(item);
        if (!uid)
            return failure(ErrorCode::InvalidArgument, fmt::format("{}: line {}: {}", path, line, uid.error().message));
        uids.push_back(uid->text());
    }
    return uids;
}

} // namespace

Result<Cast> parseCredentials(std::string_view text)
{
    const auto value = json::parse(text);
    if (!value)
        return failure(ErrorCode::InvalidArgument, "the credentials are no JSON: " + value.error().message);
    Cast cast;
    const json::Value* devices = value->find("devices");
    const auto* list = devices ? devices->array() : nullptr;
    for (const json::Value& device : list ? *list : json::Value::Array{*value}) {
        auto reader = readerOf(device);
        if (!reader)
            return failure(reader.error());
        cast.readers.push_back(std::move(*reader));
    }
    const json::Value* cards = value->find("cards");
    if (const auto* uids = cards ? cards->array() : nullptr) {
        for (const json::Value& uid : *uids) {
            auto parsed = CardUid::parse(uid.string() ? *uid.string() : std::string());
            if (!parsed)
                return failure(ErrorCode::InvalidArgument, "a card in the credentials is " + parsed.error().message);
            cast.cards.push_back(parsed->text());
        }
    }
    return cast;
}

std::string credentialsJson(const Cast& cast)
{
    std::vector<std::string> devices;
    for (const Reader& reader : cast.readers)
        devices.push_back(JsonObject()
                              .text("device_id", reader.device_id)
                              .text("api_key", reader.api_key)
                              .text("protocol", reader.protocol)
                              .finish());
    std::vector<std::string> cards;
    for (const std::string& uid : cast.cards)
        cards.push_back(json::quoted(uid));
    return JsonObject().raw("devices", jsonArray(devices)).raw("cards", jsonArray(cards)).finish() + "\n";
}

Result<Cast> makeCast(const CastSource& source, const SiteOptions& options)
{
    Cast cast;
    if (!source.credentials.empty()) {
        const auto text = readFile(source.credentials);
        if (!text)
            return failure(text.error());
        auto read = parseCredentials(*text);
        if (!read)
            return failure(ErrorCode::InvalidArgument, fmt::format("{}: {}", source.credentials, read.error().message));
        cast = std::move(*read);
    }
    const auto deviceCount = number(source.devices);
    const auto cardCount = number(source.cards);
    if ((deviceCount && *deviceCount > kMaxMade) || (cardCount && *cardCount > kMaxMade))
        return failure(ErrorCode::InvalidArgument, "at most 1000000 devices or cards can be made");
    const bool needsStore = (cast.readers.empty() && deviceCount) || (cast.cards.empty() && cardCount);
    std::optional<OpenSite> site;
    if (needsStore) {
        auto opened = openSite(options, StoreUse::Write);
        if (!opened)
            return failure(opened.error());
        site = std::move(*opened);
    }
    if (cast.readers.empty()) {
        auto readers = deviceCount ? registerReaders(*deviceCount, *site->database) : readersFromList(source.devices);
        if (!readers)
            return failure(readers.error());
        cast.readers = std::move(*readers);
    }
    if (cast.cards.empty()) {
        auto cards = cardCount ? addCards(*cardCount, *site->database) : cardsFromFile(source.cards);
        if (!cards)
            return failure(cards.error());
        cast.cards = std::move(*cards);
    }
    return cast;
}

} // namespace tapledger::simulate
