// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/alert_words.h"

#include "ui/text/words.h"

#include <QCoreApplication>

namespace tapledger::ui {
namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Attention)
};

} // namespace

QString wordsOf(const Alert& alert)
{
    const QString subject = QString::fromStdString(alert.subject);
    const QString since = localTime(alert.raised_at);
    if (!alert.kind)
        return QString::fromStdString(alert.message);
    switch (*alert.kind) {
    case AlertKind::DeviceOffline:
        return Texts::tr("%1 is silent; an alert is open since %2.").arg(subject, since);
    case AlertKind::UnknownCardRate:
        return Texts::tr("Since %1, unusually many taps are of cards that nobody knows.").arg(since);
    case AlertKind::ChainVerificationFailed:
        return Texts::tr("A verification found the ledger altered (%1).").arg(since);
    case AlertKind::EventRateZero:
        return Texts::tr("No taps since %1, at a time that usually has some.").arg(since);
    case AlertKind::DiskLow:
        return Texts::tr("Since %1, little disk space is left.").arg(since);
    case AlertKind::LedgerNotAsSigned:
        return Texts::tr("Since %1, the ledger is not what was signed. No taps are recorded until that is accepted.")
            .arg(since);
    case AlertKind::SealingStopped:
        return Texts::tr("Since %1, no checkpoints of the ledger are signed.").arg(since);
    case AlertKind::SpoolWaiting:
        return Texts::tr("Since %1, taps wait on the server's disk to be recorded.").arg(since);
    case AlertKind::SpoolDamaged:
        return Texts::tr("Taps that waited on the server's disk could not all be read (%1).").arg(since);
    case AlertKind::AnchorLagging:
        return Texts::tr("Since %2, no checkpoints arrive at: %1.").arg(subject, since);
    case AlertKind::WitnessRefused:
        return Texts::tr("The %1 refuses the ledger as contradicting what it saw before (%2).").arg(subject, since);
    case AlertKind::BackupFailed:
        return Texts::tr("Since %1, no backup could be made.").arg(since);
    case AlertKind::RetentionFailed:
        return Texts::tr("Since %1, not everything could be removed that is kept too long.").arg(since);
    case AlertKind::TapsRefusedByDatabase:
        return Texts::tr("Since %1, the database refused taps.").arg(since);
    }
    return {};
}

} // namespace tapledger::ui
