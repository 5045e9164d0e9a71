// SPDX-License-Identifier: GPL-3.0-or-later
// The tree of the ledger format, section 7, over its vectors and over those of public transparency logs.
#include "base/base64.h"
#include "base/hex.h"
#include "ledger/checkpoint.h"
#include "ledger/merkle.h"
#include "ledger/tiles.h"
#include "support/qtest_strings.h"
#include "support/vectors.h"

#include <QTest>

using namespace tapledger;

namespace {

/// A hash in base64 as the public vectors give it; nothing when it is not 32 bytes long, which must count as a failure.
std::optional<Sha256Digest> publicDigest(const json::Value& object, std::string_view key)
{
    return digestFromBase64(text(object, key));
}

std::optional<Proof> publicProof(const json::Value& object)
{
    const json::Value* member = object.find("proof");
    if (!member || member->isNull())
        return Proof{};
    return proofFromJson(member);
}

} // namespace

class MerkleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trees_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("trees");
        QTest::newRow("own") << QStringLiteral("ledger_merkle.json") << 2;
        QTest::newRow("public") << QStringLiteral("public_ct_tree.json") << 1;
    }
    void trees()
    {
        QFETCH(QString, file);
        QFETCH(int, trees);
        Sha256 sha;
        const json::Value vectors = readVectors(file.toStdString());
        QCOMPARE(static_cast<int>(list(vectors, "trees").size()), trees);
        for (const json::Value& tree : list(vectors, "trees")) {
            const std::vector<Sha256Digest> leaves = digests(tree, "leaf_hashes");
            const auto& inputs = list(tree, "leaf_inputs_hex");
            for (std::size_t i = 0; i < inputs.size(); ++i)
                QVERIFY(leafHash(sha, bytesFromHex(*inputs[i].string())) == leaves.at(i));
            checkLedgerLeaves(sha, tree, leaves);
            checkRoots(sha, tree, leaves);
            checkProofs(sha, tree, leaves);
        }
    }

    void proofsThatMustFail()
    {
        Sha256 sha;
        const json::Value vectors = readVectors("ledger_merkle.json");
        QVERIFY(list(vectors, "inclusion_must_fail").size() > 50);
        for (const json::Value& v : list(vectors, "inclusion_must_fail"))
            QVERIFY2(!checkInclusion(sha, number(v, "index"), number(v, "size"),
                                     digestFromHex(text(v, "leaf_hash")).value(), digests(v, "proof"),
                                     digestFromHex(text(v, "root")).value()),
                     text(v, "name").c_str());
        QVERIFY(list(vectors, "consistency_must_fail").size() > 40);
        for (const json::Value& v : list(vectors, "consistency_must_fail"))
            QVERIFY2(!checkConsistency(sha, number(v, "old_size"), number(v, "new_size"),
                                       digestFromHex(text(v, "old_root")).value(),
                                       digestFromHex(text(v, "new_root")).value(), digests(v, "proof")),
                     text(v, "name").c_str());
    }

    void publicInclusion()
    {
        Sha256 sha;
        const json::Value vectors = readVectors("public_merkle_inclusion.json");
        QCOMPARE(list(vectors, "vectors").size(), 98U);
        for (const json::Value& v : list(vectors, "vectors")) {
            const auto root = publicDigest(v, "root");
            const auto leaf = publicDigest(v, "leafHash");
            const auto proof = publicProof(v);
            const bool holds = root && leaf && proof &&
                               checkInclusion(sha, number(v, "leafIdx"), number(v, "treeSize"), *leaf, *proof, *root);
            QVERIFY2(holds != *v.find("wantErr")->boolean(), text(v, "name").c_str());
        }
    }

    void publicConsistency()
    {
        Sha256 sha;
        const json::Value vectors = readVectors("public_merkle_consistency.json");
        QCOMPARE(list(vectors, "vectors").size(), 98U);
        for (const json::Value& v : list(vectors, "vectors")) {
            const std::string name = text(v, "name");
            // Its roots are not 32 bytes long: no tree has them, and the one that accepts is the upstream checker.
            if (name == "consistency/additional/sizes-are-equal-one-and-proof-is-empty")
                continue;
            const auto oldRoot = publicDigest(v, "root1");
            const auto newRoot = publicDigest(v, "root2");
            const auto proof = publicProof(v);
            const bool holds =
                oldRoot && newRoot && proof &&
                checkConsistency(sha, number(v, "size1"), number(v, "size2"), *oldRoot, *newRoot, *proof);
            QVERIFY2(holds != *v.find("wantErr")->boolean(), name.c_str());
        }
    }

    void publicLog()
    {
        Sha256 sha;
        const json::Value log = readVectors("public_tessera_log.json");
        std::vector<Sha256Digest> leaves;
        std::string bundle;
        std::string tile;
        for (const json::Value& entry : list(log, "entries_hex")) {
            const std::string bytes = bytesFromHex(*entry.string());
            QVERIFY(appendBundleEntry(bundle, bytes));
            leaves.push_back(leafHash(sha, bytes));
            tile += asBytes(leaves.back());
        }
        QCOMPARE(bundle, bytesFromHex(text(log, "entry_bundle_hex")));
        QCOMPARE(tile, bytesFromHex(text(log, "level0_tile_hex")));

        auto key = NoteKey::parse(text(log, "vkey"));
        QVERIFY(key.has_value());
        QCOMPARE(key->vkey(), text(log, "vkey"));
        KeyRing ring;
        ring.origin = "example.com/log/testdata";
        ring.keys.push_back({*key, KeyUse::Log, 0, std::nullopt});
        QCOMPARE(list(log, "checkpoints").size(), 16U);
        Frontier frontier;
        for (const json::Value& v : list(log, "checkpoints")) {
            const CheckedNote note = checkNote(text(v, "note"), ring);
            QVERIFY(!note.fault);
            QCOMPARE(note.checkpoint.size, number(v, "size"));
            while (frontier.size() < note.checkpoint.size)
                frontier.append(sha, leaves.at(static_cast<std::size_t>(frontier.size())));
            QVERIFY(frontier.root(sha) == note.checkpoint.root);
        }
    }

    void tilesOfTheVectors()
    {
        const json::Value vectors = readVectors("ledger_merkle.json");
        const json::Value& tree = list(vectors, "trees").front();
        const json::Value& tiles = *vectors.find("tiles");
        std::string bundle;
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY(appendBundleEntry(bundle, *list(tree, "leaves").at(i).string()));
        QCOMPARE(bundle, bytesFromHex(text(tiles, "entries_first_3_hex")));
        std::string tile;
        for (const Sha256Digest& leaf : digests(tree, "leaf_hashes"))
            tile += asBytes(leaf);
        QCOMPARE(tile, bytesFromHex(text(tiles, "level0_first_20_hex")));
        QCOMPARE((TilePath{TilePath::Kind::Entries, 0, 0, 3}).text(), text(tiles, "entries_path"));
        QCOMPARE((TilePath{TilePath::Kind::Tile, 0, 0, 20}).text(), text(tiles, "level0_path"));
    }

    void tilePaths()
    {
        for (const char* path : {"checkpoint", "tile/0/000", "tile/0/x001/x234/067", "tile/7/255.p/1",
                                 "tile/entries/999", "tile/entries/x001/000.p/255"}) {
            const auto parsed = TilePath::parse(path);
            QVERIFY2(parsed.has_value(), path);
            QCOMPARE(parsed->text(), std::string(path));
        }
        QCOMPARE(TilePath::parse("tile/0/x001/x234/067")->index, 1234067);
        for (const char* path : {"",
                                 "tile",
                                 "tile/0",
                                 "tile/0/",
                                 "tile/0/0",
                                 "tile/0/0000",
                                 "tile/00/000",
                                 "tile/8/000",
                                 "tile/-1/000",
                                 "tile/0/x000/001",
                                 "tile/0/001/002",
                                 "tile/0/x001",
                                 "tile/0/000.p/0",
                                 "tile/0/000.p/256",
                                 "tile/0/000.p/01",
                                 "tile/0/000.p/",
                                 "tile/entries/../000",
                                 "/tile/0/000",
                                 "tile/0/000/",
                                 "checkpoint/",
                                 "tile/0/x999/x999/x999/x999/x999/x999/999"})
            QVERIFY2(!TilePath::parse(path), path);
        std::string bundle;
        QVERIFY(!appendBundleEntry(bundle, std::string(65536, 'x')));
        QVERIFY(bundle.empty());
    }

    /// Every subtree that a proof asks for can be folded out of one tile.
    void tilesAnswerEveryProof()
    {
        Sha256 sha;
        std::vector<Sha256Digest> leaves;
        for (int i = 0; i < 600; ++i)
            leaves.push_back(leafHash(sha, std::to_string(i)));
        const SubtreeSource inMemory = subtreesOf(sha, leaves);
        const SubtreeSource fromTiles = [&](unsigned level, std::int64_t index) -> Result<Sha256Digest> {
            const TileSpot spot = tileSpot(level, index);
            if (spot.offset + spot.count > kTileWidth)
                return failure(ErrorCode::Internal, "a subtree spans two tiles");
            std::vector<Sha256Digest> hashes;
            for (unsigned i = 0; i < spot.count; ++i)
                hashes.push_back(*inMemory(spot.level * kTileHeight,
                                           spot.tile * kTileWidth + static_cast<std::int64_t>(spot.offset + i)));
            return perfectRoot(sha, hashes);
        };
        const auto root = treeRoot(sha, 600, fromTiles);
        QVERIFY(root.has_value());
        for (const std::int64_t index : {0, 1, 255, 256, 511, 512, 599}) {
            const auto proof = inclusionProof(sha, index, 600, fromTiles);
            QVERIFY(proof.has_value());
            QVERIFY(checkInclusion(sha, index, 600, leaves[static_cast<std::size_t>(index)], *proof, *root));
        }
        for (const std::int64_t size : {1, 255, 256, 257, 512, 599}) {
            const auto proof = consistencyProof(sha, size, 600, fromTiles);
            QVERIFY(proof.has_value());
            QVERIFY(checkConsistency(sha, size, 600, *treeRoot(sha, size, inMemory), *root, *proof));
        }
        QVERIFY(!inclusionProof(sha, 599, 601, inMemory).has_value()); // the source's failure comes through
    }

    /// All sizes to 70: whatever is proved checks, and with another index, size or hash it does not.
    void everySmallProof()
    {
        Sha256 sha;
        std::vector<Sha256Digest> leaves;
        std::vector<Sha256Digest> roots{emptyRoot()};
        Frontier frontier;
        const auto source = [&](std::span<const Sha256Digest> all) { return subtreesOf(sha, all); };
        for (std::int64_t size = 1; size <= 70; ++size) {
            leaves.push_back(leafHash(sha, std::to_string(size)));
            frontier.append(sha, leaves.back());
            roots.push_back(frontier.root(sha));
            QVERIFY(*treeRoot(sha, size, source(leaves)) == roots.back());
            QVERIFY(*treeFrontier(sha, size, source(leaves)) == frontier);
            for (std::int64_t i = 0; i < size; ++i) {
                const auto proof = inclusionProof(sha, i, size, source(leaves));
                const Sha256Digest& leaf = leaves[static_cast<std::size_t>(i)];
                QVERIFY(checkInclusion(sha, i, size, leaf, *proof, roots.back()));
                QVERIFY(!checkInclusion(sha, i, size, leaf, *proof, roots[roots.size() - 2]));
                QVERIFY(size == 1 || !checkInclusion(sha, i == 0 ? 1 : i - 1, size, leaf, *proof, roots.back()));
                const auto old = static_cast<std::size_t>(i + 1);
                const auto growth = consistencyProof(sha, i + 1, size, source(leaves));
                QVERIFY(checkConsistency(sha, i + 1, size, roots[old], roots.back(), *growth));
                QVERIFY(!checkConsistency(sha, i + 1, size, roots[old - 1], roots.back(), *growth));
            }
        }
        QVERIFY(!inclusionProof(sha, 70, 70, source(leaves)).has_value());
        QVERIFY(!inclusionProof(sha, -1, 70, source(leaves)).has_value());
        QVERIFY(!consistencyProof(sha, 71, 70, source(leaves)).has_value());
        QVERIFY(!checkConsistency(sha, 0, 70, roots[0], roots[70], {}));
    }

    void rangesMerge()
    {
        Sha256 sha;
        Frontier whole;
        Frontier merged;
        Frontier part;
        for (int i = 0; i < 100; ++i) {
            const Sha256Digest leaf = leafHash(sha, std::to_string(i));
            whole.append(sha, leaf);
            part.append(sha, leaf);
            if (part.size() == 16 || i == 99) {
                QVERIFY(merged.merge(sha, part));
                part = {};
            }
        }
        QVERIFY(merged == whole);
        QVERIFY(merged.merge(sha, {}));
        Frontier larger;
        for (int i = 0; i < 8; ++i)
            larger.append(sha, {});
        QVERIFY(!merged.merge(sha, larger)); // 100 is no multiple of 8
        QVERIFY(merged == whole);
    }

    void states_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<bool>("good");
        const QByteArray hash(64, 'a');
        // ' stands for "
        const auto row = [](const char* name, QByteArray state, bool good) {
            QTest::newRow(name) << state.replace('\'', '"') << good;
        };
        const QByteArray previous = "'prev_hash_chain':'" + hash + "'}";
        row("empty", "{'size':0,'hashes':[]," + previous, true);
        row("three", "{'size':3,'hashes':['" + hash + "','" + hash + "']," + previous, true);
        row("too few", "{'size':3,'hashes':['" + hash + "']," + previous, false);
        row("negative", "{'size':-1,'hashes':[]," + previous, false);
        row("fraction", "{'size':1.5,'hashes':['" + hash + "']," + previous, false);
        row("short hash", "{'size':1,'hashes':['aa']," + previous, false);
        row("no hashes", "{'size':0," + previous, false);
        row("capitals", "{'size':0,'hashes':[],'prev_hash_chain':'" + QByteArray(64, 'A') + "'}", false);
        row("no object", "[]", false);
        row("no JSON", "{", false);
    }
    void states()
    {
        QFETCH(QByteArray, state);
        QFETCH(bool, good);
        const auto parsed =
            FrontierState::parse(std::string_view(state.constData(), static_cast<std::size_t>(state.size())));
        QCOMPARE(parsed.has_value(), good);
        if (good)
            QCOMPARE(parsed->toJson(), state.toStdString());
    }

