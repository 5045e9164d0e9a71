// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overview_page.h"

#include "ui/pages/overview/overview_card.h"
#include "ui/pages/overview/taps_chart.h"
#include "ui/shell/status_line.h"
#include "ui/shell/stop_server.h"
#include "ui/text/error_text.h"
#include "ui/text/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busy_line.h"
#include "ui/widgets/page_header.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>

namespace tapledger::ui {
namespace {

using CardState = OverviewCard::State;

constexpr auto kLookEvery = std::chrono::seconds(5);
constexpr int kCardLetters = 24; ///< that a card is wide, at least
constexpr int kMostColumns = 5;
constexpr std::chrono::minutes kSealedTooLong(20); ///< twice what the server lets pass between two
/// A reader that was away sends old taps late: this much of the chart is always read again.
constexpr std::chrono::minutes kReadAgain(10);
constexpr std::int64_t kMinute = 60'000'000;
constexpr qint64 kLittleDisk = 10; ///< percent

QString bytes(qint64 count) { return QLocale().formattedDataSize(count, 1, QLocale::DataSizeTraditionalFormat); }

CardState stateOf(ServerStatus::State state)
{
    switch (state) {
    case ServerStatus::State::Writing:
    case ServerStatus::State::Attached:
        return CardState::Good;
    case ServerStatus::State::Starting:
    case ServerStatus::State::Standby:
        return CardState::Warning;
    case ServerStatus::State::Stopped:
    case ServerStatus::State::Away:
        break;
    }
    return CardState::Bad;
}

QLabel* heading(const QString& text)
{
    auto* label = new QLabel(text);
    label->setFont(Theme::font(TextStyle::Heading));
    return label;
}

} // namespace

OverviewPage::OverviewPage(Console& console)
    : m_console(console), m_header(new PageHeader(tr("Overview"))), m_busy(new BusyLine), m_banner(new Banner),
      m_attentionRows(new QVBoxLayout), m_cardBox(new QWidget), m_cardGrid(new QGridLayout(m_cardBox)),
      m_server(addCard("serverCard", "server", tr("Server"), "settings")),
      m_listeners(addCard("listenersCard", "plug", tr("Listeners"), "settings")),
      m_devices(addCard("devicesCard", "router", tr("Devices online"), "devices")),
      m_alerts(addCard("alertsCard", "bell", tr("Open alerts"), "alerts")),
      m_ledger(addCard("ledgerCard", "scroll-text", tr("Ledger"), "ledger")),
      m_sealed(addCard("sealedCard", "lock", tr("Signed"), "checkpoints")),
      m_copies(addCard("copiesCard", "upload", tr("Copies elsewhere"), "checkpoints")),
      m_people(addCard("peopleCard", "users", tr("People"), "people")),
      m_database(addCard("databaseCard", "database", tr("Database"), "settings")),
      m_disk(addCard("diskCard", "hard-drive", tr("Disk"), "settings")), m_chart(new TapsChart), m_legend(new QLabel),
      m_stop(new QPushButton(icon(QStringLiteral("circle-x")), tr("St&op the server…"))),
      m_start(new QPushButton(icon(QStringLiteral("play")), tr("&Start the server")))
{
    m_chart->setObjectName(QStringLiteral("tapsChart"));
    m_legend->setObjectName(QStringLiteral("tapsLegend"));
    m_legend->setForegroundRole(QPalette::PlaceholderText);
    m_cardGrid->setContentsMargins(0, 0, 0, 0);
    m_cardGrid->setSpacing(space::kSmall);
    m_attentionRows->setSpacing(space::kTiny);

    auto* chartHead = new QHBoxLayout;
    chartHead->addWidget(heading(tr("Taps per minute, last 24 hours")), 1);
    chartHead->addWidget(m_legend);
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    column->addLayout(m_attentionRows);
    column->addWidget(m_cardBox);
    column->addLayout(chartHead);
    column->addWidget(m_chart, 1);
    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Overview"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inner);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_cardBox->installEventFilter(this);
    placeCards();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    layout->addWidget(m_header);
    layout->addWidget(m_busy);
    layout->addWidget(m_banner);
    layout->addWidget(scroll, 1);

    m_stop->setObjectName(QStringLiteral("stopServer"));
    m_start->setObjectName(QStringLiteral("startServer"));
    m_header->addAction(m_stop);
    m_header->addAction(m_start);
    connect(m_stop, &QPushButton::clicked, this, [this] { askToStop(m_console.server, this); });
    connect(m_start, &QPushButton::clicked, &console.server, &ServerMonitor::start);
    connect(m_banner, &Banner::acted, this, &OverviewPage::look);
    connect(&console.server, &ServerMonitor::changed, this, &OverviewPage::showServer);
    m_timer.setInterval(kLookEvery);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (isVisible())
            look();
    });
    m_timer.start();
    showServer();
    look();
}

