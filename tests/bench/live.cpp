// SPDX-License-Identifier: GPL-3.0-or-later
// live [TAPS_PER_SECOND …]: feeds the real page of live taps for ten seconds each and prints for how long the event
// loop was busy at a stretch, the longest: for so long a click would have waited. Without a screen unless told of one.
#include "gui/test_console.h"
#include "ui/pages/live/live_page.h"
#include "ui/widgets/avatar.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QTimer>
#include <algorithm>
#include <atomic>
#include <chrono>
#include <ctime>
#include <fmt/format.h>
#include <thread>
#include <vector>

using namespace tapledger;

namespace {

constexpr int kPeople = 300;
constexpr int kGates = 12;
constexpr auto kFor = std::chrono::seconds(10);
constexpr auto kBurst = std::chrono::milliseconds(5);

/// Milliseconds at a stretch: by the clock, and of this thread alone where other programs use the machine too.
struct Stall
{
    double wall = 0;
    double cpu = 0;
};

double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Adds up the time that events take, from when the loop wakes until it sleeps again.
class Application final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_depth++ > 0) {
            const bool handled = QApplication::notify(receiver, event);
            --m_depth;
            return handled;
        }
        QElapsedTimer timer;
        timer.start();
        const double cpuBefore = cpuMs();
        const bool handled = QApplication::notify(receiver, event);
        m_busy.wall += static_cast<double>(timer.nsecsElapsed()) / 1e6;
        m_busy.cpu += cpuMs() - cpuBefore;
        --m_depth;
        return handled;
    }
    void sleeps()
    {
        if (m_busy.wall > 0)
            stalls.push_back(m_busy);
        m_busy = {};
    }

    std::vector<Stall> stalls;

private:
    int m_depth = 0;
    Stall m_busy;
};

LiveTap nthTap(int n, Timestamp now)
{
    LiveTap tap;
    const bool isRefused = n % 50 == 49;
    tap.status = isRefused ? Status::Rejected : Status::Success;
    tap.reason = isRefused ? Reason::UnknownCard : Reason::None;
    if (!isRefused) {
        tap.sequence_id = n;
        tap.employee_id = n % kPeople + 1;
    }
    tap.card_uid = fmt::format("04:00:{:02X}:{:02X}", n / 256 % 256, n % 256);
    tap.device_id = fmt::format("GATE-{:02}", n % kGates + 1);
    tap.scan_timestamp = now;
    return tap;
}

void feed(LiveTaps& taps, int perSecond, std::chrono::seconds duration, const Clock& clock)
{
    const auto begin = std::chrono::steady_clock::now();
    for (int sent = 0; std::chrono::steady_clock::now() - begin < duration;) {
        const auto elapsed = std::chrono::steady_clock::now() - begin;
        const auto due = static_cast<int>(std::chrono::duration<double>(elapsed).count() * perSecond);
        for (; sent < due; ++sent)
            taps.add(nthTap(sent, clock.now()));
        std::this_thread::sleep_for(kBurst);
    }
}

void measure(Application& app, TestConsole& test, int perSecond, std::chrono::seconds duration, const char* what)
{
    app.stalls.clear();
    std::atomic<bool> isOver = false;
    std::thread feeder([&] {
        feed(test.console().taps.source(), perSecond, duration, test.clock());
        isOver = true;
    });
    QTimer end;
    QObject::connect(&end, &QTimer::timeout, &app, [&] {
        if (isOver)
            QApplication::exit(); // quit() would close the page
    });
    end.start(100);
    QApplication::exec();
    feeder.join();
    for (const auto& [name, of] : {std::pair("by the clock", &Stall::wall), std::pair("of CPU", &Stall::cpu)}) {
        std::ranges::sort(app.stalls, {}, of);
        const auto at = [&](double share) {
            return app.stalls[static_cast<std::size_t>(share * static_cast<double>(app.stalls.size() - 1))].*of;
        };
        fmt::print("{:>6} taps/s, {:<12} ms at a stretch {:<12}  median {:5.1f}  99 % {:5.1f}  longest {:5.1f}\n",
                   perSecond, what, name, at(0.5), at(0.99), at(1));
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    Application app(argc, argv);
    std::vector<int> rates;
    for (int i = 1; i < argc; ++i)
        rates.push_back(std::max(1, std::atoi(argv[i])));
    if (rates.empty())
        rates = {1'000, 10'000};

    TestConsole test;
    test.addPeople(kPeople, kPeople);
    test.addGates(kGates);
    const std::string photo = ui::photoText(QImage(256, 256, QImage::Format_RGB32));
    test.with([&](const Services& services) {
        for (int person = 1; person <= kPeople; person += 2)
            static_cast<void>(services.enrolment().setPhoto(person, photo));
    });
    ui::LivePage page(test.console());
    page.resize(1'280, 800);
    page.show();
    page.shown();
    QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, &app,
                     [&] { app.sleeps(); });
    QTest::qWait(500); // the first painting is not what is measured
    // Fonts and the pictures of people are made once, when they are first shown.
    measure(app, test, rates.front(), std::chrono::seconds(1), "first second");
    for (const int rate : rates)
        measure(app, test, rate, kFor, "steady");
    return 0;
}
