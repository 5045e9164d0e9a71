// SPDX-License-Identifier: GPL-3.0-or-later
// people_search [PEOPLE]: types into the searches of the pages People and Enrolment over 50,000 people, and prints how
// long after each key the list is there, painted.
#include "gui/test_console.h"
#include "ui/pages/enrolment/enrolment_page.h"
#include "ui/pages/people/people_page.h"
#include "ui/widgets/busy_line.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTest>
#include <algorithm>
#include <ctime>
#include <fmt/format.h>
#include <vector>

using namespace tapledger;
using namespace tapledger::ui;

namespace {

constexpr int kDeadline = 30'000; ///< ms
constexpr const char* kTyped[] = {"santos", "lovelace ada", "10", "1499", "müller", "zzz", "a"};

/// Until nothing is awaited any more: the answer is in the list. Looks after every event, and sleeps between them.
void waitUntilAnswered(const BusyLine& busy)
{
    const QElapsedTimer since = [] {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }();
    while (busy.isBusy() && since.elapsed() < kDeadline)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void measure(Page& page, const char* field, const char* what)
{
    page.resize(1'280, 800);
    page.show();
    page.shown();
    auto* text = page.findChild<QLineEdit*>(QLatin1String(field));
    const auto* busy = page.findChild<BusyLine*>();
    QTest::qWait(500); // the first painting is not what is measured
    waitUntilAnswered(*busy);
    std::vector<double> milliseconds;
    const auto cpuMs = [] { return static_cast<double>(std::clock()) * 1e3 / CLOCKS_PER_SEC; };
    const double cpuBefore = cpuMs();
    for (const char* typed : kTyped) {
        text->clear();
        waitUntilAnswered(*busy);
        for (const QChar c : QString::fromUtf8(typed)) {
            QElapsedTimer since;
            since.start();
            text->insert(c);
            waitUntilAnswered(*busy);
            page.repaint();
            milliseconds.push_back(static_cast<double>(since.nsecsElapsed()) / 1e6);
        }
    }
    const double cpu = (cpuMs() - cpuBefore) / static_cast<double>(milliseconds.size());
    page.hide();
    std::ranges::sort(milliseconds);
    const auto at = [&](double share) {
        return milliseconds[static_cast<std::size_t>(share * static_cast<double>(milliseconds.size() - 1))];
    };
    fmt::print("{:<42} median {:5.1f} ms   99 % {:5.1f} ms   longest {:5.1f} ms   CPU of all threads, "
               "mean {:5.1f} ms\n",
               what, at(0.5), at(0.99), at(1), cpu);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    const int count = argc > 1 ? std::max(1, std::atoi(argv[1])) : 50'000;
    TestConsole test;
    test.with([](const Services& services) { // many small transactions, of which none needs to last
        (void)services.database.run("PRAGMA synchronous = OFF");
    });
    test.addPeople(count, count * 9 / 10);
    PeoplePage people(test.console());
    measure(people, "peopleSearch", "a key in the search of People");
    EnrolmentPage enrolment(test.console());
    measure(enrolment, "personSearch", "a key in the search of Enrolment");
    return 0;
}
