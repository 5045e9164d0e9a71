// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "commands.h"
#include "net/tls/self_signed.h"
#include "site/files.h"
#include "site/json_object.h"
#include "site/store.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <memory>
#include <unistd.h>

namespace tapledger {
namespace {

namespace fs = std::filesystem;

struct InitOptions
{
    std::vector<std::string> names;
    int days = 397; ///< what browsers accept at most
    bool force = false;
};

/// This machine as its neighbours and its own programs call it.
std::vector<std::string> namesOfThisMachine()
{
    std::array<char, 256> name{};
    std::vector<std::string> names;
    if (gethostname(name.data(), name.size() - 1) == 0 && name[0] != '\0')
        names.emplace_back(name.data());
    for (const char* own : {"localhost", "127.0.0.1", "::1"}) {
        if (std::ranges::find(names, own) == names.end())
            names.emplace_back(own);
    }
    return names;
}

Result<void> checkFree(const fs::path& path, bool force)
{
    std::error_code error;
    if (force || !fs::exists(path, error))
        return {};
    return failure(ErrorCode::Conflict,
                   fmt::format("{} is there already and stays; --force replaces it", path.string()));
}

Result<void> writeBoth(const fs::path& certificate, const fs::path& key, const SelfSigned& made, bool force)
{
    for (const fs::path& path : {certificate, key}) {
        if (auto isFree = checkFree(path, force); !isFree)
            return isFree;
    }
    std::error_code error;
    fs::create_directories(certificate.parent_path(), error);
    if (auto written = writeWholeFile(key, made.key, kSecretFile, force); !written)
        return written;
    return writeWholeFile(certificate, made.certificate, kPublicFile, force);
}

/// `AB:CD:…`, as other programs show fingerprints.
std::string withColons(std::string_view hex)
{
    std::string out;
    for (std::size_t i = 0; i < hex.size(); ++i) {
        if (i > 0 && i % 2 == 0)
            out += ':';
        out += hex[i] >= 'a' ? static_cast<char>(hex[i] - 32) : hex[i];
    }
    return out;
}

std::string resultText(const InitOptions& options, const SelfSigned& made, const fs::path& certificate,
                       const fs::path& key, OutputFormat format)
{
    if (format == OutputFormat::Text)
        return fmt::format("a certificate for {}, valid for {} days\nSHA-256 fingerprint {}\nThe settings for it, in "
                           "tapledger.conf:\n\n[tls]\ncertificate = {}\nkey = {}\n",
                           fmt::join(options.names, ", "), options.days, withColons(made.fingerprint),
                           certificate.string(), key.string());
    std::vector<std::string> names;
    for (const std::string& name : options.names)
        names.push_back(json::quoted(name));
    return JsonObject()
               .text("certificate", certificate.string())
               .text("key", key.string())
               .text("fingerprint", made.fingerprint)
               .raw("names", jsonArray(names))
               .number("days", options.days)
               .finish() +
           "\n";
}

int init(InitOptions options, const CommonOptions& common)
{
    const auto site = findSite(common);
    if (!site)
        return fail(site.error());
    if (options.names.empty())
        options.names = namesOfThisMachine();
    const SystemClock clock;
    SystemRandom random;
    const auto made = makeSelfSigned(options.names, options.days, clock.now(), random);
    if (!made)
        return fail(made.error());
    const fs::path certificate = site->dataDir / "tls" / "certificate.pem";
    const fs::path key = site->dataDir / "tls" / "key.pem";
    if (auto folder = makeDataDir(site->dataDir); !folder)
        return fail(folder.error());
    if (auto written = writeBoth(certificate, key, *made, options.force); !written)
        return fail(written.error());
    print(resultText(options, *made, certificate, key, common.format()));
    return kExitOk;
}

} // namespace

void addTlsCommands(CLI::App& app, Invocation& invocation)
{
    CLI::App* group = app.add_subcommand("tls", "Certificates: init");
    auto options = std::make_shared<InitOptions>();
    CLI::App* command =
        addCommand(*group, invocation, "init", "Make a self-signed certificate and its key in the data folder",
                   [options, &invocation] { return init(*options, invocation.common); });
    command
        ->add_option("--name", options->names,
                     "Host name or address of the server, any number of them (default: "
                     "this machine's)")
        ->type_name("HOST")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    command->add_option("--days", options->days, "How long it is valid")
        ->capture_default_str()
        ->check(CLI::Range(1, 36'500));
    command->add_flag("--force", options->force, "Replace what is there");
    command->footer("Prints the certificate's fingerprint and the settings that use it.\n"
                    "Example: tapledgerd tls init --name gate-server.example --name 192.0.2.10");
}

} // namespace tapledger
