// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ledger/entry_panel.h"

#include "base/files.h"
#include "ledger/entry.h"
#include "ui/documents/receipt_document.h"
#include "ui/text/error_text.h"
#include "ui/text/json_text.h"
#include "ui/text/words.h"
#include "ui/widgets/save_file.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace tapledger::ui {
namespace {

constexpr int kWidth = 344;

} // namespace

EntryPanel::EntryPanel(Session& session, QWidget* parent)
    : QScrollArea(parent), m_session(session), m_title(new QLabel), m_banner(new Banner), m_facts(new FactList),
      m_receipts(new QWidget), m_saved(new Banner)
{
    setObjectName(QStringLiteral("entryPanel"));
    setAccessibleName(tr("The chosen entry"));
    setWidgetResizable(true);
    setMinimumWidth(kWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_title->setObjectName(QStringLiteral("entryTitle"));
    m_title->setFont(Theme::font(TextStyle::Heading));
    m_banner->setObjectName(QStringLiteral("entryBanner"));
    auto* close = new QToolButton;
    close->setObjectName(QStringLiteral("entryClose"));
    close->setIcon(icon(QStringLiteral("x")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close the entry (Esc)"));
    close->setAccessibleName(tr("Close the entry"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close);
    auto* receipts = new QVBoxLayout(m_receipts); // below each other: in some languages they are long
    receipts->setContentsMargins(0, 0, 0, 0);
    receipts->setSpacing(space::kSmall);
    const auto button = [&](const char* name, const char* iconName, const QString& text, const QString& tooltip,
                            ReceiptForm form) {
        auto* made = new QPushButton(icon(QLatin1String(iconName)), text);
        made->setObjectName(QLatin1String(name));
        made->setToolTip(tooltip);
        connect(made, &QPushButton::clicked, this, [this, form] { askAndSaveReceipt(form); });
        receipts->addWidget(made);
    };
    button("receiptPdf", "printer", tr("Receipt to &print…"),
           tr("A sheet for the person who tapped: proof of this entry, with the receipt as a QR code"),
           ReceiptForm::Pdf);
    button("receiptFile", "save", tr("Receipt &file…"),
           tr("Proof of this entry that can be checked without this server and its database"), ReceiptForm::File);
    m_receipts->hide();
    m_saved->setObjectName(QStringLiteral("receiptBanner"));
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setSpacing(space::kSmall);
    layout->addLayout(head);
    layout->addWidget(m_banner);
    layout->addWidget(m_receipts);
    layout->addWidget(m_saved);
    layout->addWidget(m_facts);
    layout->addStretch(1);
    setWidget(content);
    connect(close, &QToolButton::clicked, this, &EntryPanel::closed);
    connect(m_banner, &Banner::acted, this, [this] { open(m_sequenceId); });
}

Result<EntryPanel::Detail> EntryPanel::read(const Services& services, std::int64_t sequenceId)
{
    LedgerService ledger = services.ledger();
    auto entry = ledger.find(sequenceId);
    if (!entry)
        return failure(entry.error());
    Detail detail;
    detail.entry = std::move(*entry);
    if (!detail.entry)
        return detail;
    auto before = ledger.hashBefore(sequenceId);
    if (!before)
        return failure(before.error());
    detail.hashBefore = std::move(*before);
    if (!detail.hashBefore.empty()) {
        Sha256 sha;
        detail.recomputed = chainHash(sha, detail.hashBefore, *detail.entry);
    }
    if (auto place = services.trust().place(sequenceId))
        detail.place = std::move(*place);
    else if (place.error().code != ErrorCode::NotFound)
        return failure(place.error());
    if (detail.entry->employee_id) {
        const auto people = ledger.people({*detail.entry->employee_id});
        if (!people)
            return failure(people.error());
        if (!people->empty())
            detail.person = nameAndNumber(people->front());
    }
    return detail;
}

void EntryPanel::open(std::int64_t sequenceId)
{
    if (sequenceId != m_sequenceId)
        m_saved->clear();
    m_sequenceId = sequenceId;
    m_title->setText(tr("Entry %1").arg(number(sequenceId)));
    m_session.ask(
        this, [sequenceId](const Services& services) { return read(services, sequenceId); },
        [this, sequenceId](const Result<Detail>& detail) {
            if (sequenceId != m_sequenceId)
                return; // another one has been chosen meanwhile
            if (detail)
                return showDetail(*detail);
            m_facts->setFacts({});
            m_receipts->hide();
            m_banner->show(Banner::Kind::Error, sentenceOf(detail.error()), tr("Try again"));
        });
}

void EntryPanel::showDetail(const Detail& detail)
{
    m_receipts->setVisible(detail.entry && detail.place);
    if (!detail.entry) {
        m_facts->setFacts({});
        return m_banner->show(Banner::Kind::Error,
                              tr("The ledger has no entry of this number. Numbers have no gaps: it was taken away, or "
                                 "it is still to come."));
    }
    const LedgerEntry& entry = *detail.entry;
    if (detail.recomputed.empty())
        m_banner->show(Banner::Kind::Warning,
                       tr("The hash cannot be recomputed: the entry before is missing or was written by other "
                          "software."));
    else if (detail.recomputed == entry.hash_chain)
        m_banner->show(Banner::Kind::Success, tr("Recomputed: the hash matches."));
    else
        m_banner->show(Banner::Kind::Error, tr("Recomputed: the hash does not match. This entry was altered, or the "
                                               "hash of the one before."));
    const auto text = [](const std::string& value) { return QString::fromStdString(value); };
    const QString person =
        detail.person.empty() && entry.employee_id ? tr("Employee %1").arg(*entry.employee_id) : text(detail.person);
    m_person = person;
    const bool isDifferent = !detail.recomputed.empty() && detail.recomputed != entry.hash_chain;
    m_facts->setFacts({
        {tr("Person"), person, QStringLiteral("entryPerson")},
        {tr("Event"), eventWords(entry.event_type), QStringLiteral("entryEvent"), text(entry.event_type)},
        {tr("Time of the tap"), localTime(entry.scan_timestamp), QStringLiteral("entryScanned"),
         exactUtc(entry.scan_timestamp)},
        {tr("Recorded"), localTime(entry.created_at), QStringLiteral("entryRecorded"), exactUtc(entry.created_at)},
        {tr("Gate"), text(entry.device_id), QStringLiteral("entryDevice")},
        {tr("Card"), text(entry.employee_rfid), QStringLiteral("entryCard"), {}, true},
        {tr("Place in the tree"), placeText(detail), QStringLiteral("entryPlace")},
        {tr("Hash"), text(entry.hash_chain), QStringLiteral("entryHash"), {}, true},
        {tr("Hash as recomputed"),
         isDifferent ? text(detail.recomputed) : QString(),
         QStringLiteral("entryRecomputed"),
         {},
         true},
        {tr("Hash of the entry before"), text(detail.hashBefore), QStringLiteral("entryHashBefore"), {}, true},
        {tr("Signature of the device"),
         text(entry.device_signature.value_or(std::string())),
         QStringLiteral("entrySignature"),
         {},
         true},
        {tr("What the device sent"), prettyJson(entry.raw_payload), QStringLiteral("entryPayload"), {}, true},
    });
}

QString EntryPanel::placeText(const Detail& detail) const
{
    if (!detail.place)
        return {};
    const QString index = number(detail.place->leaf_index);
    if (!detail.place->covering)
        return tr("Leaf %1; no checkpoint covers it yet").arg(index);
    const StoredCheckpoint& checkpoint = *detail.place->covering;
    return tr("Leaf %1; covered since %2 by the checkpoint of %3 entries")
        .arg(index, localTime(checkpoint.created_at), number(checkpoint.tree_size));
}

void EntryPanel::askAndSaveReceipt(ReceiptForm form)
{
    const bool isPdf = form == ReceiptForm::Pdf;
    askWhereToSave(
        this, tr("Save the receipt"),
        QStringLiteral("receipt-%1.%2").arg(m_sequenceId).arg(isPdf ? QLatin1String("pdf") : QLatin1String("json")),
        isPdf ? tr("PDF documents (*.pdf)") : tr("Receipts (*.json)"),
        [this, form](const QString& path) { saveReceiptTo(path, form); });
}

void EntryPanel::saveReceiptTo(const QString& path, ReceiptForm form)
{
    m_saved->show(Banner::Kind::Info, tr("The receipt is being made…"));
    m_session.ask(
        this, [id = m_sequenceId](const Services& services) { return services.trust().receipt(id); },
        [this, path, form, person = m_person](const Result<Receipt>& receipt) {
            if (!receipt)
                return m_saved->show(Banner::Kind::Error, sentenceOf(receipt.error()));
            const std::string content =
                form == ReceiptForm::Pdf ? receiptPdf(*receipt, person).toStdString() : receipt->toJson() + "\n";
            writeLater(m_session, this, path, content, [this, path](const Result<void>& written) {
                if (!written)
                    return m_saved->show(Banner::Kind::Error, sentenceOf(written.error()));
                m_saved->show(Banner::Kind::Success, tr("The receipt is in %1.").arg(path));
            });
        });
}

} // namespace tapledger::ui
