// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/live_page.h"

#include "ui/pages/live/gate_strip.h"
#include "ui/pages/live/refused_panel.h"
#include "ui/pages/live/tap_card.h"
#include "ui/pages/live/tap_words.h"
#include "ui/pages/live/wall_view.h"
#include "ui/text/error_text.h"
#include "ui/text/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busy_line.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/table.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>

namespace tapledger::ui {
namespace {

constexpr std::int64_t kRecent = 200; ///< taps that the page begins with
constexpr auto kGatesEvery = std::chrono::seconds(10);
constexpr int kRingEvery = 2'000; ///< ms
constexpr int kCardWidth = 300;
constexpr int kUnit = 14; ///< of the large card

/// What the filter of outcomes offers, in its order.
enum class Outcomes { All, Recorded, Refused, Other };

} // namespace

LivePage::LivePage(Console& console)
    : m_console(console), m_names(console.session), m_model(m_names, console.photos, console.session.clock()),
      m_header(new PageHeader(tr("Live taps"))), m_busy(new BusyLine), m_banner(new Banner), m_pause(new QPushButton),
      m_sound(new QToolButton), m_wallButton(new QPushButton(tr("Wall mode"))), m_gate(new QComboBox),
      m_outcome(new QComboBox), m_person(new QLineEdit), m_clear(new QToolButton),
      m_gates(new GateStrip(console.session.clock())),
      m_card(new TapCard(m_names, console.photos, console.session.clock(), kUnit)),
      m_refused(new RefusedPanel(console.refused, m_names, console.session.clock())),
      m_table(new Table(QStringLiteral("liveTaps"), console))
{
    makeActions();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    layout->addWidget(m_header);
    layout->addWidget(m_busy);
    layout->addWidget(m_banner);
    layout->addWidget(makeFilters());
    layout->addWidget(m_gates);
    layout->addWidget(makeStream(), 1);
    listen();
    setPaused(false);
    readRecent();
    m_names.readGates();
}

LivePage::~LivePage() { delete m_wall; }

void LivePage::makeActions()
{
    m_pause->setObjectName(QStringLiteral("pause"));
    m_pause->setCheckable(true);
    connect(m_pause, &QPushButton::toggled, this, &LivePage::setPaused);
    m_sound->setObjectName(QStringLiteral("sound"));
    m_sound->setCheckable(true);
    m_sound->setAccessibleName(tr("Sound for refused taps"));
    m_sound->setChecked(m_console.preferences.value(QStringLiteral("live/sound"), false).toBool());
    connect(m_sound, &QToolButton::toggled, this, &LivePage::showSound);
    showSound();
    m_wallButton->setObjectName(QStringLiteral("wallMode"));
    m_wallButton->setIcon(icon(QStringLiteral("maximize")));
    m_wallButton->setShortcut(QKeySequence(Qt::Key_F11));
    m_wallButton->setToolTip(tr("Fill the screen, to be read from afar; Escape comes back (F11)"));
    connect(m_wallButton, &QPushButton::clicked, this, &LivePage::openWall);
    m_header->addAction(m_sound);
    m_header->addAction(m_pause);
    m_header->addAction(m_wallButton);
}

void LivePage::showSound()
{
    const bool isOn = m_sound->isChecked();
    m_console.preferences.setValue(QStringLiteral("live/sound"), isOn);
    m_sound->setIcon(icon(isOn ? QStringLiteral("volume-2") : QStringLiteral("volume-x")));
    m_sound->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M));
    m_sound->setToolTip(isOn ? tr("A sound for refused taps: on (Ctrl+M)")
                             : tr("A sound for refused taps: off (Ctrl+M)"));
}