OverviewCard* OverviewPage::addCard(const char* name, const char* iconName, const QString& title, const char* page)
{
    auto* card = new OverviewCard(QLatin1String(iconName), title);
    card->setObjectName(QLatin1String(name));
    connect(card, &OverviewCard::clicked, this,
            [this, id = QString::fromLatin1(page)] { m_console.navigator.open(id); });
    m_cards.push_back(card);
    return card;
}

void OverviewPage::shown() { look(); }

void OverviewPage::look()
{
    if (std::exchange(m_isLooking, true))
        return;
    m_busy->begin();
    m_console.session.ask(
        this,
        [&jobs = m_console.session.verifications()](const Services& services) -> Result<Seen> {
            auto overview = services.overview().overview();
            if (!overview)
                return failure(overview.error());
            return Seen(std::move(*overview), jobs.lastFinished());
        },
        [this](Result<Seen> overview) {
            m_isLooking = false;
            m_busy->end();
            if (!overview) {
                m_banner->show(Banner::Kind::Error, sentenceOf(overview.error()), tr("Try again"));
                return;
            }
            m_banner->clear();
            m_overview = std::move(overview->first);
            m_verified = std::move(overview->second);
            showOverview();
            lookAtTaps();
        });
}

void OverviewPage::lookAtTaps()
{
    const Timestamp now = m_console.session.clock().now();
    const Timestamp since =
        m_taps.empty() ? Timestamp::earliest() : Timestamp((m_taps.rbegin()->first) * kMinute) - kReadAgain;
    m_console.session.ask(
        this, [since](const Services& services) { return services.overview().tapsPerMinute(since); },
        [this, now](const Result<std::vector<MinuteTaps>>& taps) {
            if (!taps) {
                m_banner->show(Banner::Kind::Error, sentenceOf(taps.error()), tr("Try again"));
                return;
            }
            for (const MinuteTaps& one : *taps)
                m_taps[one.minute] = one;
            m_taps.erase(m_taps.begin(), m_taps.lower_bound((now - std::chrono::hours(24)).microseconds() / kMinute));
            std::vector<MinuteTaps> all;
            for (const auto& [minute, one] : m_taps)
                all.push_back(one);
            m_chart->setTaps(std::move(all), now);
            showLegend();
        });
}

/// What the colours of the bars mean, with the sum of each.
void OverviewPage::showLegend()
{
    const auto entry = [](const QColor& colour, const QString& text) {
        return QStringLiteral("<span style='color:%1'>■</span> %2").arg(colour.name(), text);
    };
    const Colours& c = Theme::colours();
    m_legend->setText(entry(c.accent, tr("%1 recorded").arg(number(m_chart->total() - m_chart->rejected()))) +
                      QStringLiteral(" &nbsp; ") + entry(c.danger, tr("%1 refused").arg(number(m_chart->rejected()))));
}

