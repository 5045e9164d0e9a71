// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"
#include "services/ledger_service.h"

#include <QByteArray>
#include <QString>

namespace tapledger::ui {

/// How a verification came about.
struct VerificationFacts
{
    QString who;
    Timestamp at;
    QStringList evidence; ///< names of the files that were held against the ledger
    bool isSigned = true; ///< a signature is put beside the file
};

/// What a verification came to, in a sentence or two: the verdict, and what it covers.
QString verdictOf(const VerifyReport& report);
/// What the verdict does not say: entries that no checkpoint from outside covers, and the like.
QStringList limitsOf(const VerifyReport& report);

/// The report of a verification in plain words.
QByteArray verificationPdf(const VerifyReport& report, const VerificationFacts& facts);

} // namespace tapledger::ui
