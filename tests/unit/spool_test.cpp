// SPDX-License-Identifier: GPL-3.0-or-later
// Taps that wait on the disk: none is lost, none comes twice, whatever happens to the files.
#include "base/files.h"
#include "ingest/spool.h"
#include "ingest/spool_record.h"

#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <set>

using namespace tapledger;
namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kRoom = 64UL * 1024 * 1024;
const Timestamp kNoon = *Timestamp::parse("2026-02-04T12:00:00Z");

Submission tap(int n)
{
    Submission submission;
    submission.tap = *parseTap(
        fmt::format("{{\"card_uid\":\"04{:06X}\",\"device_id\":\"GATE-01\",\"event_type\":\"time_in\",\"timestamp\":"
                    "\"2026-02-04T08:05:23.000001Z\",\"note\":\"tap {} \\u00e9 TAPR\",\"zone\":[1.50,null]}}",
                    n, n),
        [](std::string_view) { return UidFormat::Hex; });
    submission.transport = "tcp";
    submission.peer_address = "10.0.0.7";
    submission.device_key = "0123456789abcdef";
    return submission;
}

std::vector<Submission> taps(int from, int to)
{
    std::vector<Submission> group;
    for (int n = from; n <= to; ++n)
        group.push_back(tap(n));
    return group;
}

class Folder
{
public:
    std::unique_ptr<Spool> open(std::uint64_t room = kRoom)
    {
        auto spool = Spool::open(path(), room, m_random);
        if (!spool)
            qFatal("%s", spool.error().message.c_str());
        return std::move(*spool);
    }
    fs::path path() const { return fs::path(m_folder.path().toStdString()) / "spool"; }
    std::vector<fs::path> segments(const char* prefix = "0") const
    {
        std::set<fs::path> found;
        for (const auto& item : fs::directory_iterator(path())) {
            if (item.path().filename().string().starts_with(prefix))
                found.insert(item.path());
        }
        return {found.begin(), found.end()};
    }

private:
    QTemporaryDir m_folder;
    SystemRandom m_random;
};

/// The numbers of the cards of all taps that wait, oldest first.
std::vector<int> waiting(Spool& spool, std::size_t limit = 1'000'000)
{
    const auto batch = spool.read(limit);
    if (!batch)
        qFatal("%s", batch.error().message.c_str());
    std::vector<int> numbers;
    for (const Submission& one : batch->taps)
        numbers.push_back(std::stoi(one.tap.card_uid.text().substr(6).erase(2, 1), nullptr, 16));
    return numbers;
}

std::vector<int> range(int from, int to)
{
    std::vector<int> numbers;
    for (int n = from; n <= to; ++n)
        numbers.push_back(n);
    return numbers;
}

void change(const fs::path& file, std::size_t at, char by)
{
    std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
    stream.seekg(static_cast<std::streamoff>(at));
    const int before = stream.get();
    stream.seekp(static_cast<std::streamoff>(at));
    stream.put(static_cast<char>(before ^ by));
}

} // namespace

class SpoolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatGoesInComesOut()
    {
        Submission before = tap(7);
        before.tap.device_signature = "c2lnbmF0dXJl";
        before.signature = SignatureState::Invalid;
        std::string record;
        appendSpoolRecord(record, 42, before, kNoon);
        const std::string bytes = record + "more";
        const auto read = readSpoolRecord(bytes);
        QVERIFY(read);
        QCOMPARE(read->number, 42);
        QCOMPARE(read->bytes, record.size());
        const auto after = parseSpooledTap(read->json);
        QVERIFY(after);
        QCOMPARE(after->tap.payload_before, before.tap.payload_before);
        QCOMPARE(after->tap.payload_after, before.tap.payload_after);
        QCOMPARE(after->tap.card_uid.text(), before.tap.card_uid.text());
        QCOMPARE(after->tap.device_id, before.tap.device_id);
        QVERIFY(after->tap.event_type == before.tap.event_type);
        QVERIFY(after->tap.scan_timestamp == before.tap.scan_timestamp);
        QVERIFY(after->tap.device_signature == before.tap.device_signature);
        QVERIFY(after->signature == SignatureState::Invalid);
        QCOMPARE(after->device_key, before.device_key);
        QCOMPARE(after->peer_address, before.peer_address);
        QCOMPARE(after->transport, before.transport);
        QVERIFY(after->spooled_at == kNoon);
        QVERIFY(after->tap.offline);
    }

    void theLargestTapFits()
    {
        Submission large = tap(1);
        const std::string filler(60'000, '"');
        large.tap.payload_before = "{\"a\":" + json::quoted(filler) + ",";
        Folder folder;
        auto spool = folder.open();
        QVERIFY(spool->append({&large, 1}, kNoon));
        QCOMPARE(spool->read(1)->taps.front().tap.payload_before, large.tap.payload_before);
        spool.reset();
        QCOMPARE(folder.open()->status().taps, 1);
    }

    void inOrderAcrossRestarts()
    {
        Folder folder;
        {
            auto spool = folder.open();
            QVERIFY(spool->isEmpty());
            QVERIFY(spool->append(taps(1, 5), kNoon));
            QVERIFY(spool->append(taps(6, 9), kNoon));
        }
        auto spool = folder.open();
        QCOMPARE(spool->status().taps, 9);
        QCOMPARE(waiting(*spool, 4), range(1, 4));
        QCOMPARE(waiting(*spool), range(1, 9)); // reading alone takes nothing away
        spool->forget(spool->read(4)->last);
        QCOMPARE(waiting(*spool), range(5, 9));
        QVERIFY(spool->append(taps(10, 11), kNoon));
        QCOMPARE(waiting(*spool), range(5, 11));
        spool->forget(spool->read(100)->last);
        QVERIFY(spool->isEmpty());
        QCOMPARE(spool->status().bytes, 0U);
    }

    /// The database remembers a number: one that comes again would be taken for recorded.
    void numbersAreNeverUsedAgain()
    {
        Folder folder;
        std::int64_t last = 0;
        std::string id;
        for (int i = 0; i < 3; ++i) {
            auto spool = folder.open();
            if (i > 0)
                QCOMPARE(spool->id(), id);
            id = spool->id();
            QVERIFY(spool->append(taps(1, 3), kNoon));
            const auto batch = spool->read(100);
            QCOMPARE(batch->last, last + 3);
            last = batch->last;
            spool->forget(last);
        }
        for (const fs::path& segment : folder.segments())
            fs::remove(segment);
        QVERIFY(folder.open()->id() != id); // numbers begin anew, under another name
    }

    void whatTheDatabaseHasIsSkipped()
    {
        Folder folder;
        QVERIFY(folder.open()->append(taps(1, 6), kNoon));
        auto spool = folder.open(); // it ended between the commit and the end of the file
        spool->forget(4);
        QCOMPARE(waiting(*spool), range(5, 6));
        spool->forget(100);
        QVERIFY(spool->isEmpty());
    }

    void aTornEndIsCutOff()
    {
        std::string record;
        appendSpoolRecord(record, 4, tap(4), kNoon);
        for (std::size_t length = 1; length < record.size(); length += 7) {
            Folder folder;
            QVERIFY(folder.open()->append(taps(1, 3), kNoon));
            std::ofstream(folder.segments().back(), std::ios::app | std::ios::binary) << record.substr(0, length);
            auto spool = folder.open();
            QCOMPARE(waiting(*spool), range(1, 3));
            QCOMPARE(spool->status().damaged, 0);
            QVERIFY(spool->append(taps(4, 5), kNoon));
            QCOMPARE(waiting(*spool), range(1, 5));
            spool.reset();
            QCOMPARE(waiting(*folder.open()), range(1, 5));
        }
    }

    void aDamagedTapIsSetAside()
    {
        std::string record;
        appendSpoolRecord(record, 1, tap(1), kNoon);
        for (std::size_t at = 0; at < record.size(); at += 5) {
            Folder folder;
            QVERIFY(folder.open()->append(taps(1, 4), kNoon));
            change(folder.segments().back(), record.size() + at, 0x10); // in the second tap
            auto spool = folder.open();
            QCOMPARE(waiting(*spool), (std::vector<int>{1, 3, 4}));
            QVERIFY(spool->status().damaged > 0);
            QVERIFY(!folder.segments("damaged").empty());
            spool->forget(spool->read(100)->last);
            QVERIFY(spool->isEmpty());
        }
    }

    void aFullSpoolTakesNothing()
    {
        Folder folder;
        auto spool = folder.open(4'000);
        QVERIFY(spool->append(taps(1, 5), kNoon));
        const auto refused = spool->append(taps(6, 60), kNoon);
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::StorageFull);
        QCOMPARE(waiting(*spool), range(1, 5));
        spool->forget(5);
        QVERIFY(spool->append(taps(6, 8), kNoon));
        QCOMPARE(waiting(*spool), range(6, 8));
    }

    void manySegments()
    {
        Folder folder;
        auto spool = folder.open();
        constexpr int kGroup = 5'000;
        constexpr int kGroups = 12; // of some 2 MB
        for (int i = 0; i < kGroups; ++i)
            QVERIFY(spool->append(taps(i * kGroup + 1, (i + 1) * kGroup), kNoon));
        QVERIFY(folder.segments().size() > 1);
        std::vector<int> all;
        while (!spool->isEmpty()) {
            const std::vector<int> some = waiting(*spool, 4'096);
            QVERIFY(!some.empty());
            all.insert(all.end(), some.begin(), some.end());
            spool->forget(spool->read(4'096)->last);
        }
        QCOMPARE(all, range(1, kGroup * kGroups));
        QCOMPARE(folder.segments().size(), 1U); // an empty one, which knows the next number
    }

    void aFolderThatCannotBeWritten()
    {
        QTemporaryDir folder;
        const fs::path file = fs::path(folder.path().toStdString()) / "spool";
        std::ofstream(file) << "a file";
        SystemRandom random;
        const auto spool = Spool::open(file, kRoom, random);
        QVERIFY(!spool);
        QVERIFY(spool.error().message.find("spool") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(SpoolTest)
#include "spool_test.moc"
