// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrolment/unknown_cards.h"

#include "ui/text/words.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table.h"

#include <QLocale>
#include <QVBoxLayout>

namespace tapledger::ui {
namespace {

constexpr int kPage = 100;

std::vector<RowsModel<UnknownCard>::Column> columns()
{
    using C = UnknownCard;
    const auto tip = [](const C& c, int role) -> QVariant {
        return role == Qt::ToolTipRole ? UnknownCards::tr("Last refused at %1, %2. Click to issue it to somebody.")
                                             .arg(QString::fromStdString(c.device_id), exactUtc(c.last_received_at))
                                       : QVariant();
    };
    return {
        {UnknownCards::tr("Card"), [](const C& c) { return QString::fromStdString(c.card_uid.text()); }, Qt::AlignLeft,
         tip},
        {UnknownCards::tr("Times"), [](const C& c) { return QLocale().toString(qlonglong(c.count)); }, Qt::AlignRight,
         tip},
        {UnknownCards::tr("Last at"),
         [](const C& c) {
             const QString gate = QString::fromStdString(c.device_name.empty() ? c.device_id : c.device_name);
             return c.location.empty() ? gate : gate + QStringLiteral(" · ") + QString::fromStdString(c.location);
         },
         Qt::AlignLeft, tip},
        {UnknownCards::tr("Time"), [](const C& c) { return localTime(c.last_received_at); }, Qt::AlignLeft, tip},
    };
}

} // namespace

UnknownCards::UnknownCards(Console& console, Inquiry& inquiry)
    : m_inquiry(inquiry), m_table(new Table(QStringLiteral("unknownCards"), console)), m_cards(columns())
{
    m_table->setAccessibleName(tr("Cards that gates refused because nobody holds them"));
    m_table->setModel(&m_cards);
    m_table->setFirstWidths({104, 56, 112});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEmptyState(new EmptyState(QStringLiteral("inbox"), tr("No unknown cards"),
                                          tr("A card that a gate refuses because nobody holds it is listed here for 30 "
                                             "days, so that you can give it to its person.")));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    m_cards.onMore([this] { readMore(m_cards.rows().back().last_id); });
    m_table->setReader([this] {
        return readAllPages(m_cards.columns(), kPage, [](const Services& services, const UnknownCard* last) {
            return services.enrolment().unknownCards(last ? last->last_id : 0, kPage);
        });
    });
    const auto choose = [this](const QModelIndex& index) { Q_EMIT chosen(m_cards.at(index.row()).card_uid); };
    connect(m_table, &QTableView::clicked, this, choose);
    connect(m_table, &Table::rowOpened, this, choose);
}

void UnknownCards::refresh() { readMore(0); }

void UnknownCards::readMore(std::int64_t before)
{
    m_inquiry.ask([before](const Services& services) { return services.enrolment().unknownCards(before, kPage); },
                  [this, before, asked = ++m_asked](std::vector<UnknownCard> cards) {
                      if (asked != m_asked)
                          return;
                      const bool hasMore = cards.size() == kPage;
                      if (before == 0)
                          m_cards.setRows(std::move(cards));
                      else
                          m_cards.append(std::move(cards));
                      m_cards.setHasMore(hasMore);
                      Q_EMIT counted(m_cards.rowCount(), hasMore);
                  });
}

} // namespace tapledger::ui
