// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"

#include "base/clock.h"
#include "base/json.h"

#include <QByteArray>
#include <atomic>
#include <cstdio>
#include <string>

namespace tapledger::log {
namespace {

// Qt's message handler is a plain function, so what it needs to know is global to the process.
std::atomic<Format> g_format = Format::Text;

std::string_view levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        return "fatal";
    }
    return "info";
}

/// Log text may hold what a device sent: nothing in it may start a new line or steer a terminal.
std::string printable(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
            out += fmt::format("\\x{:02x}", static_cast<unsigned char>(c));
        else
            out += c;
    }
    return out;
}

void handleMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const std::string time = SystemClock().now().iso();
    const std::string text = printable(message.toStdString());
    std::string_view category = context.category ? context.category : "default";
    std::string line;
    if (g_format == Format::Json) {
        const auto textJson = json::codePointCount(text) ? json::quoted(text) : json::quoted("(invalid UTF-8)");
        line = fmt::format("{{\"time\":\"{}\",\"level\":\"{}\",\"category\":{},\"message\":{}}}\n", time,
                           levelName(type), json::quoted(category), textJson);
    } else {
        line = fmt::format("{} {:7} {}: {}\n", time, levelName(type), category, text);
    }
    std::fwrite(line.data(), 1, line.size(), stderr); // one call: lines of several threads do not mix
}

} // namespace

void install(Level level, Format format)
{
    g_format = format;
    const auto enabled = [level](Level of) { return of >= level ? "true" : "false"; };
    QLoggingCategory::setFilterRules(
        QString::fromStdString(fmt::format("tapledger.*.debug={}\ntapledger.*.info={}\ntapledger.*.warning={}\n",
                                           enabled(Level::Debug), enabled(Level::Info), enabled(Level::Warning))));
    qInstallMessageHandler(handleMessage);
}

std::string maskedUid(std::string_view uid)
{
    if (uid.size() < 8)
        return "…";
    return fmt::format("{}…{}", uid.substr(0, 3), uid.substr(uid.size() - 3));
}

} // namespace tapledger::log
