// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/server.h"

#include "base/log.h"
#include "net/http/dispatcher.h"
#include "net/http/metrics_text.h"
#include "net/listen.h"
#include "net/tcp/tcp_server.h"
#include "net/udp/udp_server.h"

#include <algorithm>
#include <boost/asio/ip/address.hpp>
#include <boost/asio/post.hpp>
#include <charconv>
#include <fmt/format.h>
#include <future>
#include <sys/resource.h>
#include <thread>

Q_LOGGING_CATEGORY(lcNet, "tapledger.net")

namespace tapledger {
namespace {

namespace asio = boost::asio;

constexpr auto kLastAnswers = std::chrono::seconds(2);

Result<asio::ip::udp::socket> bindUdp(asio::io_context& network, const Endpoint& at)
{
    boost::system::error_code error;
    const auto address = asio::ip::make_address(at.address, error);
    asio::ip::udp::socket socket(network);
    const asio::ip::udp::endpoint endpoint(address, at.port);
    if (!error)
        socket.open(endpoint.protocol(), error);
    if (!error)
        socket.bind(endpoint, error);
    if (error)
        return failure(
            ErrorCode::Unavailable,
            fmt::format("cannot listen on {} for UDP: {}; choose another address or stop the program that uses it",
                        at.text(), error.message()));
    return socket;
}

/// The usual soft limit of 1,024 descriptors is less than the connections that are allowed.
void raiseDescriptorLimit()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = std::min<rlim_t>(limit.rlim_max, 65'536);
        setrlimit(RLIMIT_NOFILE, &limit);
    }
}

void complain(const std::exception& failure) noexcept
{
    try {
        log::error(lcNet(), "a connection failed: {}", failure.what());
    } catch (const std::exception&) {
        // There is no memory for this either.
    }
}

/// Without names: anybody may ask, and where copies are is nobody's business.
std::string anchorsText(const std::vector<AnchorStatus>& anchors)
{
    const auto count = [&](auto isSo) { return std::ranges::count_if(anchors, isSo); };
    return fmt::format("{{\"places\":{},\"behind\":{},\"lagging\":{},\"refused\":{}}}", anchors.size(),
                       count([](const AnchorStatus& anchor) { return anchor.behind_since.has_value(); }),
                       count([](const AnchorStatus& anchor) { return anchor.is_lagging; }),
                       count([](const AnchorStatus& anchor) { return anchor.is_refused; }));
}

/// Whether it fails and when it was done last; where and of whom, is nobody's business.
std::string choreText(const std::function<ChoreStatus()>& chore)
{
    if (!chore)
        return "null";
    const ChoreStatus status = chore();
    return fmt::format("{{\"status\":\"{}\",\"last\":{}}}", status.isFailing ? "failing" : "ok",
                       status.last ? json::quoted(status.last->iso()) : "null");
}

std::string healthText(const Pipeline& pipeline, const NetAddresses& addresses, const NetOptions& options)
{
    const PipelineStatus status = pipeline.status();
    const auto address = [](const std::optional<Endpoint>& at) {
        return at ? json::quoted(at->text()) : std::string("null");
    };
    const std::string_view database = status.state == PipelineState::Unavailable ? "away"
                                      : status.state == PipelineState::Starting  ? "starting"
                                                                                 : "ok";
    return fmt::format(
        "{{\"status\":\"{}\",\"writer\":\"{}\",\"database\":\"{}\",\"detail\":{},\"head_sequence_id\":{}"
        ",\"queue_depth\":{},\"spool\":{{\"taps\":{},\"bytes\":{},\"damaged\":{}}},"
        "\"replication\":{{\"status\":\"{}\",\"detail\":{}}},"
        "\"backup\":{},\"retention\":{},\"listeners\":{{\"http\":{},\"tcp\":{},\"udp\":{}}},\"anchors\":{},\"version\":"
        "\"{}\"}}",
        status.state == PipelineState::Writing ? "ok" : toText(status.state), toText(status.state), database,
        json::quoted(status.detail), status.head_sequence_id, status.queue_depth, status.spool.taps, status.spool.bytes,
        status.spool.damaged, toText(status.replication.state), json::quoted(status.replication.risk),
        choreText(options.backups), choreText(options.retention), address(addresses.http), address(addresses.tcp),
        address(addresses.udp), anchorsText(options.anchors ? options.anchors() : std::vector<AnchorStatus>()),
        TAPLEDGER_VERSION);
}

} // namespace

