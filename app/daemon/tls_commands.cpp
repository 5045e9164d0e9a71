// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "commands.h"
#include "site/certificate.h"
#include "site/json_object.h"
#include "site/store.h"

#include <fmt/format.h>
#include <memory>

namespace tapledger {
namespace {

std::string resultText(const MadeCertificate& made, OutputFormat format)
{
    if (format == OutputFormat::Text)
        return fmt::format("a certificate for {}, valid for {} days\nSHA-256 fingerprint {}\nThe settings for it, in "
                           "tapledger.conf:\n\n[tls]\ncertificate = {}\nkey = {}\n",
                           fmt::join(made.names, ", "), made.days, withColons(made.fingerprint),
                           made.certificate.string(), made.key.string());
    std::vector<std::string> names;
    for (const std::string& name : made.names)
        names.push_back(json::quoted(name));
    return JsonObject()
               .text("certificate", made.certificate.string())
               .text("key", made.key.string())
               .text("fingerprint", made.fingerprint)
               .raw("names", jsonArray(names))
               .number("days", made.days)
               .finish() +
           "\n";
}

int init(const CertificateOptions& options, const CommonOptions& common)
{
    const auto site = findSite(common);
    if (!site)
        return fail(site.error());
    const auto made = makeCertificate(site->dataDir, options);
    if (!made)
        return fail(made.error());
    print(resultText(*made, common.format()));
    return kExitOk;
}

} // namespace

void addTlsCommands(CLI::App& app, Invocation& invocation)
{
    CLI::App* group = app.add_subcommand("tls", "Certificates: init");
    auto options = std::make_shared<CertificateOptions>();
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
