// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <atomic>
#include <chrono>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace tapledger {

/// What transfers have in common.
struct TransferOptions
{
    std::filesystem::path authorities;       ///< PEM that servers' certificates are checked with; empty: the system's
    const std::atomic<bool>* stop = nullptr; ///< ends what is under way once it is true
    std::chrono::seconds connectWithin{10};
    std::chrono::seconds doneWithin{30};
};

struct HttpAnswer
{
    int status = 0;
    std::string body;
};

inline constexpr std::size_t kMaxAnswerLength = 1'000'000;

/// One request over HTTP or HTTPS. Redirects are not followed. Unavailable when there is no answer, or one of more than
/// 1,000,000 bytes.
/// @param headers each as `Name: value`.
Result<HttpAnswer> sendHttp(const TransferOptions& options, const std::string& method, const std::string& url,
                            const std::vector<std::string>& headers, std::string_view body);

/// A mail with one attached file.
struct Mail
{
    std::string from;
    std::vector<std::string> to;
    std::string subject;
    std::string text;
    std::string fileName;
    std::string file; ///< UTF-8 text
};

enum class MailTls { Demanded, IfOffered };

/// Hands a mail to a server: `smtp://…` with STARTTLS, `smtps://…` with TLS from the beginning. Unavailable when the
/// server does not take it.
Result<void> sendMail(const TransferOptions& options, const std::string& server, MailTls tls, const Mail& mail);

/// `https://user:secret@host/path` as others may read it, without the part before the `@`.
std::string withoutUser(std::string_view url);

} // namespace tapledger
