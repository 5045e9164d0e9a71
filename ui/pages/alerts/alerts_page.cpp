// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alerts/alerts_page.h"

#include "ui/text/alert_words.h"
#include "ui/text/error_text.h"
#include "ui/text/words.h"
#include "ui/widgets/empty_state.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <algorithm>

namespace tapledger::ui {
namespace {

constexpr std::int64_t kPage = 100;
constexpr int kReadAgain = 5'000; ///< ms
const QString kFilterKey = QStringLiteral("alerts/filter");

QString kindWords(const Alert& alert)
{
    if (!alert.kind)
        return AlertsPage::tr("Of a newer version");
    switch (*alert.kind) {
    case AlertKind::DeviceOffline:
        return AlertsPage::tr("Device silent");
    case AlertKind::UnknownCardRate:
        return AlertsPage::tr("Many unknown cards");
    case AlertKind::ChainVerificationFailed:
        return AlertsPage::tr("Ledger altered");
    case AlertKind::EventRateZero:
        return AlertsPage::tr("No taps");
    case AlertKind::DiskLow:
        return AlertsPage::tr("Disk nearly full");
    case AlertKind::LedgerNotAsSigned:
        return AlertsPage::tr("Ledger not as signed");
    case AlertKind::SealingStopped:
        return AlertsPage::tr("Checkpoints stopped");
    case AlertKind::SpoolWaiting:
        return AlertsPage::tr("Taps wait");
    case AlertKind::SpoolDamaged:
        return AlertsPage::tr("Waiting taps damaged");
    case AlertKind::AnchorLagging:
        return AlertsPage::tr("Copy of checkpoints late");
    case AlertKind::WitnessRefused:
        return AlertsPage::tr("Refused by a witness");
    case AlertKind::BackupFailed:
        return AlertsPage::tr("No backup");
    case AlertKind::RetentionFailed:
        return AlertsPage::tr("Kept too long");
    case AlertKind::TapsRefusedByDatabase:
        return AlertsPage::tr("Taps not recorded");
    }
    return {};
}

QVariant severity(const Alert& alert, int role)
{
    const Colours& c = Theme::colours();
    const bool isCritical = alert.severity == "critical";
    if (role == Qt::DecorationRole && alert.resolved_at)
        return icon(QStringLiteral("circle-check"), c.textMuted);
    if (role == Qt::DecorationRole)
        return isCritical ? icon(QStringLiteral("circle-x"), c.danger)
                          : icon(QStringLiteral("triangle-alert"), c.warning);
    if (role == Qt::ToolTipRole)
        return isCritical ? AlertsPage::tr("Critical") : AlertsPage::tr("Warning");
    return {};
}

QString stateWords(const Alert& alert)
{
    if (alert.resolved_at)
        return AlertsPage::tr("Resolved %1").arg(localTime(*alert.resolved_at));
    if (alert.acknowledged_at)
        return AlertsPage::tr("Acknowledged by %1, %2")
            .arg(QString::fromStdString(alert.acknowledged_by), localTime(*alert.acknowledged_at));
    return AlertsPage::tr("Open");
}

QVariant stateTooltip(const Alert& alert, int role)
{
    if (role != Qt::ToolTipRole)
        return {};
    QStringList lines;
    if (alert.acknowledged_at)
        lines += AlertsPage::tr("Acknowledged by %1 at %2")
                     .arg(QString::fromStdString(alert.acknowledged_by), exactUtc(*alert.acknowledged_at));
    if (alert.resolved_at)
        lines += AlertsPage::tr("Resolved at %1").arg(exactUtc(*alert.resolved_at));
    return lines.join(QLatin1Char('\n'));
}

std::vector<RowsModel<Alert>::Column> columns()
{
    return {
        {AlertsPage::tr("Alert"), kindWords, Qt::AlignLeft, severity},
        {AlertsPage::tr("About"),
         [](const Alert& a) {
             return a.subject.empty() ? AlertsPage::tr("The site") : QString::fromStdString(a.subject);
         }},
        {AlertsPage::tr("What happened"), [](const Alert& a) { return wordsOf(a); }, Qt::AlignLeft,
         [](const Alert& a, int role) { return role == Qt::ToolTipRole ? QVariant(wordsOf(a)) : QVariant(); }},
        {AlertsPage::tr("Since"), [](const Alert& a) { return localTime(a.raised_at); }, Qt::AlignLeft,
         [](const Alert& a, int role) {
             return role == Qt::ToolTipRole ? QVariant(exactUtc(a.raised_at)) : QVariant();
         }},
        {AlertsPage::tr("State"), stateWords, Qt::AlignLeft, stateTooltip},
    };
}

} // namespace

AlertsPage::AlertsPage(Console& console)
    : m_console(console), m_header(new PageHeader(tr("Alerts"))), m_busy(new BusyLine), m_banner(new Banner),
      m_filter(new QComboBox), m_acknowledge(new QPushButton(icon(QStringLiteral("eye")), tr("Acknowledge"))),
      m_lead(new QPushButton(icon(QStringLiteral("arrow-right")), tr("Look at it"))),
      m_model(new RowsModel<Alert>(columns(), this)), m_table(new Table(QStringLiteral("alertTable"), console))
{
    m_filter->setObjectName(QStringLiteral("alertFilter"));
    m_filter->setAccessibleName(tr("Which alerts"));
    m_filter->setToolTip(tr("Which alerts are shown"));
    m_filter->addItem(tr("Open"), static_cast<int>(AlertFilter::Open));
    m_filter->addItem(tr("Resolved"), static_cast<int>(AlertFilter::Resolved));
    m_filter->addItem(tr("All"), static_cast<int>(AlertFilter::All));
    m_filter->setCurrentIndex(std::max(0, m_filter->findData(console.preferences.value(kFilterKey, 1).toInt())));
    m_table->setModel(m_model);
    m_table->setFirstWidths({184, 136, 424, 160});
    m_table->setAccessibleName(tr("Alerts"));
    m_table->setEmptyState(new EmptyState(QStringLiteral("bell"), tr("Nothing needs attention"), QString()));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_header);
    layout->addWidget(m_busy);
    layout->addWidget(m_banner);
    layout->addWidget(m_table, 1);
    addActions();
    connect(m_banner, &Banner::acted, this, &AlertsPage::read);
    connect(m_table, &Table::rowOpened, this, &AlertsPage::lead);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AlertsPage::showWhatCanBeDone);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AlertsPage::showWhatCanBeDone);
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this] {
        m_console.preferences.setValue(kFilterKey, m_filter->currentData());
        read();
    });
    m_model->onMore([this] { readMore(); });
    m_table->setReader([this] {
        return readAllPages(m_model->columns(), kPage,
                            [filter = filter()](const Services& services, const Alert* last) {
                                return services.alerts().page(filter, last ? last->id : 0, kPage);
                            });
    });
    connect(&m_again, &QTimer::timeout, this, [this] {
        // Not under the eyes of somebody who has read on, or chosen something.
        if (isVisible() && m_model->rowCount() <= kPage && !m_table->selectionModel()->hasSelection())
            read();
    });
    m_again.start(kReadAgain);
    showWhatCanBeDone();
}

