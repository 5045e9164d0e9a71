// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "commands.h"
#include "site/backup/backup.h"
#include "site/backup/restore.h"
#include "site/json_object.h"
#include "verify_output.h"

#include <algorithm>
#include <fmt/format.h>
#include <memory>

namespace tapledger {
namespace {

struct BackupWords
{
    std::string file;
    std::string passphraseFile;
};

Result<Passphrase> passphraseOf(const std::string& file)
{
    return file.empty() ? Result<Passphrase>(Passphrase()) : readPassphrase(file);
}

int backUp(const BackupWords& words, const CommonOptions& common)
{
    const auto site = findSite(common);
    if (!site)
        return fail(site.error());
    log::install(std::max(site->settings.logLevel, log::Level::Warning), site->settings.logFormat);
    const auto passphrase = passphraseOf(words.passphraseFile);
    if (!passphrase)
        return fail(passphrase.error());
    const auto report = backUpSite(*site, words.file, *passphrase, SystemClock());
    if (!report)
        return fail(report.error());
    if (common.json) {
        std::vector<std::string> leftOut;
        for (const std::string& path : report->left_out)
            leftOut.push_back(json::quoted(path));
        print(JsonObject()
                  .text("file", report->file.string())
                  .number("bytes", static_cast<std::int64_t>(report->bytes))
                  .number("entries", report->entries)
                  .text("at", report->at.iso())
                  .boolean("encrypted", passphrase->has_value())
                  .raw("left_out", jsonArray(leftOut))
                  .finish() +
              "\n");
        return kExitOk;
    }
    std::string text = fmt::format("{}: {} entries as of {}, {} bytes\n", report->file.string(), report->entries,
                                   report->at.iso(), report->bytes);
    for (const std::string& path : report->left_out)
        text += fmt::format("not in it, because it is not in the data folder: {}\n", path);
    if (!*passphrase)
        text += "It is not encrypted, and holds the keys that sign the ledger: whoever can read it can sign in this "
                "site's name. --passphrase-file encrypts it.\n";
    print(text);
    return kExitOk;
}

struct RestoreWords
{
    BackupWords backup;
    std::string reason;
    std::vector<std::string> checkpoints;
    std::string trust;
};

std::string restoreText(const RestoreReport& report, const std::string& folder)
{
    std::string text =
        fmt::format("{} holds the site as of {}, with {} entries; what was recorded later is not in it\n", folder,
                    report.backup_of, report.entries);
    for (const std::string& origin : report.continued)
        text += fmt::format("{} goes on: no signed entry is missing\n", origin);
    for (const AcceptedRestore& done : report.ended)
        text +=
            fmt::format("{} has ended, {} begins with the {} entries that there are; they match what was signed up to "
                        "entry {}. Hand out the new key ring\n",
                        done.old_origin, done.new_origin, done.surviving, done.matched_size);
    return text + verifyReportText(report.verified, folder);
}

std::string restoreJson(const RestoreReport& report, const std::string& folder)
{
    std::vector<std::string> continued;
    for (const std::string& origin : report.continued)
        continued.push_back(json::quoted(origin));
    std::vector<std::string> ended;
    for (const AcceptedRestore& done : report.ended)
        ended.push_back(addRestore(JsonObject(), done).finish());
    return JsonObject()
               .text("data_dir", folder)
               .text("backup_of", report.backup_of)
               .number("entries", report.entries)
               .raw("continued", jsonArray(continued))
               .raw("ended", jsonArray(ended))
               .raw("verification", report.verified.toJson())
               .finish() +
           "\n";
}

int restore(const RestoreWords& words, const CommonOptions& common)
{
    log::install(log::Level::Warning, log::Format::Text);
    if (common.dataDir.empty() || !common.database.empty())
        return fail(
            {ErrorCode::InvalidArgument, "name the new folder to restore into by --data-dir, and no --database"});
    const auto passphrase = passphraseOf(words.backup.passphraseFile);
    if (!passphrase)
        return fail(passphrase.error());
    RestoreOptions options{words.backup.file,
                           std::filesystem::absolute(common.dataDir),
                           *passphrase,
                           words.reason,
                           {words.checkpoints.begin(), words.checkpoints.end()},
                           words.trust};
    const auto report = restoreSite(options, SystemClock(), commandLineActor());
    if (!report)
        return fail(report.error());
    print(common.json ? restoreJson(*report, common.dataDir) : restoreText(*report, common.dataDir));
    return report->verified.chain.hasErrors ? kExitFailed : kExitOk;
}

void addFileOptions(CLI::App& command, BackupWords& words, const char* about)
{
    command.add_option("FILE", words.file, about)->required()->type_name("FILE");
    command.add_option("--passphrase-file", words.passphraseFile, "The passphrase is the first line of this file")
        ->type_name("F");
}

} // namespace

void addBackupCommands(CLI::App& app, Invocation& invocation)
{
    auto backup = std::make_shared<BackupWords>();
    CLI::App* backing = addCommand(app, invocation, "backup", "Back up the embedded store, also while the server runs",
                                   [backup, &invocation] { return backUp(*backup, invocation.common); });
    addFileOptions(*backing, *backup, "The file to make: database, keys, tapledger.conf, certificates");
    backing->footer("Without a passphrase everybody who can read the file has the keys that sign the ledger.");

    auto words = std::make_shared<RestoreWords>();
    CLI::App* restoring = addCommand(app, invocation, "restore", "Restore a backup into a new folder, and verify it",
                                     [words, &invocation] { return restore(*words, invocation.common); });
    addFileOptions(*restoring, words->backup, "The backup");
    restoring->add_option("--reason", words->reason, "Why the ledger goes on under a new name; for the audit log");
    restoring
        ->add_option(
            "--checkpoint", words->checkpoints,
            "The newest checkpoint that was kept elsewhere, of the taps and of the audit log: shows that nothing "
            "is missing")
        ->type_name("FILE")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    restoring->add_option("--trust", words->trust, "The folder `trust` that the server used last: shows the same")
        ->type_name("DIR");
    restoring->footer(
        "A backup is older than what was signed last. Unless --trust or --checkpoint show that no signed\n"
        "entry is missing, the ledger goes on under a new name, with --reason. See docs/backup.md.");
}

} // namespace tapledger
