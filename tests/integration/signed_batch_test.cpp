// SPDX-License-Identifier: GPL-3.0-or-later
// Batches of signed taps: each tap's own answer in its place, nobody waits while they are checked, and the key that
// counts is the one that is registered now; on both databases.
#include "base/base64.h"
#include "ledger/device_signature.h"
#include "services/device_service.h"
#include "support/api_client.h"
#include "support/qtest_strings.h"
#include "support/test_site.h"

#include <QTest>
#include <algorithm>
#include <atomic>
#include <fmt/format.h>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <thread>

using namespace tapledger;
using namespace std::chrono_literals;

namespace {

using Time = std::chrono::steady_clock;

/// A batch of the largest size; where every access is watched, one that is answered before the server gives up on it.
#ifdef __SANITIZE_THREAD__
constexpr int kTaps = 2'000;
#else
constexpr int kTaps = 10'000;
#endif

const Actor kTester{"tester", "test", Role::Admin};
const Timestamp kMorning = *Timestamp::parse("2026-02-04T08:00:00Z");

std::string atMinute(int minute) { return (kMorning + std::chrono::minutes(minute)).iso(); }

/// A device that signs what it sends.
class Signer
{
public:
    Signer()
    {
        const auto made = makeSigningKey();
        m_publicKey = made->public_key;
        const std::unique_ptr<BIO, decltype(&BIO_free)> pem(
            BIO_new_mem_buf(made->private_key_pem.data(), static_cast<int>(made->private_key_pem.size())), &BIO_free);
        m_key.reset(PEM_read_bio_PrivateKey(pem.get(), nullptr, nullptr, nullptr));
    }

    const std::string& publicKey() const { return m_publicKey; }

    /// Tap number @p i of GATE-01, none a duplicate of another.
    std::string tap(int i) const
    {
        const int card = i % 100 + 1;
        const Timestamp at = kMorning + std::chrono::minutes(i / 100);
        const std::string uid = CardUid::parse(fmt::format("04{:06X}", card))->text();
        std::string text = TestSite::tap(card, at.iso());
        text.back() = ',';
        return text + "\"device_signature\":\"" +
               sign(deviceSignatureMessage("GATE-01", std::nullopt, uid, "time_in", at)) + "\"}";
    }

private:
    std::string sign(const std::string& message) const
    {
        const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
        std::array<std::byte, 64> signature{};
        std::size_t size = signature.size();
        EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, m_key.get());
        EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &size,
                       reinterpret_cast<const unsigned char*>(message.data()), message.size());
        return toBase64(signature);
    }

    std::string m_publicKey;
    std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> m_key{nullptr, &EVP_PKEY_free};
};

std::string batchOf(const Signer& signer, int from, int to)
{
    std::string taps;
    for (int i = from; i < to; ++i)
        taps += (taps.empty() ? "" : ",") + signer.tap(i);
    return '[' + taps + ']';
}

} // namespace

class SignedBatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachTapHasItsAnswer_data() { addBackendRows(); }
    void eachTapHasItsAnswer()
    {
        makeSite();
        std::vector<std::string> taps;
        for (int i = 0; i < 250; ++i)
            taps.push_back(m_signer.tap(i));
        taps[3] = TestSite::tap(4, kMorning.iso()); // unsigned
        taps[101] = Signer().tap(101);              // by another key
        taps[200] = "{}";
        const ApiResponse answer = send(fmt::format("[{}]", fmt::join(taps, ",")));
        QCOMPARE(answer.status, 201);
        QCOMPARE(answer.member("processed"), std::string("247"));
        const auto body = json::parse(answer.body);
        const auto& results = *body->find("results")->array();
        QCOMPARE(results.size(), 250U);
        std::int64_t last = 0;
        for (std::size_t i = 0; i < results.size(); ++i) {
            const json::Value* reason = results[i].find("reason");
            if (i == 3 || i == 101) {
                QCOMPARE(*reason->string(), std::string("invalid_signature"));
            } else if (i == 200) {
                QCOMPARE(*results[i].find("status")->string(), std::string("error"));
            } else {
                const std::int64_t sequence = *results[i].find("sequence_id")->integer();
                QVERIFY(sequence > last);
                last = sequence;
            }
        }
    }

    void theKeyThatIsRegisteredNowCounts_data() { addBackendRows(); }
    void theKeyThatIsRegisteredNowCounts()
    {
        makeSite();
        QCOMPARE(send(batchOf(m_signer, 0, 5)).member("processed"), std::string("5"));
        const Signer next;
        registerKey(next.publicKey());
        int sent = 5;
        const auto isTaken = [&](const Signer& by) {
            ++sent;
            return send(batchOf(by, sent, sent + 1)).member("processed") == "1";
        };
        QTRY_VERIFY(isTaken(next));
        QVERIFY(!isTaken(m_signer));
    }

    void nobodyWaitsWhileABatchIsChecked_data() { addBackendRows(); }
    void nobodyWaitsWhileABatchIsChecked()
    {
        makeSite();
        // What it takes when there is nothing to check: reading it, and recording it.
        std::string taps;
        for (int i = 0; i < kTaps; ++i)
            taps += (i == 0 ? "" : ",") + TestSite::tap(i % 100 + 1, atMinute(50'000 + i / 100), "GATE-02");
        auto began = Time::now();
        QCOMPARE(send('[' + taps + ']', "GATE-02").member("processed"), std::to_string(kTaps));
        const auto plain = Time::now() - began;

        const std::string batch = batchOf(m_signer, 0, kTaps);
        LineClient other(m_site->addresses().tcp->port);
        other.send("{\"type\":\"hello\",\"device_id\":\"GATE-02\",\"api_key\":\"key-GATE-02\"}\n");
        QVERIFY(other.readLine().find("\"ok\"") != std::string::npos);
        ApiResponse answer;
        std::atomic<bool> isDone = false;
        began = Time::now();
        std::thread sending([&] {
            answer = send(batch);
            isDone = true;
        });
        Time::duration longest{};
        std::string line = "success";
        for (int i = 0; line.find("success") != std::string::npos && !isDone; ++i) {
            const auto asked = Time::now();
            other.send(TestSite::tap(i % 100 + 1, atMinute(i), "GATE-02") + "\n");
            line = other.readLine();
            longest = std::max(longest, Time::now() - asked);
        }
        const auto whole = Time::now() - began;
        sending.join();
        QVERIFY2(line.find("success") != std::string::npos, line.c_str());
        QCOMPARE(answer.member("processed"), std::to_string(kTaps));
        const auto ms = [](Time::duration d) { return std::chrono::duration<double, std::milli>(d).count(); };
        const std::string told = fmt::format("signed {:.0f} ms, unsigned {:.0f} ms; a tap meanwhile at most {:.0f} ms",
                                             ms(whole), ms(plain), ms(longest));
        qInfo("%s", told.c_str());
        QVERIFY2(longest < plain + (whole - plain) / 2, told.c_str());
    }

    void aSmallBatchIsNotBehindALargeOne_data() { addBackendRows(); }
    void aSmallBatchIsNotBehindALargeOne()
    {
        makeSite();
        const std::string large = batchOf(m_signer, 0, kTaps);
        const std::string small = batchOf(m_signer, kTaps, kTaps + 10);
        std::atomic<bool> isDone = false;
        std::thread sending([&] {
            send(large);
            isDone = true;
        });
        int meanwhile = 0;
        while (!isDone) { // again and again the same: what was recorded is ignored, and checked
            if (send(small).status == 201 && !isDone)
                ++meanwhile;
        }
        sending.join();
        QVERIFY2(meanwhile >= 5, fmt::format("{}", meanwhile).c_str());
    }

private:
    void makeSite()
    {
        QFETCH(tapledger::Backend, backend);
        NetOptions options;
        options.signatureVerification = SignatureVerification::WhereRegistered;
        options.rateLimitPerMinute = 0;
        options.batchRequestsPerMinute = 0;
        m_site = std::make_unique<TestSite>(backend, options);
        registerKey(m_signer.publicKey());
        const auto isKnown = [this] {
            return !m_site->pipeline().devices().current()->find("GATE-01")->public_key.empty();
        };
        QTRY_VERIFY(isKnown());
    }
    void registerKey(const std::string& publicKey)
    {
        const auto database = m_site->store().open();
        QVERIFY(
            DeviceService(*database, m_clock, m_random, kTester).edit("GATE-01", [&](Device& device) -> Result<void> {
                device.public_key = publicKey;
                return {};
            }));
    }
    ApiResponse send(const std::string& batch, const std::string& device = "GATE-01")
    {
        return ApiClient(m_site->addresses().http->port)
            .call("POST", "/api/events/batch", batch, "X-API-Key: key-" + device + "\r\n");
    }

    SystemClock m_clock;
    SystemRandom m_random;
    const Signer m_signer;
    std::unique_ptr<TestSite> m_site;
};

QTEST_GUILESS_MAIN(SignedBatchTest)
#include "signed_batch_test.moc"
