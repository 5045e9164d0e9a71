// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session.h"

namespace tapledger::ui {
namespace {

constexpr int kThreads = 3; ///< an export or a search of everything must not hold up the rest
constexpr std::size_t kMostWaiting = 1'000;
constexpr std::chrono::seconds kCheckEvery(5); ///< of a page that asks nothing by itself
constexpr const char* kPeer = "console";

QString waitText(int seconds) { return Session::tr("Too many wrong passwords; wait %n s.", nullptr, seconds); }

} // namespace

Session::Session(std::string databaseUrl, const Clock& clock)
    : m_clock(clock), m_verifications(databaseUrl, clock), m_pool(std::move(databaseUrl), kThreads, kMostWaiting)
{
    m_check.setInterval(kCheckEvery);
    connect(&m_check, &QTimer::timeout, this, &Session::check);
}

Actor Session::actor() const { return who() ? Actor{who()->name, kPeer, who()->role} : Actor{"", kPeer, std::nullopt}; }

void Session::logIn(QObject* context, const std::string& name, const std::string& password, LoggedIn then)
{
    using Known = std::pair<Login, Principal>;
    ++m_loginsUnderWay;
    const QPointer<QObject> guard(context);
    askAs(
        {}, this, // by nobody yet
        [this, name, password](const Services& services) -> Result<Known> {
            if (const int wait = m_throttle.take(name, kPeer, m_clock.steadyNow()); wait > 0)
                return failure(ErrorCode::Unavailable, waitText(wait).toStdString());
            UserService users = services.users();
            auto login = users.login(name, password);
            if (!login)
                return failure(login.error());
            m_throttle.succeeded(name, kPeer);
            auto who = users.principalOf(*login);
            if (!who)
                return failure(who.error());
            if (!*who)
                return failure(ErrorCode::NotFound, "the user was removed just now");
            return Known(std::move(*login), std::move(**who));
        },
        [this, guard, then = std::move(then)](Result<Known> known) {
            --m_loginsUnderWay;
            if (!guard)
                return;
            if (known)
                logIn(std::move(known->first), std::move(known->second));
            then(known ? Result<void>() : failure(known.error()));
        });
}

void Session::logIn(Login login, Principal who) { become(std::move(who), std::move(login)); }
void Session::logIn(Principal who) { become(std::move(who), std::nullopt); }
void Session::logOut() { become(std::nullopt, std::nullopt); }

void Session::become(std::optional<Principal> who, std::optional<Login> login)
{
    m_asker = {std::move(who), std::move(login), m_asker.number + 1};
    if (m_asker.who)
        m_check.start();
    else
        m_check.stop();
    Q_EMIT changed();
}

Result<Actor> Session::actorNow(const Asker& asker, Database& database)
{
    if (!asker.who)
        return Actor{"", kPeer, std::nullopt};
    Actor actor{asker.who->name, kPeer, asker.who->role};
    SystemRandom random;
    UserService users(database, m_clock, random, actor);
    if (!asker.login) {
        const auto hasUsers = users.hasUsers();
        if (!hasUsers)
            return failure(hasUsers.error());
        if (*hasUsers)
            return endLater(asker, Ending::FirstStart);
        return actor;
    }
    const auto now = users.principalOf(*asker.login);
    if (!now)
        return failure(now.error());
    if (!*now)
        return endLater(asker, Ending::Login);
    if ((*now)->role != asker.who->role)
        return endLater(asker, Ending::Role);
    return actor;
}

tl::unexpected<Error> Session::endLater(const Asker& asker, Ending ending)
{
    QMetaObject::invokeMethod(
        this, [this, number = asker.number, ending] { end(number, ending); }, Qt::QueuedConnection);
    return failure(ErrorCode::Forbidden, "the login has ended; log in again");
}

void Session::end(int number, Ending ending)
{
    // Somebody else may have logged in since; and the first administrator, just made, is about to.
    if (number != m_asker.number || m_loginsUnderWay > 0)
        return;
    logOut();
    switch (ending) {
    case Ending::Login:
        Q_EMIT ended(tr("Your login has ended: the user was removed, or the password was changed."));
        break;
    case Ending::Role:
        Q_EMIT ended(tr("Your role was changed. Log in again to work with it."));
        break;
    case Ending::FirstStart:
        Q_EMIT ended(tr("There are users now. Log in as one of them."));
        break;
    }
}

void Session::check()
{
    if (std::exchange(m_isChecking, true))
        return;
    ask(
        this, [](const Services&) { return Result<void>(); }, [this](const Result<void>&) { m_isChecking = false; });
}

} // namespace tapledger::ui
