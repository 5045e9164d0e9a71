// SPDX-License-Identifier: GPL-3.0-or-later
#include "standard.h"

#include <CLI/CLI.hpp>