Result<Endpoint> Endpoint::parse(std::string_view text)
{
    const auto bad = failure(ErrorCode::InvalidArgument,
                             fmt::format("'{}' is not an address and port such as 127.0.0.1:8001 or [::1]:8001", text));
    Endpoint endpoint;
    std::string_view port = text;
    if (const auto colon = text.rfind(':'); colon != std::string_view::npos) {
        endpoint.address = text.substr(0, colon);
        port = text.substr(colon + 1);
        if (endpoint.address.starts_with('[') && endpoint.address.ends_with(']'))
            endpoint.address = endpoint.address.substr(1, endpoint.address.size() - 2);
        else if (endpoint.address.find(':') != std::string::npos)
            return bad;
    }
    if (endpoint.address == "localhost")
        endpoint.address = "127.0.0.1";
    const auto [end, error] = std::from_chars(port.data(), port.data() + port.size(), endpoint.port);
    boost::system::error_code addressError;
    asio::ip::make_address(endpoint.address, addressError);
    if (error != std::errc() || end != port.data() + port.size() || addressError)
        return bad;
    return endpoint;
}

std::string Endpoint::text() const
{
    return address.find(':') == std::string::npos ? fmt::format("{}:{}", address, port)
                                                  : fmt::format("[{}]:{}", address, port);
}

bool Endpoint::isLoopback() const
{
    boost::system::error_code error;
    const auto parsed = asio::ip::make_address(address, error);
    return !error && parsed.is_loopback();
}

class NetServer::Private
{
public:
    Private(NetOptions o, Pipeline& p, const Clock& c)
        : options(std::move(o)), pipeline(p), clock(c),
          admission(options, p.devices(), c), parts{options, admission, p.bookkeeper(), c, tls, p.counters()},
          routes(network, p.intake(), parts,
                 [this] {
                     return std::pair(pipeline.status().state == PipelineState::Writing,
                                      healthText(pipeline, addresses, options));
                 }),
          people(options.api ? std::make_unique<api::ApiRoutes>(network, p.databaseUrl(), *options.api, clock)
                             : nullptr),
          feed(people ? std::make_unique<TapFeed>(network, p, *people, options.viewerSilence) : nullptr),
          log(options.serveLog == ServeLog::Off
                  ? nullptr
                  : std::make_unique<LogRoutes>(network, p.databaseUrl(), options.serveLog, clock)),
          dispatcher({options, routes, people.get(), feed.get(), log.get(), [this] { return metrics(); }}),
          http(network, options, dispatcher, tls), tcp(network, p.intake(), parts), udp(network, p.intake(), parts)
    {
    }

    /// Runs @p work on the network thread and waits for it; not for the network thread itself.
    template <class Work>
    auto onNetwork(Work work)
    {
        std::packaged_task<decltype(work())()> task(std::move(work));
        auto result = task.get_future();
        asio::post(network, [&task] { task(); });
        return result.get();
    }

    /// On the network thread.
    std::string metrics()
    {
        MetricsInput input{pipeline.status(), pipeline.counters()};
        input.devicesOnline = pipeline.bookkeeper().onlineDevices();
        input.devicesOffline = pipeline.bookkeeper().offlineDevices(*pipeline.devices().current());
        input.httpConnections = http.connections();
        input.tcpConnections = tcp.connections();
        input.httpResponses = http.responses();
        if (feed) {
            input.viewers = feed->viewers();
            input.viewersDropped = feed->dropped();
        }
        if (people)
            input.lastVerification = people->verifications().lastFinished();
        if (options.anchors)
            input.anchors = options.anchors();
        if (options.backups)
            input.backups = options.backups();
        if (options.retention)
            input.retention = options.retention();
        return metricsText(input);
    }

    /// The context of the files as they are now, with what is doubtful about them said in the log.
    Result<std::shared_ptr<const TlsContext>> loadTls() const
    {
        auto context = TlsContext::load(*options.tls, clock.now());
        if (!context)
            return context;
        for (const std::string& warning : (*context)->warnings())
            log::warning(lcNet(), "{}", warning);
        log::info(lcNet(), "TLS with the certificate {}, SHA-256 {}", options.tls->certificate,
                  (*context)->fingerprint());
        return context;
    }