private:
    static void checkLedgerLeaves(Sha256& sha, const json::Value& tree, const std::vector<Sha256Digest>& leaves)
    {
        const auto& rows = list(tree, "rows");
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto entry = readRow(rows[i]);
            QVERIFY(entry.has_value());
            const std::string leaf = leafText(*entry, *rawSha256(sha, entry->raw_payload));
            QCOMPARE(leaf, *list(tree, "leaves").at(i).string());
            QVERIFY(leafHash(sha, leaf) == leaves.at(i));
        }
    }

    static void checkRoots(Sha256& sha, const json::Value& tree, const std::vector<Sha256Digest>& leaves)
    {
        for (const json::Value& vector : list(tree, "roots")) {
            const std::int64_t size = number(vector, "size");
            Frontier frontier;
            for (std::int64_t i = 0; i < size; ++i)
                frontier.append(sha, leaves.at(static_cast<std::size_t>(i)));
            QCOMPARE(toHex(frontier.root(sha)), text(vector, "root"));
            if (vector.find("frontier"))
                QVERIFY(frontier.hashes() == digests(vector, "frontier"));
            if (vector.find("root_base64"))
                QCOMPARE(toBase64(frontier.root(sha)), text(vector, "root_base64"));
            QVERIFY(*treeRoot(sha, size, subtreesOf(sha, leaves)) == frontier.root(sha));
            QVERIFY(*treeFrontier(sha, size, subtreesOf(sha, leaves)) == frontier);
        }
    }

    static void checkProofs(Sha256& sha, const json::Value& tree, const std::vector<Sha256Digest>& leaves)
    {
        const SubtreeSource source = subtreesOf(sha, leaves);
        for (const json::Value& vector : list(tree, "inclusion")) {
            const std::int64_t index = number(vector, "index");
            const std::int64_t size = number(vector, "size");
            const std::vector<Sha256Digest> proof = digests(vector, "proof");
            QVERIFY(*inclusionProof(sha, index, size, source) == proof);
            QVERIFY(checkInclusion(sha, index, size, leaves.at(static_cast<std::size_t>(index)), proof,
                                   *treeRoot(sha, size, source)));
        }
        for (const json::Value& vector : list(tree, "consistency")) {
            const std::int64_t oldSize = number(vector, "old_size");
            const std::int64_t newSize = number(vector, "new_size");
            const std::vector<Sha256Digest> proof = digests(vector, "proof");
            QVERIFY(*consistencyProof(sha, oldSize, newSize, source) == proof);
            QVERIFY(checkConsistency(sha, oldSize, newSize, *treeRoot(sha, oldSize, source),
                                     *treeRoot(sha, newSize, source), proof));
        }
    }
};

QTEST_APPLESS_MAIN(MerkleTest)
#include "merkle_test.moc"
