// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"
#include "ui/text/error_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busy_line.h"

#include <functional>
#include <type_traits>

namespace tapledger::ui {

/// How a page asks: the line runs while it waits, and the banner says what went wrong and offers to try again.
class Inquiry : public QObject
{
    Q_OBJECT

public:
    Inquiry(Session& session, BusyLine& busy, Banner& banner, QObject* parent);

    /// @p then gets the value of an answer; where there is none the banner says why, and @p otherwise is called.
    template <class Ask, class Then>
    void ask(Ask ask, Then then, std::function<void()> otherwise = {})
    {
        m_busy.begin();
        m_session.ask(this, ask, [this, ask, then, otherwise](auto answer) {
            m_busy.end();
            if (!answer) {
                if (otherwise)
                    otherwise();
                return tell(answer.error(), [this, ask, then, otherwise] { this->ask(ask, then, otherwise); });
            }
            if (m_isAboutTrouble)
                m_banner.clear();
            m_isAboutTrouble = false;
            if constexpr (std::is_same_v<decltype(answer), Result<void>>)
                then();
            else
                then(std::move(*answer));
        });
    }

    /// Shows something with a button that does @p act; without one where @p action is empty.
    void say(Banner::Kind kind, const QString& text, const QString& action = {}, std::function<void()> act = {});
    /// What the banner's button would do; nothing where it has none.
    void act();

private:
    void tell(const Error& error, std::function<void()> retry);

    Session& m_session;
    BusyLine& m_busy;
    Banner& m_banner;
    std::function<void()> m_act;
    bool m_isAboutTrouble = false; ///< the next answer shows that it is over
};

} // namespace tapledger::ui
