// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/store.h"
#include "ui/site_settings.h"

#include <functional>

namespace tapledger {

/// tapledger.conf behind the settings page.
class ConsoleSettings final : public ui::SiteSettings
{
    Q_OBJECT

public:
    ConsoleSettings(SiteOptions options, const Site& site) : m_options(std::move(options)), m_site(site) {}

    std::vector<ui::SiteSetting> all() const override;
    QString file() const override;
    Result<void> change(const Services& services, const QMap<QString, QString>& values) override
    {
        return change(services, values, [] { return Result<void>(); });
    }
    /// The same; @p first is done in the same transaction of the store, before the file is written.
    Result<void> change(const Services& services, const QMap<QString, QString>& values,
                        const std::function<Result<void>()>& first);
    Result<void> makeCertificate(const Services& services) override;
    Result<void> tryDatabase(const QString& url) const override;

    /// The site as the file has it now.
    Result<Site> site() const { return findSite(m_options); }

private:
    const SiteOptions m_options;
    const Site m_site; ///< as the program started
};

} // namespace tapledger
