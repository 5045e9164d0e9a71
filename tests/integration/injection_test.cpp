// SPDX-License-Identifier: GPL-3.0-or-later
// SQL, headers and other things that are not meant for us, in every field and parameter of every call that the OpenAPI
// document describes: each is answered as described, and what is taken is text; on both databases.
#include "base/json.h"
#include "net/http/docs_routes.h"
#include "services/user_service.h"
#include "storage/device_store.h"
#include "support/api_client.h"
#include "support/qtest_strings.h"
#include "support/test_site.h"

#include <QTest>
#include <algorithm>
#include <fmt/format.h>
#include <map>

using namespace tapledger;

namespace {

const std::vector<std::string> kAttacks = {
    "x'; DROP TABLE rfid_devices; --",
    "\"); DELETE FROM rfid_card_mappings; --",
    "' OR '1'='1",
    "$1 $$ \\' %s %n %00 {}",
    "x\r\nX-Injected: yes\r\n\r\nHTTP/1.1 200 OK",
    "<script>alert(1)</script>",
    "../../../etc/passwd",
    "𝕏'\u202e",
    std::string("x\0'; DROP TABLE rfid_users", 26),
};

/// What a call of the document takes.
struct Described
{
    std::string method;
    std::string path;
    json::Value description;
    std::vector<json::Value> parameters;
    json::Value body;                ///< an example; null where there is none
    std::vector<std::string> fields; ///< of the body
    bool isList = false;             ///< the body is a list of such objects
};

class Document
{
public:
    std::vector<Described> operations() const
    {
        std::vector<Described> all;
        for (const json::Member& path : *m_document.find("paths")->object()) {
            for (const json::Member& method : *path.value.object()) {
                if (method.key != "parameters")
                    all.push_back(operation(path, method));
            }
        }
        return all;
    }

private:
    const json::Value& resolved(const json::Value& value) const
    {
        const json::Value* reference = value.find("$ref");
        if (!reference)
            return value;
        const json::Value* at = &m_document;
        std::string_view rest = std::string_view(*reference->string()).substr(2); // after #/
        while (!rest.empty()) {
            const auto end = std::min(rest.find('/'), rest.size());
            at = at->find(rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        return *at;
    }

    Described operation(const json::Member& path, const json::Member& method) const
    {
        Described found{method.key, path.key, method.value, {}, {}, {}};
        std::ranges::transform(found.method, found.method.begin(), [](char c) { return static_cast<char>(c - 32); });
        for (const json::Value* owner : {&path.value, &method.value}) {
            if (const json::Value* parameters = owner->find("parameters")) {
                for (const json::Value& parameter : *parameters->array())
                    found.parameters.push_back(resolved(parameter));
            }
        }
        const json::Value* request = method.value.find("requestBody");
        if (!request)
            return found;
        const json::Value& content = request->find("content")->object()->front().value;
        const json::Value* schema = &resolved(*content.find("schema"));
        if (const json::Value* items = schema->find("items")) {
            found.isList = true;
            schema = &resolved(*items);
        }
        if (const json::Value* examples = schema->find("examples"))
            found.body = examples->array()->front();
        else if (const json::Value* example = content.find("example"))
            found.body = *example;
        if (const json::Value* properties = schema->find("properties")) {
            for (const json::Member& property : *properties->object())
                found.fields.push_back(property.key);
        }
        return found;
    }

    const json::Value m_document = *json::parse(docsFile("openapi.json"));
};

std::string percentEncoded(std::string_view text)
{
    std::string encoded;
    for (const char c : text)
        encoded += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    return encoded;
}

void set(json::Value& object, const std::string& key, json::Value value)
{
    auto& members = std::get<json::Value::Object>(object.data);
    const auto found = std::ranges::find(members, key, &json::Member::key);
    if (found == members.end())
        members.push_back({key, std::move(value)});
    else
        found->value = std::move(value);
}

std::string textOf(const json::Value& value) { return value.string() ? *value.string() : json::canonical(value); }

} // namespace

class InjectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const Backend backend : {Backend::Sqlite, Backend::Postgres}) {
            NetOptions open;
            open.authentication = false; // for devices' calls
            open.rateLimitPerMinute = 0;
            open.batchRequestsPerMinute = 0;
            auto& site = m_sites[backend];
            site = std::make_unique<TestSite>(backend, open);
            const auto database = site->store().open();
            UserService users(*database, m_clock, m_random, {"tester", "test", Role::Admin});
            m_tokens[backend] = users.addToken("admin", Role::Admin)->text;
        }
    }
    void cleanupTestCase()
    {
        for (const auto& [backend, site] : m_sites) {
            const auto database = site->store().open();
            for (const char* id : {"GATE-01", "GATE-02", "GATE-OFF"})
                QVERIFY(DeviceStore(*database).find(id).value());
            QVERIFY(database->run("SELECT 1 FROM rfid_card_mappings").value() >= 100);
            QVERIFY(database->run("SELECT 1 FROM rfid_users").has_value());
        }
        m_sites.clear();
        QVERIFY2(m_kept > 50, std::to_string(m_kept).c_str()); // names and places take almost everything
    }

    void everyFieldOfEveryCall_data()
    {
        QTest::addColumn<tapledger::Backend>("backend");
        QTest::addColumn<std::size_t>("operation");
        for (const auto& [name, backend] : {std::pair("sqlite", Backend::Sqlite), {"postgres", Backend::Postgres}}) {
            for (std::size_t i = 0; i < m_operations.size(); ++i) {
                const Described& one = m_operations[i];
                if (!one.parameters.empty() || !one.fields.empty())
                    QTest::addRow("%s: %s %s", name, one.method.c_str(), one.path.c_str()) << backend << i;
            }
        }
    }
    void everyFieldOfEveryCall()
    {
        QFETCH(std::size_t, operation);
        const Described& call = m_operations[operation];
        for (const std::string& attack : kAttacks) {
            for (const json::Value& parameter : call.parameters)
                tryParameter(call, parameter, attack);
            for (const std::string& field : call.fields) {
                tryField(call, field, {attack});
                tryField(call, field, {json::Value::Array{{attack}}});
            }
        }
    }