void OverviewPage::showServer()
{
    const ServerStatus& status = m_console.server.status();
    const bool isAttached = status.state == ServerStatus::State::Attached;
    const bool isStopped = status.state == ServerStatus::State::Stopped;
    m_stop->setVisible(m_console.server.canSteer() && !isStopped);
    m_start->setVisible(m_console.server.canSteer() && isStopped);
    m_server->setContents(
        isAttached && status.writer.isEmpty() ? CardState::Warning : stateOf(status.state), stateText(status),
        !status.writer.isEmpty()   ? tr("Written by %1").arg(status.writer)
        : status.spoolTaps > 0     ? tr("%Ln tap(s) kept here until then", nullptr, static_cast<int>(status.spoolTaps))
        : !status.detail.isEmpty() ? status.detail
        : status.queueDepth > 0    ? tr("%Ln tap(s) waiting", nullptr, static_cast<int>(status.queueDepth))
        : status.state == ServerStatus::State::Writing ? tr("Taps are recorded")
                                                       : QString());
    QStringList doors;
    for (const QString& listener : status.listeners) // `http 127.0.0.1:8001`
        doors += listener.section(QLatin1Char(' '), 0, 0) + QChar(QChar::Nbsp) + listener.section(QLatin1Char(':'), -1);
    m_listeners->setContents(status.isOpenWithoutTls ? CardState::Warning : CardState::Plain,
                             isAttached ? tr("Elsewhere")
                                        : tr("%Ln open", nullptr, static_cast<int>(status.listeners.size())),
                             doors.join(QStringLiteral(" · ")));
    if (!status.listeners.isEmpty())
        m_listeners->setToolTip(status.listeners.join(QLatin1Char('\n')));
    showCopies();
    showOverview();
}

/// How much not even who owns server and database could change unnoticed.
void OverviewPage::showCopies()
{
    const ServerStatus& status = m_console.server.status();
    if (status.copyPlaces == 0)
        return m_copies->setContents(CardState::Plain, tr("None"),
                                     status.state == ServerStatus::State::Attached
                                         ? tr("The server knows where they go")
                                         : tr("No place is set up; save one by hand"));
    m_copies->setContents(
        status.copyPlacesLate > 0 ? CardState::Warning : CardState::Good,
        tr("%1 entries").arg(number(status.copiedSize)),
        status.copyPlacesLate > 0
            ? tr("%1 of %2 places are late").arg(number(status.copyPlacesLate), number(status.copyPlaces))
            : tr("In %Ln place(s)", nullptr, status.copyPlaces));
}

void OverviewPage::showOverview()
{
    showAttention();
    const ServerStatus& status = m_console.server.status();
    if (!m_overview)
        return;
    const Overview& now = *m_overview;
    m_devices->setContents(
        now.devices == 0                   ? CardState::Plain
        : now.devices_online < now.devices ? CardState::Warning
                                           : CardState::Good,
        tr("%1 of %2").arg(number(now.devices_online), number(now.devices)),
        now.devices == 0 ? tr("None may send taps yet")
        : now.devices_online == now.devices
            ? tr("All that may send taps")
            : tr("%Ln not heard of now", nullptr, static_cast<int>(now.devices - now.devices_online)));
    m_alerts->setContents(
        now.counts.open_alerts > 0 ? CardState::Warning : CardState::Good, number(now.counts.open_alerts),
        now.alerts.empty()
            ? tr("Nothing is open")
            : tr("The newest: %1").arg(ago(now.alerts.front().raised_at, m_console.session.clock().now())));
    m_people->setContents(CardState::Plain, number(now.counts.employees),
                          tr("%Ln active card(s)", nullptr, static_cast<int>(now.counts.cards)));
    m_database->setContents(m_banner->isHidden() ? CardState::Good : CardState::Bad, bytes(now.counts.bytes),
                            status.database);
    if (now.disk_free) {
        const qint64 percent = *now.disk_capacity > 0 ? *now.disk_free * 100 / *now.disk_capacity : 0;
        m_disk->setContents(percent < kLittleDisk ? CardState::Warning : CardState::Good,
                            tr("%1 free").arg(bytes(*now.disk_free)),
                            tr("%1 % of the disk of the store").arg(number(percent)));
    } else {
        m_disk->setContents(CardState::Plain, tr("Elsewhere"), tr("The database server's disk is not seen from here"));
    }
    showLedger();
    showSealed();
    m_header->setSubtitle(tr("As of %1").arg(localTime(m_console.session.clock().now()).section(QLatin1Char(' '), -1)));
}