void AlertsPage::addActions()
{
    m_acknowledge->setObjectName(QStringLiteral("acknowledge"));
    m_acknowledge->setToolTip(tr("Say that you have seen the chosen alerts and look after them (Ctrl+Return)"));
    m_acknowledge->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_acknowledge->setProperty("mainAction", true);
    m_lead->setObjectName(QStringLiteral("lead"));
    m_lead->setToolTip(tr("Go to what the alert is about (Return)"));
    m_header->addAction(m_filter);
    m_header->addAction(m_lead);
    m_header->addAction(m_acknowledge);
    connect(m_acknowledge, &QPushButton::clicked, this, &AlertsPage::acknowledge);
    connect(m_lead, &QPushButton::clicked, this, &AlertsPage::lead);
    auto* again = new QShortcut(QKeySequence::Refresh, this);
    again->setContext(Qt::WidgetWithChildrenShortcut);
    connect(again, &QShortcut::activated, this, &AlertsPage::read);
}

AlertFilter AlertsPage::filter() const { return static_cast<AlertFilter>(m_filter->currentData().toInt()); }

void AlertsPage::shown() { read(); }

void AlertsPage::read()
{
    m_busy->begin();
    m_console.session.ask(
        this, [filter = filter()](const Services& services) { return services.alerts().page(filter, 0, kPage); },
        [this, reading = ++m_reading](Result<std::vector<Alert>> alerts) {
            m_busy->end();
            if (reading != m_reading)
                return;
            if (!alerts)
                return showTrouble(alerts.error(), tr("Try again"));
            m_banner->clear();
            const bool hasMore = std::ssize(*alerts) == kPage;
            const qint64 count = std::ssize(*alerts);
            m_model->setRows(std::move(*alerts));
            m_model->setHasMore(hasMore);
            auto* empty = m_table->findChild<EmptyState*>();
            if (filter() == AlertFilter::Open) {
                m_header->setSubtitle(count == 0 ? tr("Nothing needs attention") : tr("%1 open").arg(number(count)));
                empty->setTexts(tr("Nothing needs attention"),
                                tr("A silent device, many unknown cards, an altered ledger, no taps where there "
                                   "should be some, a full disk: what needs you is shown here."));
            } else {
                m_header->setSubtitle(tr("Newest first"));
                empty->setTexts(tr("No alerts"), tr("There has been none yet."));
            }
        });
}

