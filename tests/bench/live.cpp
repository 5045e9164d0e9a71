// SPDX-License-Identifier: GPL-3.0-or-later
// live [TAPS_PER_SECOND …]: feeds the real page of live taps for ten seconds each and prints for how long the event
// loop was busy at a stretch, the longest: for so long a click would have waited. Without a screen unless told of one.
#include "gui/test_console.h"
#include "ui/pages/live/live_page.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>
#include <atomic>
#include <chrono>
#include <fmt/format.h>
#include <thread>
#include <vector>

using namespace tapledger;

namespace {

constexpr int kPeople = 300;
constexpr int kGates = 12;
constexpr auto kFor = std::chrono::seconds(10);
constexpr auto kBurst = std::chrono::milliseconds(5);

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
        const bool handled = QApplication::notify(receiver, event);
        m_busy += timer.nsecsElapsed();
        --m_depth;
        return handled;
    }
    void sleeps()
    {
        if (m_busy > 0)
            stalls.push_back(static_cast<double>(m_busy) / 1e6);
        m_busy = 0;
    }

    std::vector<double> stalls; ///< ms

private:
    int m_depth = 0;
    qint64 m_busy = 0;
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

void feed(LiveTaps& taps, int perSecond, const Clock& clock)
{
    const auto begin = std::chrono::steady_clock::now();
    for (int sent = 0; std::chrono::steady_clock::now() - begin < kFor;) {
        const auto elapsed = std::chrono::steady_clock::now() - begin;
        const auto due = static_cast<int>(std::chrono::duration<double>(elapsed).count() * perSecond);
        for (; sent < due; ++sent)
            taps.add(nthTap(sent, clock.now()));
        std::this_thread::sleep_for(kBurst);
    }
}

void measure(Application& app, TestConsole& test, int perSecond)
{
    app.stalls.clear();
    std::atomic<bool> isOver = false;
    std::thread feeder([&] {
        feed(test.console().taps.source(), perSecond, test.clock());
        isOver = true;
    });
    QTimer end;
    QObject::connect(&end, &QTimer::timeout, &app, [&] {
        if (isOver)
            app.quit();
    });
    end.start(100);
    QApplication::exec();
    feeder.join();
    std::ranges::sort(app.stalls);
    const auto at = [&](double share) {
        return app.stalls[static_cast<std::size_t>(share * static_cast<double>(app.stalls.size() - 1))];
    };
    fmt::print("{:>6} taps/s: event loop busy at a stretch: median {:.1f} ms, 99 % {:.1f} ms, longest {:.1f} ms\n",
               perSecond, at(0.5), at(0.99), at(1));
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
    ui::LivePage page(test.console());
    page.resize(1'280, 800);
    page.show();
    page.shown();
    QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, &app,
                     [&] { app.sleeps(); });
    for (const int rate : rates)
        measure(app, test, rate);
    return 0;
}
