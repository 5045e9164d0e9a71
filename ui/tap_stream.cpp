// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tap_stream.h"

#include <chrono>

namespace tapledger::ui {

TapStream::TapStream()
    : m_source([this] { QMetaObject::invokeMethod(&m_gather, qOverload<>(&QTimer::start), Qt::QueuedConnection); })
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(std::chrono::milliseconds(50));
    connect(&m_gather, &QTimer::timeout, this, [this] {
        const LiveTaps::Taken taken = m_source.take();
        if (!taken.taps.empty())
            Q_EMIT tapped(taken.taps, taken.given_way);
    });
}

} // namespace tapledger::ui
