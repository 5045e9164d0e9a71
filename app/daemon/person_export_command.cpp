// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/files.h"
#include "commands.h"
#include "services/person_export.h"
#include "site/json_object.h"
#include "site/store.h"

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <memory>
#include <unistd.h>

namespace tapledger {
namespace {

namespace fs = std::filesystem;

/// In a folder: `person-1001-20260204T080523Z.json`, whatever the number holds.
fs::path fileFor(const std::string& to, std::string number, Timestamp now)
{
    std::error_code error;
    if (!fs::is_directory(to, error))
        return to;
    std::ranges::replace_if(
        number, [](char c) { return !std::isalnum(static_cast<unsigned char>(c)) && c != '-' && c != '_'; }, '_');
    std::string time = now.iso().substr(0, 19);
    std::erase_if(time, [](char c) { return c == '-' || c == ':'; });
    return fs::path(to) / fmt::format("person-{}-{}Z.json", number, time);
}

/// A new file, for its owner alone; gone again unless it was written to its end.
class NewFile
{
public:
    explicit NewFile(fs::path path)
        : m_path(std::move(path)), m_file(open(m_path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kSecretFile))
    {
    }
    ~NewFile()
    {
        if (m_file < 0)
            return;
        close(m_file);
        std::error_code error;
        if (!m_isWhole)
            fs::remove(m_path, error);
    }
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    bool isOpen() const { return m_file >= 0; }
    Result<void> write(std::string_view text)
    {
        while (!text.empty()) {
            const ssize_t written = ::write(m_file, text.data(), text.size());
            if (written < 0 && errno != EINTR)
                return notWritten();
            text.remove_prefix(static_cast<std::size_t>(std::max<ssize_t>(written, 0)));
        }
        return {};
    }
    Result<void> finish()
    {
        if (fsync(m_file) != 0)
            return notWritten();
        m_isWhole = true;
        return syncFolderOf(m_path);
    }

private:
    Result<void> notWritten() const
    {
        return failure(ErrorCode::Unavailable,
                       fmt::format("{} cannot be written: {}", m_path.string(), std::strerror(errno)));
    }

    const fs::path m_path;
    const int m_file;
    bool m_isWhole = false;
};

int exportPerson(const std::string& number, const std::string& to, const CommonOptions& common)
{
    auto site = openSite(common, StoreUse::Write);
    if (!site)
        return fail(site.error());
    const SystemClock clock;
    const fs::path path = fileFor(to, number, clock.now());
    NewFile file(path);
    if (!file.isOpen())
        return fail(
            {ErrorCode::InvalidArgument, fmt::format("{} cannot be made: {}", path.string(), std::strerror(errno))});
    const auto report =
        PersonExport(*site->database, clock, commandLineActor()).write(number, [&](std::string_view text) {
            return file.write(text);
        });
    if (!report)
        return fail(report.error());
    if (auto finished = file.finish(); !finished)
        return fail(finished.error());
    if (common.json)
        print(JsonObject()
                  .text("file", path.string())
                  .number("cards", report->cards)
                  .number("entries", report->entries)
                  .number("rejections", report->rejections)
                  .number("audit", report->audit)
                  .finish() +
              "\n");
    else
        print(fmt::format("{} cards, {} entries of the ledger, {} refused taps and {} entries of the audit log of {} "
                          "written to {}\n",
                          report->cards, report->entries, report->rejections, report->audit, report->employee.full_name,
                          path.string()));
    return kExitOk;
}

} // namespace

void addPersonExportCommand(CLI::App& group, Invocation& invocation)
{
    auto number = std::make_shared<std::string>();
    auto to = std::make_shared<std::string>();
    CLI::App* exporting =
        addCommand(group, invocation, "export", "Write everything that is kept about a person",
                   [number, to, &invocation] { return exportPerson(*number, *to, invocation.common); });
    exporting->add_option("NUMBER", *number, "Employee number")->required();
    exporting->add_option("--to", *to, "File to make, or the folder to make one in")->required()->type_name("FILE|DIR");
    exporting->footer("One JSON document: the person, photo, cards, entries of the ledger, refused taps, and what the\n"
                      "audit log says of them. The audit log tells that it was made.\n"
                      "Example: tapledgerd employee export 1001 --to .");
}

} // namespace tapledger
