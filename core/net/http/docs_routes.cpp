// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http/docs_routes.h"

#include <algorithm>

namespace tapledger {
namespace {

struct Page
{
    std::string_view path;
    std::string_view file;
    const char* type;
};

constexpr Page kPages[] = {
    {"/openapi.json", "openapi.json", "application/json"},
    {"/docs", "page.html", "text/html; charset=utf-8"},
    {"/docs/page.css", "page.css", "text/css; charset=utf-8"},
    {"/docs/page.js", "page.js", "text/javascript; charset=utf-8"},
};

/// Nothing from elsewhere, no script within the page, no frame around it: what is typed into it stays here.
constexpr const char* kContentSecurityPolicy =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'none'";

const Page* pageAt(std::string_view path)
{
    if (path.ends_with('/'))
        path.remove_suffix(1);
    const auto* page = std::ranges::find(kPages, path, &Page::path);
    return page == std::end(kPages) ? nullptr : page;
}

} // namespace

bool DocsRoutes::knows(std::string_view path) { return pageAt(path) != nullptr; }

std::vector<HttpCall> DocsRoutes::calls() const
{
    return {{"GET", "/openapi.json"}, {"GET", "/docs"}, {"GET", "/docs/{file}"}};
}

tl::expected<std::size_t, HttpResponse> DocsRoutes::check(HttpRequest& head)
{
    if (head.method == "GET" || head.method == "HEAD")
        return 0;
    HttpResponse response =
        HttpResponse::of(Outcome::error(Reason::MethodNotAllowed, "this path does not know that method"));
    response.headers.emplace_back("Allow", "GET, HEAD");
    return tl::unexpected<HttpResponse>(std::move(response));
}

void DocsRoutes::handle(HttpRequest request, std::function<void(HttpResponse)> reply)
{
    const Page& page = *pageAt(request.path);
    reply({200,
           std::string(docsFile(page.file)),
           {{"Content-Type", page.type},
            {"Content-Security-Policy", kContentSecurityPolicy},
            {"X-Content-Type-Options", "nosniff"},
            {"Referrer-Policy", "no-referrer"}}});
}

} // namespace tapledger
