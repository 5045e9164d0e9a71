// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/refused_panel.h"

#include "ui/models/rows_model.h"
#include "ui/pages/live/tap_words.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/copy_rows.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <algorithm>

namespace tapledger::ui {
class RefusedPanel::Model final : public RowsModel<LiveTap>
{
public:
    Model(const TapNames& names, const Clock& clock)
        : RowsModel({{RefusedPanel::tr("Refused"),
                      [&names, &clock](const LiveTap& tap) {
                          return QStringLiteral("%1 · %2\n%3 · %4")
                              .arg(lookOf(tap).text, clockTime(tap.scan_timestamp, clock.now()), names.person(tap),
                                   names.gate(tap.device_id));
                      },
                      Qt::AlignLeft,
                      [](const LiveTap& tap, int role) -> QVariant {
                          if (role == Qt::DecorationRole)
                              return icon(lookOf(tap).icon, lookOf(tap).colour);
                          if (role == Qt::ToolTipRole)
                              return exactUtc(tap.scan_timestamp);
                          return {};
                      }}})
    {
    }
};

RefusedPanel::RefusedPanel(RefusedTaps& refused, const TapNames& names, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_refused(refused), m_model(new Model(names, clock)), m_icon(new QLabel), m_title(new QLabel),
      m_none(new QLabel(tr("Refused taps stay here until somebody has acknowledged them."))), m_list(new QListView),
      m_acknowledge(new QPushButton(tr("&Acknowledge"))), m_acknowledgeAll(new QPushButton(tr("Acknowledge a&ll")))
{
    m_model->setParent(this);
    m_title->setObjectName(QStringLiteral("refusedTitle"));
    m_title->setFont(Theme::font(TextStyle::Strong));
    m_none->setWordWrap(true);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_list->setObjectName(QStringLiteral("refusedList"));
    m_list->setAccessibleName(tr("Refused taps"));
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(2);
    m_list->setMinimumHeight(space::kHuge); // the latest tap comes first where there is little room
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setTextElideMode(Qt::ElideRight);
    m_acknowledge->setObjectName(QStringLiteral("acknowledge"));
    m_acknowledge->setToolTip(tr("Take the chosen refused taps from this list (Delete)"));
    m_acknowledgeAll->setObjectName(QStringLiteral("acknowledgeAll"));
    m_acknowledgeAll->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Delete));
    m_acknowledgeAll->setToolTip(tr("Take all refused taps from this list (Ctrl+Delete)"));

    auto* title = new QHBoxLayout;
    title->addWidget(m_icon);
    title->addWidget(m_title, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_acknowledge);
    buttons->addWidget(m_acknowledgeAll);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(title);
    layout->addWidget(m_none, 1);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);

    copyChosenRows(*m_list);
    auto* remove = new QShortcut(QKeySequence::Delete, m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &RefusedPanel::acknowledgeChosen);
    connect(m_acknowledge, &QPushButton::clicked, this, &RefusedPanel::acknowledgeChosen);
    connect(m_acknowledgeAll, &QPushButton::clicked, &m_refused, &RefusedTaps::acknowledgeAll);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RefusedPanel::showCount);
    connect(&m_refused, &RefusedTaps::added, this, [this](const std::vector<LiveTap>& taps) {
        m_model->prepend(taps, RefusedTaps::kMost);
        showCount();
    });
    connect(&m_refused, &RefusedTaps::removed, this, [this](int row) {
        m_model->remove(row);
        showCount();
    });
    connect(&m_refused, &RefusedTaps::cleared, this, [this] {
        m_model->setRows({});
        showCount();
    });
    m_model->setRows({m_refused.taps().begin(), m_refused.taps().end()});
    showCount();
}

QAbstractItemModel* RefusedPanel::model() const { return m_model; }

void RefusedPanel::acknowledgeChosen()
{
    std::vector<int> rows;
    for (const QModelIndex& index : m_list->selectionModel()->selectedRows())
        rows.push_back(index.row());
    if (rows.empty())
        return;
    const int first = std::ranges::min(rows);
    m_refused.acknowledge(std::move(rows));
    m_list->setCurrentIndex(m_model->index(std::min(first, m_model->rowCount() - 1), 0));
}

void RefusedPanel::showAnew()
{
    m_list->viewport()->update();
    showCount();
}

void RefusedPanel::showCount()
{
    const Colours& c = Theme::colours();
    const bool any = m_refused.count() > 0;
    m_icon->setPixmap(
        icon(any ? QStringLiteral("circle-x") : QStringLiteral("circle-check"), any ? c.danger : c.success)
            .pixmap(QSize(space::kMedium, space::kMedium), devicePixelRatioF()));
    m_title->setText(any ? tr("%Ln refused tap(s)", nullptr, static_cast<int>(m_refused.count()))
                         : tr("No refused taps"));
    m_none->setVisible(!any);
    m_list->setVisible(any);
    m_acknowledge->setVisible(any);
    m_acknowledge->setEnabled(m_list->selectionModel()->hasSelection());
    m_acknowledgeAll->setVisible(any);
}

} // namespace tapledger::ui
