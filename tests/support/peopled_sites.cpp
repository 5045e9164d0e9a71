// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/peopled_sites.h"

#include "services/user_service.h"
#include "support/api_client.h"

#include <QTest>
#include <fmt/format.h>

namespace tapledger {

PeopledSites::PeopledSites()
{
    SystemRandom random;
    for (const Backend backend : {Backend::Sqlite, Backend::Postgres}) {
        auto& site = m_sites[backend];
        site = std::make_unique<TestSite>(backend, NetOptions{}, Pipeline::Options{}, &m_clock);
        const auto database = site->store().open();
        UserService users(*database, m_clock, random, {"tester", "test", Role::Admin}, PasswordCost::ForTests);
        for (const Role role : kRoles) {
            if (!users.add(toText(role), role, kPassword))
                qFatal("a user could not be added");
        }
    }
}

TestSite& PeopledSites::site()
{
    QFETCH(tapledger::Backend, backend);
    return at(backend);
}

std::string PeopledSites::tokenOf(Role role)
{
    QFETCH(tapledger::Backend, backend);
    return tokenAt(backend, role);
}

std::string PeopledSites::tokenAt(Backend backend, Role role)
{
    return ApiClient(at(backend).addresses().http->port)
        .call("POST", "/api/auth/login", loginBody(std::string(toText(role)), kPassword))
        .member("access_token");
}

std::string PeopledSites::loginBody(const std::string& name, const std::string& password)
{
    return fmt::format("{{\"username\":\"{}\",\"password\":\"{}\"}}", name, password);
}

} // namespace tapledger
