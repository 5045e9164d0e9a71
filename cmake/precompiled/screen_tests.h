// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens.h"

#include <QtTest>
