// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "options.h"

#include <cstdio>
#include <ctime>
#include <exception>
#include <string>
#include <vector>

int main(int argc, char** argv)
{
    using namespace tapverify;
    try {
        const std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
        const auto options = parseOptions(arguments, std::time(nullptr));
        if (options)
            return run(*options);
        std::fprintf(stderr, "tapledger-verify: %s\n", options.error().message.c_str());
    } catch (const std::exception& error) {
        // Nothing here throws for what is in a file; this is memory that ran out.
        std::fprintf(stderr, "tapledger-verify: stopped: %s\n", error.what());
    }
    return kExitUnusable;
}