private:
    /// The call's path with its examples, but for one.
    static std::string pathOf(const Described& call, const std::string& attacked = {}, const std::string& attack = {})
    {
        std::string path = call.path;
        for (const json::Value& parameter : call.parameters) {
            const std::string name = *parameter.find("name")->string();
            const auto at = path.find('{' + name + '}');
            if (at == std::string::npos)
                continue;
            const json::Value* example = parameter.find("example");
            const std::string value = name == attacked ? attack : example ? textOf(*example) : "1";
            path.replace(at, name.size() + 2, percentEncoded(value));
        }
        return path;
    }

    /// The call's example as a body, of a person or device that there is not yet.
    std::string bodyOf(const Described& call, const std::string& attacked, json::Value value)
    {
        if (call.body.isNull() && attacked.empty())
            return {};
        json::Value body = call.body.array()    ? call.body.array()->front()
                           : call.body.isNull() ? json::Value{json::Value::Object{}}
                                                : call.body;
        if (call.path == "/api/employees")
            set(body, "employee_number", {fmt::format("E-{}", ++m_made)});
        if (call.path == "/api/devices")
            set(body, "device_id", {fmt::format("D-{}", ++m_made)});
        if (body.find("certificate_fingerprint"))
            set(body, "certificate_fingerprint", {std::string()});
        if (!attacked.empty())
            set(body, attacked, std::move(value));
        const std::string text = json::canonical(body);
        return call.isList ? '[' + text + ']' : text;
    }

    void tryParameter(const Described& call, const json::Value& parameter, const std::string& attack)
    {
        const std::string name = *parameter.find("name")->string();
        const std::string& where = *parameter.find("in")->string();
        const std::string body = bodyOf(call, {}, {});
        if (where == "path") {
            judge(call, name, attack, ask(call, pathOf(call, name, attack), body, {}));
        } else if (where == "query") {
            judge(call, name, attack, ask(call, pathOf(call) + '?' + name + '=' + percentEncoded(attack), body, {}));
        } else if (attack.find_first_of(std::string_view("\r\n\0", 3)) == std::string::npos) {
            judge(call, name, attack, ask(call, pathOf(call), body, name + ": " + attack + "\r\n"));
        }
    }

    void tryField(const Described& call, const std::string& field, const json::Value& value)
    {
        const ApiResponse answer = ask(call, pathOf(call), bodyOf(call, field, value), "If-Match: *\r\n");
        judge(call, field, json::canonical(value), answer);
        const auto told = answer.status / 100 == 2 ? json::parse(answer.body) : failure(ErrorCode::NotFound, "");
        const json::Value* kept = told ? told->find(field) : nullptr;
        if (!kept || !kept->string())
            return;
        QCOMPARE(json::canonical(*kept), json::canonical(value)); // as it came
        ++m_kept;
    }

    ApiResponse ask(const Described& call, const std::string& path, const std::string& body, const std::string& headers)
    {
        QFETCH(tapledger::Backend, backend);
        return ApiClient(m_sites.at(backend)->addresses().http->port, m_tokens.at(backend))
            .call(call.method, path, body, headers);
    }

    static void judge(const Described& call, const std::string& name, const std::string& attack,
                      const ApiResponse& answer)
    {
        const std::string what = fmt::format("{} = {}: {} {}", name, attack, answer.status, answer.body.substr(0, 500));
        QVERIFY2(call.description.find("responses")->find(std::to_string(answer.status)), what.c_str());
        QVERIFY2(answer.status < 500, what.c_str());
        QVERIFY2(!answer.headers.contains("X-Injected"), what.c_str());
        for (const char* word : {"SELECT", "INSERT INTO", "syntax error", "sqlite", "SQLSTATE"})
            QVERIFY2(answer.body.find(word) == std::string::npos, what.c_str());
    }

    SystemClock m_clock;
    SystemRandom m_random;
    const std::vector<Described> m_operations = Document().operations();
    std::map<Backend, std::unique_ptr<TestSite>> m_sites;
    std::map<Backend, std::string> m_tokens;
    int m_made = 0;
    int m_kept = 0; ///< texts that were taken, and came back
};

QTEST_GUILESS_MAIN(InjectionTest)
#include "injection_test.moc"
