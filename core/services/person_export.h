// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/records.h"
#include "services/audit.h"
#include "storage/database.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace tapledger {

/// How much an export holds.
struct PersonExportReport
{
    Employee employee;
    std::int64_t cards = 0;
    std::int64_t entries = 0;
    std::int64_t rejections = 0;
    std::int64_t audit = 0;
};

/// Everything that is kept about one person, as one JSON document `tapledger-person/1` (docs/interfaces.md): for
/// whoever asks what is known of them. What others did with the same card before or after is not in it.
class PersonExport
{
public:
    /// Receives the document piece by piece; return an error to stop.
    using TextSink = std::function<Result<void>(std::string_view)>;

    PersonExport(Database& database, const Clock& clock, Actor actor)
        : m_database(database), m_clock(clock), m_actor(std::move(actor))
    {
    }

    /// Says so in the audit log (`person_exported`) before anything leaves, and writes the document, in memory that
    /// does not grow with it. For the roles hr and admin. NotFound.
    Result<PersonExportReport> write(std::string_view employeeNumber, const TextSink& sink);
    Result<PersonExportReport> write(std::int64_t employeeId, const TextSink& sink);

private:
    class Writer;
    Result<PersonExportReport> write(const Result<std::optional<Employee>>& employee, const std::string& who,
                                     const TextSink& sink);
    Result<void> announce(const Employee& employee);
    Result<void> writeEmployee(Writer& out, const Employee& employee);
    Result<void> writeCards(Writer& out, PersonExportReport& report);
    Result<void> writeEntries(Writer& out, PersonExportReport& report);
    Result<void> writeRejections(Writer& out, PersonExportReport& report);
    Result<void> writeAudit(Writer& out, PersonExportReport& report);

    Database& m_database;
    const Clock& m_clock;
    const Actor m_actor; ///< whom the audit log names
};

} // namespace tapledger
