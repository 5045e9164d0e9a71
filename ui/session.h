// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "services/login_throttle.h"
#include "services/permissions.h"
#include "services/services.h"
#include "services/verification_jobs.h"
#include "services/worker_pool.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

namespace tapledger::ui {

/// Who works at the console, and how its pages ask the services: on a worker, with the answer on the GUI thread. Each
/// question finds out first whether the login still holds: it ends at once when the user is removed, gets another role
/// or another password, whoever did that and wherever. It does not end by itself: live taps are watched for longer than
/// a shift.
class Session : public QObject
{
    Q_OBJECT

public:
    using LoggedIn = std::function<void(const Result<void>&)>;

    Session(std::string databaseUrl, const Clock& clock);

    /// Nobody, until somebody has logged in.
    const std::optional<Principal>& who() const { return m_asker.who; }
    Actor actor() const;
    /// What may not be done is not shown as if it could.
    bool may(Operation operation) const { return who() && mayPerform(who()->role, operation); }

    /// Checks name and password on a worker; guessing is slowed. @p then is called on the GUI thread, unless @p context
    /// has gone by then: NotFound where they do not belong together.
    void logIn(QObject* context, const std::string& name, const std::string& password, LoggedIn then);
    /// Somebody who has shown that they are @p who.
    void logIn(Login login, Principal who);
    /// Whoever sits at the machine while the store has no users: it holds until there is one.
    void logIn(Principal who);
    void logOut();

    const Clock& clock() const { return m_clock; }
    VerificationJobs& verifications() { return m_verifications; }

    /// Runs @p ask, `Result<T>(const Services&)`, on a worker. @p then, `void(Result<T>)`, gets its answer on the GUI
    /// thread, unless @p context has gone by then.
    template <class Ask, class Then>
    void ask(QObject* context, Ask ask, Then then)
    {
        askAs(m_asker, context, std::move(ask), std::move(then));
    }

Q_SIGNALS:
    /// Somebody logged in or out.
    void changed();
    /// The login was ended by what somebody else did; @p why is for the person. After changed().
    void ended(const QString& why);

private:
    /// Who asks, as the login has it.
    struct Asker
    {
        std::optional<Principal> who;
        std::optional<Login> login; ///< none where the store had no users
        int number = 0;             ///< of the login in this program
    };
    enum class Ending { Login, Role, FirstStart };

    template <class Ask, class Then>
    void askAs(const Asker& asker, QObject* context, Ask ask, Then then)
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
        const bool taken = m_pool.add({[this, ask = std::move(ask), tell, asker](Database& database) mutable {
                                           auto actor = actorNow(asker, database);
                                           if (!actor)
                                               return tell(Answer(failure(actor.error())));
                                           SystemRandom random;
                                           tell(ask(Services{database, m_clock, random, std::move(*actor)}));
                                       },
                                       [tell](const Error& error) { tell(Answer(failure(error))); }});
        if (!taken)
            tell(Answer(
                failure(ErrorCode::Unavailable, tr("Too much is being asked at once; try again").toStdString())));
    }
    /// On a worker: who asks, unless that has ended.
    Result<Actor> actorNow(const Asker& asker, Database& database);
    tl::unexpected<Error> endLater(const Asker& asker, Ending ending);
    void end(int number, Ending ending);
    void become(std::optional<Principal> who, std::optional<Login> login);
    void check();

    const Clock& m_clock;
    Asker m_asker;
    LoginThrottle m_throttle;
    int m_loginsUnderWay = 0;
    bool m_isChecking = false;
    QTimer m_check;
    VerificationJobs m_verifications;
    WorkerPool m_pool; // last: its threads use the rest
};

} // namespace tapledger::ui
