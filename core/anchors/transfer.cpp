// SPDX-License-Identifier: GPL-3.0-or-later
#include "anchors/transfer.h"

#include <array>
#include <ctime>
#include <curl/curl.h>
#include <fmt/format.h>
#include <memory>

namespace tapledger {
namespace {

struct Free
{
    void operator()(CURL* p) const { curl_easy_cleanup(p); }
    void operator()(curl_slist* p) const { curl_slist_free_all(p); }
    void operator()(curl_mime* p) const { curl_mime_free(p); }
};
using Handle = std::unique_ptr<CURL, Free>;
using List = std::unique_ptr<curl_slist, Free>;

bool append(List& list, const std::string& text)
{
    curl_slist* longer = curl_slist_append(list.get(), text.c_str());
    if (!longer)
        return false;
    static_cast<void>(list.release()); // it is the same list, or its only reference is
    list.reset(longer);
    return true;
}

std::size_t receive(char* bytes, std::size_t size, std::size_t count, void* target)
{
    auto& body = *static_cast<std::string*>(target);
    if (body.size() + size * count > kMaxAnswerLength)
        return 0; // which ends the transfer
    body.append(bytes, size * count);
    return size * count;
}

int look(void* stop, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return *static_cast<const std::atomic<bool>*>(stop) ? 1 : 0;
}

tl::unexpected<Error> outOfMemory() { return failure(ErrorCode::Internal, "a transfer could not be prepared"); }

/// A handle for @p url, with an empty one for the answer.
Handle open(const TransferOptions& options, const std::string& url, const char* protocols, std::string& answer)
{
    static const CURLcode isReady = curl_global_init(CURL_GLOBAL_DEFAULT);
    Handle handle(isReady == CURLE_OK ? curl_easy_init() : nullptr);
    if (!handle)
        return handle;
    CURL* curl = handle.get();
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, protocols);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, static_cast<long>(options.connectWithin.count()));
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, static_cast<long>(options.doneWithin.count()));
    curl_easy_setopt(curl, CURLOPT_USERAGENT, "tapledger/" TAPLEDGER_VERSION);
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    if (!options.authorities.empty())
        curl_easy_setopt(curl, CURLOPT_CAINFO, options.authorities.c_str());
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, receive);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &answer);
    if (options.stop) {
        curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, look);
        curl_easy_setopt(curl, CURLOPT_XFERINFODATA, const_cast<std::atomic<bool>*>(options.stop)); // NOLINT: only read
        curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    }
    return handle;
}

tl::unexpected<Error> failed(std::string_view url, CURLcode code)
{
    return failure(ErrorCode::Unavailable, fmt::format("{}: {}", withoutUser(url), curl_easy_strerror(code)));
}

/// RFC 5322 section 3.3.
std::string mailDate()
{
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    gmtime_r(&now, &parts);
    constexpr std::array kDays = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::array kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    return fmt::format("{}, {} {} {} {:02}:{:02}:{:02} +0000", kDays.at(static_cast<std::size_t>(parts.tm_wday)),
                       parts.tm_mday, kMonths.at(static_cast<std::size_t>(parts.tm_mon)), parts.tm_year + 1900,
                       parts.tm_hour, parts.tm_min, parts.tm_sec);
}

/// Lines of a mail end so; as they are, the encoder would take their ends for content.
std::string withMailLines(std::string_view text)
{
    std::string out;
    for (const char c : text)
        out += c == '\n' ? std::string("\r\n") : std::string(1, c);
    return out;
}

bool addPart(curl_mime& mime, const std::string& text, const char* fileName, const char* encoder)
{
    curl_mimepart* part = curl_mime_addpart(&mime);
    return part && curl_mime_data(part, text.data(), text.size()) == CURLE_OK &&
           curl_mime_type(part, "text/plain; charset=utf-8") == CURLE_OK &&
           curl_mime_encoder(part, encoder) == CURLE_OK &&
           (!fileName || curl_mime_filename(part, fileName) == CURLE_OK);
}

} // namespace

std::string withoutUser(std::string_view url)
{
    const std::size_t scheme = url.find("://");
    if (scheme == std::string_view::npos)
        return std::string(url);
    const std::size_t host = scheme + 3;
    const std::size_t at = url.substr(0, url.find('/', host)).rfind('@');
    return at == std::string_view::npos || at < host ? std::string(url)
                                                     : fmt::format("{}{}", url.substr(0, host), url.substr(at + 1));
}

Result<HttpAnswer> sendHttp(const TransferOptions& options, const std::string& method, const std::string& url,
                            const std::vector<std::string>& headers, std::string_view body)
{
    HttpAnswer answer;
    const Handle handle = open(options, url, "http,https", answer.body);
    List list;
    // Nobody is asked whether a small body may come.
    bool isReady = handle && append(list, "Expect:");
    for (const std::string& header : headers)
        isReady = isReady && append(list, header);
    if (!isReady)
        return outOfMemory();
    CURL* curl = handle.get();
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, method.c_str());
    curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body.size()));
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body.data());
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, list.get());
    if (const CURLcode code = curl_easy_perform(curl); code != CURLE_OK)
        return failed(url, code);
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    answer.status = static_cast<int>(status);
    return answer;
}

Result<void> sendMail(const TransferOptions& options, const std::string& server, MailTls tls, const Mail& mail)
{
    std::string answer;
    const Handle handle = open(options, server, "smtp,smtps", answer);
    List headers;
    List recipients;
    const std::unique_ptr<curl_mime, Free> mime(handle ? curl_mime_init(handle.get()) : nullptr);
    bool isReady = mime && append(headers, "Date: " + mailDate()) && append(headers, "From: " + mail.from) &&
                   append(headers, fmt::format("To: {}", fmt::join(mail.to, ", "))) &&
                   append(headers, "Subject: " + mail.subject) && append(headers, "Auto-Submitted: auto-generated") &&
                   addPart(*mime, withMailLines(mail.text), nullptr, "quoted-printable") &&
                   addPart(*mime, mail.file, mail.fileName.c_str(), "base64");
    for (const std::string& to : mail.to)
        isReady = isReady && append(recipients, fmt::format("<{}>", to));
    if (!isReady)
        return outOfMemory();
    CURL* curl = handle.get();
    curl_easy_setopt(curl, CURLOPT_USE_SSL,
                     static_cast<long>(tls == MailTls::Demanded ? CURLUSESSL_ALL : CURLUSESSL_TRY));
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, fmt::format("<{}>", mail.from).c_str());
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients.get());
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(curl, CURLOPT_MIMEPOST, mime.get());
    const CURLcode code = curl_easy_perform(curl);
    if (code == CURLE_OK)
        return {};
    long status = 0; // of the SMTP server, which says why better than the library
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    if (status >= 400)
        return failure(ErrorCode::Unavailable, fmt::format("{} answered {}", withoutUser(server), status));
    return failed(server, code);
}

} // namespace tapledger