QWidget* LivePage::makeFilters()
{
    QSettings& preferences = m_console.preferences;
    m_gate->setObjectName(QStringLiteral("gateFilter"));
    m_gate->setAccessibleName(tr("Gate"));
    m_gate->setToolTip(tr("Show the taps of one gate alone"));
    m_gate->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_gate->addItem(tr("All gates"), QString());
    if (const QString last = preferences.value(QStringLiteral("live/gate")).toString(); !last.isEmpty()) {
        m_gate->addItem(last, last); // its name comes with the gates
        m_gate->setCurrentIndex(1);
    }
    m_outcome->setObjectName(QStringLiteral("outcomeFilter"));
    m_outcome->setAccessibleName(tr("Outcome"));
    m_outcome->setToolTip(tr("Show taps of one outcome alone"));
    m_outcome->addItems({tr("All outcomes"), tr("Recorded"), tr("Refused"), tr("Repeated and others")});
    m_outcome->setCurrentIndex(preferences.value(QStringLiteral("live/outcome")).toInt());
    m_person->setObjectName(QStringLiteral("personFilter"));
    m_person->setAccessibleName(tr("Person or card"));
    m_person->setPlaceholderText(tr("Name, number or card"));
    m_person->setToolTip(tr("Show the taps of a person or a card alone (Ctrl+F)"));
    m_person->setClearButtonEnabled(true);
    m_person->setText(preferences.value(QStringLiteral("live/person")).toString());
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_clear->setText(tr("Show all"));
    m_clear->setToolTip(tr("Clear the filters (Ctrl+Shift+F)"));
    m_clear->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    m_clear->setAutoRaise(true);

    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_person, qOverload<>(&QWidget::setFocus));
    connect(m_gate, &QComboBox::currentIndexChanged, this, &LivePage::filterAnew);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &LivePage::filterAnew);
    connect(m_person, &QLineEdit::textChanged, this, &LivePage::filterAnew);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        m_gate->setCurrentIndex(0);
        m_outcome->setCurrentIndex(0);
        m_person->clear();
    });
    auto* filters = new QWidget;
    auto* layout = new QHBoxLayout(filters);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_gate);
    layout->addWidget(m_outcome);
    layout->addWidget(m_person, 1);
    layout->addWidget(m_clear);
    return filters;
}

QWidget* LivePage::makeStream()
{
    auto* left = new QWidget;
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, space::kSmall, 0);
    leftLayout->setSpacing(space::kMedium);
    leftLayout->addWidget(m_card);
    leftLayout->addWidget(m_refused, 1);

    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Taps, newest first"));
    m_table->setIconSize(QSize(20, 20));
    if (!m_console.preferences.contains(QStringLiteral("columns/liveTaps"))) {
        const QFontMetrics metrics(m_table->font());
        const int beside = m_table->iconSize().width() + space::kLarge + space::kSmall;
        const std::tuple<int, QString, int> widths[] = {
            {TapModel::Time, QStringLiteral("00:00:00"), space::kLarge},
            {TapModel::Person, QStringLiteral("04:00:00:00:00:00:00"), beside},
            {TapModel::Event, eventWords("break_start"), beside},
            {TapModel::Outcome, longestRefusal(metrics), beside}};
        for (const auto& [column, text, more] : widths)
            m_table->setColumnWidth(column, metrics.horizontalAdvance(text) + more);
        m_table->setColumnHidden(TapModel::Number, true);
    }
    m_table->setEmptyState(
        new EmptyState(QStringLiteral("radio"), tr("No taps to show"),
                       tr("Taps appear here the moment a card is held to a reader. Where filters are "
                          "set above, only those that match.")));
    connect(m_table, &Table::rowOpened, this, [this](const QModelIndex& index) {
        const auto entry = m_model.at(index.row()).sequence_id;
        if (entry && m_console.session.may(Operation::ReadLedger))
            m_console.navigator.open(QStringLiteral("ledger"), QVariant::fromValue<qint64>(*entry));
    });

    auto* splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("liveSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_table);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 5);
    splitter->setSizes({kCardWidth, 3 * kCardWidth});
    splitter->restoreState(m_console.preferences.value(QStringLiteral("live/splitter")).toByteArray());
    connect(splitter, &QSplitter::splitterMoved, this, [this, splitter] {
        m_console.preferences.setValue(QStringLiteral("live/splitter"), splitter->saveState());
    });
    return splitter;
}

