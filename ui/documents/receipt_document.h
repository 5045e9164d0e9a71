// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/receipt.h"

#include <QByteArray>
#include <QString>

namespace tapledger::ui {

/// A receipt on paper, for the person who tapped: what was recorded, how it is proved, and the whole receipt as a QR
/// code, where it fits one. @p person may be empty. A receipt that cannot be read becomes an empty PDF.
QByteArray receiptPdf(const Receipt& receipt, const QString& person);

/// What the QR code holds: the receipt's JSON, deflated (zlib, RFC 1950), in base64.
QString receiptCode(const Receipt& receipt);

} // namespace tapledger::ui
