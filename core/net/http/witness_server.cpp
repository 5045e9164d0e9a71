// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http/witness_server.h"

#include "base/log.h"
#include "net/http/http_server.h"
#include "net/listen.h"
#include "net/rate_limiter.h"
#include "net/tls/tls_context.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <future>
#include <thread>

Q_LOGGING_CATEGORY(lcWitness, "tapledger.witness")

namespace tapledger {
namespace {

constexpr std::string_view kPath = "/add-checkpoint";
constexpr std::size_t kMaxConnections = 200;
constexpr auto kLastAnswers = std::chrono::seconds(2);

HttpResponse plain(int status, std::string_view text)
{
    return {status, fmt::format("{}\n", text), {{"Content-Type", "text/plain; charset=utf-8"}}};
}

} // namespace

class WitnessServer::Private final : public HttpHandler
{
public:
    Private(Witness w, Options o, const Clock& c)
        : witness(std::move(w)), options(std::move(o)), clock(c), limiter(options.requestsPerMinute)
    {
        net.maxConnections = kMaxConnections;
    }

    std::vector<HttpCall> calls() const override { return {{"POST", kPath}}; }

    tl::expected<std::size_t, HttpResponse> check(HttpRequest& head) override
    {
        if (head.path != kPath)
            return tl::unexpected(plain(404, "a witness knows /add-checkpoint alone"));
        if (head.method != "POST") {
            HttpResponse response = plain(405, "send it with POST");
            response.headers.emplace_back("Allow", "POST");
            return tl::unexpected(std::move(response));
        }
        if (const int wait = limiter.take(head.peer, clock.steadyNow()); wait > 0) {
            HttpResponse response = plain(429, "too many requests");
            response.headers.emplace_back("Retry-After", std::to_string(wait));
            return tl::unexpected(std::move(response));
        }
        return kMaxWitnessRequest;
    }

    void handle(HttpRequest request, std::function<void(HttpResponse)> reply) override
    {
        WitnessAnswer answer = witness.addCheckpoint(request.body, clock.now());
        if (answer.status == 409 || answer.status == 422 || answer.status == 500)
            log::warning(lcWitness(), "{} answered {}: {}", request.peer, answer.status,
                         std::string_view(answer.body).substr(0, answer.body.size() - 1));
        reply({answer.status, std::move(answer.body), {{"Content-Type", std::move(answer.type)}}});
    }

    /// Runs @p work on the network thread and waits for it.
    template <class Work>
    auto onNetwork(Work work)
    {
        std::packaged_task<decltype(work())()> task(std::move(work));
        auto result = task.get_future();
        boost::asio::post(network, [&task] { task(); });
        return result.get();
    }

    Witness witness; ///< of the network thread once that runs
    const Options options;
    const Clock& clock;
    RateLimiter limiter;
    NetOptions net;
    boost::asio::io_context network{1};
    TlsGate tls;
    HttpServer http{network, net, *this, tls};
    std::optional<boost::asio::executor_work_guard<boost::asio::io_context::executor_type>> keepRunning;
    std::thread thread;
};

WitnessServer::WitnessServer(Witness witness, Options options, const Clock& clock)
    : d(std::make_unique<Private>(std::move(witness), std::move(options), clock))
{
}

WitnessServer::~WitnessServer() { stop(); }

Result<Endpoint> WitnessServer::start()
{
    if (d->options.tls) {
        auto context = TlsContext::load(*d->options.tls, d->clock.now());
        if (!context)
            return failure(context.error());
        d->tls.use(std::move(*context));
    }
    auto acceptor = listenAt(d->network, d->options.at, "the witness");
    if (!acceptor)
        return failure(acceptor.error());
    const Endpoint at = endpointOf(*acceptor);
    d->http.serve(std::move(*acceptor));
    d->keepRunning.emplace(d->network.get_executor());
    d->thread = std::thread([this] {
        for (;;) {
            try {
                d->network.run();
                return;
            } catch (const std::exception& e) { // out of memory for one connection must not end all of them
                log::error(lcWitness(), "a connection failed: {}", e.what());
            }
        }
    });
    return at;
}

Result<std::size_t> WitnessServer::reload()
{
    return d->onNetwork([this]() -> Result<std::size_t> {
        if (auto read = d->witness.readLogs(); !read)
            return failure(read.error());
        return d->witness.logs();
    });
}

void WitnessServer::stop()
{
    if (!d->thread.joinable())
        return;
    d->onNetwork([this] { d->http.stopReading(); });
    const auto until = std::chrono::steady_clock::now() + kLastAnswers;
    while (!d->onNetwork([this] { return d->http.isIdle(); }) && std::chrono::steady_clock::now() < until)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    d->onNetwork([this] { d->http.close(); });
    d->keepRunning.reset();
    d->network.stop();
    d->thread.join();
}

} // namespace tapledger
