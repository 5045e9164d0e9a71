// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/note.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace tapledger {

/// A witness (C2SP tlog-witness): its submission prefix, and the key that its cosignatures must verify with.
struct WitnessAddress
{
    std::string url;
    NoteKey key;
};

/// Where checkpoints are mailed to.
struct MailSettings
{
    std::string server; ///< `smtp://host:port` (STARTTLS) or `smtps://…`, may hold user and password; empty: no mail
    bool demandsTls = true;
    std::string from;
    std::vector<std::string> to;
    std::chrono::seconds every{86'400};
};

/// An RFC 3161 timestamp authority.
struct AuthoritySettings
{
    std::string url; ///< empty: none
    std::filesystem::path certificates;
    std::chrono::seconds every{86'400};
};

/// Where checkpoints leave the house to (ledger format 8.6). The values here are the defaults.
struct AnchorSettings
{
    enum class Which {
        Newest, ///< a sink that was away gets the newest checkpoint
        All,    ///< and those that it missed
    };

    std::vector<std::filesystem::path> directories;
    std::vector<std::string> urls; ///< folders over HTTP; may hold user and password
    Which which = Which::Newest;
    std::chrono::seconds lagLimit{3'600}; ///< a sink that is behind for longer is an alert
    std::filesystem::path authorities;    ///< PEM that servers' certificates are checked with; empty: the system's
    MailSettings mail;
    std::vector<WitnessAddress> witnesses;
    std::int64_t witnessQuorum = 0; ///< goes into the key ring
    AuthoritySettings timestamps;
};

} // namespace tapledger
