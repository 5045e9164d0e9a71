// SPDX-License-Identifier: GPL-3.0-or-later
// tapledger.conf behind the settings page: who may change it, and what the audit log tells of that.
#include "console_settings.h"
#include "gui/test_console.h"
#include "support/qtest_strings.h"
#include "ui/pages/settings/setting_form.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/widgets/banner.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace tapledger;
using namespace tapledger::ui;

namespace {

Site siteIn(const QTemporaryDir& folder)
{
    Site site;
    site.dataDir = folder.path().toStdString();
    site.configFile = site.dataDir / "tapledger.conf";
    site.databaseUrl = (site.dataDir / "tapledger.db").string();
    return site;
}

QByteArray contentOf(const Site& site)
{
    QFile file(QString::fromStdString(site.configFile.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<std::string> audited(TestConsole& test)
{
    std::vector<std::string> bodies;
    const auto entries = test.with([](const Services& services) { return services.ledger().auditPage({}); });
    for (const AuditEntry& entry : entries.value()) {
        if (entry.event == "settings_changed")
            bodies.push_back(entry.body);
    }
    return bodies;
}

} // namespace

class ConsoleSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeIsWrittenAndAudited_data() { addBackendRows(); }
    void aChangeIsWrittenAndAudited()
    {
        QFETCH(tapledger::Backend, backend);
        TestConsole test(backend);
        const QTemporaryDir folder;
        const Site site = siteIn(folder);
        ConsoleSettings settings({}, site);
        const auto change = [&](const QMap<QString, QString>& values) {
            return test.with([&](const Services& services) { return settings.change(services, values); });
        };
        QVERIFY(change({{QStringLiteral("log.level"), QStringLiteral("debug")}}));
        QVERIFY2(contentOf(site).contains("level = \"debug\""), contentOf(site).constData());
        QVERIFY(change({{QStringLiteral("log.level"), QStringLiteral("error")},
                        {QStringLiteral("database.url"), QStringLiteral("postgresql://ada:tops3cret@db/site")}}));
        QVERIFY(contentOf(site).contains("tops3cret"));
        QVERIFY(change({{QStringLiteral("database.url"), QString()}}));
        const auto entries = audited(test);
        QCOMPARE(entries.size(), std::size_t(3));
        const std::string all = entries[0] + entries[1] + entries[2];
        QVERIFY2(all.find("tops3cret") == std::string::npos, all.c_str());
        QVERIFY2(entries[2].find(R"("after":{"log.level":"debug"})") != std::string::npos, entries[2].c_str());
        QVERIFY2(entries[1].find(R"("before":{"database.url":"","log.level":"debug"})") != std::string::npos,
                 entries[1].c_str());
        QVERIFY2(entries[0].find("postgresql://ada:***@db/site") != std::string::npos, entries[0].c_str());
        QVERIFY2(entries[0].find("tester") != std::string::npos, entries[0].c_str());
    }

    void whatIsRefusedIsNeitherWrittenNorAudited()
    {
        TestConsole test;
        const QTemporaryDir folder;
        const Site site = siteIn(folder);
        ConsoleSettings settings({}, site);
        const auto nonsense = test.with([&](const Services& services) {
            return settings.change(services, {{QStringLiteral("server.http"), QStringLiteral("nonsense")}});
        });
        QVERIFY(!nonsense);
        const auto forbidden = test.with([&](Services services) {
            services.actor.role = Role::Hr;
            const auto certificate = settings.makeCertificate(services);
            if (certificate)
                qFatal("a certificate was made");
            return settings.change(services, {{QStringLiteral("log.level"), QStringLiteral("debug")}});
        });
        QCOMPARE(forbidden.error().code, ErrorCode::Forbidden);
        QVERIFY(contentOf(site).isEmpty());
        QVERIFY(audited(test).empty());
    }

    void everySettingOfAPageExists()
    {
        TestConsole test;
        const QTemporaryDir folder;
        ConsoleSettings settings({}, siteIn(folder));
        Console& known = test.console();
        Console console{known.session, known.taps,  known.refused,   known.photos, known.server,
                        known.readers, known.theme, known.navigator, settings,     known.preferences};
        SettingsPage page(console);
        const auto forms = page.findChildren<SettingForm*>();
        QVERIFY(forms.size() >= 5);
        for (const SettingForm* form : forms) {
            for (const SettingForm::Row& row : form->rows()) {
                QVERIFY2(std::ranges::find(settingSpecs(), row.key.toStdString(), &SettingSpec::key) !=
                             settingSpecs().end(),
                         qPrintable(row.key));
                QVERIFY2(form->findChild<QWidget*>(row.key), qPrintable(row.key));
            }
        }
        auto* retention = page.findChild<SettingForm*>(QStringLiteral("retention"));
        retention->findChild<QLineEdit*>(QStringLiteral("retention.rejections_days"))->setText(QStringLiteral("30"));
        retention->findChild<QPushButton*>(QStringLiteral("saveSettings"))->click();
        QTRY_VERIFY(retention->findChild<Banner*>()->text().startsWith(QStringLiteral("Saved")));
        QCOMPARE(audited(test).size(), std::size_t(1));
    }
};

QTEST_MAIN(ConsoleSettingsTest)
#include "console_settings_test.moc"

#include <algorithm>
