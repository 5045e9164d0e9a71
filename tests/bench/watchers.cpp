// SPDX-License-Identifier: GPL-3.0-or-later
// watchers PORT TOKEN VIEWERS SECONDS: opens so many viewers of /ws/taps and prints, as JSON, how many taps each saw
// and how long after its timestamp a tap was there: the oldest tap of each message of each viewer. watchers PORT TOKEN
// get PATH COUNT: how long so many requests of one connection take, one after the other.
#include "base/timestamp.h"

#include <algorithm>
#include <arpa/inet.h>
#include <chrono>
#include <cstdlib>
#include <fmt/format.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string>
#include <string_view>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

struct Viewer
{
    int socket = -1;
    std::string buffer;
    bool isOpen = false;
    std::int64_t taps = 0;
};

[[noreturn]] void die(std::string_view what)
{
    fmt::print(stderr, "watchers: {}\n", what);
    std::exit(1);
}

int connectTo(std::uint16_t port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (socket < 0 || connect(socket, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0)
        die("cannot connect");
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return socket;
}

void sendAll(int socket, const std::string& text)
{
    if (send(socket, text.data(), text.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(text.size()))
        die("cannot send");
}

double percentile(std::vector<double>& values, double p)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, static_cast<std::size_t>(p * static_cast<double>(values.size())))];
}

std::int64_t microsecondsNow()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

/// Takes whole frames off the buffer.
void takeFrames(Viewer& viewer, std::vector<double>& milliseconds)
{
    std::size_t at = 0;
    for (;;) {
        const auto* bytes = reinterpret_cast<const unsigned char*>(viewer.buffer.data()) + at;
        const std::size_t left = viewer.buffer.size() - at;
        if (left < 2)
            break;
        std::size_t length = bytes[1] & 0x7fU;
        std::size_t head = 2;
        if (length >= 126) {
            head = length == 126 ? 4 : 10;
            if (left < head)
                break;
            length = 0;
            for (std::size_t i = 2; i < head; ++i)
                length = length << 8U | bytes[i];
        }
        if (left < head + length)
            break;
        const std::string_view text(viewer.buffer.data() + at + head, length);
        at += head + length;
        constexpr std::string_view kTap = "{\"status\"";
        for (auto found = text.find(kTap); found != std::string_view::npos; found = text.find(kTap, found + 1))
            ++viewer.taps;
        constexpr std::string_view kTime = "\"timestamp\":\"";
        if (const auto found = text.find(kTime); found != std::string_view::npos) {
            const auto begin = found + kTime.size();
            if (const auto when = tapledger::Timestamp::parse(text.substr(begin, text.find('"', begin) - begin)))
                milliseconds.push_back(static_cast<double>(microsecondsNow() - when->microseconds()) / 1000);
        }
    }
    viewer.buffer.erase(0, at);
}

int watch(std::uint16_t port, const std::string& token, std::size_t count, double seconds)
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    const int epoll = epoll_create1(0);
    std::vector<Viewer> viewers(count);
    for (std::size_t i = 0; i < count; ++i) {
        viewers[i].socket = connectTo(port);
        sendAll(
            viewers[i].socket,
            "GET /ws/taps HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: "
            "13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nAuthorization: Bearer " +
                token + "\r\n\r\n");
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.u64 = i;
        epoll_ctl(epoll, EPOLL_CTL_ADD, viewers[i].socket, &event);
    }
    std::vector<double> milliseconds;
    std::vector<char> chunk(256UL * 1024);
    std::vector<epoll_event> events(256);
    std::size_t ended = 0;
    const auto end = Clock::now() + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds));
    while (Clock::now() < end) {
        const int ready = epoll_wait(epoll, events.data(), static_cast<int>(events.size()), 50);
        for (int i = 0; i < ready; ++i) {
            Viewer& viewer = viewers[events[static_cast<std::size_t>(i)].data.u64];
            const ssize_t size = recv(viewer.socket, chunk.data(), chunk.size(), MSG_DONTWAIT);
            if (size <= 0) {
                epoll_ctl(epoll, EPOLL_CTL_DEL, viewer.socket, nullptr);
                ++ended;
                continue;
            }
            viewer.buffer.append(chunk.data(), static_cast<std::size_t>(size));
            if (!viewer.isOpen) {
                const auto head = viewer.buffer.find("\r\n\r\n");
                if (head == std::string::npos)
                    continue;
                if (!viewer.buffer.starts_with("HTTP/1.1 101"))
                    die(viewer.buffer);
                viewer.buffer.erase(0, head + 4);
                viewer.isOpen = true;
            }
            takeFrames(viewer, milliseconds);
        }
    }
    const auto [least, most] = std::ranges::minmax(viewers, {}, &Viewer::taps);
    fmt::print(
        "{{\"viewers\":{},\"ended\":{},\"least_taps\":{},\"most_taps\":{},\"messages\":{},\"p50\":{:.3f},\"p99\":"
        "{:.3f},\"max\":{:.3f}}}\n",
        count, ended, least.taps, most.taps, milliseconds.size(), percentile(milliseconds, 0.5),
        percentile(milliseconds, 0.99), percentile(milliseconds, 1));
    return 0;
}

int get(std::uint16_t port, const std::string& token, const std::string& path, int count)
{
    const int socket = connectTo(port);
    const std::string request = "GET " + path + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token + "\r\n\r\n";
    std::vector<double> milliseconds;
    std::vector<char> chunk(64UL * 1024);
    for (int i = 0; i < count; ++i) {
        const auto began = Clock::now();
        sendAll(socket, request);
        const ssize_t size = recv(socket, chunk.data(), chunk.size(), 0);
        if (size <= 0 || !std::string_view(chunk.data(), static_cast<std::size_t>(size)).starts_with("HTTP/1.1 200"))
            die("the answer is not 200");
        milliseconds.push_back(std::chrono::duration<double, std::milli>(Clock::now() - began).count());
    }
    fmt::print("{{\"requests\":{},\"p50\":{:.3f},\"p99\":{:.3f}}}\n", count, percentile(milliseconds, 0.5),
               percentile(milliseconds, 0.99));
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const std::vector<std::string> arguments(argv, argv + argc);
    if (argc == 6 && arguments[3] == "get")
        return get(static_cast<std::uint16_t>(std::stoi(arguments[1])), arguments[2], arguments[4],
                   std::stoi(arguments[5]));
    if (argc != 5)
        die("PORT TOKEN VIEWERS SECONDS, or PORT TOKEN get PATH COUNT");
    return watch(static_cast<std::uint16_t>(std::stoi(arguments[1])), arguments[2], std::stoul(arguments[3]),
                 std::stod(arguments[4]));
}
