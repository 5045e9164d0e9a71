// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>
#include <string>

namespace QTest {
/// Lets QCOMPARE show what two std::strings hold.
template <>
char* toString(const std::string& text);
} // namespace QTest
