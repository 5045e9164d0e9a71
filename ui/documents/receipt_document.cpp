// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/receipt_document.h"

#include "ledger/note.h"
#include "ui/documents/pdf.h"
#include "ui/text/words.h"
#include "ui/widgets/qr_code.h"

#include <QCoreApplication>
#include <QImage>
#include <QTextDocument>
#include <QUrl>

namespace tapledger::ui {
namespace {

constexpr int kCodeWidth = 300;  ///< of 96 to the inch: 79 mm
constexpr int kLengthPrefix = 4; ///< what qCompress() puts before the zlib stream

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Receipt)
};

} // namespace

QString receiptCode(const Receipt& receipt)
{
    const QByteArray json = QByteArray::fromStdString(receipt.toJson());
    return QString::fromLatin1(qCompress(json, 9).mid(kLengthPrefix).toBase64());
}

QByteArray receiptPdf(const Receipt& receipt, const QString& person)
{
    const auto leaf = Leaf::parse(receipt.leaf);
    const auto note = Note::parse(receipt.checkpoint);
    const auto checkpoint = note ? Checkpoint::parse(note->text) : Result<Checkpoint>(failure(note.error()));
    if (!leaf || !checkpoint)
        return {};
    const LedgerEntry& entry = leaf->entry;
    const auto text = [](const std::string& value) { return QString::fromStdString(value); };

    QTextDocument document;
    document.setDefaultFont(QFont(QStringLiteral("sans-serif"), 10));
    const QString title = Texts::tr("Receipt for entry %1").arg(number(entry.sequence_id));
    QString html = QStringLiteral("<h1>%1</h1><p>%2</p><table cellpadding='3'>")
                       .arg(title.toHtmlEscaped(),
                            Texts::tr("The time ledger named below holds this tap. Keep this sheet: with it the entry "
                                      "can be proved, even against the owner of the ledger.")
                                .toHtmlEscaped());
    html +=
        factRow(Texts::tr("Person"), person) + factRow(Texts::tr("Event"), eventWords(entry.event_type)) +
        factRow(Texts::tr("Time of the tap"),
                QStringLiteral("%1 (%2)").arg(localTime(entry.scan_timestamp), exactUtc(entry.scan_timestamp))) +
        factRow(Texts::tr("Recorded"), localTime(entry.created_at)) +
        factRow(Texts::tr("Gate"), text(entry.device_id)) + factRow(Texts::tr("Card"), text(entry.employee_rfid)) +
        factRow(Texts::tr("Ledger"), text(receipt.origin)) +
        factRow(Texts::tr("Place"),
                Texts::tr("%1 of %2 signed entries").arg(number(receipt.leaf_index + 1), number(checkpoint->size))) +
        QStringLiteral("</table>");
    const QImage code = QrCode::image(receiptCode(receipt));
    if (!code.isNull()) {
        constexpr int kModule = 6; // whole modules, sharp in print
        document.addResource(QTextDocument::ImageResource, QUrl(QStringLiteral("code")),
                             code.scaled(code.size() * kModule));
        html += QStringLiteral("<p>%1</p><p><img src='code' width='%2' height='%2'></p>")
                    .arg(Texts::tr("The code holds the whole receipt:").toHtmlEscaped())
                    .arg(kCodeWidth);
    }
    html +=
        QStringLiteral("<h3>%1</h3><p>%2</p><pre style='font-size:7pt'>%3</pre>")
            .arg(Texts::tr("The signed checkpoint").toHtmlEscaped(),
                 Texts::tr("To check it, give the text of the code, or the receipt's file, with the key ring of this "
                           "ledger to tapledger-verify or to “tapledgerd verify-receipt”. Neither needs the server "
                           "or its database.")
                     .toHtmlEscaped(),
                 text(receipt.checkpoint).toHtmlEscaped());
    document.setHtml(html);
    return pdfOf(document, title);
}

} // namespace tapledger::ui
