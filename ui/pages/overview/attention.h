// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/overview_service.h"
#include "ui/server_monitor.h"

#include <QString>
#include <optional>
#include <vector>

namespace tapledger::ui {

/// Something that somebody should look after, and what can be done about it.
struct Attention
{
    enum class Kind { Danger, Warning, Step };

    Kind kind = Kind::Warning;
    QString text;
    QString action; ///< of its button
    QString page;   ///< that the button leads to; empty: it starts the server

    bool operator==(const Attention&) const = default;
};

/// The worst first. @p overview is missing where the store could not be asked.
std::vector<Attention> attentionOf(const std::optional<Overview>& overview, const ServerStatus& server, bool canSteer);

} // namespace tapledger::ui