void OverviewPage::showLedger()
{
    const Timestamp now = m_console.session.clock().now();
    const std::int64_t head = m_overview->head.sequence_id;
    QString detail = tr("Not verified since the program was started");
    CardState state = CardState::Plain;
    if (m_verified && m_verified->report && m_verified->finished_at) {
        const bool isIntact = !m_verified->report->chain.hasErrors;
        state = isIntact ? CardState::Good : CardState::Bad;
        detail = (isIntact ? tr("Verified %1: intact") : tr("Verified %1: faults were found"))
                     .arg(ago(*m_verified->finished_at, now));
    }
    m_ledger->setContents(state, head == 0 ? tr("No entries yet") : tr("Entry %1").arg(number(head)), detail);
}

/// How much a signature covers, and how much whoever owns the database could still change.
void OverviewPage::showSealed()
{
    if (!m_overview->sealed_at)
        return m_sealed->setContents(m_overview->log_size > 0 ? CardState::Warning : CardState::Plain, tr("Not yet"),
                                     tr("No checkpoint covers the entries"));
    const Timestamp now = m_console.session.clock().now();
    const std::int64_t open = std::max<std::int64_t>(m_overview->log_size - m_overview->sealed_size, 0);
    const bool isLate = now - *m_overview->sealed_at > kSealedTooLong;
    m_sealed->setContents(isLate ? CardState::Warning : CardState::Good,
                          open == 0 ? tr("All entries") : tr("%1 entries").arg(number(m_overview->sealed_size)),
                          open == 0 ? tr("The last was %1").arg(ago(*m_overview->sealed_at, now))
                                    : tr("Newer, and not yet: %1").arg(number(open)));
}

void OverviewPage::showAttention()
{
    auto now = attentionOf(m_overview, m_console.server.status(), m_console.server.canSteer());
    if (now == m_attention && m_attentionRows->count() > 0)
        return; // so that a button keeps the focus
    m_attention = std::move(now);
    while (QLayoutItem* row = m_attentionRows->takeAt(0)) {
        row->widget()->hide(); // one of its buttons may be what brought us here
        row->widget()->deleteLater();
        delete row;
    }
    for (const Attention& one : m_attention)
        m_attentionRows->addWidget(makeAttentionRow(one));
    if (m_attention.empty()) {
        auto* calm = new Banner(m_cardBox->parentWidget());
        calm->setObjectName(QStringLiteral("attentionNone"));
        calm->show(Banner::Kind::Success, tr("Nothing needs attention."));
        m_attentionRows->addWidget(calm);
    }
}

QWidget* OverviewPage::makeAttentionRow(const Attention& attention)
{
    auto* row = new Banner(m_cardBox->parentWidget()); // it is shown at once
    row->setObjectName(QStringLiteral("attention"));
    row->show(attention.kind == Attention::Kind::Danger    ? Banner::Kind::Error
              : attention.kind == Attention::Kind::Warning ? Banner::Kind::Warning
                                                           : Banner::Kind::Info,
              attention.text, attention.action);
    connect(row, &Banner::acted, this, [this, page = attention.page] {
        if (page.isEmpty())
            m_console.server.start();
        else
            m_console.navigator.open(page);
    });
    return row;
}

bool OverviewPage::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_cardBox && event->type() == QEvent::Resize)
        placeCards();
    return Page::eventFilter(object, event);
}

void OverviewPage::placeCards()
{
    const int least = fontMetrics().averageCharWidth() * kCardLetters;
    const int columns = std::clamp(m_cardBox->width() / (least + space::kSmall), 1, kMostColumns);
    if (m_columns == columns)
        return;
    m_columns = columns;
    for (int column = 0; column < kMostColumns; ++column)
        m_cardGrid->setColumnStretch(column, column < columns ? 1 : 0);
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cardGrid->removeWidget(m_cards[i]);
        const int at = static_cast<int>(i);
        m_cardGrid->addWidget(m_cards[i], at / columns, at % columns);
    }
}

} // namespace tapledger::ui
