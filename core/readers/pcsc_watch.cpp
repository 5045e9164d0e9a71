// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/pcsc_watch.h"

#include "base/hex.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstring>
#include <fmt/format.h>
#include <span>
#include <utility>
#include <vector>

namespace tapledger {
namespace {

using namespace std::chrono_literals;

constexpr auto kFirstPatience = 250ms;
constexpr auto kMaxPatience = 4000ms;
/// A reader that is plugged in between listing and waiting is found after so many milliseconds.
constexpr DWORD kLookAgainMs = 2000;
constexpr const char* kPlugAndPlay = "\\\\?PnP?\\Notification";

QString whyNoService(LONG error)
{
    if (error == SCARD_E_NO_SERVICE || error == SCARD_F_COMM_ERROR)
        return QStringLiteral("The smart card service does not run: install pcscd, or start it.");
    return QStringLiteral("The smart card service does not answer: %1")
        .arg(QString::fromUtf8(pcsc_stringify_error(error)));
}

tl::unexpected<Error> whyNoCard(LONG error)
{
    if (error == SCARD_E_SHARING_VIOLATION)
        return failure(ErrorCode::Unavailable, "another program uses the card: close it and put the card on again");
    if (error == SCARD_W_UNRESPONSIVE_CARD || error == SCARD_W_UNPOWERED_CARD)
        return failure(ErrorCode::Unavailable, "the card does not answer: put it on again, flat and alone");
    return failure(ErrorCode::Unavailable, "the card was taken away too soon: hold it a little longer");
}

/// Asks the reader for the UID of the ISO 14443 card on it (PC/SC part 3, GET DATA).
Result<CardUid> readUid(SCARDCONTEXT context, const char* reader)
{
    constexpr std::array<BYTE, 5> getUid = {0xFF, 0xCA, 0x00, 0x00, 0x00};
    SCARDHANDLE card = 0;
    DWORD protocol = 0;
    LONG error =
        SCardConnect(context, reader, SCARD_SHARE_SHARED, SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1, &card, &protocol);
    if (error != SCARD_S_SUCCESS)
        return whyNoCard(error);
    std::array<BYTE, 258> answer{};
    DWORD size = answer.size();
    error = SCardTransmit(card, protocol == SCARD_PROTOCOL_T0 ? SCARD_PCI_T0 : SCARD_PCI_T1, getUid.data(),
                          getUid.size(), nullptr, answer.data(), &size);
    SCardDisconnect(card, SCARD_LEAVE_CARD);
    if (error != SCARD_S_SUCCESS)
        return whyNoCard(error);
    // The answer ends with the status word; 90 00 is success.
    const DWORD uidSize = size < 2 ? 0 : size - 2;
    if (uidSize == 0 || answer[uidSize] != 0x90 || answer[uidSize + 1] != 0x00)
        return failure(ErrorCode::InvalidArgument,
                       "the card has no UID that this reader can tell: use a contactless card");
    if (uidSize != 4 && uidSize != 7 && uidSize != 10)
        return failure(
            ErrorCode::InvalidArgument,
            fmt::format("the card's UID has {} bytes instead of 4, 7 or 10: put it on again, flat and alone", uidSize));
    return CardUid::parse(toHex(std::as_bytes(std::span(answer).first(uidSize))));
}

} // namespace

void PcscWatch::start()
{
    m_ended = false;
    m_thread = std::thread([this] { run(); });
}

PcscWatch::~PcscWatch()
{
    std::unique_lock lock(m_mutex);
    m_stopping = true;
    m_changed.notify_all();
    // A cancel that comes just before the thread waits is lost, so it is repeated.
    while (!m_ended) {
        if (m_connected)
            SCardCancel(m_context);
        m_changed.wait_for(lock, 20ms);
    }
    lock.unlock();
    if (m_thread.joinable())
        m_thread.join();
}

bool PcscWatch::isStopping()
{
    const std::lock_guard lock(m_mutex);
    return m_stopping;
}

bool PcscWatch::waitToTryAgain(std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    return !m_changed.wait_for(lock, patience, [this] { return m_stopping; });
}

void PcscWatch::run()
{
    auto patience = kFirstPatience;
    do {
        LONG error = SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &m_context);
        if (error == SCARD_S_SUCCESS) {
            {
                const std::lock_guard lock(m_mutex);
                m_connected = true;
            }
            patience = kFirstPatience;
            Q_EMIT serviceChanged({});
            error = watch();
            {
                const std::lock_guard lock(m_mutex);
                m_connected = false;
            }
            SCardReleaseContext(m_context);
        }
        if (!isStopping()) {
            m_states.clear();
            Q_EMIT readersChanged({});
            Q_EMIT serviceChanged(whyNoService(error));
        }
        patience = std::min<std::chrono::milliseconds>(2 * patience, kMaxPatience);
    } while (waitToTryAgain(patience));
    const std::lock_guard lock(m_mutex);
    m_ended = true;
    m_changed.notify_all();
}

