// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/csv.h"
#include "fuzz.h"

using namespace tapledger;

// What is read, written again and read again is the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto table = csv::parse(asText(data, size));
    if (!table)
        return 0;
    for (const csv::Row& row : table->rows) {
        std::string text = "a,b\n"; // a header that settles the separator
        bool blank = true;
        for (std::size_t i = 0; i < row.fields.size(); ++i) {
            text += i == 0 ? "" : ",";
            csv::appendField(text, row.fields[i]);
            blank = blank && row.fields[i].empty();
        }
        if (blank)
            continue; // a line of nothing may count as none
        const auto again = csv::parse(text);
        require(again.has_value());
        require(again->rows.size() == 1);
        require(again->rows[0].fields == row.fields);
    }
    return 0;
}
