// SPDX-License-Identifier: GPL-3.0-or-later
// One file that holds others: what was put in comes out, and whatever was done to it meanwhile is noticed.
#include "base/files.h"
#include "storage/backup_file.h"
#include "support/qtest_strings.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <map>

using namespace tapledger;

namespace {

const Passphrase kNone;
const Passphrase kSecret = std::string("correct horse battery");

class Collector final : public BackupSink
{
public:
    Result<void> beginFile(std::string_view name, mode_t mode) override
    {
        m_name = name;
        modes[m_name] = mode;
        files[m_name];
        return {};
    }
    Result<void> add(std::string_view bytes) override
    {
        files[m_name] += bytes;
        return {};
    }
    std::map<std::string, std::string> files;
    std::map<std::string, mode_t> modes;

private:
    std::string m_name;
};

std::string makeBackup(const QTemporaryDir& folder, const Passphrase& passphrase, const std::string& content)
{
    const std::string path = folder.filePath(QStringLiteral("made")).toStdString();
    std::filesystem::remove(path);
    auto writer = BackupFileWriter::create(path, passphrase);
    if (!writer || !(*writer)->addFile("tapledger.conf", 0644, content) ||
        !(*writer)->addFile("trust/empty", 0600, "") || !(*writer)->finish())
        qFatal("the backup cannot be made");
    return *readWholeFile(path, 64UL * 1024 * 1024);
}

Result<void> readAll(std::string_view bytes, const Passphrase& passphrase, std::size_t atOnce = 4096)
{
    Collector sink;
    BackupParser parser(passphrase, sink);
    for (; !bytes.empty(); bytes.remove_prefix(std::min(atOnce, bytes.size()))) {
        if (auto fed = parser.feed(bytes.substr(0, atOnce)); !fed)
            return fed;
    }
    return parser.finish();
}

ErrorCode codeOf(const Result<void>& result) { return result ? ErrorCode::Internal : result.error().code; }

} // namespace

class BackupFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        const QTemporaryDir folder;
        for (const std::size_t size : {0U, 1U, 65'535U, 65'536U, 65'537U, 1'000'000U}) {
            const std::string content(size, 'x');
            const std::string bytes = makeBackup(folder, kNone, content);
            const QString path = folder.filePath(QStringLiteral("made"));
            QVERIFY(std::filesystem::status(path.toStdString()).permissions() == std::filesystem::perms(0600));
            Collector sink;
            QVERIFY(readBackupFile(path.toStdString(), kNone, sink));
            QCOMPARE(sink.files.size(), std::size_t(2));
            QVERIFY(sink.files["tapledger.conf"] == content);
            QCOMPARE(sink.modes["tapledger.conf"], mode_t(0644));
            QVERIFY(readAll(bytes, kNone, 1 + size / 7));
        }
        QVERIFY(readAll(makeBackup(folder, kNone, "abc"), kNone, 1));
    }

    void needsItsPassphrase()
    {
        const QTemporaryDir folder;
        const std::string bytes = makeBackup(folder, kSecret, "a secret");
        QVERIFY(bytes.find("a secret") == std::string::npos);
        QVERIFY(readAll(bytes, kSecret));
        QCOMPARE(codeOf(readAll(bytes, kNone)), ErrorCode::Forbidden);
        QCOMPARE(codeOf(readAll(bytes, std::string("correct horse batterz"))), ErrorCode::Forbidden);
        // Somebody else's, put in its place.
        QCOMPARE(codeOf(readAll(makeBackup(folder, kNone, "forged"), kSecret)), ErrorCode::Forbidden);
    }

    void noticesEveryChange()
    {
        const QTemporaryDir folder;
        const std::string bytes = makeBackup(folder, kNone, "some content");
        for (std::size_t length = 0; length < bytes.size(); ++length)
            QCOMPARE(codeOf(readAll(bytes.substr(0, length), kNone)), ErrorCode::Corrupt);
        for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
            std::string altered = bytes;
            altered[bit / 8] = static_cast<char>(static_cast<unsigned char>(altered[bit / 8]) ^ 1U << bit % 8);
            QVERIFY2(!readAll(altered, kNone), std::to_string(bit).c_str());
        }
        QCOMPARE(codeOf(readAll(bytes + '\0', kNone)), ErrorCode::Corrupt);
        QCOMPARE(codeOf(readAll(bytes + bytes, kNone)), ErrorCode::Corrupt);
    }

    void aForgedHeadCostsNothing()
    {
        const QTemporaryDir folder;
        std::string bytes = makeBackup(folder, kSecret, "content");
        for (const std::size_t at : {18U, 26U}) { // operations and memory of the key
            std::string dear = bytes;
            dear[at] = '\x7F';
            QCOMPARE(codeOf(readAll(dear, kSecret)), ErrorCode::Corrupt);
        }
        bytes[16] = 2;
        QCOMPARE(codeOf(readAll(bytes, kSecret)), ErrorCode::NewerSchema);
    }

    void namesLeadNowhereElse()
    {
        for (const char* good : {"tapledger.db", "trust/taps.log.skey", "tls/a_b-c/key.pem"})
            QVERIFY2(isBackupName(good), good);
        const std::string overlong(201, 'a');
        for (const char* bad : {"", "/etc/passwd", "../a", "a/../b", "a//b", "a/", ".hidden", "a/.b", "a b", "a\nb",
                                "ä", overlong.c_str()})
            QVERIFY2(!isBackupName(bad), bad);
        const QTemporaryDir folder;
        auto writer = BackupFileWriter::create(folder.filePath(QStringLiteral("b")).toStdString(), kNone);
        QVERIFY(writer);
        QVERIFY(!(*writer)->beginFile("../a", 0600));
    }

    void neverReplacesAFile()
    {
        const QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("b")).toStdString();
        QVERIFY(writeWholeFile(path, "mine", 0600, false));
        const auto refused = BackupFileWriter::create(path, kNone);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        // One that appears while it is written is not replaced either, and nothing half is left.
        std::filesystem::remove(path);
        {
            auto writer = BackupFileWriter::create(path, kNone);
            QVERIFY(writer);
            QVERIFY(writeWholeFile(path + "x", "mine", 0600, false));
            std::filesystem::rename(path + "x", path);
            QVERIFY(!(*writer)->finish());
        }
        QCOMPARE(*readWholeFile(path, 100), std::string("mine"));
        QVERIFY(!std::filesystem::exists(path + ".new"));
    }

    void passphrasesHaveALength()
    {
        const QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("p")).toStdString();
        QVERIFY(writeWholeFile(path, "correct horse\r\nsecond line\n", 0600, true));
        QCOMPARE(**readPassphrase(path), std::string("correct horse"));
        QVERIFY(writeWholeFile(path, "short\n", 0600, true));
        QCOMPARE(readPassphrase(path).error().code, ErrorCode::InvalidArgument);
        QVERIFY(writeWholeFile(path, std::string(2000, 'a'), 0600, true));
        QVERIFY(!readPassphrase(path));
        QCOMPARE(readPassphrase(path + "missing").error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(BackupFileTest)
#include "backup_file_test.moc"