    const NetOptions options;
    Pipeline& pipeline;
    const Clock& clock;
    asio::io_context network{1};
    NetAddresses addresses;
    TlsGate tls;
    Admission admission;
    const TcpServer::Parts parts;
    TapRoutes routes;
    std::unique_ptr<api::ApiRoutes> people;
    std::unique_ptr<TapFeed> feed;
    std::unique_ptr<LogRoutes> log;
    Dispatcher dispatcher;
    HttpServer http;
    TcpServer tcp;
    UdpServer udp;
    std::optional<asio::executor_work_guard<asio::io_context::executor_type>> keepRunning;
    std::thread thread;
};

NetServer::NetServer(NetOptions options, Pipeline& pipeline, const Clock& clock)
    : d(std::make_unique<Private>(std::move(options), pipeline, clock))
{
}

NetServer::~NetServer() { stop(); }

Result<NetAddresses> NetServer::start()
{
    raiseDescriptorLimit();
    const auto isOpen = [](const std::optional<Endpoint>& at) { return at && !at->isLoopback(); };
    if (!d->options.authentication && (isOpen(d->options.http) || isOpen(d->options.tcp) || isOpen(d->options.udp)))
        return failure(ErrorCode::InvalidArgument, "authentication may be switched off only while every listener is "
                                                   "bound to a loopback address such as 127.0.0.1");

    if (d->options.tls) {
        auto context = d->loadTls();
        if (!context)
            return failure(context.error());
        d->tls.use(std::move(*context));
    }
    // All are bound before any is served: either every door opens or none.
    std::optional<asio::ip::tcp::acceptor> http;
    std::optional<asio::ip::tcp::acceptor> tcp;
    std::optional<asio::ip::udp::socket> udp;
    if (d->options.http) {
        auto bound = listenAt(d->network, *d->options.http, "HTTP");
        if (!bound)
            return failure(bound.error());
        http = std::move(*bound);
        d->addresses.http = endpointOf(*http);
    }
    if (d->options.tcp) {
        auto bound = listenAt(d->network, *d->options.tcp, "TCP");
        if (!bound)
            return failure(bound.error());
        tcp = std::move(*bound);
        d->addresses.tcp = endpointOf(*tcp);
    }
    if (d->options.udp) {
        auto bound = bindUdp(d->network, *d->options.udp);
        if (!bound)
            return failure(bound.error());
        udp = std::move(*bound);
        d->addresses.udp = endpointOf(*udp);
    }
    if (http)
        d->http.serve(std::move(*http));
    if (tcp)
        d->tcp.serve(std::move(*tcp));
    if (udp)
        d->udp.serve(std::move(*udp));
    d->keepRunning.emplace(d->network.get_executor());
    d->thread = std::thread([this] {
        for (;;) {
            try {
                d->network.run();
                return;
            } catch (const std::exception& e) { // out of memory for one connection must not end all of them
                complain(e);
                d->http.revive();
                d->tcp.revive();
            }
        }
    });
    return d->addresses;
}

Result<void> NetServer::reloadTls()
{
    if (!d->options.tls || !d->thread.joinable())
        return {};
    auto context = d->loadTls();
    if (!context)
        return failure(context.error());
    d->onNetwork([this, &context] { d->tls.use(std::move(*context)); });
    return {};
}

std::vector<std::string> NetServer::calls() const
{
    std::vector<std::string> calls;
    for (const HttpCall& call : d->dispatcher.calls())
        calls.push_back(fmt::format("{} {}", call.method, call.path));
    return calls;
}

void NetServer::stopReading()
{
    if (!d->thread.joinable())
        return;
    d->onNetwork([this] {
        d->http.stopReading();
        d->tcp.stopReading();
        d->udp.stopReading();
        d->routes.giveUpWaiting();
    });
}

void NetServer::stop()
{
    if (!d->thread.joinable())
        return;
    const auto until = std::chrono::steady_clock::now() + kLastAnswers;
    d->onNetwork([this] {
        if (d->feed)
            d->feed->close();
    });
    const auto isIdle = [this] {
        return d->http.isIdle() && d->tcp.isIdle() && d->udp.isIdle() && (!d->feed || d->feed->viewers() == 0);
    };
    while (!d->onNetwork(isIdle) && std::chrono::steady_clock::now() < until)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    d->onNetwork([this] {
        d->http.close();
        d->tcp.close();
        d->udp.close();
    });
    d->keepRunning.reset();
    d->network.stop();
    d->thread.join();
}

} // namespace tapledger
