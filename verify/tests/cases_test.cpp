// SPDX-License-Identifier: GPL-3.0-or-later
// ledger_cases.json: whole small ledgers with an attack each (section 11). Every case is judged three times: by
// function, and by the program from a JSONL and from a CSV export.
#include "case_files.h"
#include "check.h"
#include "export_reader.h"
#include "ledger_check.h"
#include "report.h"

#include <algorithm>

using namespace tapverify;
using namespace tapverify::test;

namespace {

class HashList : public LeafHashSource
{
public:
    explicit HashList(const json::Value& list)
    {
        for (const json::Value& item : *list.array())
            m_hashes.push_back(hashFromHex(*item.string()).value_or(Hash{}));
    }
    std::optional<Hash> next() override
    {
        return m_at < m_hashes.size() ? std::optional(m_hashes[m_at++]) : std::nullopt;
    }
    void rewind() override { m_at = 0; }

private:
    std::vector<Hash> m_hashes;
    std::size_t m_at = 0;
};

bool matches(const json::Value& finding, const json::Value& expected)
{
    return std::ranges::all_of(*expected.object(), [&](const json::Member& member) {
        const json::Value* found = finding.find(member.key);
        return found && json::print(*found) == json::print(member.value);
    });
}

void judge(const json::Value& v, const std::string& text, const std::string& name)
{
    const auto report = json::parse(text);
    check(static_cast<bool>(report), name + ": a report");
    if (!report)
        return;
    const json::Value& expect = at(v, "expect");
    checkEqual(textAt(*report, "verdict"), textAt(expect, "verdict"), name + ": verdict\n" + text);
    const json::Value& counts = at(*report, "counts");
    if (const json::Value* codes = expect.find("codes")) {
        for (const json::Value& code : *codes->array())
            check(counts.find(*code.string()) != nullptr, name + ": must find " + *code.string());
    }
    if (const json::Value* absent = expect.find("absent")) {
        for (const json::Value& code : *absent->array())
            check(counts.find(*code.string()) == nullptr, name + ": must not find " + *code.string());
    }
    if (const json::Value* findings = expect.find("findings")) {
        for (const json::Value& expected : *findings->array())
            check(std::ranges::any_of(listAt(*report, "findings"),
                                      [&](const json::Value& found) { return matches(found, expected); }),
                  name + ": must find " + json::print(expected) + "\n" + text);
    }
    for (const json::Value& finding : listAt(*report, "findings"))
        check(textAt(finding, "message").find("unknown") == std::string::npos,
              name + ": a message without holes: " + textAt(finding, "message"));
}

std::vector<CheckpointInput> records(const json::Value& list)
{
    std::vector<CheckpointInput> inputs;
    for (const json::Value& record : *list.array())
        inputs.push_back(CheckpointInput::fromRecord(record, ""));
    return inputs;
}

void byFunction(const json::Value& v, const std::string& name)
{
    LedgerInputs inputs;
    std::optional<KeyRing> ring;
    if (const json::Value* value = ringValue(v)) {
        if (auto parsed = parseKeyRing(*value))
            ring = *parsed;
        check(ring.has_value(), name + ": key ring");
    }
    if (ring)
        inputs.ring = &*ring;
    if (const json::Value* list = v.find("internal"))
        inputs.internal = records(*list);
    if (const json::Value* list = v.find("external"))
        inputs.external = records(*list);
    if (const json::Value* list = v.find("receipts")) {
        for (const json::Value& receipt : *list->array())
            inputs.receipts.push_back({receipt, ""});
    }
    std::optional<HashList> hashes;
    if (const json::Value* list = v.find("leaf_hashes"))
        inputs.leafHashes = &hashes.emplace(*list);
    std::optional<DeviceKeys> keys;
    if (const json::Value* list = v.find("device_keys")) {
        if (auto parsed = DeviceKeys::parse(*list))
            keys = std::move(*parsed);
        check(keys.has_value(), name + ": device keys");
        inputs.deviceKeys = &*keys;
    }
    if (const json::Value* options = v.find("options")) {
        if (const json::Value* now = options->find("now"))
            inputs.now = now->integer();
        if (const json::Value* age = options->find("max_age"))
            inputs.maxAge = age->integer();
        if (const json::Value* start = options->find("start_frontier")) {
            if (auto parsed = StartFrontier::parse(*start))
                inputs.start = std::move(*parsed);
        }
        for (const json::Member& option : *options->object())
            check(option.key == "now" || option.key == "max_age" || option.key == "start_frontier",
                  "an option that this test does not know: " + option.key);
    }
    LedgerCheck ledger(inputs);
    RowReader reader(MissingOffset::Refuse);
    std::int64_t number = 0;
    for (const json::Value& value : listAt(v, "rows")) {
        Row row = reader.fromJson(value);
        row.number = ++number;
        ledger.add(row);
    }
    judge(v, ledgerReportJson(ledger.finish()), name + " by function");
}

void byProgram(const json::Value& v, const std::string& name)
{
    const std::string dir = temporaryDirectory() + "/";
    std::vector<std::string> options;
    const auto give = [&](const char* option, const std::string& fileName, const std::string& content) {
        writeFile(dir + fileName, content);
        options.insert(options.end(), {option, dir + fileName});
    };
    if (const json::Value* ring = ringValue(v))
        give("--keyring", "ring.json", json::print(*ring));
    if (const json::Value* list = v.find("internal"))
        give("--internal", "internal.jsonl", lines(*list, false));
    if (const json::Value* list = v.find("external"))
        give("--checkpoint", "external.jsonl", lines(*list, false));
    if (const json::Value* list = v.find("receipts")) {
        for (const json::Value& receipt : *list->array())
            give("--receipt", "receipt" + std::to_string(options.size()) + ".json", json::print(receipt));
    }
    if (const json::Value* list = v.find("leaf_hashes"))
        give("--leaf-hashes", "hashes.txt", lines(*list, true));
    if (const json::Value* list = v.find("device_keys"))
        give("--device-keys", "devices.json", json::print(*list));
    if (const json::Value* given = v.find("options")) {
        if (const json::Value* now = given->find("now"))
            options.insert(options.end(), {"--now", json::print(*now)});
        if (const json::Value* age = given->find("max_age"))
            options.insert(options.end(), {"--max-age", json::print(*age)});
        if (const json::Value* start = given->find("start_frontier"))
            give("--start-frontier", "start.json", json::print(*start));
    }
    const bool fails = textAt(at(v, "expect"), "verdict") == "fail";
    for (const bool csv : {false, true}) {
        const std::string path = dir + (csv ? "export.csv" : "export.jsonl");
        writeFile(path, exportOf(v, csv));
        std::vector<std::string> arguments{"export", path};
        arguments.insert(arguments.end(), options.begin(), options.end());
        const Run words = runProgram(arguments);
        check(words.out.find("RESULT: ") == 0 && words.out.find("How far this check reaches") != std::string::npos,
              name + " in words");
        arguments.emplace_back("--json");
        const Run run = runProgram(arguments);
        check(run.status == (fails ? 1 : 0) && words.status == run.status, name + ": exit status\n" + run.err);
        judge(v, run.out, name + (csv ? " as CSV" : " as JSONL"));
    }
}

} // namespace

int main()
{
    int cases = 0;
    for (const json::Value& v : listAt(vectors("ledger_cases.json"), "cases")) {
        byFunction(v, textAt(v, "name"));
        byProgram(v, textAt(v, "name"));
        ++cases;
    }
    check(cases == 68, "all cases were judged");
    return result();
}
