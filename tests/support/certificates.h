// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>
#include <chrono>
#include <memory>
#include <string>

struct evp_pkey_st;
struct x509_st;

namespace tapledger {

/// A certificate and its private key, in PEM form.
struct Identity
{
    std::string certificate;
    std::string key;
    std::string fingerprint; ///< SHA-256, lower-case hex
};

/// A certificate authority made in the test.
class Authority
{
public:
    explicit Authority(const std::string& name);
    ~Authority();
    Authority(const Authority&) = delete;
    Authority& operator=(const Authority&) = delete;

    /// Its own certificate in PEM form.
    std::string certificate() const;
    /// A certificate of @p usage (`serverAuth`, `clientAuth`) for 127.0.0.1, valid from an hour before its end or from
    /// an hour ago, whichever is earlier, @p until hours from now.
    Identity issue(const std::string& name, const std::string& usage,
                   std::chrono::hours until = std::chrono::hours(24)) const;

private:
    evp_pkey_st* m_key;
    x509_st* m_certificate;
};

/// The key with a password on it.
std::string encryptedKey(const Identity& identity, const std::string& password);
/// RSA, self-signed, of so many bits.
Identity rsaIdentity(unsigned bits);

/// Files of a test, gone with it.
class TestFiles
{
public:
    std::string path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)).toStdString(); }
    /// @return the path.
    std::string write(const char* name, const std::string& text) const;

private:
    QTemporaryDir m_folder;
};

} // namespace tapledger
