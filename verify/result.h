// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <variant>

namespace tapverify {

/// Why something could not be had, in one sentence for a person.
struct Error
{
    std::string message;
};

/// A value, or why there is none.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_data(std::move(value)) {}
    Result(Error error) : m_data(std::move(error)) {}

    explicit operator bool() const { return m_data.index() == 0; }
    T& operator*() { return *std::get_if<0>(&m_data); }
    const T& operator*() const { return *std::get_if<0>(&m_data); }
    T* operator->() { return std::get_if<0>(&m_data); }
    const T* operator->() const { return std::get_if<0>(&m_data); }
    const Error& error() const { return *std::get_if<1>(&m_data); }

private:
    std::variant<T, Error> m_data;
};

} // namespace tapverify
