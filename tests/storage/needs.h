// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtGlobal>
#include <utility>

namespace tapledger {

/// The value, or the end of the test program with the error's words: for what a test builds upon.
template <class T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().message.c_str());
    return std::move(*result);
}

inline void need(const Result<void>& result)
{
    if (!result)
        qFatal("%s", result.error().message.c_str());
}

/// The code of an expected failure.
template <class T>
ErrorCode codeOf(const Result<T>& result)
{
    if (result)
        qFatal("an error was expected");
    return result.error().code;
}

} // namespace tapledger
