// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/fact_list.h"

#include <QScrollArea>

class QLabel;

namespace tapledger::ui {

/// One entry with everything that is written of it, and whether its hash fits what it says and what stands before it.
class EntryPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit EntryPanel(Session& session, QWidget* parent = nullptr);

    void open(std::int64_t sequenceId);
    std::int64_t sequenceId() const { return m_sequenceId; }
    enum class ReceiptForm { File, Pdf };
    /// Without asking for a file. A fresh entry gets its checkpoint first.
    void saveReceiptTo(const QString& path, ReceiptForm form);

Q_SIGNALS:
    void closed();

private:
    struct Detail
    {
        std::optional<LedgerEntry> entry;
        std::string hashBefore;
        std::string recomputed; ///< empty where the hash before is not known
        std::string person;
        std::optional<TrustService::Place> place; ///< none for an entry of other software
    };
    static Result<Detail> read(const Services& services, std::int64_t sequenceId);
    void showDetail(const Detail& detail);

    Session& m_session;
    std::int64_t m_sequenceId = 0;
    QLabel* m_title;
    Banner* m_banner;
    QString placeText(const Detail& detail) const;
    void askAndSaveReceipt(ReceiptForm form);

    FactList* m_facts;
    QWidget* m_receipts; ///< the buttons
    Banner* m_saved;
    QString m_person;
};

} // namespace tapledger::ui
