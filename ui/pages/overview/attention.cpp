// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/attention.h"

#include "ui/text/alert_words.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace tapledger::ui {
namespace {

constexpr qsizetype kMostNamed = 5;

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Attention)
};

/// The state of the server in words, where it keeps taps from being recorded.
std::optional<Attention> ofServer(const ServerStatus& server, bool canSteer)
{
    using Kind = Attention::Kind;
    switch (server.state) {
    case ServerStatus::State::Stopped: {
        QString text = Texts::tr("The server is stopped: no taps are recorded.");
        if (!server.detail.isEmpty())
            text += QLatin1Char(' ') + server.detail;
        return Attention{Kind::Danger, text, canSteer ? Texts::tr("Start the server") : QString(), {}};
    }
    case ServerStatus::State::Away:
        if (server.isAltered)
            return Attention{Kind::Danger,
                             Texts::tr("The ledger is not what was signed. Nothing is recorded until somebody has seen "
                                       "to it."),
                             Texts::tr("Open checkpoints"), QStringLiteral("checkpoints")};
        if (server.spoolTaps > 0)
            return Attention{Kind::Danger,
                             Texts::tr("The database does not answer. Taps are kept on this machine and recorded when "
                                       "it is back; %1 wait.")
                                 .arg(number(server.spoolTaps)),
                             Texts::tr("Open settings"), QStringLiteral("settings")};
        return Attention{Kind::Danger,
                         Texts::tr("The database does not answer; taps cannot be recorded. %1").arg(server.detail),
                         Texts::tr("Open settings"), QStringLiteral("settings")};
    case ServerStatus::State::Attached:
        if (server.writer.isEmpty())
            return Attention{
                Kind::Danger, Texts::tr("No server writes this ledger now: no taps are recorded."), {}, {}};
        break;
    default:
        break;
    }
    return std::nullopt;
}

QStringList silentDevices(const Overview& overview)
{
    QStringList names;
    for (const std::string& deviceId : overview.offline) {
        const bool hasAlert = std::ranges::any_of(overview.alerts, [&](const Alert& alert) {
            return alert.kind == AlertKind::DeviceOffline && alert.subject == deviceId;
        });
        if (!hasAlert)
            names += QString::fromStdString(deviceId);
    }
    return names;
}

QString someOf(const QStringList& names)
{
    const QString named = QStringList(names.mid(0, kMostNamed)).join(QStringLiteral(", "));
    return names.size() > kMostNamed ? named + QStringLiteral(" …") : named;
}

/// Where an alert is looked after, and by what.
Attention ofAlert(const Alert& alert)
{
    const auto kind = alert.severity == "critical" ? Attention::Kind::Danger : Attention::Kind::Warning;
    const QString text = wordsOf(alert);
    if (alert.kind == AlertKind::ChainVerificationFailed)
        return {kind, text, Texts::tr("Open ledger"), QStringLiteral("ledger")};
    return {kind, text, Texts::tr("Open alerts"), QStringLiteral("alerts")};
}

} // namespace

std::vector<Attention> attentionOf(const std::optional<Overview>& overview, const ServerStatus& server, bool canSteer)
{
    using Kind = Attention::Kind;
    std::vector<Attention> all;
    if (auto trouble = ofServer(server, canSteer))
        all.push_back(std::move(*trouble));
    if (server.isOpenWithoutTls)
        all.push_back({Kind::Warning,
                       Texts::tr("Other machines can connect without TLS: keys and taps can be read on the network."),
                       Texts::tr("Set up TLS"), QStringLiteral("settings")});
    if (!overview)
        return all;
    for (const Alert& alert : overview->alerts)
        all.push_back(ofAlert(alert));
    if (const qint64 more = overview->counts.open_alerts - std::ssize(overview->alerts); more > 0)
        all.push_back({Kind::Warning, Texts::tr("%Ln more alert(s) are open.", nullptr, static_cast<int>(more)),
                       Texts::tr("Open alerts"), QStringLiteral("alerts")});
    if (const QStringList silent = silentDevices(*overview); !silent.isEmpty()) {
        const auto count = static_cast<int>(silent.size());
        all.push_back({Kind::Warning, Texts::tr("%Ln device(s) are offline: %1", nullptr, count).arg(someOf(silent)),
                       Texts::tr("Open devices"), QStringLiteral("devices")});
    }
    if (!overview->maintenance_due.empty()) {
        QStringList names;
        for (const std::string& deviceId : overview->maintenance_due)
            names += QString::fromStdString(deviceId);
        const auto count = static_cast<int>(names.size());
        all.push_back({Kind::Warning,
                       Texts::tr("Maintenance of %Ln device(s) is due: %1", nullptr, count).arg(someOf(names)),
                       Texts::tr("Open devices"), QStringLiteral("devices")});
    }
    const auto step = [&](bool isMissing, const QString& text, const QString& action, const char* page) {
        if (isMissing)
            all.push_back({Kind::Step, text, action, QLatin1String(page)});
    };
    const StoreCounts& counts = overview->counts;
    step(counts.users == 0, Texts::tr("There is no user yet: whoever sits here may do everything."),
         Texts::tr("Add a user"), "settings");
    step(overview->devices == 0, Texts::tr("No device may send taps yet."), Texts::tr("Add a device"), "devices");
    step(counts.employees == 0, Texts::tr("There are no people yet."), Texts::tr("Add people"), "people");
    step(counts.employees > 0 && counts.cards == 0, Texts::tr("Nobody has a card yet."), Texts::tr("Issue cards"),
         "enrolment");
    std::ranges::stable_sort(all, {}, &Attention::kind);
    return all;
}

} // namespace tapledger::ui
