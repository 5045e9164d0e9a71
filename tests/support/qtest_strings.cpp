// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/qtest_strings.h"

template <>
char* QTest::toString(const std::string& text)
{
    return qstrdup(text.c_str());
}
