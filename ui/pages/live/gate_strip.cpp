// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/gate_strip.h"

#include "ui/pages/live/tap_words.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/copy_rows.h"

#include <QEvent>
#include <QFontMetrics>
#include <QStandardItemModel>
#include <algorithm>

namespace tapledger::ui {
namespace {

constexpr int kMostRows = 2; ///< what is more scrolls

constexpr int kLookRole = Qt::UserRole + 1; ///< of an item: which icon it has

struct GateLook
{
    QString icon;
    QString text;
    QColor colour;
};

/// Minutes are enough for what has been going on for some of them.
QString shortTime(Timestamp instant, Timestamp now)
{
    const QString time = clockTime(instant, now);
    return time.left(time.lastIndexOf(QLatin1Char(':')));
}

GateLook lookOf(const Gate& gate, Timestamp now)
{
    const Colours& c = Theme::colours();
    if (!gate.is_enabled)
        return {QStringLiteral("ban"), GateStrip::tr("Disabled"), c.textMuted};
    if (gate.is_online)
        return {QStringLiteral("wifi"),
                gate.last_event_at ? GateStrip::tr("Last tap %1").arg(clockTime(*gate.last_event_at, now))
                                   : GateStrip::tr("Online, no tap yet"),
                c.success};
    if (gate.last_heard_at)
        return {QStringLiteral("wifi-off"), GateStrip::tr("Silent since %1").arg(shortTime(*gate.last_heard_at, now)),
                c.danger};
    return {QStringLiteral("circle-help"), GateStrip::tr("Never heard of"), c.warning};
}

QString nameOf(const Gate& gate)
{
    return QString::fromStdString(gate.device_name.empty() ? gate.device_id : gate.device_name);
}

} // namespace

GateStrip::GateStrip(const Clock& clock, QWidget* parent)
    : QListView(parent), m_clock(clock), m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("gateStrip"));
    setAccessibleName(tr("Gates"));
    setModel(m_model);
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setEditTriggers(NoEditTriggers);
    copyChosenRows(*this);
    setSelectionMode(SingleSelection);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setIconSize(QSize(20, 20));
    setVerticalScrollMode(ScrollPerPixel);
    setToolTip(tr("Enter or a double click shows a gate's taps alone"));
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT gateChosen(index.data(Qt::UserRole).toString()); });
    fitHeight();
}

void GateStrip::setGates(const std::vector<Gate>& gates)
{
    // Taps that came since the store was read are newer than what it says.
    for (const Gate& gate : gates) {
        const auto before = std::ranges::find(m_gates, gate.device_id, &Gate::device_id);
        Gate now = gate;
        if (before != m_gates.end() && before->last_event_at > now.last_event_at)
            now.last_event_at = before->last_event_at;
        if (before == m_gates.end())
            m_gates.push_back(now);
        else
            *before = now;
    }
    std::erase_if(m_gates, [&](const Gate& gate) {
        return std::ranges::find(gates, gate.device_id, &Gate::device_id) == gates.end();
    });
    m_model->setRowCount(static_cast<int>(m_gates.size()));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->item(row))
            m_model->setItem(row, new QStandardItem);
    }
    showAnew();
    fitHeight();
}

void GateStrip::tapped(std::span<const LiveTap> taps)
{
    std::set<int> changed;
    for (const LiveTap& tap : taps) {
        const auto gate = std::ranges::find(m_gates, tap.device_id, &Gate::device_id);
        if (gate == m_gates.end() || tap.reason == Reason::DeviceDisabled)
            continue;
        gate->is_online = true;
        gate->last_event_at = std::max(gate->last_event_at, std::optional(tap.scan_timestamp));
        changed.insert(static_cast<int>(gate - m_gates.begin()));
    }
    for (const int row : changed)
        showGate(row);
}

void GateStrip::showGate(int row)
{
    const Gate& gate = m_gates[static_cast<std::size_t>(row)];
    const GateLook look = lookOf(gate, m_clock.now());
    const QString text = nameOf(gate) + QLatin1Char('\n') + look.text;
    QStandardItem* item = m_model->item(row);
    if (item->text() == text && item->data(kLookRole).toString() == look.icon + look.colour.name())
        return;
    item->setText(text);
    item->setIcon(icon(look.icon, look.colour));
    item->setData(QString(look.icon + look.colour.name()), kLookRole);
    item->setData(QString::fromStdString(gate.device_id), Qt::UserRole);
    QStringList about{QString::fromStdString(gate.device_id)};
    if (!gate.location.empty())
        about += QString::fromStdString(gate.location);
    if (gate.last_event_at)
        about += tr("Last tap %1").arg(exactUtc(*gate.last_event_at));
    item->setToolTip(about.join(QLatin1Char('\n')));
}

void GateStrip::showAnew()
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        showGate(row);
}

QStringList GateStrip::silent() const
{
    QStringList names;
    for (const Gate& gate : m_gates) {
        if (gate.is_enabled && !gate.is_online && gate.last_heard_at)
            names += nameOf(gate);
    }
    return names;
}

void GateStrip::fitHeight()
{
    // As many beside each other as there is room for the longest state, in columns of one width.
    const QFontMetrics metrics(font());
    const int longest = std::max(metrics.horizontalAdvance(tr("Silent since %1").arg(QStringLiteral("00:00"))),
                                 metrics.horizontalAdvance(tr("Last tap %1").arg(QStringLiteral("00:00:00"))));
    const int least = longest + iconSize().width() + space::kLarge;
    const int room = width() - 2 * frameWidth();
    const int height = 2 * metrics.lineSpacing() + space::kSmall;
    const int perRow = std::clamp(m_model->rowCount(), 1, std::max(1, room / least));
    const int rows = std::max(1, (m_model->rowCount() + perRow - 1) / perRow);
    setVerticalScrollBarPolicy(rows > kMostRows ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    const int scrollBar = rows > kMostRows ? style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0;
    const QSize cell(std::max(1, (room - scrollBar - 1) / perRow), height); // what fits exactly is wrapped
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_model->item(row)->setSizeHint(cell);
    scheduleDelayedItemsLayout(); // of itself the view keeps the places of the old size
    setFixedHeight(std::min(rows, kMostRows) * height + 2 * frameWidth() + 1);
    setVisible(m_model->rowCount() > 0);
}

void GateStrip::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    fitHeight();
}

void GateStrip::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showAnew();
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

} // namespace tapledger::ui
