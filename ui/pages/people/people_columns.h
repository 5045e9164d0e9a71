// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/enrolment_service.h"
#include "ui/models/rows_model.h"
#include "ui/photos.h"

namespace tapledger::ui {

/// The first ones can be sorted by: name, number, department.
inline constexpr int kSortableColumns = 3;
inline constexpr int kAvatarSize = 24;
EmployeeFilter::Order orderOf(int column);
std::vector<RowsModel<EmployeeAndCard>::Column> peopleColumns(const Clock& clock, Photos& photos);

} // namespace tapledger::ui
