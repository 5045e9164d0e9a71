// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inquiry.h"

#include <utility>

namespace tapledger::ui {

Inquiry::Inquiry(Session& session, BusyLine& busy, Banner& banner, QObject* parent)
    : QObject(parent), m_session(session), m_busy(busy), m_banner(banner)
{
    connect(&banner, &Banner::acted, this, &Inquiry::act);
}

void Inquiry::say(Banner::Kind kind, const QString& text, const QString& action, std::function<void()> act)
{
    m_isAboutTrouble = false;
    m_act = std::move(act);
    m_banner.show(kind, text, action);
}

void Inquiry::act()
{
    if (const auto act = std::exchange(m_act, {})) {
        m_banner.clear();
        act();
    }
}

void Inquiry::tell(const Error& error, std::function<void()> retry)
{
    switch (error.code) {
    case ErrorCode::InvalidArgument:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
    case ErrorCode::Forbidden:
    case ErrorCode::Cancelled: // asking again would be refused again
        return say(Banner::Kind::Warning, sentenceOf(error));
    default:
        say(Banner::Kind::Error, sentenceOf(error), tr("Try again"), std::move(retry));
        m_isAboutTrouble = true;
    }
}

} // namespace tapledger::ui
