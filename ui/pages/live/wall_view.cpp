// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/wall_view.h"

#include "ui/pages/live/tap_words.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QShortcut>
#include <QTableView>
#include <algorithm>

namespace tapledger::ui {
namespace {

constexpr int kLines = 40;   ///< of plain text in the height of the screen: 8 mm each on a 24-inch screen
constexpr int kColumns = 64; ///< of lines' heights in its width, at least
constexpr int kSmallestUnit = 14;
constexpr int kPinned = 3; ///< refused taps that stay in view
constexpr int kRows = 4;   ///< of the list below the latest tap
constexpr double kRowUnits = 2.8;

} // namespace

WallView::WallView(Console& console, const TapNames& names, TapModel& taps, QAbstractItemModel& refused)
    : m_clock(console.session.clock()), m_refusedTaps(console.refused), m_time(new QLabel), m_refused(new QLabel),
      m_silent(new QLabel), m_card(new TapCard(names, console.photos, m_clock, kSmallestUnit)), m_pinned(new QListView),
      m_more(new QLabel), m_list(new QTableView)
{
    setObjectName(QStringLiteral("wall"));
    setWindowTitle(tr("Live taps"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_refused->setObjectName(QStringLiteral("wallRefused"));
    m_silent->setObjectName(QStringLiteral("wallSilent"));
    m_silent->setWordWrap(true);
    m_pinned->setObjectName(QStringLiteral("wallPinned"));
    m_pinned->setAccessibleName(tr("Refused taps"));
    m_pinned->setModel(&refused);
    m_pinned->setFrameShape(QFrame::NoFrame);
    m_pinned->setFocusPolicy(Qt::NoFocus);
    m_pinned->setSelectionMode(QAbstractItemView::NoSelection);
    m_pinned->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pinned->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pinned->setUniformItemSizes(true);
    m_more->setObjectName(QStringLiteral("wallMore"));
    m_list->setObjectName(QStringLiteral("wallTaps"));
    m_list->setAccessibleName(tr("Taps"));
    m_list->setModel(&taps);
    m_list->setShowGrid(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->horizontalHeader()->hide();
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_list->setColumnHidden(TapModel::Number, true);

    auto* head = new QHBoxLayout;
    head->addWidget(m_refused);
    head->addWidget(m_silent, 1);
    head->addWidget(m_time);
    auto* layout = new QVBoxLayout(this);
    layout->setSizeConstraint(QLayout::SetNoConstraint); // its texts follow the screen, not the other way round
    layout->addLayout(head);
    layout->addWidget(m_card, 1);
    auto* refusals = new QVBoxLayout;
    refusals->setSpacing(0);
    refusals->addWidget(m_pinned);
    refusals->addWidget(m_more);
    layout->addLayout(refusals);
    layout->addWidget(m_list);

    for (const auto& key : {QKeySequence(Qt::Key_Escape), QKeySequence(Qt::Key_F11)})
        connect(new QShortcut(key, this), &QShortcut::activated, this, &QWidget::close);
    m_tick.setInterval(1'000);
    connect(&m_tick, &QTimer::timeout, this, &WallView::showTime);
    m_tick.start();
    showTime();
    connect(&m_refusedTaps, &RefusedTaps::added, this, &WallView::showRefused);
    connect(&m_refusedTaps, &RefusedTaps::removed, this, &WallView::showRefused);
    connect(&m_refusedTaps, &RefusedTaps::cleared, this, &WallView::showRefused);
    showRefused();
}

void WallView::showRefused()
{
    const qint64 count = m_refusedTaps.count();
    m_refused->setText(count > 0 ? tr("✕ %Ln refused", nullptr, static_cast<int>(count)) : QString());
    QPalette coloured = palette();
    coloured.setColor(QPalette::WindowText, Theme::colours().danger);
    m_refused->setPalette(coloured);
    m_more->setPalette(coloured);
    fit();
}

void WallView::setSilent(const QStringList& gates)
{
    m_silent->setText(gates.isEmpty() ? QString() : tr("Silent: %1").arg(gates.join(QStringLiteral(", "))));
    QPalette coloured = palette();
    coloured.setColor(QPalette::WindowText, Theme::colours().warning);
    m_silent->setPalette(coloured);
}

void WallView::showAnew()
{
    m_card->showAnew();
    m_pinned->viewport()->update();
    m_list->viewport()->update();
}

void WallView::showTime() { m_time->setText(clockTime(m_clock.now(), m_clock.now()).left(5)); }

void WallView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void WallView::fit()
{
    const int unit = std::max(kSmallestUnit, std::min(height() / kLines, width() / kColumns));
    layout()->setContentsMargins(unit, unit, unit, unit);
    layout()->setSpacing(unit);
    m_card->setUnit(unit * 5 / 3);
    m_time->setFont(fontOf(TextStyle::Figure, unit * 2));
    m_refused->setFont(fontOf(TextStyle::Strong, unit * 2));
    m_silent->setFont(fontOf(TextStyle::Body, unit * 3 / 2));
    // Refused taps take their room from the list, so that the latest tap keeps its own.
    const int rowHeight = qRound(unit * kRowUnits);
    m_pinned->setFont(fontOf(TextStyle::Body, unit * 3 / 2));
    m_pinned->setIconSize(QSize(unit * 2, unit * 2));
    const int pinnedHeight = std::max(unit * 4, m_pinned->sizeHintForRow(0));
    const qint64 count = m_refusedTaps.count();
    const int room = kRows * rowHeight;
    int pinned = std::min({room / pinnedHeight, kPinned, static_cast<int>(m_refusedTaps.taps().size())});
    m_more->setFont(fontOf(TextStyle::Body, unit * 3 / 2));
    m_more->setVisible(count > pinned);
    if (count > pinned) {                                         // a line says how many are not in view
        const int line = m_more->fontMetrics().lineSpacing() + 1; // rounded, at fractions of a scale
        pinned = std::clamp((room - line) / pinnedHeight, 1, pinned);
        m_more->setFixedHeight(line);
        m_more->setIndent(unit * 10 / 3); // below the texts, right of their icons
        m_more->setText(tr("and %Ln more refused tap(s)", nullptr, static_cast<int>(count - pinned)));
    }
    m_pinned->setFixedHeight(pinned * pinnedHeight);
    m_pinned->setVisible(pinned > 0);
    m_list->setFont(fontOf(TextStyle::Body, unit * 3 / 2));
    m_list->setIconSize(QSize(unit * 2, unit * 2));
    m_list->verticalHeader()->setDefaultSectionSize(rowHeight);
    // With the space between.
    const int spent = pinned > 0 ? m_pinned->height() + (count > pinned ? m_more->height() : 0) + unit : 0;
    m_list->setFixedHeight(std::max(0, kRows * rowHeight - spent) / rowHeight * rowHeight);
    m_list->setVisible(m_list->height() > 0);
    const int width = this->width() - 2 * unit;
    for (const auto& [column, share] : {std::pair(TapModel::Time, 13), std::pair(TapModel::Person, 26),
                                        std::pair(TapModel::Outcome, 22), std::pair(TapModel::Event, 19)})
        m_list->setColumnWidth(column, width * share / 100);
    m_list->horizontalHeader()->setStretchLastSection(true);
}

void WallView::closeEvent(QCloseEvent* event)
{
    Q_EMIT closed();
    QWidget::closeEvent(event);
}

} // namespace tapledger::ui
