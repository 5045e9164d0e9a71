// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

#include <QProcess>
#include <fmt/format.h>
#include <fstream>
#include <iterator>

namespace tapledger {
namespace {

constexpr int kTimeoutMs = 60'000;

} // namespace

json::Value CliRun::jsonOut() const
{
    auto value = json::parse(out);
    return value ? std::move(*value) : json::Value();
}

QStringList toStringList(const std::vector<std::string>& arguments)
{
    QStringList list;
    for (const std::string& argument : arguments)
        list.append(QString::fromStdString(argument));
    return list;
}

CliRun runCli(const std::vector<std::string>& arguments, const CliEnvironment& environment, const std::string& input)
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString& name : variables.keys()) {
        if (name.startsWith(QStringLiteral("TAPLEDGER_")))
            variables.remove(name);
    }
    for (const char* name :
         {"DATABASE_URL", "HOST", "PORT", "TCP_PORT", "UDP_PORT", "DEVICE_SIGNATURE_VERIFICATION", "ED25519_PUBLIC_KEY",
          "DUPLICATE_WINDOW_SECONDS", "GENESIS_HASH", "LOG_LEVEL", "LOG_FORMAT"})
        variables.remove(QString::fromLatin1(name));
    for (const auto& [name, value] : environment)
        variables.insert(QString::fromStdString(name), QString::fromStdString(value));

    QProcess process;
    process.setProcessEnvironment(variables);
    process.start(QStringLiteral(TAPLEDGERD), toStringList(arguments));
    process.write(QByteArray::fromStdString(input));
    process.closeWriteChannel();
    CliRun run;
    if (!process.waitForFinished(kTimeoutMs)) {
        process.kill();
        process.waitForFinished();
    } else if (process.exitStatus() == QProcess::NormalExit) {
        run.exitCode = process.exitCode();
    }
    run.out = process.readAllStandardOutput().toStdString();
    run.err = process.readAllStandardError().toStdString();
    return run;
}

std::string memberText(const json::Value& object, std::string_view name)
{
    const json::Value* member = object.find(name);
    if (!member)
        return {};
    if (const std::string* text = member->string())
        return *text;
    return json::canonical(*member);
}

std::string told(const CliRun& run)
{
    return fmt::format("exit code {}\n--- stdout\n{}--- stderr\n{}", run.exitCode, run.out, run.err);
}

std::string textOf(const std::filesystem::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void writeTextFile(const std::string& path, const std::string& text) { std::ofstream(path, std::ios::binary) << text; }

} // namespace tapledger
