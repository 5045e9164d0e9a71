// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "simulate/reader_link.h"
#include "site/store.h"

#include <string>

namespace tapledger::simulate {

/// Where readers and cards come from.
struct CastSource
{
    std::string devices;     ///< `ID:KEY,…`, or how many to register
    std::string credentials; ///< file; takes the place of the devices, and of the cards if it has some
    std::string cards;       ///< file with one UID a line, or how many people with cards to add
};

/// Finds the readers and cards of a simulation, adding to the store named by @p common what is asked for by number.
/// A reader SIM-001 that exists gets a new key.
Result<Cast> makeCast(const CastSource& source, const SiteOptions& common);

/// Reads `{"devices":[{"device_id","api_key","protocol"}…],"cards":["UID"…]}`; one object of a device will do too.
Result<Cast> parseCredentials(std::string_view text);
/// Writes what parseCredentials() reads.
std::string credentialsJson(const Cast& cast);

} // namespace tapledger::simulate
