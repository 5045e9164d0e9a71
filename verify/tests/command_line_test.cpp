// SPDX-License-Identifier: GPL-3.0-or-later
// The program as people use it: wrong usage, files that are damaged, huge or of another kind, and the further sources.
#include "case_files.h"
#include "check.h"
#include "row.h"
#include "sha256.h"
#include "text.h"

#include <filesystem>
#include <vector>

using namespace tapverify;
using namespace tapverify::test;

namespace {

std::string path(const std::string& name) { return temporaryDirectory() + "/" + name; }

/// Writes a file and answers its path.
std::string made(const std::string& name, const std::string& content)
{
    writeFile(path(name), content);
    return path(name);
}

int statusOf(const std::vector<std::string>& arguments)
{
    const Run run = runProgram(arguments);
    check(run.status >= 0 && run.status <= 2, "ends with 0, 1 or 2");
    check((run.status == 2) == !run.err.empty(), "says on standard error why it could not, and only then");
    check(run.err.size() < 1000, "in one sentence");
    return run.status;
}

void mustEnd(int expected, const std::vector<std::string>& arguments, const std::string& what)
{
    const int status = statusOf(arguments);
    check(status == expected, what + ": ended with " + std::to_string(status));
}

bool found(const Run& run, const char* code)
{
    const auto report = json::parse(run.out);
    return report && at(*report, "counts").find(code);
}

/// The good files of the case `clean`.
struct Clean
{
    const json::Value& v = caseNamed("clean");
    std::string ring = made("ring.json", json::print(*ringValue(v)));
    std::string jsonl = made("clean.jsonl", exportOf(v, false));
    std::string csv = made("clean.csv", exportOf(v, true));
    std::string internal = made("internal.jsonl", lines(at(v, "internal"), false));
    std::string external = made("external.jsonl", lines(at(v, "external"), false));
    std::string note = made("one.ckpt", textAt(listAt(v, "external").back(), "note"));
    json::Value receiptValue = listAt(caseNamed("receipts_clean"), "receipts").front();
    std::string receipt = made("receipt.json", json::print(receiptValue));
};

void usage(const Clean& clean)
{
    check(runProgram({"--help"}).out.find("Exit status") != std::string::npos, "help");
    check(runProgram({"export", "--help"}).status == 0, "help of a command");
    check(runProgram({"--version"}).out.find("rfid-ledger/1") != std::string::npos, "version");
    const std::vector<std::vector<std::string>> wrong{
        {},
        {""},
        {"verify"},
        {"receipt"},
        {"receipt", clean.receipt},
        {"receipt", clean.receipt, "--keyring"},
        {"receipt", clean.receipt, "--keyring", path("missing")},
        {"receipt", path("missing"), "--keyring", clean.ring},
        {"receipt", clean.receipt, clean.receipt, "--keyring", clean.ring},
        {"receipt", clean.receipt, "--keyring", clean.ring, "--slack", "1"},
        {"receipt", clean.receipt, "--keyring", clean.ring, "--nonsense"},
        {"checkpoint", "--keyring", clean.ring},
        {"export"},
        {"export", path("missing")},
        {"export", temporaryDirectory()},
        {"export", clean.jsonl, "--checkpoint", clean.note},
        {"export", clean.jsonl, "--first", "0"},
        {"export", clean.jsonl, "--keyring", clean.ring, "--first", "2"},
        {"export", clean.jsonl, "--keyring", clean.ring, "--now", "yesterday"},
        {"export", clean.jsonl, "--keyring", clean.ring, "--checkpoints-dir", path("missing")},
        {"export", clean.jsonl, "--keyring", clean.ring, "--slack", "-1"},
    };
    for (const auto& arguments : wrong)
        mustEnd(2, arguments, "wrong usage " + (arguments.empty() ? "" : arguments.back()));
    mustEnd(0, {"receipt", "--keyring", clean.ring, "--", clean.receipt}, "options may stand anywhere");
}

/// Everything that a file can be but what it should be.
std::vector<std::string> rubbish()
{
    std::string binary;
    for (int i = 0; i < 5000; ++i)
        binary += static_cast<char>(i * 7919 % 256);
    return {"",
            "\n",
            std::string(1, '\0'),
            "{",
            "null",
            "[]",
            "\"text\"",
            "12",
            binary,
            std::string(100'000, '['),
            std::string(100'000, '{'),
            "{\"a\":" + std::string(70, '[') + std::string(70, ']') + "}",
            "{\"format\":\"rfid-receipt/1\",\"format\":\"rfid-receipt/1\"}",
            std::string("{\"format\":\"a\0b\"}", 16),
            "{\"format\":\"\xFF\"}",
            std::string(2'000'000, ' '),
            "{\"format\":\"" + std::string(2'000'000, 'x') + "\"}"};
}

void damagedDocuments(const Clean& clean)
{
    for (const std::string& content : rubbish()) {
        const std::string file = made("rubbish", content);
        const std::string what = "rubbish beginning with " + printable(content.substr(0, 20));
        mustEnd(2, {"receipt", file, "--keyring", clean.ring}, "receipt, " + what);
        mustEnd(2, {"proof", file, "--keyring", clean.ring}, "proof, " + what);
        mustEnd(2, {"consistency", file, "--keyring", clean.ring}, "consistency, " + what);
        mustEnd(2, {"receipt", clean.receipt, "--keyring", file}, "key ring, " + what);
        mustEnd(2, {"export", clean.jsonl, "--keyring", clean.ring, "--receipt", file, "--start-frontier", file},
                "receipt of an export, " + what);
        mustEnd(2, {"export", clean.jsonl, "--start-frontier", file}, "start, " + what);
        mustEnd(content == "[]" ? 0 : 2, {"export", clean.jsonl, "--device-keys", file}, "device keys, " + what);
        // A checkpoint that is damaged is a finding; an empty file is a list without any.
        const bool blank = content.find_first_not_of(" \n") == std::string::npos;
        mustEnd(blank ? 2 : 1, {"checkpoint", file, "--keyring", clean.ring}, "checkpoint, " + what);
        mustEnd(blank ? 0 : 1, {"export", clean.jsonl, "--keyring", clean.ring, "--internal", file},
                "internal, " + what);
    }
    mustEnd(1, {"receipt", made("rubbish", "{}"), "--keyring", clean.ring}, "an object without format");
    mustEnd(1, {"consistency", made("rubbish", "{}"), "--keyring", clean.ring}, "an object without format");
    mustEnd(2, {"receipt", clean.receipt, "--keyring", made("rubbish", "{}")}, "a ring without format");
    const std::string receipt = json::print(clean.receiptValue);
    for (std::size_t length = 0; length < receipt.size(); length += 61)
        mustEnd(2, {"receipt", made("cut", receipt.substr(0, length)), "--keyring", clean.ring}, "a cut receipt");
}

void damagedExports(const Clean& clean)
{
    for (const std::string& content : rubbish()) {
        const std::string what = "export, rubbish beginning with " + printable(content.substr(0, 20));
        const bool blank = content.find_first_not_of(" \n") == std::string::npos && content.size() < 1'000'000;
        const bool likeJson = content.starts_with('{') && content.size() < 1'000'000;
        mustEnd(blank ? 0 : likeJson ? 1 : 2, {"export", made("rubbish", content)}, what);
    }
    for (const bool csv : {false, true}) {
        const std::string whole = fileContent(csv ? clean.csv : clean.jsonl);
        for (std::size_t length = 200; length < whole.size() - 1; length += 211) {
            // A cut within a row damages it, a cut between two rows shows by the checkpoints.
            const std::string cut = made("cut", whole.substr(0, length));
            mustEnd(1, {"export", cut, "--keyring", clean.ring, "--internal", clean.internal}, "a cut export");
        }
        for (const char* inserted :
             {"{}\n", "\"\n", "garbage\n", "[1]\n", "{\"sequence_id\":1}\n", "\"a\"b\n", ",,,\n"}) {
            std::string damaged = whole;
            damaged.insert(damaged.find('\n', damaged.size() / 2) + 1, inserted);
            const Run run = runProgram({"export", made("damaged", damaged), "--json"});
            check(run.status == 1 && found(run, "ROW_MALFORMED"), std::string("a row of rubbish: ") + inserted);
        }
        std::string zero = whole;
        zero[zero.size() / 2] = '\0';
        mustEnd(1, {"export", made("damaged", zero)}, "a zero byte");
        std::string longLine = whole;
        longLine.insert(longLine.find('\n', longLine.size() / 2) + 1, std::string(5'000'000, 'x') + "\n");
        const Run run = runProgram({"export", made("damaged", longLine), "--json"});
        check(run.status == 1 && found(run, "ROW_MALFORMED") && !found(run, "SEQ_GAP"),
              "a line of 5 MB is one damaged row, and the rows behind it are read");
    }
    mustEnd(2, {"export", made("damaged", "sequence_id,employee_rfid\n1,2\n")}, "a CSV file of something else");
    mustEnd(2,
            {"export", made("damaged", "sequence_id,sequence_id,employee_rfid,employee_id,device_id,event_type,"
                                       "scan_timestamp,created_at,raw_payload,device_signature,hash_chain\n")},
            "a column twice");
    // A quote that is never closed takes at most 1 MB of the file with it.
    std::string open = fileContent(clean.csv);
    open.insert(open.find('\n') + 1, "\"" + std::string(900'000, '\n'));
    mustEnd(1, {"export", made("damaged", open)}, "a quote that is never closed");
    // Two mebibytes of rows that cannot be read: a hundred are listed, all are counted.
    std::string many = "{}\n";
    for (int i = 0; i < 2000; ++i)
        many += "{\"n\":[" + std::to_string(i) + "]}\n";
    const Run run = runProgram({"export", made("damaged", many), "--json"});
    const auto report = json::parse(run.out);
    check(report && listAt(*report, "findings").size() <= 900, "findings are capped");
    check(report && at(at(*report, "counts"), "ROW_MALFORMED").integer() == 2001 * 8, "and all counted");
}

void spellings(const Clean& clean)
{
    const std::vector<std::string> sources{"--keyring",    clean.ring,     "--internal",
                                           clean.internal, "--checkpoint", clean.external};
    const auto same = [&](const std::string& content, const std::string& what) {
        std::vector<std::string> arguments{"export", made("spelled", content), "--json"};
        arguments.insert(arguments.end(), sources.begin(), sources.end());
        const Run run = runProgram(arguments);
        check(run.status == 0 && run.out == runProgram([&] {
                                                auto original = arguments;
                                                original[1] = clean.jsonl;
                                                return original;
                                            }())
                                                .out,
              what);
    };
    const std::string jsonl = fileContent(clean.jsonl);
    const std::string csv = fileContent(clean.csv);
    std::string windows;
    for (const char c : csv)
        windows += c == '\n' ? std::string("\r\n") : std::string(1, c);
    same(csv, "CSV says the same as JSONL");
    same(windows, "CSV with the line ends of Windows");
    same("\xEF\xBB\xBF" + csv, "CSV with a byte order mark");
    same("\xEF\xBB\xBF" + jsonl, "JSONL with a byte order mark");
    same("\n\n" + jsonl + "\n \n", "blank lines");
    same(jsonl.substr(0, jsonl.size() - 1), "no line end at the end");
    same(csv.substr(0, csv.size() - 1), "no line end at the end of CSV");

    // Names may hold whatever a CSV file uses for itself.
    json::Value awkward = listAt(clean.v, "rows").front();
    awkward.set("device_id", json::text("Gate \"7\",;\r\n\nupper\n"));
    Sha256 sha;
    const Row row = RowReader(MissingOffset::Refuse).fromJson(awkward);
    awkward.set("hash_chain", json::text(chainHash(sha, std::string(64, '0'), row.leaf)));
    json::Value one = json::object();
    one.set("rows", {json::Value::Array{awkward}});
    mustEnd(0, {"export", made("spelled", exportOf(one, false))}, "an awkward name in JSONL");
    mustEnd(0, {"export", made("spelled", exportOf(one, true))}, "an awkward name in CSV");

    std::string otherEmployee = jsonl;
    const std::size_t place = otherEmployee.find("\"employee_id\":") + 14;
    otherEmployee.replace(place, otherEmployee.find(',', place) - place, "999");
    const Run run = runProgram({"export", made("spelled", otherEmployee)});
    check(run.out.find("column employee_id is not what the sealed payload") != std::string::npos,
          "a changed column that no hash covers is told of");

    std::string local = jsonl;
    for (std::size_t at = 0; (at = local.find("+00:00\",\"raw", at)) != std::string::npos;)
        local.erase(at, 6);
    const std::string naive = made("spelled", local);
    mustEnd(1, {"export", naive}, "times without offset");
    mustEnd(0, {"export", naive, "--assume-utc"}, "times that somebody said are UTC");
}

void checkpoints(const Clean& clean)
{
    mustEnd(0, {"checkpoint", clean.note, clean.internal, clean.external, "--keyring", clean.ring},
            "genuine checkpoints");
    const json::Value& fork = caseNamed("rollback_then_continue");
    const std::string one = made("a.jsonl", lines(at(fork, "internal"), false));
    const std::string two = made("b.jsonl", lines(at(fork, "external"), false));
    mustEnd(0, {"checkpoint", one, "--keyring", clean.ring}, "one history");
    mustEnd(0, {"checkpoint", two, "--keyring", clean.ring}, "the other history");
    const Run both = runProgram({"checkpoint", one, two, "--keyring", clean.ring, "--json"});
    check(both.status == 1 && found(both, "FORK"), "both together are a fork");
    std::string forged = fileContent(clean.note);
    forged.replace(forged.find("\n12\n"), 4, "\n13\n");
    const Run run = runProgram({"checkpoint", made("forged.ckpt", forged), "--keyring", clean.ring, "--json"});
    check(run.status == 1 && found(run, "CHECKPOINT_INVALID"), "a forged checkpoint");

    std::filesystem::create_directory(path("kept"));
    const std::vector<std::string> withDirectory{
        "export", clean.jsonl, "--keyring", clean.ring, "--checkpoints-dir", path("kept"), "--json"};
    check(found(runProgram(withDirectory), "NO_CHECKPOINT"), "an empty directory");
    for (const json::Value& record : listAt(clean.v, "external"))
        made("kept/" + std::to_string(std::filesystem::exists(path("kept/1.ckpt"))) + ".ckpt", textAt(record, "note"));
    writeFile(path("kept/readme.txt"), "not a checkpoint");
    writeFile(path("kept/1.ckpt"), fileContent(clean.note));
    const auto report = json::parse(runProgram(withDirectory).out);
    check(report && textAt(*report, "verdict") == "ok" && at(at(*report, "coverage"), "anchored_size").integer() == 12,
          "checkpoints of a directory");
}

void leafHashes(const Clean& clean)
{
    const json::Value& altered = caseNamed("leaf_hashes_localise");
    const std::string text = lines(at(altered, "leaf_hashes"), true);
    std::string bytes;
    for (const json::Value& hash : listAt(altered, "leaf_hashes"))
        bytes += fromHex(*hash.string()).value_or("");
    const std::string file = made("altered.jsonl", exportOf(altered, false));
    const auto run = [&](const std::string& hashes) {
        return runProgram({"export", file, "--keyring", clean.ring, "--checkpoint", clean.note, "--leaf-hashes",
                           made("hashes", hashes), "--json"});
    };
    check(found(run(text), "ENTRY_ALTERED"), "leaf hashes as text");
    check(found(run(text.substr(0, text.size() - 1)), "ENTRY_ALTERED"), "without the last line end");
    check(found(run(bytes), "ENTRY_ALTERED"), "leaf hashes as bytes");
    std::string other = text;
    other[0] = other[0] == '0' ? '1' : '0';
    check(found(run(other), "LEAF_HASHES_INVALID") && !found(run(other), "ENTRY_ALTERED"), "hashes of another ledger");
    check(found(run(""), "LEAF_HASHES_INVALID"), "no hashes at all");
    for (const std::string& bad : {text.substr(0, 700), text + "x\n", bytes.substr(0, 40), text + "\n"})
        check(run(bad).status == 2, "damaged leaf hashes");
}

/// What keeps the report honest about how much was shown.
void honesty(const Clean& clean)
{
    const auto words = [&](std::vector<std::string> options) {
        options.insert(options.begin(), {"export", clean.jsonl});
        return runProgram(options).out;
    };
    check(words({}).find("No key ring was given") != std::string::npos, "no key ring");
    check(words({}).find("RESULT: no fault was found, but nothing that was kept elsewhere confirms it.") == 0,
          "and that stands in the first line");
    check(words({"--keyring", clean.ring, "--internal", clean.internal}).find("No checkpoint from outside was given") !=
              std::string::npos,
          "nothing from outside");
    const std::string anchored = words({"--keyring", clean.ring, "--checkpoint", clean.note});
    check(anchored.find("No checkpoint from outside") == std::string::npos &&
              anchored.find("The first 12 entries are confirmed by a checkpoint that was kept elsewhere") !=
                  std::string::npos,
          "anchored");
    check(runProgram({"export", made("empty.jsonl", ""), "--keyring", clean.ring, "--checkpoint", clean.note}).status ==
              1,
          "an empty export of a ledger that had entries");
    // A name in an entry must not steer the inspector's terminal.
    std::string evil = fileContent(clean.jsonl);
    evil.insert(evil.find("\"device_id\":\"") + 13, "\\u001b[2J");
    std::vector<std::string> arguments{"export", made("evil.jsonl", evil)};
    check(runProgram(arguments).out.find('\x1b') == std::string::npos, "no control characters are printed");
}

} // namespace

int main()
{
    const Clean clean;
    usage(clean);
    damagedDocuments(clean);
    damagedExports(clean);
    spellings(clean);
    checkpoints(clean);
    leafHashes(clean);
    honesty(clean);
    return result();
}
