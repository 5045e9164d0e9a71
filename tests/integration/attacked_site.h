// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/sealer.h"
#include "ledger/receipt.h"
#include "services/ledger_service.h"
#include "storage/ledger_writer.h"
#include "support/manual_clock.h"
#include "support/test_database.h"

#include <QTemporaryDir>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace tapledger {

/// A site whose writer seals, and what only the owner of its database, or a thief of its keys, can do. Entry n is
/// tapped n seconds after noon; every seventh comes from GATE-02, which signs. While the server is stopped, anybody may
/// work on the store.
class AttackedSite
{
public:
    static constexpr std::int64_t kBetween = 60; ///< entries between two checkpoints; 100 are promised
    static constexpr int kCheckpoints = 5;

    /// With kCheckpoints checkpoints, the newest of them kept outside with a witness's signature, the server stopped.
    explicit AttackedSite(Backend backend);

    /// What a tap is before it is chained.
    using Change = std::function<void(LedgerEntry&)>;
    /// Starts the server, lets it record and seal so many taps, and stops it.
    void work(std::int64_t taps = kBetween, const Change& change = {});
    /// The same without sealing.
    void workUnsealed(std::int64_t taps);
    /// True when the server does not start because the ledger is not what was signed.
    bool refusesToStart();

    /// As the owner of the tables, past all triggers.
    void sql(const std::string& script);
    std::vector<LedgerEntry> entries() const;
    /// Puts other entries in the place of all, from @p from on numbered and chained anew.
    void replace(std::vector<LedgerEntry> entries, std::int64_t from);
    /// The tap that comes next.
    LedgerEntry nextTap() const;
    /// Inserts it behind the last entry, with the right number and hash.
    void insertLast(LedgerEntry entry);
    /// Signs a tap as GATE-02, with its key or another one.
    void sign(LedgerEntry& entry, const NoteSigner& key) const;
    const NoteSigner& deviceKey() const { return m_deviceKey; }

    const TestStore& store() const { return m_store; }
    TrustFolder trust() const { return TrustFolder(m_folder.path().toStdString() + "/trust"); }
    /// A checkpoint over the first @p size entries as they are now, signed with these keys.
    std::string signedNote(std::int64_t size, const std::vector<NoteSigner>& keys) const;
    void storeCheckpoint(std::int64_t size, const std::string& note);
    /// Replaces every stored checkpoint by one over the entries as they are now, with the stolen keys of the log;
    /// the server's memory of what it signed goes too.
    void signAllAgain();
    ManualClock& clock() { return m_clock; }

    /// Gives the stored checkpoint of that size to somebody outside, with a witness's signature.
    void keepOutside(std::int64_t size);
    void replaceOutside(std::string note) { m_outside = std::move(note); }
    /// Somebody has had the receipt of an entry since before the attack.
    void keepReceipt(std::int64_t sequenceId);

    enum class Evidence { Chain, Stored, Outside, Receipt };
    VerifyEvidence evidence(Evidence given) const;
    Result<VerifyReport> verify(const VerifyEvidence& evidence, const LedgerService::ProgressSink& progress = {}) const;
    /// The codes of what a verification finds, in order.
    std::string findings(Evidence evidence) const;
    /// The same by the independent verifier, of an export.
    std::string independentFindings(Evidence evidence) const;

private:
    LedgerEntry tap(std::int64_t n) const;
    void start();
    void record(std::int64_t taps, const Change& change);
    void stop();
    std::string file(const char* name, const std::string& content) const;
    std::string deviceKeysFile() const;

    TestStore m_store;
    QTemporaryDir m_folder;
    ManualClock m_clock;
    NoteSigner m_witness;
    NoteSigner m_deviceKey;
    std::unique_ptr<LedgerWriter> m_writer;
    std::unique_ptr<Sealer> m_sealer;
    std::string m_outside;
    std::string m_receipt;
};

} // namespace tapledger