void LivePage::listen()
{
    connect(&m_console.taps, &TapStream::tapped, this, &LivePage::take);
    connect(&m_names, &TapNames::asked, m_busy, &BusyLine::begin);
    connect(&m_names, &TapNames::answered, m_busy, &BusyLine::end);
    connect(&m_names, &TapNames::failed, this,
            [this](const QString& why) { m_banner->show(Banner::Kind::Error, why, tr("Try again")); });
    connect(&m_names, &TapNames::peopleLearned, this, [this] {
        if (!m_person->text().isEmpty())
            return filterAnew();
        m_table->viewport()->update();
        m_card->showAnew();
        m_refused->showAnew();
        if (m_wall)
            m_wall->showAnew();
    });
    connect(&m_names, &TapNames::gatesRead, this, [this] {
        m_banner->clear();
        showGates();
    });
    connect(m_banner, &Banner::acted, this, [this] {
        m_names.readGates();
        m_names.want({m_model.rows().begin(), m_model.rows().end()});
        if (m_kept.empty())
            readRecent();
    });
    connect(&m_console.photos, &Photos::learned, this, [this] {
        m_table->viewport()->update();
        m_card->showAnew();
        if (m_wall)
            m_wall->showAnew();
    });
    connect(&m_console.refused, &RefusedTaps::added, this, [this](const std::vector<LiveTap>& taps) {
        m_names.want(taps);
        ring();
    });
    connect(m_gates, &GateStrip::gateChosen, this, &LivePage::openSubject);
    m_gateTimer.setInterval(kGatesEvery);
    connect(&m_gateTimer, &QTimer::timeout, &m_names, &TapNames::readGates);
}

void LivePage::shown()
{
    m_gateTimer.start();
    m_names.readGates();
    m_names.forgetPeople(); // somebody may have changed them meanwhile
    m_names.want({m_model.rows().begin(), m_model.rows().end()});
    m_names.want(std::vector<LiveTap>(m_console.refused.taps().begin(), m_console.refused.taps().end()));
    m_console.photos.refresh();
    showWaiting();
}

void LivePage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_gateTimer.stop();
}

void LivePage::openSubject(const QVariant& subject)
{
    const QString deviceId = subject.toString();
    if (m_gate->findData(deviceId) < 0)
        m_gate->addItem(deviceId, deviceId);
    m_gate->setCurrentIndex(m_gate->findData(deviceId));
}

void LivePage::readRecent()
{
    m_busy->begin();
    m_console.session.ask(
        this, [](const Services& services) { return services.watch().recent(kRecent); },
        [this](const Result<std::vector<LiveTap>>& recent) {
            m_busy->end();
            if (!recent)
                return m_banner->show(Banner::Kind::Error, sentenceOf(recent.error()), tr("Try again"));
            // What came live meanwhile is newer, and may be among them.
            std::vector<LiveTap> older;
            const auto isSame = [](const LiveTap& a, const LiveTap& b) {
                return a.status == b.status && a.scan_timestamp == b.scan_timestamp && a.card_uid == b.card_uid &&
                       a.device_id == b.device_id;
            };
            for (const LiveTap& tap : *recent) {
                if (std::ranges::none_of(m_kept, [&](const LiveTap& live) { return isSame(live, tap); }))
                    older.push_back(tap);
            }
            const bool isFirst = m_kept.empty();
            m_kept.insert(m_kept.end(), older.rbegin(), older.rend());
            m_names.want(older);
            if (isFirst && !older.empty())
                m_card->setTap(older.back());
            filterAnew();
        });
}

void LivePage::take(const std::vector<LiveTap>& taps, quint64 givenWay)
{
    m_givenWay += givenWay;
    if (!m_pause->isChecked() && (isVisible() || m_wall))
        return addNew(taps);
    // Of what waits no more than the list can hold is ever shown.
    m_waitingCount += std::ssize(taps);
    m_waiting.insert(m_waiting.end(), taps.begin(), taps.end());
    if (m_waiting.size() > 2 * TapModel::kMost)
        m_waiting.erase(m_waiting.begin(), m_waiting.end() - static_cast<std::ptrdiff_t>(TapModel::kMost));
    showState();
}

void LivePage::showWaiting()
{
    if (m_pause->isChecked())
        return;
    m_waitingCount = 0;
    addNew(std::exchange(m_waiting, {}));
    showState();
}

void LivePage::addNew(std::vector<LiveTap> taps)
{
    if (taps.empty())
        return;
    m_card->setTap(taps.back());
    if (m_wall)
        m_wall->setTap(taps.back());
    m_gates->tapped(taps);
    if (taps.size() > TapModel::kMost)
        taps.erase(taps.begin(), taps.end() - static_cast<std::ptrdiff_t>(TapModel::kMost));
    m_names.want(taps);
    m_kept.insert(m_kept.begin(), taps.rbegin(), taps.rend());
    if (m_kept.size() > TapModel::kMost)
        m_kept.resize(TapModel::kMost);
    std::erase_if(taps, [this](const LiveTap& tap) { return !isShown(tap); });
    std::ranges::reverse(taps);
    // Who has scrolled down reads something: it stays where it is.
    QScrollBar* bar = m_table->verticalScrollBar();
    const int above = bar->value();
    const int added = static_cast<int>(taps.size()) * m_table->verticalHeader()->defaultSectionSize();
    m_model.prepend(std::move(taps), TapModel::kMost);
    if (above > 0)
        bar->setValue(above + added);
}

