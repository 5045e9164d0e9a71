// SPDX-License-Identifier: GPL-3.0-or-later
// What a real pcscd does only with readers in the hand: hot plug, cards changed within a blink, races. The functions of
// libpcsclite are played here; tests/integration/virtual_card_test.cpp has the real ones.
#include "readers/pcsc_reader.h"
#include "support/qtest_strings.h"

#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <array>
#include <condition_variable>
#include <map>
#include <mutex>
#include <span>
#include <winscard.h>

using namespace tapledger;
using namespace Qt::StringLiterals;

namespace {

struct Slot
{
    bool present = false;
    DWORD events = 0; ///< how often a card came or went
    bool inUse = false;
    std::array<BYTE, 6> answer = {0x04, 0x3A, 0xB2, 0xC5, 0x90, 0x00};
    LONG connectError = SCARD_S_SUCCESS;
};

/// The service that the functions below ask.
struct Service
{
    std::mutex mutex;
    std::condition_variable changed;
    std::map<std::string, Slot> slots;
    std::string pluggedBeforeWaiting; ///< a reader that comes between the next listing and the waiting
    int listings = 0;
    bool cancelled = false;
};

Service service;

/// Changes the service, and wakes who waits for that.
void change(const auto& how)
{
    const std::lock_guard lock(service.mutex);
    how(service.slots);
    service.changed.notify_all();
}

DWORD stateOf(const std::string& reader)
{
    const auto slot = service.slots.find(reader);
    if (slot == service.slots.end())
        return SCARD_STATE_UNKNOWN;
    return slot->second.events << 16 | (slot->second.present ? SCARD_STATE_PRESENT : SCARD_STATE_EMPTY) |
           (slot->second.inUse ? SCARD_STATE_INUSE : 0);
}

} // namespace

LONG SCardEstablishContext(DWORD, LPCVOID, LPCVOID, LPSCARDCONTEXT context)
{
    *context = 1;
    service.cancelled = false;
    return SCARD_S_SUCCESS;
}

LONG SCardReleaseContext(SCARDCONTEXT) { return SCARD_S_SUCCESS; }

LONG SCardCancel(SCARDCONTEXT)
{
    const std::lock_guard lock(service.mutex);
    service.cancelled = true;
    service.changed.notify_all();
    return SCARD_S_SUCCESS;
}

LONG SCardListReaders(SCARDCONTEXT, LPCSTR, LPSTR readers, LPDWORD size)
{
    const std::lock_guard lock(service.mutex);
    ++service.listings;
    std::string names;
    for (const auto& [name, slot] : service.slots)
        names += name + '\0';
    names += '\0';
    *size = names.size();
    if (readers != nullptr)
        std::ranges::copy(names, readers);
    return service.slots.empty() ? SCARD_E_NO_READERS_AVAILABLE : SCARD_S_SUCCESS;
}

LONG SCardGetStatusChange(SCARDCONTEXT, DWORD timeout, SCARD_READERSTATE* states, DWORD count)
{
    std::unique_lock lock(service.mutex);
    if (const std::string name = std::exchange(service.pluggedBeforeWaiting, {}); !name.empty())
        service.slots[name];
    const std::size_t readers = service.slots.size();
    const std::span all(states, count);
    const auto isChanged = [&] {
        bool any = service.slots.size() != readers;
        for (SCARD_READERSTATE& state : all.subspan(1)) {
            state.dwEventState = stateOf(state.szReader);
            if (state.dwEventState != state.dwCurrentState) {
                state.dwEventState |= SCARD_STATE_CHANGED;
                any = true;
            }
        }
        return any;
    };
    service.changed.wait_for(lock, std::chrono::milliseconds(timeout),
                             [&] { return service.cancelled || isChanged(); });
    return service.cancelled ? SCARD_E_CANCELLED : isChanged() ? SCARD_S_SUCCESS : SCARD_E_TIMEOUT;
}

LONG SCardConnect(SCARDCONTEXT, LPCSTR reader, DWORD, DWORD, LPSCARDHANDLE card, LPDWORD protocol)
{
    const std::lock_guard lock(service.mutex);
    const auto slot = service.slots.find(reader);
    if (slot == service.slots.end())
        return SCARD_E_UNKNOWN_READER;
    *card = std::distance(service.slots.begin(), slot);
    *protocol = SCARD_PROTOCOL_T1;
    return slot->second.connectError;
}

LONG SCardDisconnect(SCARDHANDLE, DWORD) { return SCARD_S_SUCCESS; }

LONG SCardTransmit(SCARDHANDLE card, const SCARD_IO_REQUEST*, LPCBYTE, DWORD, SCARD_IO_REQUEST*, LPBYTE answer,
                   LPDWORD size)
{
    const std::lock_guard lock(service.mutex);
    const Slot& slot = std::next(service.slots.begin(), card)->second;
    *size = slot.answer.size();
    std::ranges::copy(slot.answer, answer);
    return SCARD_S_SUCCESS;
}

class PcscReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        service.slots.clear();
        service.slots["A"];
        m_readers.emplace();
        QTRY_COMPARE(stateOf("A"), ReaderState::Ready);
    }

    void cleanup() { m_readers.reset(); }

    void aReaderPluggedInIsFoundAndOnePulledOutIsGone()
    {
        change([](auto& slots) { slots["B"]; });
        QTRY_COMPARE(stateOf("B"), ReaderState::Ready);
        change([](auto& slots) { slots.erase("A"); });
        QTRY_COMPARE(stateOf("A"), ReaderState::Gone);
        change([](auto& slots) { slots.erase("B"); });
        QTRY_COMPARE(m_readers->readers().first()->state(), ReaderState::Searching);
        change([](auto& slots) { slots["A"]; });
        QTRY_COMPARE(stateOf("A"), ReaderState::Ready);
        QCOMPARE(m_readers->readers().first()->state(), ReaderState::Ready);
        QCOMPARE(m_readers->readers().size(), 3);
    }

    void aReaderThatComesBetweenListingAndWaitingIsFound()
    {
        change([](auto& slots) {
            slots["A"].events = 2;
            // GCC 12 takes a bare literal for an overlapping copy (PR 105651).
            service.pluggedBeforeWaiting = std::string("B");
        });
        QTRY_COMPARE(stateOf("B"), ReaderState::Ready);
    }

    void aCardChangedWithinABlinkIsAnotherPresentation()
    {
        QSignalSpy cards(reader("A"), &DeskReader::cardPresented);
        change([](auto& slots) { slots["A"] = {.present = true, .events = 1}; });
        QTRY_COMPARE(cards.size(), 1);
        change([](auto& slots) {
            slots["A"] = {.present = true, .events = 3, .answer = {0xAA, 0xBB, 0xCC, 0xDD, 0x90, 0x00}};
        });
        QTRY_COMPARE(cards.size(), 2);
        QCOMPARE(cards[1][0].value<CardUid>().text(), std::string("AA:BB:CC:DD"));
    }

    void aCardThatAnotherProgramUsesIsNotPresentedAgain()
    {
        change([](auto& slots) { slots["B"]; });
        QTRY_COMPARE(stateOf("B"), ReaderState::Ready);
        QSignalSpy cards(reader("A"), &DeskReader::cardPresented);
        QSignalSpy otherCards(reader("B"), &DeskReader::cardPresented);
        for (const bool inUse : {false, true, false}) {
            change([&](auto& slots) {
                slots["A"] = {.present = true, .events = 1, .inUse = inUse};
                slots["B"] = {.present = true, .events = slots["B"].events + 2};
            });
            QTRY_COMPARE(otherCards.size(), 1);
            otherCards.clear();
        }
        QCOMPARE(cards.size(), 1);
    }

    void whyACardCannotBeReadIsSaid_data()
    {
        QTest::addColumn<long>("error");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("in use") << SCARD_E_SHARING_VIOLATION << u"another program"_s;
        QTest::newRow("mute") << SCARD_W_UNRESPONSIVE_CARD << u"does not answer"_s;
        QTest::newRow("gone") << SCARD_E_NO_SMARTCARD << u"too soon"_s;
        QTest::newRow("removed") << SCARD_W_REMOVED_CARD << u"too soon"_s;
    }

    void whyACardCannotBeReadIsSaid()
    {
        QFETCH(long, error);
        QFETCH(QString, sentence);
        QSignalSpy cards(reader("A"), &DeskReader::cardPresented);
        change([&](auto& slots) { slots["A"] = {.present = true, .events = 1, .connectError = error}; });
        QTRY_COMPARE(stateOf("A"), ReaderState::Trouble);
        QVERIFY2(reader("A")->sentence().contains(sentence), qPrintable(reader("A")->sentence()));
        QCOMPARE(cards.size(), 0);
        change([](auto& slots) { slots["A"] = {.present = true, .events = 3}; });
        QTRY_COMPARE(cards.size(), 1);
        QCOMPARE(stateOf("A"), ReaderState::Ready);
    }

    void theServiceIsAskedOnlyWhenSomethingChanged()
    {
        QSignalSpy cards(reader("A"), &DeskReader::cardPresented);
        change([](auto&) { service.listings = 0; });
        for (DWORD i = 1; i <= 5; ++i) {
            change([&](auto& slots) { slots["A"] = {.present = true, .events = 2 * i - 1}; });
            QTRY_COMPARE(cards.size(), static_cast<qsizetype>(i));
        }
        const std::lock_guard lock(service.mutex);
        QVERIFY2(service.listings < 20, qPrintable(QString::number(service.listings)));
    }

private:
    DeskReader* reader(const char* name) const
    {
        const auto& all = m_readers->readers();
        const auto found = std::ranges::find(all, QString::fromUtf8(name), &DeskReader::name);
        return found == all.end() ? nullptr : *found;
    }

    ReaderState stateOf(const char* name) const
    {
        return reader(name) == nullptr ? ReaderState::Searching : reader(name)->state();
    }

    std::optional<PcscReaders> m_readers;
};

QTEST_GUILESS_MAIN(PcscReaderTest)
#include "pcsc_reader_test.moc"
