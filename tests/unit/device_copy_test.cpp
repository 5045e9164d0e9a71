// SPDX-License-Identifier: GPL-3.0-or-later
// The copy of the readers beside the spool: what admits a reader comes back as it was, or nothing does.
#include "ingest/device_copy.h"

#include "base/random.h"
#include "ingest/spool.h"

#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <fmt/format.h>

using namespace tapledger;
namespace fs = std::filesystem;

namespace {

std::vector<Device> twoDevices()
{
    Device full;
    full.device_id = "GATE-01";
    full.protocol = "tcp";
    full.uid_format = UidFormat::HexReversed;
    full.is_enabled = false;
    full.api_key_hash = std::string(64, 'a');
    full.previous_api_key_hash = std::string(64, 'b');
    full.previous_api_key_expires_at = *Timestamp::parse("2026-02-04T12:00:00.000001Z");
    full.public_key = "Ig2Bc5ZAUVUWoTx4oI7VsaW7yHT01TUoqBQVz5JmiQU=";
    full.certificate_fingerprint = std::string(64, 'c');
    full.allowed_ips = {*IpNetwork::parse("10.1.0.0/16"), *IpNetwork::parse("2001:db8::1")};
    Device plain;
    plain.device_id = "Büro \"2\"";
    return {full, plain};
}

} // namespace

class DeviceCopyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        const auto devices = parseDeviceCopy(deviceCopyText(twoDevices()));
        QVERIFY(devices && devices->size() == 2);
        const Device& full = devices->front();
        const Device expected = twoDevices().front();
        QVERIFY(full.device_id == expected.device_id && full.protocol == expected.protocol);
        QVERIFY(full.uid_format == expected.uid_format && !full.is_enabled);
        QVERIFY(full.api_key_hash == expected.api_key_hash && full.public_key == expected.public_key);
        QVERIFY(full.previous_api_key_hash == expected.previous_api_key_hash);
        QVERIFY(full.previous_api_key_expires_at == expected.previous_api_key_expires_at);
        QVERIFY(full.certificate_fingerprint == expected.certificate_fingerprint);
        QVERIFY(full.allowed_ips == expected.allowed_ips);
        const Device& plain = devices->back();
        QVERIFY(plain.device_id == twoDevices().back().device_id && plain.is_enabled && plain.api_key_hash.empty());
        QVERIFY(!plain.previous_api_key_expires_at && plain.allowed_ips.empty());
        QVERIFY(parseDeviceCopy(deviceCopyText({}))->empty());
    }

    /// Whichever byte another one is, and wherever it ends.
    void damageIsFound()
    {
        const std::string text = deviceCopyText(twoDevices());
        for (std::size_t i = 0; i < text.size(); ++i) {
            std::string other = text;
            other[i] ^= 1;
            QVERIFY2(!parseDeviceCopy(other), fmt::format("byte {}", i).c_str());
            QVERIFY2(!parseDeviceCopy(text.substr(0, i)), fmt::format("{} bytes", i).c_str());
        }
        QVERIFY(!parseDeviceCopy(text + "\n"));
        const auto later = parseDeviceCopy("tapledger-devices 2 " + text.substr(text.find(' ') + 3));
        QVERIFY(!later && later.error().code == ErrorCode::Corrupt);
    }

    void halfADeviceIsNone_data()
    {
        QTest::addColumn<std::string>("device");
        const auto row = [](const char* name, const char* device) { QTest::newRow(name) << std::string(device); };
        row("no name", R"({"is_enabled":true,"uid_format":"hex","allowed_ips":[]})");
        row("not known whether enabled", R"({"device_id":"A","uid_format":"hex","allowed_ips":[]})");
        row("enabled is a text", R"({"device_id":"A","is_enabled":"no","uid_format":"hex","allowed_ips":[]})");
        row("no networks", R"({"device_id":"A","is_enabled":true,"uid_format":"hex"})");
        row("a network that is none", R"({"device_id":"A","is_enabled":true,"uid_format":"hex","allowed_ips":["x"]})");
        row("a number as network", R"({"device_id":"A","is_enabled":true,"uid_format":"hex","allowed_ips":[1]})");
        row("unknown spelling", R"({"device_id":"A","is_enabled":true,"uid_format":"words","allowed_ips":[]})");
        row("a number as key",
            R"({"device_id":"A","is_enabled":true,"uid_format":"hex","allowed_ips":[],"api_key_hash":1})");
        row("no time",
            R"({"device_id":"A","is_enabled":true,"uid_format":"hex","allowed_ips":[],"previous_api_key_expires_at":"x"})");
        row("no object", "7");
    }
    void halfADeviceIsNone()
    {
        QFETCH(std::string, device);
        QVERIFY(parseDevices(R"([{"device_id":"A","is_enabled":true,"uid_format":"hex","allowed_ips":[]}])"));
        const auto read = parseDevices("[" + device + "]");
        QVERIFY(!read && read.error().code == ErrorCode::Corrupt);
        QVERIFY(!parseDevices(device));
    }

    void isTheFolderOwners()
    {
        const QTemporaryDir parent;
        const fs::path folder = parent.filePath(QStringLiteral("spool")).toStdString();
        SystemRandom random;
        auto spool = Spool::open(folder, 1'000'000, random);
        QVERIFY(spool);
        QVERIFY(!readDeviceCopy(folder) && readDeviceCopy(folder).error().code == ErrorCode::NotFound);
        QVERIFY(writeDeviceCopy(folder, deviceCopyText(twoDevices())));
        removeDeviceCopy(folder); // of the server that has the spool
        QVERIFY(readDeviceCopy(folder) && readDeviceCopy(folder)->size() == 2);
        spool->reset();
        removeDeviceCopy(folder);
        QVERIFY(!readDeviceCopy(folder));
    }

    /// Nobody is admitted by a copy that is known to be out of date.
    void whatCannotBeReplacedGoes()
    {
        const QTemporaryDir folder;
        const fs::path path = folder.path().toStdString();
        QVERIFY(writeDeviceCopy(path, deviceCopyText(twoDevices())));
        fs::create_directories(path / "devices.new" / "in the way");
        QVERIFY(!writeDeviceCopy(path, deviceCopyText({})));
        QVERIFY(!fs::exists(path / "devices"));
    }
};

QTEST_GUILESS_MAIN(DeviceCopyTest)
#include "device_copy_test.moc"
