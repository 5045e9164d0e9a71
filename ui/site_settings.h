// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/services.h"

#include <QMap>
#include <QObject>
#include <QString>
#include <vector>

namespace tapledger::ui {

/// One setting of the site as a screen shows it (docs/configuration.md).
struct SiteSetting
{
    QString key;         ///< `server.http`
    QString value;       ///< in force; never a password
    QString ownValue;    ///< as tapledger.conf has it; empty: the default
    QString values;      ///< what can be written, for people
    QString description; ///< what it means
    QString setBy;       ///< the variable or option that wins over the file; empty: the file may change it
};

/// The settings of the site, as they stand in tapledger.conf; what stands behind them is made by the program.
class SiteSettings : public QObject
{
    Q_OBJECT

public:
    virtual std::vector<SiteSetting> all() const = 0;
    /// Where they are kept; empty where they cannot be changed.
    virtual QString file() const = 0;
    /// Writes them to the file, and to the audit log of @p services, for whom these are; an empty value means the
    /// default. They are in force once the server, or for `database.url` the program, was started anew. Blocks: any
    /// thread.
    virtual Result<void> change(const Services& services, const QMap<QString, QString>& values) = 0;
    /// Makes a self-signed certificate and sets tls.certificate and tls.key, as above.
    virtual Result<void> makeCertificate(const Services& services) = 0;
    /// Opens and closes the store of this URL. Blocks: any thread.
    virtual Result<void> tryDatabase(const QString& url) const = 0;

Q_SIGNALS:
    void changed();
};

} // namespace tapledger::ui
