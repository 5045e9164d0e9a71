// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "services/permissions.h"
#include "services/services.h"
#include "services/verification_jobs.h"
#include "services/worker_pool.h"

#include <QObject>
#include <QPointer>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace tapledger::ui {

/// Who works at the console, and how its pages ask the services: on a worker, with the answer on the GUI thread.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(std::string databaseUrl, const Clock& clock);

    /// Nobody, until somebody has logged in.
    const std::optional<Principal>& who() const { return m_who; }
    Actor actor() const;
    /// What may not be done is not shown as if it could.
    bool may(Operation operation) const { return m_who && mayPerform(m_who->role, operation); }
    void logIn(Principal who);
    void logOut();

    const Clock& clock() const { return m_clock; }
    VerificationJobs& verifications() { return m_verifications; }

    /// Runs @p ask, `Result<T>(const Services&)`, on a worker. @p then, `void(Result<T>)`, gets its answer on the GUI
    /// thread, unless @p context has gone by then.
    template <class Ask, class Then>
    void ask(QObject* context, Ask ask, Then then)
    {
        using Answer = std::invoke_result_t<Ask&, const Services&>;
        const auto shared = std::make_shared<Then>(std::move(then));
        const auto tell = [this, guard = QPointer<QObject>(context), shared](Answer answer) {
            // This object outlives its workers; the page may not.
            QMetaObject::invokeMethod(
                this,
                [guard, shared, answer = std::move(answer)]() mutable {
                    if (guard)
                        (*shared)(std::move(answer));
                },
                Qt::QueuedConnection);
        };
        const bool taken = m_pool.add({[this, ask = std::move(ask), tell, actor = actor()](Database& database) mutable {
                                           SystemRandom random;
                                           tell(ask(Services{database, m_clock, random, std::move(actor)}));
                                       },
                                       [tell](const Error& error) { tell(Answer(failure(error))); }});
        if (!taken)
            tell(Answer(
                failure(ErrorCode::Unavailable, tr("Too much is being asked at once; try again").toStdString())));
    }

Q_SIGNALS:
    /// Somebody logged in or out.
    void changed();

private:
    const Clock& m_clock;
    std::optional<Principal> m_who;
    VerificationJobs m_verifications;
    WorkerPool m_pool; // last: its threads use the rest
};

} // namespace tapledger::ui
