// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/role.h"
#include "support/manual_clock.h"
#include "support/test_site.h"

#include <map>

namespace tapledger {

/// A site on each database whose clock stands still, and a user of each role, with its name, who can log in. What is
/// of the row's site is for test functions with the column `backend`.
class PeopledSites
{
public:
    static inline const std::string kPassword = "correct horse battery";

    PeopledSites();

    ManualClock& clock() { return m_clock; }
    TestSite& at(Backend backend) { return *m_sites.at(backend); }
    /// The row's site.
    TestSite& site();
    /// Where the row's site speaks HTTP.
    std::uint16_t port() { return site().addresses().http->port; }
    /// A login of that role at the row's site; empty when it failed.
    std::string tokenOf(Role role);
    /// The same at another site.
    std::string tokenAt(Backend backend, Role role);

    /// What a login sends.
    static std::string loginBody(const std::string& name, const std::string& password);

private:
    ManualClock m_clock{*Timestamp::parse("2026-02-04T12:00:00Z")};
    std::map<Backend, std::unique_ptr<TestSite>> m_sites;
};

} // namespace tapledger