bool LivePage::isShown(const LiveTap& tap) const
{
    const QString gate = m_gate->currentData().toString();
    if (!gate.isEmpty() && gate != QString::fromStdString(tap.device_id))
        return false;
    const auto outcomes = static_cast<Outcomes>(m_outcome->currentIndex());
    const Outcomes outcome = tap.status == Status::Success ? Outcomes::Recorded
                             : isRefused(tap)              ? Outcomes::Refused
                                                           : Outcomes::Other;
    if (outcomes != Outcomes::All && outcomes != outcome)
        return false;
    const QString person = m_person->text().trimmed();
    return person.isEmpty() || m_names.person(tap).contains(person, Qt::CaseInsensitive) ||
           m_names.employeeNumber(tap).contains(person, Qt::CaseInsensitive) ||
           QString::fromStdString(tap.card_uid).contains(person, Qt::CaseInsensitive);
}

void LivePage::filterAnew()
{
    m_console.preferences.setValue(QStringLiteral("live/gate"), m_gate->currentData());
    m_console.preferences.setValue(QStringLiteral("live/outcome"), m_outcome->currentIndex());
    m_console.preferences.setValue(QStringLiteral("live/person"), m_person->text());
    std::vector<LiveTap> found;
    for (const LiveTap& tap : m_kept) {
        if (isShown(tap))
            found.push_back(tap);
    }
    m_model.setRows(std::move(found));
    showState();
}

void LivePage::setPaused(bool isPaused)
{
    m_pause->setText(isPaused ? tr("Go on") : tr("Pause"));
    m_pause->setIcon(icon(isPaused ? QStringLiteral("play") : QStringLiteral("pause")));
    m_pause->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P)); // a new text takes it away
    m_pause->setToolTip(isPaused ? tr("Show what has come meanwhile, and go on (Ctrl+P)")
                                 : tr("Hold the list; nothing is lost meanwhile (Ctrl+P)"));
    showWaiting();
    showState();
}

void LivePage::showState()
{
    const bool isFiltered = m_gate->currentIndex() > 0 || m_outcome->currentIndex() > 0 || !m_person->text().isEmpty();
    m_clear->setVisible(isFiltered);
    QString text;
    if (m_pause->isChecked())
        text = m_waitingCount == 0 ? tr("Paused")
                                   : tr("Paused: %Ln tap(s) came meanwhile", nullptr, static_cast<int>(m_waitingCount));
    else if (isFiltered)
        text = tr("Only the taps that match the filters");
    else
        text = tr("As they come, newest first");
    if (m_givenWay > 0)
        text += QStringLiteral(" · ") + tr("%Ln tap(s) came too quickly to be shown; they are in the ledger", nullptr,
                                           static_cast<int>(m_givenWay));
    m_header->setSubtitle(text);
}

void LivePage::showGates()
{
    m_gates->setGates(m_names.gates());
    const QString chosen = m_gate->currentData().toString();
    const QSignalBlocker quiet(m_gate);
    m_gate->clear();
    m_gate->addItem(tr("All gates"), QString());
    for (const Gate& gate : m_names.gates())
        m_gate->addItem(m_names.gate(gate.device_id), QString::fromStdString(gate.device_id));
    if (!chosen.isEmpty() && m_gate->findData(chosen) < 0)
        m_gate->addItem(chosen, chosen);
    m_gate->setCurrentIndex(std::max(0, m_gate->findData(chosen)));
    if (m_wall)
        m_wall->setSilent(m_gates->silent());
    m_card->showAnew();
    m_table->viewport()->update();
}

void LivePage::openWall()
{
    if (m_wall)
        return m_wall->activateWindow();
    m_wall = new WallView(m_console, m_names, m_model, *m_refused->model());
    m_wall->setSilent(m_gates->silent());
    if (!m_kept.empty())
        m_wall->setTap(m_kept.front());
    m_wall->showFullScreen();
}

void LivePage::ring()
{
    if (!m_sound->isChecked() || (m_sinceRing.isValid() && m_sinceRing.elapsed() < kRingEvery))
        return;
    m_sinceRing.start();
    QApplication::beep();
}

void LivePage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    m_model.showAnew();
    m_refused->showAnew();
}

} // namespace tapledger::ui
