// SPDX-License-Identifier: GPL-3.0-or-later
// Checkpoints arrive at servers outside: over HTTP, by mail, and at a timestamp authority.
#include "anchor_server.h"
#include "anchored_site.h"
#include "anchors/gains.h"
#include "anchors/timestamp_sink.h"
#include "ledger/receipt.h"
#include "services/trust_service.h"
#include "support/certificates.h"
#include "support/qtest_strings.h"

#include <algorithm>
#include <fmt/format.h>

using namespace tapledger;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

constexpr const char* kTaps = "site.example_taps_1";

using Names = std::vector<std::string>;

AnchorSettings urls(std::vector<std::string> list)
{
    AnchorSettings settings;
    settings.urls = std::move(list);
    return settings;
}

/// A folder of the test for what a server keeps.
std::string folderOf(const AnchoredSite& site, const char* name)
{
    fs::create_directory(site.path(name));
    return site.path(name);
}

int linesOf(const fs::path& file)
{
    const auto text = readWholeFile(file, 10'000);
    return text ? static_cast<int>(std::ranges::count(*text, '\n')) : 0;
}

QString option(const char* name, const std::string& value)
{
    return QStringLiteral("%1=%2").arg(QString::fromUtf8(name), QString::fromStdString(value));
}

} // namespace

class AnchorServersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The folder is made, the file is put once, and what is there already counts.
    void overHttp()
    {
        AnchoredSite site(Backend::Sqlite);
        const fs::path kept = folderOf(site, "dav");
        const AnchorServer server("http", kept, {QStringLiteral("user=keeper:s e:cret")});
        const std::string url = server.url("http", "keeper:s%20e%3Acret");
        site.tapAndSeal();
        site.exportTo(urls({url}));
        QTRY_COMPARE(site.status("http").size, 1);
        const Names files = filesIn(kept / kTaps);
        QCOMPARE(files.size(), 1U);
        QCOMPARE(need(readWholeFile(kept / kTaps / files.front(), 10'000)), site.latest().note);
        QCOMPARE(site.status("http").sink, "http " + server.url()); // nobody reads the password
        // An answer that was lost: the same file again.
        site.exporter->stop();
        QVERIFY(need(readWholeFile(site.trustPath() / "anchors.json", 10'000)).find("cret") == std::string::npos);
        fs::remove(site.trustPath() / "anchors.json");
        site.exportTo(urls({url}));
        QTRY_COMPARE(site.status("http").size, 1);
        QCOMPARE(filesIn(kept / kTaps), files);

        // Something else under that name.
        site.exporter->stop();
        fs::remove(site.trustPath() / "anchors.json");
        need(writeWholeFile(kept / kTaps / files.front(), site.latest().note.substr(1), kPublicFile, true));
        site.exportTo(urls({url}));
        QTRY_VERIFY(site.status("http").error.find("something else") != std::string::npos);
        QCOMPARE(site.status("http").size, 0);
    }

    /// One that fails, one that hangs, one that is not there: none of them keeps the others waiting, nor an end.
    void serversInTrouble()
    {
        AnchoredSite site(Backend::Sqlite);
        const fs::path failing = folderOf(site, "failing");
        const fs::path hanging = folderOf(site, "hanging");
        const fs::path good = folderOf(site, "good");
        const AnchorServer first("http", failing);
        const AnchorServer second("http", hanging);
        const AnchorServer third("http", good);
        need(writeWholeFile(failing / "trouble", "500", kPublicFile, false));
        need(writeWholeFile(hanging / "trouble", "hang", kPublicFile, false));
        site.exportTo(urls({first.url(), second.url(), "http://127.0.0.1:1/", third.url()}));
        site.tapAndSeal();
        QTRY_COMPARE(site.status("http " + third.url()).size, 1);
        QTRY_VERIFY(site.status("http " + first.url()).error.find("answered 500") != std::string::npos);
        QTRY_VERIFY(site.status("http http://127.0.0.1:1/").error.find("127.0.0.1:1") != std::string::npos);
        QTRY_VERIFY(site.status("http " + second.url()).behind_since.has_value());
        fs::remove(failing / "trouble");
        site.clock.advance(5s);
        QTRY_COMPARE(site.status("http " + first.url()).size, 1);
        QVERIFY(site.status("http " + first.url()).error.empty());
        const auto began = std::chrono::steady_clock::now();
        site.exporter->stop();
        QVERIFY(std::chrono::steady_clock::now() - began < 5s);
        QCOMPARE(site.status("http " + second.url()).error, std::string()); // it was broken off, and has not failed
    }

    /// Once a day a timestamp, which is kept with the checkpoint; receipts and verifications take it.
    void timestamps_data() { addBackendRows(); }
    void timestamps()
    {
        QFETCH(tapledger::Backend, backend);
        const Authority root("Authority of timestamps");
        AnchoredSite site(backend, [&](KeyRing& ring) { ring.tsa_ca_pem = root.certificate(); });
        const fs::path folder = folderOf(site, "tsa");
        makeTimestampAuthority(folder, root);
        const AnchorServer server("tsa", folder);
        AnchorSettings settings;
        settings.timestamps = {server.url(), folder / "ca.pem", 24h};
        site.exportTo(settings);
        site.tapAndSeal();
        QTRY_VERIFY(!site.latest().tsr.empty());
        QTRY_VERIFY(!site.latest(LogKind::Admin).tsr.empty());
        const CheckedRecord checked = checkRecord(site.latest(), site.ring());
        QVERIFY(!checked.note.fault && checked.token_time && !checked.hasBadToken);
        QCOMPARE(linesOf(folder / "stamps"), 2);

        const Receipt receipt = need(TrustService(*site.database, site.clock, kAuditor).receipt(1));
        QCOMPARE(receipt.timestamps.size(), 1U);
        const ReceiptCheck judged = need(verifyReceipt(receipt.toJson(), site.ring()));
        QVERIFY(judged.isValid() && judged.existed_by == checked.token_time);

        // Not for each checkpoint; the next one the day after.
        site.tapAndSeal();
        QVERIFY(site.latest().tsr.empty());
        site.clock.advance(24h);
        site.tapAndSeal();
        QTRY_VERIFY(!site.latest().tsr.empty());
        QCOMPARE(need(Checkpoint::parse(need(Note::parse(site.latest().note)).text)).size, 3);
    }

    /// What does not verify is not kept.
    void timestampsThatProveNothing_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("words");
        QTest::newRow("another authority") << QStringLiteral("stranger") << QStringLiteral("does not verify");
        QTest::newRow("no timestamp") << QStringLiteral("nonsense") << QStringLiteral("does not verify");
        QTest::newRow("an old answer") << QStringLiteral("old") << QStringLiteral("another question");
        QTest::newRow("no answer") << QStringLiteral("503") << QStringLiteral("answered 503");
    }
    void timestampsThatProveNothing()
    {
        QFETCH(QString, how);
        QFETCH(QString, words);
        const Authority root("Authority of timestamps");
        const Authority stranger("Authority of timestamps");
        AnchoredSite site(Backend::Sqlite);
        const fs::path folder = folderOf(site, "tsa");
        makeTimestampAuthority(folder, how == QStringLiteral("stranger") ? stranger : root);
        need(writeWholeFile(folder / "ca.pem", root.certificate(), kPublicFile, true));
        const AnchorServer server("tsa", folder);
        AnchorSettings settings;
        settings.timestamps = {server.url(), folder / "ca.pem", 24h};
        site.tapAndSeal();
        if (how == QStringLiteral("503"))
            need(writeWholeFile(folder / "trouble", "503", kPublicFile, false));
        if (how == QStringLiteral("nonsense"))
            need(writeWholeFile(folder / "reply.tsr", "nonsense", kPublicFile, false));
        if (how == QStringLiteral("old")) { // of the same checkpoint, but to somebody who asked before
            const KeyRing ring = site.ring();
            const Anchor anchor = need(anchorOf(site.latest().toJson(), ring));
            need(TimestampSink(settings.timestamps, {}).deliver(anchor, {}));
        }
        if (how == QStringLiteral("old") || how == QStringLiteral("nonsense"))
            need(writeWholeFile(folder / "old", "", kPublicFile, false));
        site.exportTo(settings);
        QTRY_VERIFY(!site.status("timestamp").error.empty());
        const std::string said = site.status("timestamp").error;
        QVERIFY2(said.find(words.toStdString()) != std::string::npos, said.c_str());
        QVERIFY(site.latest().tsr.empty());
    }

    /// The mail holds the file byte for byte; its head says size and root; nothing goes out in the clear.
    void byMail_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QString>("tls");
        QTest::newRow("plain") << QStringLiteral("smtp") << QString();
        QTest::newRow("STARTTLS") << QStringLiteral("smtp") << QStringLiteral("start");
        QTest::newRow("TLS") << QStringLiteral("smtps") << QStringLiteral("implicit");
    }
    void byMail()
    {
        QFETCH(QString, scheme);
        QFETCH(QString, tls);
        AnchoredSite site(Backend::Sqlite);
        const fs::path folder = folderOf(site, "mails");
        const Authority root("Authority of servers");
        const Identity identity = root.issue("mail", "serverAuth");
        const TestFiles files;
        QStringList options = {QStringLiteral("user=clerk:s e:cret")};
        if (!tls.isEmpty())
            options +=
                {option("tls", tls.toStdString()), option("certificate", files.write("crt", identity.certificate)),
                 option("key", files.write("key", identity.key))};
        const AnchorServer server("smtp", folder, options);
        AnchorSettings settings;
        settings.authorities = files.write("ca", root.certificate());
        settings.mail.server = server.url(scheme.toStdString(), "clerk:s%20e%3Acret");
        settings.mail.demandsTls = !tls.isEmpty();
        settings.mail.from = "ledger@site.example";
        settings.mail.to = {"council@site.example", "auditor@elsewhere.example"};
        site.tapAndSeal();
        site.exportTo(settings);
        QTRY_COMPARE_WITH_TIMEOUT(site.status("mail").size, 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(site.status("mail", LogKind::Admin).size, 1, 20'000);
        QCOMPARE(filesIn(folder), Names({"1.eml", "2.eml"}));
        const std::string mail = need(readWholeFile(folder / "1.eml", 100'000));
        for (const char* part : {"X-Envelope: ledger@site.example > council@site.example,auditor@elsewhere.example\r\n",
                                 "\r\nTo: council@site.example, auditor@elsewhere.example\r\n",
                                 "\r\n\r\nThe ledger site.example/taps/1 has 1 entry."})
            QVERIFY2(mail.find(part) != std::string::npos, mail.c_str());
        QCOMPARE(mail.find("X-Tls: yes") != std::string::npos, !tls.isEmpty());
        const Checkpoint checkpoint = need(Checkpoint::parse(need(Note::parse(site.latest().note)).text));
        const std::string subject = fmt::format("Checkpoint {} 1 {}", checkpoint.origin, toBase64(checkpoint.root));
        QCOMPARE(parsed(folder / "1.eml"), subject + "\n" + checkpoint.fileName() + "\n" + site.latest().note);

        // No more than one a day.
        site.tapAndSeal();
        site.clock.advance(23h);
        QTRY_COMPARE(site.site->pipeline().sealer().status().sealed_size, 2);
        QCOMPARE(filesIn(folder).size(), 2U);
        site.clock.advance(1h);
        QTRY_COMPARE_WITH_TIMEOUT(filesIn(folder).size(), 3U, 20'000);
    }

    /// A server that is somebody else's, or refuses, gets no mail; one without TLS no password.
    void mailsThatDoNotArrive_data()
    {
        QTest::addColumn<QString>("how");
        for (const char* how : {"no TLS", "another's certificate", "a wrong password", "no such mailbox"})
            QTest::newRow(how) << QString::fromUtf8(how);
    }
    void mailsThatDoNotArrive()
    {
        QFETCH(QString, how);
        AnchoredSite site(Backend::Sqlite);
        const fs::path folder = folderOf(site, "mails");
        const Authority root("Authority of servers");
        const Authority stranger("Authority of servers");
        const Identity identity =
            (how == QStringLiteral("another's certificate") ? stranger : root).issue("mail", "serverAuth");
        const TestFiles files;
        QStringList options = {QStringLiteral("user=clerk:secret")};
        if (how != QStringLiteral("no TLS"))
            options += {option("certificate", files.write("crt", identity.certificate)),
                        option("key", files.write("key", identity.key))};
        const AnchorServer server("smtp", folder, options);
        if (how == QStringLiteral("no such mailbox"))
            need(writeWholeFile(folder / "trouble", "550", kPublicFile, false));
        AnchorSettings settings;
        settings.authorities = files.write("ca", root.certificate());
        settings.mail.server =
            server.url("smtp", how == QStringLiteral("a wrong password") ? "clerk:wrong" : "clerk:secret");
        settings.mail.from = "ledger@site.example";
        settings.mail.to = {"council@site.example"};
        site.exportTo(settings);
        site.tapAndSeal();
        QTRY_VERIFY_WITH_TIMEOUT(!site.status("mail").error.empty(), 20'000);
        QVERIFY(site.status("mail").error.find("secret") == std::string::npos);
        QCOMPARE(site.status("mail").size, 0);
        for (const std::string& name : filesIn(folder))
            QCOMPARE(name, std::string("trouble"));
    }

private:
    static inline const Actor kAuditor{"auditor", "test", Role::Auditor};

    /// Subject, name of the attached file and its text, as Python's mail library reads them.
    static std::string parsed(const fs::path& mail)
    {
        constexpr const char* kScript =
            "import email, email.policy, sys\n"
            "m = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)\n"
            "f, = m.iter_attachments()\n"
            "assert f.get_content_charset() == 'utf-8'\n"
            "sys.stdout.buffer.write(f\"{m['subject']}\\n{f.get_filename()}\\n\".encode() + "
            "f.get_payload(decode=True))";
        QProcess python;
        python.start(QStringLiteral("python3"),
                     {QStringLiteral("-c"), QString::fromUtf8(kScript), QString::fromStdString(mail.string())});
        if (!python.waitForFinished(20'000) || python.exitCode() != 0)
            return python.readAllStandardError().toStdString();
        return python.readAllStandardOutput().toStdString();
    }
};

QTEST_GUILESS_MAIN(AnchorServersTest)
#include "anchor_servers_test.moc"
