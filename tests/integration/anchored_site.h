// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "anchors/exporter.h"
#include "base/files.h"
#include "ledger/checkpoint_record.h"
#include "services/alert_watch.h"
#include "services/audit.h"
#include "storage/needs.h"
#include "support/api_client.h"
#include "support/manual_clock.h"
#include "support/test_site.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace tapledger {

inline const Timestamp kNoon = *Timestamp::parse("2026-02-04T12:00:00Z");

/// A site that seals and exports, whose time stands still unless it is moved.
class AnchoredSite
{
    QTemporaryDir m_files; // goes last

public:
    /// @param trust changes the key rings before they are written
    /// @param other signs with the keys of that site, as its copy, or as itself after it was set back
    explicit AnchoredSite(Backend backend, const std::function<void(KeyRing&)>& trust = {},
                          const AnchoredSite* other = nullptr)
    {
        if (other) {
            std::filesystem::create_directory(trustPath());
            for (const auto& file : std::filesystem::directory_iterator(other->trustPath())) {
                if (file.path().extension() == ".skey" || file.path().extension() == ".json")
                    std::filesystem::copy(file.path(), trustPath() / file.path().filename());
            }
            std::filesystem::remove(trustPath() / "anchors.json");
        }
        for (const LogKind kind : {LogKind::Taps, LogKind::Admin}) {
            if (other)
                break;
            KeyRing ring;
            ring.origin = originOf("site.example", kind, 1);
            ring.genesis_hash_chain = genesisHash();
            if (trust)
                trust(ring);
            need(folder().makeKeys(kind, ring));
        }
        NetOptions net;
        net.authentication = false;
        net.rateLimitPerMinute = 0;
        net.anchors = [this] { return exporter ? exporter->status() : std::vector<AnchorStatus>(); };
        Pipeline::Options pipeline;
        pipeline.sealing = {{}, trustPath(), {}};
        site = std::make_unique<TestSite>(backend, net, pipeline, &clock);
        database = site->store().open();
        need(Audit(*database, kSomebody).write(clock.now(), "something", {}, {})); // the audit log's first entry
        AlertWatch::Options options;
        options.databaseUrl = site->store().url();
        options.dataDir = "/";
        options.diskFree = 0;
        options.anchors = net.anchors;
        watch = std::make_unique<AlertWatch>(options, site->pipeline(), clock);
    }
    ~AnchoredSite() { exporter.reset(); }

    std::filesystem::path trustPath() const { return path("trust"); }
    TrustFolder folder() const { return TrustFolder(trustPath()); }
    KeyRing ring(LogKind kind = LogKind::Taps) const { return need(folder().keyRing(kind)); }
    std::string path(const std::string& name) const { return m_files.path().toStdString() + "/" + name; }

    void exportTo(const AnchorSettings& settings)
    {
        exporter =
            std::make_unique<Exporter>(Exporter::Options{site->store().url(), trustPath(), settings}, clock,
                                       [this] { return site->pipeline().status().state == PipelineState::Writing; });
        exporter->start();
    }

    /// One more tap, covered by a checkpoint. @return the checkpoint's size.
    std::int64_t tapAndSeal()
    {
        clock.advance(std::chrono::minutes(1));
        const std::string tap = TestSite::tap(++m_card, clock.now().iso());
        if (ApiClient(site->addresses().http->port).call("POST", "/api/events", tap).status != 201)
            qFatal("a tap was not recorded");
        const std::int64_t size = site->pipeline().status().head_sequence_id;
        site->pipeline().sealer().sealSoon();
        if (!QTest::qWaitFor([&] { return site->pipeline().sealer().status().sealed_size >= size; }, 20'000))
            qFatal("no checkpoint was signed");
        return size;
    }

    /// How far the sink is whose name begins so.
    AnchorStatus status(const std::string& name, LogKind kind = LogKind::Taps) const
    {
        for (const AnchorStatus& each : exporter->status()) {
            if (each.sink.starts_with(name) && each.log == kind)
                return each;
        }
        qFatal("there is no sink %s", name.c_str());
    }
    /// The open alerts of these two kinds, each as `kind subject`, by their age.
    std::vector<std::string> alerts()
    {
        need(watch->check());
        std::vector<std::string> found;
        for (const AlertKind kind : {AlertKind::AnchorLagging, AlertKind::WitnessRefused}) {
            for (const Alert& alert : need(AlertStore(*database).open(kind)))
                found.push_back(std::string(toText(kind)) + " " + alert.subject);
        }
        return found;
    }
    /// The newest record of the largest size.
    CheckpointRecord latest(LogKind kind = LogKind::Taps)
    {
        const auto stored = need(CheckpointStore(*database, ring(kind).origin).latest());
        return stored ? need(CheckpointRecord::parse(stored->record)) : CheckpointRecord{};
    }

    ManualClock clock{kNoon};
    std::unique_ptr<TestSite> site;
    std::unique_ptr<Database> database;
    std::unique_ptr<Exporter> exporter;
    std::unique_ptr<AlertWatch> watch;

private:
    static inline const Actor kSomebody{"tester", "test", Role::Admin};
    int m_card = 0;
};

/// Names of the files in a folder, in order; none where there is no folder.
inline std::vector<std::string> filesIn(const std::filesystem::path& folder)
{
    std::vector<std::string> names;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error))
        names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    return names;
}

} // namespace tapledger
