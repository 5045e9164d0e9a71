// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/checkpoints/checkpoint_row.h"

#include "ledger/checkpoint_record.h"

namespace tapledger::ui {
namespace {

CheckpointRow rowOf(StoredCheckpoint stored)
{
    CheckpointRow row;
    if (auto record = CheckpointRecord::parse(stored.record)) {
        row.hasTimestamp = !record->tsr.empty();
        row.note = std::move(record->note);
    }
    if (const auto note = Note::parse(row.note)) {
        if (const auto checkpoint = Checkpoint::parse(note->text)) {
            row.origin = QString::fromStdString(checkpoint->origin);
            row.root = QString::fromStdString(toBase64(checkpoint->root));
            for (const NoteSignature& line : note->signatures) {
                if (line.name != checkpoint->origin && line.name != checkpoint->origin + "/clock")
                    row.witnesses << QString::fromStdString(line.name);
            }
        }
    }
    row.stored = std::move(stored);
    return row;
}

} // namespace

Result<CheckpointPage> readCheckpoints(const Services& services, LogKind kind, std::int64_t before, std::int64_t limit)
{
    auto stored = services.trust().page(kind, before, limit);
    if (!stored)
        return failure(stored.error());
    const auto size = LogRows(services.database, kind).size();
    if (!size)
        return failure(size.error());
    CheckpointPage page;
    page.size = *size;
    for (StoredCheckpoint& one : *stored)
        page.rows.push_back(rowOf(std::move(one)));
    return page;
}

} // namespace tapledger::ui
