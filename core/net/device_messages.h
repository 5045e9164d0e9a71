// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/json.h"
#include "ingest/bookkeeper.h"
#include "net/admission.h"

#include <string>
#include <string_view>

namespace tapledger {

/// Notes a heartbeat and answers it, or says why not: 403 for a disabled device, a wrong address or a key of another
/// one, 404 for an unknown device, 422 for a bad field. @p body may carry firmware_version and device_time.
tl::expected<std::string, Outcome> answerHeartbeat(std::string_view deviceId, const json::Value& body,
                                                   const Admission::Arrival& arrival, const Admission& admission,
                                                   Bookkeeper& bookkeeper);

} // namespace tapledger