void AlertsPage::readMore()
{
    if (m_model->rows().empty())
        return;
    m_busy->begin();
    m_console.session.ask(
        this,
        [filter = filter(), before = m_model->rows().back().id](const Services& services) {
            return services.alerts().page(filter, before, kPage);
        },
        [this, reading = m_reading](Result<std::vector<Alert>> alerts) {
            m_busy->end();
            if (reading != m_reading)
                return;
            if (!alerts) {
                m_model->setHasMore(true);
                return showTrouble(alerts.error(), tr("Try again"));
            }
            m_model->setHasMore(std::ssize(*alerts) == kPage);
            m_model->append(std::move(*alerts));
        });
}

void AlertsPage::acknowledge()
{
    std::vector<std::int64_t> ids;
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows()) {
        if (const Alert& alert = m_model->at(row.row()); !alert.acknowledged_at && !alert.resolved_at)
            ids.push_back(alert.id);
    }
    if (ids.empty())
        return;
    m_busy->begin();
    m_console.session.ask(
        this,
        [ids](const Services& services) -> Result<std::vector<Alert>> {
            std::vector<Alert> alerts;
            for (const std::int64_t id : ids) {
                auto alert = services.alerts().acknowledge(id);
                if (!alert)
                    return failure(alert.error());
                alerts.push_back(std::move(*alert));
            }
            return alerts;
        },
        [this](const Result<std::vector<Alert>>& alerts) {
            m_busy->end();
            if (!alerts)
                return showTrouble(alerts.error());
            for (const Alert& alert : *alerts) {
                const auto row = std::ranges::find(m_model->rows(), alert.id, &Alert::id);
                if (row != m_model->rows().end())
                    m_model->replace(static_cast<int>(row - m_model->rows().begin()), alert);
            }
            showWhatCanBeDone();
        });
}

std::pair<QString, QVariant> AlertsPage::aimOf(const Alert& alert) const
{
    if (!alert.kind)
        return {};
    switch (*alert.kind) {
    case AlertKind::DeviceOffline:
        if (m_console.session.may(Operation::ManageDevices))
            return {QStringLiteral("devices"), QString::fromStdString(alert.subject)};
        break;
    case AlertKind::ChainVerificationFailed:
        if (m_console.session.may(Operation::ReadLedger))
            return {QStringLiteral("ledger"), {}};
        break;
    case AlertKind::UnknownCardRate:
        if (m_console.session.may(Operation::ManageCards))
            return {QStringLiteral("enrolment"), {}};
        break;
    case AlertKind::EventRateZero:
    case AlertKind::TapsRefusedByDatabase:
        return {QStringLiteral("live"), {}};
    case AlertKind::LedgerNotAsSigned:
        if (m_console.session.may(Operation::ReadLedger))
            return {QStringLiteral("checkpoints"), {}};
        break;
    case AlertKind::SealingStopped:
    case AlertKind::SpoolWaiting:
    case AlertKind::SpoolDamaged:
    case AlertKind::AnchorLagging:
    case AlertKind::WitnessRefused:
        break;
    case AlertKind::DiskLow:
    case AlertKind::BackupFailed:
    case AlertKind::RetentionFailed:
        if (m_console.session.may(Operation::ManageUsers))
            return {QStringLiteral("settings"), {}};
        break;
    }
    return {};
}

void AlertsPage::lead()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const auto [page, subject] = aimOf(m_model->at(current.row()));
    if (!page.isEmpty())
        m_console.navigator.open(page, subject);
}

void AlertsPage::showWhatCanBeDone()
{
    bool isAnyNew = false;
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows()) {
        const Alert& alert = m_model->at(row.row());
        isAnyNew = isAnyNew || (!alert.acknowledged_at && !alert.resolved_at);
    }
    m_acknowledge->setEnabled(isAnyNew);
    const QModelIndex current = m_table->currentIndex();
    m_lead->setEnabled(current.isValid() && !aimOf(m_model->at(current.row())).first.isEmpty());
}

void AlertsPage::showTrouble(const Error& error, const QString& action)
{
    m_banner->show(Banner::Kind::Error, sentenceOf(error), action);
}

} // namespace tapledger::ui
