// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"

#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

namespace tapverify::test {
namespace {

int g_checks = 0;
int g_failures = 0;

[[noreturn]] void stop(const std::string& why)
{
    std::fprintf(stderr, "stopped: %s\n", why.c_str());
    std::exit(2);
}

struct Directory
{
    std::string path;

    Directory()
    {
        char pattern[] = "/tmp/tapledger-verify-test-XXXXXX";
        const char* made = mkdtemp(pattern);
        if (!made)
            stop("no temporary directory");
        path = made;
    }
    ~Directory()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }
    Directory(const Directory&) = delete;
    Directory& operator=(const Directory&) = delete;
};

} // namespace

void check(bool holds, std::string_view what)
{
    ++g_checks;
    if (holds)
        return;
    ++g_failures;
    std::printf("FAILED: %.*s\n", static_cast<int>(what.size()), what.data());
}

void checkEqual(std::string_view found, std::string_view expected, std::string_view what)
{
    check(found == expected,
          std::string(what) + "\n  found    " + std::string(found) + "\n  expected " + std::string(expected));
}

int result()
{
    std::printf("%d checks, %d failed\n", g_checks, g_failures);
    return g_failures == 0 && g_checks > 0 ? 0 : 1;
}

std::string fileContent(const std::string& path)
{
    std::ifstream in(path, std::ios::binary);
    if (!in)
        stop(path + " cannot be read");
    std::ostringstream content;
    content << in.rdbuf();
    return content.str();
}

void writeFile(const std::string& path, std::string_view content)
{
    std::ofstream(path, std::ios::binary).write(content.data(), static_cast<std::streamsize>(content.size()));
}

const json::Value& vectors(const std::string& name)
{
    static std::map<std::string, json::Value> loaded;
    const auto it = loaded.find(name);
    if (it != loaded.end())
        return it->second;
    std::string text = fileContent(std::string(TAPLEDGER_VECTORS) + "/" + name);
    // One row holds U+0000, which no text of ours may; it travels as U+F8FF.
    for (std::size_t at = 0; (at = text.find("\"a\\u0000b\"", at)) != std::string::npos;)
        text.replace(at, 10, "\"a\\uf8ffb\"");
    auto value = json::parse(text, 200);
    if (!value)
        stop(name + ": " + value.error().message);
    return loaded.emplace(name, std::move(*value)).first->second;
}

const json::Value& at(const json::Value& object, std::string_view key)
{
    const json::Value* value = object.find(key);
    if (!value)
        stop("a vector has no member " + std::string(key));
    return *value;
}

std::string textAt(const json::Value& object, std::string_view key)
{
    const std::string* text = at(object, key).string();
    if (!text)
        stop("a vector's member is no text: " + std::string(key));
    return *text;
}

const json::Value::Array& listAt(const json::Value& object, std::string_view key)
{
    const auto* list = at(object, key).array();
    if (!list)
        stop("a vector's member is no list: " + std::string(key));
    return *list;
}

bool isNull(const json::Value& object, std::string_view key)
{
    const json::Value* value = object.find(key);
    return !value || value->isNull();
}

const std::string& temporaryDirectory()
{
    static const Directory directory;
    return directory.path;
}

Run runProgram(const std::vector<std::string>& arguments)
{
    const std::string out = temporaryDirectory() + "/stdout";
    const std::string err = temporaryDirectory() + "/stderr";
    std::vector<char*> argv{const_cast<char*>(TAPLEDGER_VERIFY)};
    for (const std::string& argument : arguments)
        argv.push_back(const_cast<char*>(argument.c_str()));
    argv.push_back(nullptr);
    const pid_t child = fork();
    if (child == 0) {
        const int outFile = open(out.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        const int errFile = open(err.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        const int nothing = open("/dev/null", O_RDONLY);
        dup2(outFile, STDOUT_FILENO);
        dup2(errFile, STDERR_FILENO);
        dup2(nothing, STDIN_FILENO);
        execv(TAPLEDGER_VERIFY, argv.data());
        _exit(127);
    }
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) != child)
        stop("the program could not be started");
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, fileContent(out), fileContent(err)};
}

} // namespace tapverify::test
