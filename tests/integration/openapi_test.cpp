// SPDX-License-Identifier: GPL-3.0-or-later
// The OpenAPI document names every call of the program, and no other.
#include "base/json.h"
#include "net/http/docs_routes.h"
#include "support/qtest_strings.h"
#include "support/test_site.h"

#include <QTest>
#include <algorithm>
#include <fmt/ranges.h>
#include <iterator>
#include <set>

using namespace tapledger;

namespace {

json::Value document() { return *json::parse(docsFile("openapi.json")); }

std::set<std::string> describedCalls()
{
    std::set<std::string> calls;
    const json::Value all = document();
    for (const json::Member& path : *all.find("paths")->object()) {
        for (const json::Member& item : *path.value.object()) {
            if (item.key == "parameters")
                continue;
            std::string method = item.key;
            std::ranges::transform(method, method.begin(), [](char c) { return static_cast<char>(c - 'a' + 'A'); });
            calls.insert(method + " " + path.key);
        }
    }
    return calls;
}

} // namespace

class OpenApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        NetOptions everything;
        everything.serveLog = ServeLog::Entries;
        TestSite site(Backend::Sqlite, everything);
        const auto calls = site.server().calls();
        m_calls = {calls.begin(), calls.end()};
        m_described = describedCalls();
        QVERIFY(m_calls.size() > 20);
    }

    void everyCallIsDescribed() { QCOMPARE(onlyIn(m_calls, m_described), std::string()); }

    void everyDescribedCallExists() { QCOMPARE(onlyIn(m_described, m_calls), std::string()); }

    void theVersionIsThePrograms()
    {
        const json::Value all = document();
        QCOMPARE(*all.find("info")->find("version")->string(), std::string(TAPLEDGER_VERSION));
    }

private:
    static std::string onlyIn(const std::set<std::string>& these, const std::set<std::string>& those)
    {
        std::vector<std::string> rest;
        std::ranges::set_difference(these, those, std::back_inserter(rest));
        return fmt::format("{}", fmt::join(rest, ", "));
    }

    std::set<std::string> m_calls;
    std::set<std::string> m_described;
};

QTEST_GUILESS_MAIN(OpenApiTest)
#include "openapi_test.moc"
