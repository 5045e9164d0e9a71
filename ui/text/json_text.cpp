// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/json_text.h"

namespace tapledger::ui {
namespace {

void append(QString& out, const json::Value& value, int depth);

/// @p write writes the i-th of @p count.
template <class Write>
void appendLines(QString& out, QChar open, QChar close, std::size_t count, int depth, Write write)
{
    constexpr int kIndent = 2;
    out += open;
    for (std::size_t i = 0; i < count; ++i) {
        out += QLatin1Char('\n') + QString((depth + 1) * kIndent, QLatin1Char(' '));
        write(i);
        if (i + 1 < count)
            out += QLatin1Char(',');
    }
    if (count > 0)
        out += QLatin1Char('\n') + QString(depth * kIndent, QLatin1Char(' '));
    out += close;
}

void append(QString& out, const json::Value& value, int depth)
{
    if (const auto* object = value.object()) {
        appendLines(out, QLatin1Char('{'), QLatin1Char('}'), object->size(), depth, [&](std::size_t i) {
            const json::Member& member = (*object)[i];
            out += QLatin1Char('"') + QString::fromStdString(member.key) + QStringLiteral("\": ");
            append(out, member.value, depth + 1);
        });
    } else if (const auto* array = value.array()) {
        appendLines(out, QLatin1Char('['), QLatin1Char(']'), array->size(), depth,
                    [&](std::size_t i) { append(out, (*array)[i], depth + 1); });
    } else {
        out += QString::fromStdString(json::canonical(value));
    }
}

} // namespace

QString prettyJson(const json::Value& value)
{
    QString out;
    append(out, value, 0);
    return out;
}

QString prettyJson(const std::string& text)
{
    const auto value = json::parse(text);
    return value ? prettyJson(*value) : QString::fromStdString(text);
}

} // namespace tapledger::ui
