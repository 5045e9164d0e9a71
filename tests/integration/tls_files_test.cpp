// SPDX-License-Identifier: GPL-3.0-or-later
// The files of TLS: what is wrong with one is said in a sentence that names its setting.
#include "base/clock.h"
#include "net/tls/tls_context.h"
#include "support/certificates.h"
#include "support/qtest_strings.h"

#include <QTest>
#include <fmt/format.h>
#include <sys/stat.h>

using namespace tapledger;
using namespace std::chrono_literals;
using namespace std::string_literals;

Q_DECLARE_METATYPE(tapledger::TlsOptions)

namespace {

const Timestamp kNow = SystemClock().now();

std::string errorOf(const TlsOptions& options)
{
    const auto context = TlsContext::load(options, kNow);
    return context ? std::string() : context.error().message;
}

} // namespace

class TlsFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_good = m_authority.issue("gate", "serverAuth");
        m_options.certificate = m_files.write("certificate.pem", m_good.certificate);
        m_options.key = m_files.write("key.pem", m_good.key);
        m_files.write("garbage.pem", "-----BEGIN CERTIFICATE-----\nnot base64\n-----END CERTIFICATE-----\n");
        m_files.write("empty.pem", "");
        m_files.write("ca.pem", m_authority.certificate());
    }

    void goodFilesAreTaken()
    {
        // The chain follows the certificate, and text may stand between.
        TlsOptions options = m_options;
        options.certificate = m_files.write("chain.pem", "the gate's\n" + m_good.certificate + "and who signed\n" +
                                                             m_authority.certificate());
        options.clientCertificates = TlsOptions::ClientCertificates::Required;
        options.clientCa = m_files.write("two.pem", Authority("one").certificate() + Authority("two").certificate());
        const auto context = TlsContext::load(options, kNow);
        QVERIFY2(context.has_value(), context ? "" : context.error().message.c_str());
        QCOMPARE((*context)->fingerprint(), m_good.fingerprint);
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<tapledger::TlsOptions>("options");
        QTest::addColumn<std::string>("message");
        const auto row = [](const char* name, const TlsOptions& options, const std::string& message) {
            QTest::newRow(name) << options << message;
        };
        const auto path = [this](const char* name) { return m_files.path(name); };
        TlsOptions options = m_options;
        options.key.clear();
        row("half of them", options, "tls.certificate and tls.key are set together: name both files");
        for (const char* name : {"missing.pem", "garbage.pem", "empty.pem", "key.pem", ""}) {
            options = m_options;
            options.certificate = path(name);
            const char* wrong = *name == '\0'  ? "cannot be read: Is a directory"
                                : *name == 'm' ? "cannot be read: No such file or directory"
                                               : "holds no certificate in PEM form";
            row(fmt::format("certificate: {}", name).c_str(), options,
                fmt::format("tls.certificate: the file {} {}", path(name), wrong));
        }
        m_files.write("locked.pem", encryptedKey(m_good, "secret"));
        for (const char* name : {"missing.pem", "garbage.pem", "empty.pem", "certificate.pem", "locked.pem"}) {
            options = m_options;
            options.key = path(name);
            const char* wrong = *name == 'm' ? "cannot be read: No such file or directory"
                                             : "holds no private key in PEM form without a password";
            row(fmt::format("key: {}", name).c_str(), options,
                fmt::format("tls.key: the file {} {}", path(name), wrong));
        }
        options = m_options;
        options.key = m_files.write("other.pem", m_authority.issue("other", "serverAuth").key);
        row("key of another", options,
            fmt::format("tls.key: the key {} does not belong to the certificate {}; name the two files that were made "
                        "together",
                        options.key, options.certificate));
        const Identity weak = rsaIdentity(1024);
        options.certificate = m_files.write("weak.pem", weak.certificate);
        options.key = m_files.write("weak-key.pem", weak.key);
        row("weak", options,
            fmt::format("tls.certificate: the certificate {} cannot be used: ee key too small (SSL routines); make "
                        "another one",
                        options.certificate));
        options = m_options;
        options.clientCertificates = TlsOptions::ClientCertificates::Optional;
        row("no authority", options,
            "tls.client_certificates needs tls.client_ca: the file of the authorities that sign them");
        for (const char* name : {"missing.pem", "garbage.pem", "empty.pem"}) {
            options.clientCa = path(name);
            row(fmt::format("authority: {}", name).c_str(), options,
                fmt::format("tls.client_ca: the file {} {}", path(name),
                            *name == 'm' ? "cannot be read: No such file or directory"
                                         : "holds no certificate in PEM form"));
        }
        options.clientCa = m_files.write("half.pem", m_authority.certificate() + "-----BEGIN CERTIFICATE-----\nMIIB\n");
        row("damaged authority", options,
            fmt::format("tls.client_ca: one of the certificates in the file {} is damaged", options.clientCa));
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(tapledger::TlsOptions, options);
        QFETCH(std::string, message);
        QCOMPARE(errorOf(options), message);
        QCOMPARE(errorOf(m_options), std::string()); // nothing of it is left behind
    }

    /// A server that does not start over it would record no taps at all.
    void whatIsDoubtfulIsTakenWithAWarning()
    {
        QCOMPARE(chmod(m_options.key.c_str(), 0600), 0);
        auto context = TlsContext::load(m_options, kNow);
        QVERIFY(context.has_value());
        QVERIFY((*context)->warnings().empty());
        QCOMPARE(chmod(m_options.key.c_str(), 0644), 0);
        context = TlsContext::load(m_options, kNow + 48h);
        QCOMPARE((*context)->warnings().size(), 2U);
        QCOMPARE(
            (*context)->warnings().at(0),
            fmt::format("the certificate {} has expired; clients will refuse it: renew it", m_options.certificate));
        QCOMPARE((*context)->warnings().at(1),
                 fmt::format("everybody on this machine can read the key {}; chmod 600 it", m_options.key));
        context = TlsContext::load(m_options, kNow - 48h);
        QCOMPARE((*context)->warnings().at(0),
                 fmt::format("the certificate {} is not valid yet; check the clock", m_options.certificate));
    }

    void fingerprintsAsPeopleWriteThem()
    {
        const std::string hex = m_good.fingerprint;
        std::string colons;
        for (std::size_t i = 0; i < hex.size(); i += 2)
            colons += (i > 0 ? ":" : "") + QByteArray::fromStdString(hex.substr(i, 2)).toUpper().toStdString();
        QCOMPARE(parseFingerprint(hex), hex);
        QCOMPARE(parseFingerprint(colons), hex);
        QCOMPARE(*fingerprintOfFile(m_options.certificate), hex);
        for (const std::string& none : {""s, hex.substr(1), hex + "0", "g" + hex.substr(1), " " + hex})
            QCOMPARE(parseFingerprint(none), ""s);
    }

private:
    const Authority m_authority{"authority"};
    const TestFiles m_files;
    Identity m_good;
    TlsOptions m_options;
};

QTEST_GUILESS_MAIN(TlsFilesTest)
#include "tls_files_test.moc"
