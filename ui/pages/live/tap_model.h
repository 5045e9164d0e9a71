// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rows_model.h"
#include "ui/pages/live/tap_names.h"
#include "ui/photos.h"

namespace tapledger::ui {

/// Live taps, newest on top.
class TapModel final : public RowsModel<LiveTap>
{
public:
    enum Column { Time, Person, Outcome, Event, Gate, Number };
    static constexpr std::size_t kMost = 2'000;

    TapModel(const TapNames& names, Photos& photos, const Clock& clock);

    /// Names have been learnt, or the colours changed.
    void showAnew();
};

} // namespace tapledger::ui
