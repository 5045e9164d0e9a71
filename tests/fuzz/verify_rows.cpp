// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_reader.h"
#include "fuzz.h"
#include "row.h"

#include <algorithm>

using namespace tapverify;

namespace {

/// What the ledger hashes of a row reads as itself.
void requireSame(const Row& row)
{
    if (!row.leafUsable())
        return;
    std::string leaf;
    appendLeaf(leaf, row.leaf);
    const auto again = parseLeaf(leaf);
    require(again && differingMembers(*again, row.leaf).empty());
    require(std::ranges::all_of(leaf, [](char c) { return c >= 0x20 && c < 0x7F; }));
    require(leaf.size() <= 65'535);
}

} // namespace

// A line of an export in either form.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = asText(data, size);
    RowReader reader(MissingOffset::Refuse);
    requireSame(reader.fromJson(text));
    std::string record(text);
    std::vector<std::string_view> fields;
    if (splitCsv(record, fields) && fields.size() == 9)
        requireSame(reader.fromCsv({fields[0], fields[1], fields[2], fields[3], fields[4], fields[5], fields[6],
                                    fields[7], fields[8], std::nullopt}));
    parseLeaf(text);
    return 0;
}
