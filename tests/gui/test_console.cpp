// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/test_console.h"

#include "ingest/log_sealer.h"
#include "ingest/pipeline.h"
#include "storage/ledger_store.h"
#include "storage/user_store.h"
#include "support/test_site.h"

#include <QApplication>
#include <QTest>
#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace tapledger {
namespace {

const Timestamp kMonday = *Timestamp::parse("2026-02-02T16:00:00Z");

constexpr int kTypedUid = 8; ///< digits

constexpr std::array kFirst = {"Ada",  "Grace",  "Jürgen",  "María",  "Katherine",
                               "Alan", "Łukasz", "Dolores", "Nguyễn", "Chen"};
constexpr std::array kLast = {"Lovelace", "Hopper", "Müller", "Santos", "Johnson",
                              "Turing",   "Nowak",  "Cruz",   "Anh",    "Wei"};
constexpr std::array kDepartments = {"Production", "Warehouse", "Administration", "Quality"};

/// Waits, on its own thread's behalf, until everything that was submitted has its outcome.
class Source final : public TapSource
{
public:
    void deliver(std::vector<TapReply> replies) override
    {
        const std::lock_guard lock(m_mutex);
        m_answered += replies.size();
        m_arrived.notify_all();
    }
    void resume() override {}
    void waitFor(std::size_t count)
    {
        std::unique_lock lock(m_mutex);
        m_arrived.wait(lock, [&] { return m_answered >= count; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::size_t m_answered = 0;
};

} // namespace

Result<void> FakeSettings::change(const Services&, const QMap<QString, QString>& values)
{
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (value.value() == QLatin1String("nonsense"))
            return failure(ErrorCode::InvalidArgument, value.key().toStdString() + ": \"nonsense\" is no address");
        const std::lock_guard lock(m_mutex);
        const auto setting = std::ranges::find(m_settings, value.key(), &ui::SiteSetting::key);
        setting->ownValue = value.value();
        setting->value = value.value();
    }
    Q_EMIT changed();
    return {};
}

TestConsole::TestConsole(Backend backend, Role role)
    : m_clock(kMonday), m_store(makeStore(backend)), m_database(m_store.open()),
      m_preferences(m_folder.filePath(QStringLiteral("preferences.ini")), QSettings::IniFormat),
      m_session(m_store.url(), m_clock), m_console{m_session, m_taps,  m_refused,   m_photos,   m_server,
                                                   m_readers, m_theme, m_navigator, m_settings, m_preferences}
{
    m_ada.username = "ada";
    m_ada.role = role;
    const auto id = UserStore(*m_database).insert(m_ada, kMonday);
    if (!id)
        qFatal("no user");
    m_ada.id = *id;
    logIn();
    m_console.store = &m_siteStore;
    m_console.trustFolder = m_folder.filePath(QStringLiteral("trust")).toStdString();
    m_session.verifications().useKeyRing(m_console.trustFolder / "taps.keyring.json");
    m_server.start();
}

void TestConsole::logIn()
{
    m_session.logIn({m_ada.id, m_ada.username, m_ada.token_version, "login of ada", kMonday},
                    {m_ada.username, *m_ada.role});
}

void FakeReaders::pressKey(QChar key)
{
    if (key != u'\r') {
        m_typed += key;
        return;
    }
    const QString typed = std::exchange(m_typed, {}).right(kTypedUid);
    if (const auto uid = CardUid::parse(typed.toStdString()); uid && typed.size() == kTypedUid)
        Q_EMIT cardPresented(*uid, QStringLiteral("Typing reader"));
}

void TestConsole::addPeople(int count, int cards)
{
    with([&](const Services& services) {
        for (int i = 0; i < count; ++i) {
            const int n = m_people++;
            const auto at = static_cast<std::size_t>(n);
            Employee employee;
            employee.employee_number = std::to_string(1001 + n);
            employee.full_name =
                fmt::format("{} {}", kFirst[at % kFirst.size()], kLast[(at / kFirst.size() + at) % kLast.size()]);
            employee.department = kDepartments[at % kDepartments.size()];
            if (!services.enrolment().addEmployee(employee))
                qFatal("no employee");
            if (i < cards &&
                !services.enrolment().assignCard(
                    {*CardUid::parse(fmt::format("04{:06X}", n + 1)), employee.employee_number, "mifare", {}},
                    CardInUse::Refuse))
                qFatal("no card");
        }
    });
}

void TestConsole::addGates(int count)
{
    with([&](const Services& services) {
        for (int i = 0; i < count; ++i) {
            Device device;
            device.device_id = fmt::format("GATE-{:02}", ++m_gates);
            device.device_name = fmt::format("Gate {}", m_gates);
            device.location = m_gates % 2 == 1 ? "Main building" : "Warehouse";
            if (!services.devices().add(device))
                qFatal("no device");
        }
    });
}

void TestConsole::addEntries(int count)
{
    constexpr std::array kEvents = {"time_in", "break_start", "break_end", "time_out"};
    Source source;
    SystemRandom random;
    Pipeline::Options options;
    options.databaseUrl = m_store.url();
    Pipeline pipeline(options, m_clock, random);
    pipeline.start();
    if (!QTest::qWaitFor([&] { return pipeline.status().state == PipelineState::Writing; }, 10'000))
        qFatal("no writer");
    std::vector<Submission> group;
    const Timestamp now = m_clock.now();
    for (int i = 0; i < count; ++i) {
        const Timestamp when = now - std::chrono::minutes(count - i);
        Submission submission;
        submission.tap = *parseTap(
            fmt::format(R"({{"card_uid":"04{:06X}","device_id":"GATE-{:02}","event_type":"{}","timestamp":"{}"}})",
                        i % m_people + 1, i % m_gates + 1,
                        kEvents[static_cast<std::size_t>(i / m_people) % kEvents.size()], when.iso()),
            [](std::string_view) { return UidFormat::Hex; });
        submission.source = &source;
        submission.transport = "tcp";
        group.push_back(std::move(submission));
        if (group.size() == 1'000 || i + 1 == count) {
            m_clock.setNow(i + 1 == count ? now : when); // not all of a year is recorded on one day
            if (pipeline.intake().submit(group) != TapIntake::Answer::Taken)
                qFatal("the queue is full");
            source.waitFor(static_cast<std::size_t>(i) + 1);
        }
    }
    pipeline.stop();
}

void TestConsole::seal()
{
    const TrustFolder folder(m_console.trustFolder);
    for (const LogKind kind : {LogKind::Admin, LogKind::Taps}) {
        if (!folder.hasKeys(kind)) {
            KeyRing ring;
            ring.origin = originOf("test.example", kind, 1);
            ring.genesis_hash_chain = genesisHash();
            if (!folder.makeKeys(kind, ring))
                qFatal("no keys");
        }
        LogSealer sealer(kind, folder, {}, m_clock);
        if (!sealer.open(*m_database) || !sealer.seal(*m_database))
            qFatal("nothing is signed");
    }
}

} // namespace tapledger
