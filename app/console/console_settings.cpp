// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_settings.h"

#include "base/config_file.h"
#include "site/certificate.h"

#include <fstream>
#include <iterator>

namespace tapledger {
namespace {

QString text(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

/// What stands in the file; nothing where it cannot be read.
ConfigValues valuesOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    const std::string content{std::istreambuf_iterator<char>(in), {}};
    return parseConfigText(content).value_or(ConfigValues());
}

} // namespace

std::vector<ui::SiteSetting> ConsoleSettings::all() const
{
    const auto now = site();
    const Settings& settings = now ? now->settings : m_site.settings;
    const ConfigValues own = valuesOf(m_site.configFile);
    const Environment environment = processEnvironment();
    std::vector<ui::SiteSetting> out;
    for (const SettingSpec& spec : settingSpecs()) {
        ui::SiteSetting setting{text(spec.key),    text(spec.show(settings)), {},
                                text(spec.values), text(spec.description),    {}};
        if (const auto found = own.find(spec.key); found != own.end())
            setting.ownValue = text(found->second);
        for (const std::string& variable : spec.variables()) {
            if (const auto found = environment.find(variable); found != environment.end() && !found->second.empty())
                setting.setBy = text(variable);
        }
        if (spec.key == "database.url" && !m_options.database.empty())
            setting.setBy = QStringLiteral("--database");
        out.push_back(std::move(setting));
    }
    return out;
}

QString ConsoleSettings::file() const { return QString::fromStdString(m_site.configFile.string()); }

QString ConsoleSettings::change(const QMap<QString, QString>& values)
{
    if (m_site.configFile.empty())
        return tr("The settings of the demonstration cannot be changed.");
    std::map<std::string, std::string, std::less<>> changes;
    for (auto value = values.begin(); value != values.end(); ++value)
        changes.emplace(value.key().toStdString(), value.value().toStdString());
    if (const auto changed = changeSettings(m_site.configFile, changes); !changed)
        return QString::fromStdString(changed.error().message);
    Q_EMIT this->changed();
    return {};
}

QString ConsoleSettings::makeCertificate()
{
    if (m_site.configFile.empty())
        return tr("The settings of the demonstration cannot be changed.");
    const auto made = tapledger::makeCertificate(m_site.dataDir, {});
    if (!made)
        return QString::fromStdString(made.error().message);
    return change({{QStringLiteral("tls.certificate"), QString::fromStdString(made->certificate.string())},
                   {QStringLiteral("tls.key"), QString::fromStdString(made->key.string())}});
}

QString ConsoleSettings::tryDatabase(const QString& url) const
{
    Site other = m_site;
    other.databaseUrl = url.toStdString();
    const auto store = openStore(other, StoreUse::Read);
    return store ? QString() : QString::fromStdString(store.error().message);
}

} // namespace tapledger
