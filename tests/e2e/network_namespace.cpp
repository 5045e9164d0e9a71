// SPDX-License-Identifier: GPL-3.0-or-later
#include "network_namespace.h"

#include <QTest>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <sched.h>
#include <thread>
#include <unistd.h>

namespace tapledger {
namespace {

bool succeeds(const std::string& command) { return std::system((command + " 2>&1").c_str()) == 0; }

int ownNamespace() { return open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC); }

} // namespace

std::unique_ptr<NetworkNamespace> NetworkNamespace::make(std::string& fault)
{
    std::unique_ptr<NetworkNamespace> made(new NetworkNamespace);
    std::thread([&] { // which ends in it
        if (unshare(CLONE_NEWNET) == 0 && succeeds("ip link set lo up"))
            made->m_namespace = ownNamespace();
        else
            fault = fmt::format("no network namespace can be made here: {}", std::strerror(errno));
    })
        .join();
    if (made->m_namespace < 0)
        return nullptr;
    made->m_cable = fmt::format("tap{}", getpid());
    const std::string inside = fmt::format("{}i", made->m_cable);
    if (!succeeds(fmt::format("ip link add {} type veth peer name {} netns /proc/{}/fd/{}", made->m_cable, inside,
                              getpid(), made->m_namespace)) ||
        !succeeds(fmt::format("ip address add {}/30 dev {}", kOutside, made->m_cable))) {
        fault = "no network devices can be made here";
        return nullptr;
    }
    made->heal();
    const Visit visit(*made);
    if (!succeeds(fmt::format("ip address add 198.18.77.2/30 dev {}", inside)) ||
        !succeeds(fmt::format("ip link set {} up", inside)))
        qFatal("the network inside cannot be set up");
    return made;
}

NetworkNamespace::~NetworkNamespace()
{
    if (!m_cable.empty())
        succeeds(fmt::format("ip link del {}", m_cable));
    if (m_namespace >= 0)
        close(m_namespace);
}

void NetworkNamespace::cut()
{
    if (!succeeds(fmt::format("ip link set {} down", m_cable)))
        qFatal("the cable cannot be cut");
}

void NetworkNamespace::heal()
{
    if (!succeeds(fmt::format("ip link set {} up", m_cable)))
        qFatal("the cable cannot be mended");
}

NetworkNamespace::Visit::Visit(const NetworkNamespace& inside) : m_home(ownNamespace())
{
    if (m_home < 0 || setns(inside.m_namespace, CLONE_NEWNET) != 0)
        qFatal("the namespace cannot be entered");
}

NetworkNamespace::Visit::~Visit()
{
    if (setns(m_home, CLONE_NEWNET) != 0)
        qFatal("there is no way back");
    close(m_home);
}

} // namespace tapledger
