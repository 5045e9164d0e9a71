// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/verification_document.h"

#include "ui/documents/pdf.h"
#include "ui/text/finding_words.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QTextDocument>
#include <algorithm>

namespace tapledger::ui {
namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Verification)
};

qint64 findingsIn(const VerifyReport& report)
{
    qint64 findings = 0;
    for (const auto& [code, count] : report.chain.counts)
        findings += count;
    return findings;
}

QString findingsTable(const VerifyReport& report)
{
    if (report.chain.findings.empty())
        return QStringLiteral("<p>%1</p>").arg(Texts::tr("None.").toHtmlEscaped());
    QString html = QStringLiteral("<table cellpadding='3'>");
    for (const Finding& finding : report.chain.findings)
        html += QStringLiteral("<tr><td>%1</td><td><b>%2</b></td><td>%3</td></tr>")
                    .arg(finding.sequence_id > 0 ? number(finding.sequence_id) : QString(),
                         titleOf(finding).toHtmlEscaped(), wordsOf(finding).toHtmlEscaped());
    html += QStringLiteral("</table>");
    if (const qint64 all = findingsIn(report); all > std::ssize(report.chain.findings))
        html += QStringLiteral("<p>%1</p>")
                    .arg(Texts::tr("The first %1 of %2 are listed.")
                             .arg(number(std::ssize(report.chain.findings)), number(all)));
    return html;
}

} // namespace

QString verdictOf(const VerifyReport& report)
{
    if (report.to < report.from)
        return Texts::tr("The ledger has no entries yet; there is nothing to verify.");
    const QString rows = number(report.chain.rows);
    const QString from = number(report.from);
    const QString to = number(report.to);
    if (report.chain.hasErrors && !report.isAltered())
        return Texts::tr("The entries from %2 to %3 are intact, but something that they were compared with cannot be "
                         "relied on; findings: %4. Entries checked: %1.")
            .arg(rows, from, to, number(findingsIn(report)));
    if (report.chain.hasErrors)
        return Texts::tr("The ledger was altered. %1 entries from %2 to %3 were checked; findings: %4.")
            .arg(rows, from, to, number(findingsIn(report)));
    if (report.chain.hasWarnings)
        return Texts::tr("The entries are intact, but something is unusual. %1 entries from %2 to %3 were checked; "
                         "findings: %4.")
            .arg(rows, from, to, number(findingsIn(report)));
    return Texts::tr("Intact: all %1 entries from %2 to %3 are as they were written, and none is missing.")
        .arg(rows, from, to);
}

QStringList limitsOf(const VerifyReport& report)
{
    QStringList limits;
    if (report.to < report.from)
        return limits;
    if (!report.linkBeforeChecked)
        limits << Texts::tr("The link to the entry before them could not be checked.");
    if (report.adopted_rows > 0)
        limits << Texts::tr("%1 older entries of other software were not checked.").arg(number(report.adopted_rows));
    if (!report.hasTree) {
        limits << Texts::tr("Checkpoints were not compared: only the chain of hashes was, which whoever owns the "
                            "database could have computed anew.");
        return limits;
    }
    if (report.matched_size > 0)
        limits << Texts::tr("The first %1 entries are those of a signed checkpoint.").arg(number(report.matched_size));
    if (!report.hasOutsideSource)
        limits << Texts::tr(
            "No checkpoint from outside was compared: that nobody signed another history is not shown.");
    else
        limits << Texts::tr("%1 entries are covered by a checkpoint from outside, %2 are not yet.")
                      .arg(number(report.anchored_size), number(report.unanchored_rows));
    return limits;
}

QByteArray verificationPdf(const VerifyReport& report, const VerificationFacts& facts)
{
    const QString title = Texts::tr("Verification of the time ledger");
    QTextDocument document;
    document.setDefaultFont(QFont(QStringLiteral("sans-serif"), 10));
    QString html = QStringLiteral("<h1>%1</h1><p style='font-size:13pt'><b>%2</b></p>")
                       .arg(title.toHtmlEscaped(), verdictOf(report).toHtmlEscaped());
    html += QStringLiteral("<ul>");
    for (const QString& limit : limitsOf(report))
        html += QStringLiteral("<li>%1</li>").arg(limit.toHtmlEscaped());
    html += QStringLiteral("</ul><table cellpadding='3'>");
    html += factRow(Texts::tr("Ledger"), QString::fromStdString(report.origin)) +
            factRow(Texts::tr("Verified"), QStringLiteral("%1 (%2)").arg(localTime(facts.at), exactUtc(facts.at))) +
            factRow(Texts::tr("By"), facts.who) +
            factRow(Texts::tr("Compared with"), facts.evidence.join(QStringLiteral(", "))) +
            factRow(Texts::tr("Last hash"), QString::fromStdString(report.chain.head_hash)) +
            (report.hasTree ? factRow(Texts::tr("Root of the tree"), QString::fromStdString(toBase64(report.root)))
                            : QString()) +
            QStringLiteral("</table>");
    html +=
        QStringLiteral("<h2>%1</h2>%2<h2>%3</h2><p>%4</p><p>%5</p>")
            .arg(Texts::tr("Findings").toHtmlEscaped(), findingsTable(report),
                 Texts::tr("What this means").toHtmlEscaped(),
                 Texts::tr("Every entry holds a hash over itself and the one before, and signed checkpoints fix the "
                           "fingerprint of all entries up to a number. What a checkpoint covers that somebody else "
                           "keeps cannot have been changed unnoticed. It is not shown that a tap was recorded which "
                           "never reached the server, nor that a card was in the hand of its holder.")
                     .toHtmlEscaped(),
                 facts.isSigned
                     ? Texts::tr("The file with the ending .sig beside this one is a signature of the ledger's key "
                                 "over it: “tapledgerd verify-report” checks it.")
                           .toHtmlEscaped()
                 : report.hasTree
                     ? Texts::tr("This report is not signed: the console that made it holds no keys.").toHtmlEscaped()
                     : Texts::tr("This report is not signed, as checkpoints were not compared.").toHtmlEscaped());
    document.setHtml(html);
    return pdfOf(document, title);
}

} // namespace tapledger::ui
