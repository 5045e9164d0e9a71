// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http/http_server.h"

namespace tapledger {

/// The OpenAPI document and the page that shows it, from files inside the program; anyone may read them.
class DocsRoutes final : public HttpHandler
{
public:
    /// Is there a file of ours at this path?
    static bool knows(std::string_view path);
    std::vector<HttpCall> calls() const override;
    tl::expected<std::size_t, HttpResponse> check(HttpRequest& head) override;
    void handle(HttpRequest request, std::function<void(HttpResponse)> reply) override;
};

/// A file of resources/openapi by its name; made by cmake/EmbedFiles.cmake.
std::string_view docsFile(std::string_view name);

} // namespace tapledger