/// Waits for readers and cards until the service is lost or the object ends.
LONG PcscWatch::watch()
{
    while (!isStopping()) {
        if (const LONG error = listReaders(); error != SCARD_S_SUCCESS)
            return error;
        std::vector<SCARD_READERSTATE> states(1 + m_states.size());
        states[0].szReader = kPlugAndPlay;
        auto next = states.begin();
        for (const auto& [name, known] : m_states) {
            ++next;
            next->szReader = name.c_str();
            next->dwCurrentState = known;
        }
        const LONG error = SCardGetStatusChange(m_context, kLookAgainMs, states.data(), states.size());
        if (error == SCARD_E_UNKNOWN_READER) // unplugged since it was listed
            waitToTryAgain(kFirstPatience);
        else if (error != SCARD_S_SUCCESS && error != SCARD_E_TIMEOUT)
            return error;
        if (error != SCARD_S_SUCCESS)
            continue;
        for (const SCARD_READERSTATE& state : std::span(states).subspan(1)) {
            if ((state.dwEventState & SCARD_STATE_CHANGED) != 0)
                noteChange(state);
        }
    }
    return SCARD_E_CANCELLED;
}

LONG PcscWatch::listReaders()
{
    DWORD size = 0;
    LONG error = SCardListReaders(m_context, nullptr, nullptr, &size);
    std::string names(size, '\0');
    if (error == SCARD_S_SUCCESS)
        error = SCardListReaders(m_context, nullptr, names.data(), &size);
    if (error == SCARD_E_NO_READERS_AVAILABLE)
        names.clear();
    else if (error == SCARD_E_INSUFFICIENT_BUFFER) // one was plugged in between the two calls: next time
        return SCARD_S_SUCCESS;
    else if (error != SCARD_S_SUCCESS)
        return error;

    // Each name ends with a zero byte, and one more ends the list.
    std::map<std::string, DWORD> states;
    for (std::size_t i = 0; i < names.size() && names[i] != '\0'; i += std::strlen(names.data() + i) + 1) {
        const auto known = m_states.find(names.data() + i);
        states.emplace(names.data() + i, known == m_states.end() ? SCARD_STATE_UNAWARE : known->second);
    }
    const auto name = [](const auto& state) { return state.first; };
    const bool same = std::ranges::equal(states, m_states, {}, name, name);
    m_states = std::move(states);
    if (!same) {
        QStringList plugged;
        for (const auto& [reader, state] : m_states)
            plugged << QString::fromStdString(reader);
        Q_EMIT readersChanged(plugged);
    }
    return SCARD_S_SUCCESS;
}

void PcscWatch::noteChange(const SCARD_READERSTATE& state)
{
    const DWORD now = state.dwEventState & ~static_cast<DWORD>(SCARD_STATE_CHANGED);
    const DWORD before = std::exchange(m_states.at(state.szReader), now);
    // The upper half counts how often cards came and went, so a quick change of cards is seen too. Another program
    // that uses the card changes the lower half only.
    const bool sameCard = (before & SCARD_STATE_PRESENT) != 0 && before >> 16 == now >> 16;
    if ((now & SCARD_STATE_PRESENT) != 0 && !sameCard)
        Q_EMIT cardPresented(QString::fromUtf8(state.szReader), readUid(m_context, state.szReader));
}

} // namespace tapledger
