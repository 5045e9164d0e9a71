// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/alert.h"

#include <QString>

namespace tapledger::ui {

/// What happened. An alert's own message is for logs and mails: in English, with times in UTC.
QString wordsOf(const Alert& alert);

} // namespace tapledger::ui
