// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_settings.h"

#include "base/config_file.h"
#include "services/permissions.h"
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

QString notInTheDemonstration() { return ConsoleSettings::tr("The settings of the demonstration cannot be changed."); }

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

Result<void> ConsoleSettings::change(const Services& services, const QMap<QString, QString>& values,
                                     const std::function<Result<void>()>& first)
{
    if (m_site.configFile.empty())
        return failure(ErrorCode::InvalidArgument, notInTheDemonstration().toStdString());
    SettingTexts before;
    SettingTexts after;
    SettingTexts old;
    SettingTexts wanted;
    const ConfigValues own = valuesOf(m_site.configFile);
    for (auto value = values.begin(); value != values.end(); ++value) {
        const std::string key = value.key().toStdString();
        const auto found = own.find(key);
        old[key] = found == own.end() ? std::string() : found->second;
        wanted[key] = value.value().toStdString();
        before[key] = shownSetting(key, old[key]);
        after[key] = shownSetting(key, wanted[key]);
    }
    auto changed = services.settings().change(
        before, after,
        [&] {
            auto done = first();
            return done ? changeSettings(m_site.configFile, wanted) : done;
        },
        [&] { return changeSettings(m_site.configFile, old); });
    if (changed)
        Q_EMIT this->changed();
    return changed;
}

Result<void> ConsoleSettings::makeCertificate(const Services& services)
{
    if (auto ok = authorise(services.actor, Operation::ManageSettings); !ok)
        return ok; // before files are made
    if (m_site.configFile.empty())
        return failure(ErrorCode::InvalidArgument, notInTheDemonstration().toStdString());
    const auto made = tapledger::makeCertificate(m_site.dataDir, {});
    if (!made)
        return failure(made.error());
    return change(services, {{QStringLiteral("tls.certificate"), QString::fromStdString(made->certificate.string())},
                             {QStringLiteral("tls.key"), QString::fromStdString(made->key.string())}});
}

Result<void> ConsoleSettings::tryDatabase(const QString& url) const
{
    Site other = m_site;
    other.databaseUrl = url.toStdString();
    const auto store = openStore(other, StoreUse::Read);
    return store ? Result<void>() : failure(store.error());
}

} // namespace tapledger
