// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ledger/ledger_page.h"

#include "ui/pages/ledger/entry_panel.h"
#include "ui/pages/ledger/filter_bar.h"
#include "ui/pages/ledger/ledger_view.h"
#include "ui/pages/ledger/verify_panel.h"
#include "ui/text/error_text.h"
#include "ui/text/words.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/entry_number_field.h"
#include "ui/widgets/remembered_splitter.h"
#include "ui/widgets/save_file.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <algorithm>
#include <set>

namespace tapledger::ui {
namespace {

constexpr std::int64_t kPage = 200;
constexpr int kNewerEvery = 500;  ///< ms
constexpr int kSlowAfter = 1'000; ///< ms

struct Ends
{
    std::int64_t first = 1;
    std::int64_t last = 0;
};

/// Entries newest first, with the names of those who made them.
Result<LedgerRows> readRows(const Services& services, LedgerFilter filter)
{
    filter.order = LedgerFilter::Order::NewestFirst;
    LedgerService ledger = services.ledger();
    auto entries = ledger.page(filter);
    if (!entries)
        return failure(entries.error());
    std::set<std::int64_t> ids;
    for (const LedgerEntry& entry : *entries) {
        if (entry.employee_id)
            ids.insert(*entry.employee_id);
    }
    const auto people = ledger.people({ids.begin(), ids.end()});
    if (!people)
        return failure(people.error());
    LedgerRows rows;
    rows.entries = std::move(*entries);
    for (const Employee& employee : *people)
        rows.names.emplace(employee.id, employee.full_name);
    return rows;
}

} // namespace

LedgerPage::LedgerPage(Console& console)
    : m_console(console), m_header(new PageHeader(tr("Ledger"))), m_busy(new BusyLine), m_banner(new Banner),
      m_exportBanner(new Banner), m_exportBar(new JobBar), m_findBar(new JobBar), m_filter(new FilterBar(console)),
      m_verify(new VerifyPanel(console)), m_model(new LedgerModel(this)), m_view(new LedgerView(m_model, console)),
      m_table(m_view->table()), m_entry(new EntryPanel(console.session)),
      m_goTo(new EntryNumberField(QStringLiteral("goToEntry"), tr("Entry number"), tr("Go to entry"))),
      m_export(new ExportJob(console.session, *m_exportBar, *m_exportBanner, this))
{
    m_exportBanner->setObjectName(QStringLiteral("exportBanner"));
    m_findBar->setObjectName(QStringLiteral("findBar"));
    m_exportBar->setObjectName(QStringLiteral("exportBar"));
    m_table->setFirstWidths({96, 160, 160, 136, 112, 168});
    m_table->setAccessibleName(tr("Entries"));
    m_table->setExporter([this] { askAndExport(); });
    m_table->setEmptyState(new EmptyState(QStringLiteral("scroll-text"), tr("No entries"), QString()));
    m_verify->hide();
    m_entry->hide();

    auto* splitter = new QSplitter;
    splitter->addWidget(m_view);
    splitter->addWidget(m_entry);
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    rememberSizes(splitter, console.preferences, QStringLiteral("ledger/splitter"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_header);
    layout->addWidget(m_busy);
    layout->addWidget(m_banner);
    layout->addWidget(m_exportBanner);
    layout->addWidget(m_exportBar);
    layout->addWidget(m_findBar);
    layout->addWidget(m_verify);
    layout->addWidget(m_filter);
    layout->addWidget(splitter, 1);
    addActions();
    connectModel();
}

void LedgerPage::addActions()
{
    const auto button = [this](const char* name, const QString& text, const char* iconName, const QString& tooltip,
                               const QKeySequence& key, auto action) {
        auto* made = new QPushButton(icon(QLatin1String(iconName)), text);
        made->setAccessibleName(tooltip);
        made->setObjectName(QLatin1String(name));
        made->setToolTip(QStringLiteral("%1 (%2)").arg(tooltip, key.toString(QKeySequence::NativeText)));
        made->setShortcut(key);
        connect(made, &QPushButton::clicked, this, action);
        m_header->addAction(made);
        return made;
    };
    m_goTo->setToolTip(tr("Go to the entry of this number (Ctrl+G)"));
    m_header->addAction(m_goTo);
    button("goToNewest", {}, "arrow-up-to-line", tr("Go to the newest entry"), QKeySequence(Qt::CTRL | Qt::Key_Home),
           [this] { m_view->goToNewest(); });
    button("goToOldest", {}, "arrow-down-to-line", tr("Go to the oldest entry"), QKeySequence(Qt::CTRL | Qt::Key_End),
           [this] { m_view->goToOldest(); });
    if (m_console.session.may(Operation::VerifyLedger))
        button("verify", tr("Verify"), "shield-check", tr("Recompute the hashes of entries"),
               QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V),
               [this] { m_verify->setVisible(!m_verify->isVisible()); });
    button("export", tr("Export"), "download", tr("Write entries to a file"), QKeySequence(Qt::CTRL | Qt::Key_E),
           [this] { askAndExport(); });

    const auto shortcut = [this](const QKeySequence& key, auto action) {
        connect(new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this,
                action);
    };
    shortcut(QKeySequence::Find, [this] { m_filter->findChild<PersonField*>()->setFocus(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_G), [this] { m_goTo->setFocus(); });
    shortcut(QKeySequence(Qt::Key_Escape), [this] { closeEntry(); });
    shortcut(QKeySequence::Refresh, [this] { read(); });
    connect(m_goTo, &QLineEdit::returnPressed, this, [this] {
        if (const auto wanted = m_goTo->value())
            openSubject(static_cast<qint64>(*wanted));
    });
}

void LedgerPage::connectModel()
{
    m_slow.setSingleShot(true);
    m_slow.setInterval(kSlowAfter);
    connect(&m_slow, &QTimer::timeout, this, [this] { m_findBar->begin(tr("Searching")); });
    connect(m_findBar, &JobBar::cancelled, this, &LedgerPage::stopReading);
    connect(m_exportBar, &JobBar::cancelled, m_export, &ExportJob::cancel);
    connect(m_model, &LedgerModel::readWanted, this, &LedgerPage::readChunk, Qt::QueuedConnection);
    connect(m_model, &LedgerModel::moreWanted, this, &LedgerPage::readMore);
    connect(m_filter, &FilterBar::changed, this, &LedgerPage::read);
    connect(m_banner, &Banner::acted, this, &LedgerPage::read);
    connect(m_table, &Table::rowOpened, this, &LedgerPage::openEntry);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LedgerPage::openEntry);
    connect(m_entry, &EntryPanel::closed, this, &LedgerPage::closeEntry);
    connect(m_verify, &VerifyPanel::closed, m_verify, &QWidget::hide);
    connect(m_verify, &VerifyPanel::entryWanted, this, [this](qint64 sequenceId) { openSubject(sequenceId); });
    m_newer.setSingleShot(true);
    m_newer.setInterval(kNewerEvery);
    connect(&m_newer, &QTimer::timeout, this, &LedgerPage::lookForNewer);
    const auto lookSoon = [this] {
        if (m_isRead && isVisible() && !m_newer.isActive())
            m_newer.start();
    };
    connect(&m_console.taps, &TapStream::tapped, this, lookSoon);
    connect(&m_console.server, &ServerMonitor::changed, this, lookSoon);
}

void LedgerPage::shown()
{
    if (m_isRead)
        lookForNewer();
    else
        read();
}

void LedgerPage::openSubject(const QVariant& subject)
{
    if (subject.typeId() == QMetaType::QString) { // a checkpoint's file
        m_verify->show();
        return m_verify->compareWith(subject.toString());
    }
    m_wanted = subject.toLongLong();
    if (!m_isRead || (!m_model->isBrowsing() && m_model->rowOf(*m_wanted) < 0)) {
        m_filter->clear();
        return read();
    }
    goTo(*m_wanted);
}

void LedgerPage::goTo(std::int64_t sequenceId)
{
    m_wanted.reset();
    m_view->goTo(sequenceId);
    m_entry->open(sequenceId); // says it where there is none
    m_entry->QWidget::show();
}

void LedgerPage::read()
{
    m_banner->clear();
    if (m_filter->filter())
        find();
    else
        browse();
}

LedgerPage::~LedgerPage() { stopReading(); }

Stop LedgerPage::beginReading()
{
    stopReading();
    m_busy->begin();
    m_slow.start();
    m_stop = std::make_shared<std::atomic<bool>>(false);
    return m_stop;
}

/// Of the newest question; the answers of those before have nothing to say here.
void LedgerPage::endReading()
{
    m_slow.stop();
    m_findBar->end();
}

void LedgerPage::stopReading()
{
    if (m_stop)
        *m_stop = true;
}

void LedgerPage::browse()
{
    const Stop stop = beginReading();
    m_console.session.ask(this,
                          stoppable(stop,
                                    [](const Services& services) -> Result<Ends> {
                                        LedgerService ledger = services.ledger();
                                        const auto first = ledger.firstSequenceId();
                                        if (!first)
                                            return failure(first.error());
                                        const auto head = ledger.head();
                                        if (!head)
                                            return failure(head.error());
                                        return Ends{*first, head->sequence_id};
                                    }),
                          [this, reading = ++m_reading](const Result<Ends>& ends) {
                              m_busy->end();
                              if (reading != m_reading)
                                  return;
                              endReading();
                              if (!ends)
                                  return showTrouble(ends.error());
                              m_head = ends->last;
                              m_isRead = true;
                              m_model->browse(ends->first, ends->last);
                              describe();
                              if (m_wanted)
                                  goTo(*m_wanted);
                          });
}

void LedgerPage::find()
{
    const Stop stop = beginReading();
    LedgerFilter filter = *m_filter->filter();
    filter.limit = kPage;
    m_console.session.ask(this,
                          stoppable(stop,
                                    [filter](const Services& services) -> Result<std::pair<std::int64_t, LedgerRows>> {
                                        const auto head =
                                            services.ledger().head(); // first, so that nothing is missed between
                                        if (!head)
                                            return failure(head.error());
                                        auto rows = readRows(services, filter);
                                        if (!rows)
                                            return failure(rows.error());
                                        return std::pair(head->sequence_id, std::move(*rows));
                                    }),
                          [this, reading = ++m_reading](Result<std::pair<std::int64_t, LedgerRows>> found) {
                              m_busy->end();
                              if (reading != m_reading)
                                  return;
                              endReading();
                              if (!found)
                                  return showTrouble(found.error());
                              const bool hasMore = std::ssize(found->second.entries) == kPage;
                              m_isRead = true;
                              m_head = found->second.entries.empty()
                                           ? found->first
                                           : std::max(found->first, found->second.entries.front().sequence_id);
                              m_model->show(std::move(found->second), hasMore);
                              describe();
                              if (m_wanted)
                                  goTo(*m_wanted);
                          });
}

void LedgerPage::readChunk(qint64 chunk, qint64 from, qint64 to)
{
    m_busy->begin();
    m_console.session.ask(
        this,
        [from, to](const Services& services) {
            return readRows(services, {.after = from - 1, .limit = LedgerModel::kChunk, .before = to + 1});
        },
        [this, chunk](Result<LedgerRows> rows) {
            m_busy->end();
            if (rows)
                return m_model->fill(chunk, std::move(*rows));
            m_model->giveUp(chunk);
            showTrouble(rows.error());
        });
}

void LedgerPage::readMore(qint64 before)
{
    const auto wanted = m_filter->filter();
    if (!wanted)
        return;
    LedgerFilter filter = *wanted;
    filter.before = before;
    filter.limit = kPage;
    const Stop stop = beginReading();
    m_console.session.ask(this,
                          stoppable(stop, [filter](const Services& services) { return readRows(services, filter); }),
                          [this, reading = m_reading](Result<LedgerRows> rows) {
                              m_busy->end();
                              if (reading != m_reading)
                                  return;
                              endReading();
                              if (!rows) {
                                  m_model->append({}, true);
                                  return showTrouble(rows.error());
                              }
                              const bool hasMore = std::ssize(rows->entries) == kPage;
                              m_model->append(std::move(*rows), hasMore);
                              describe();
                          });
}

void LedgerPage::lookForNewer()
{
    const auto wanted = m_filter->filter();
    const auto then = [this, reading = m_reading](Result<std::pair<std::int64_t, LedgerRows>> newer) {
        if (reading != m_reading)
            return;
        if (!newer)
            return showTrouble(newer.error());
        if (newer->first <= m_head)
            return;
        m_head = newer->first;
        if (m_model->rowCount() == 0 && m_model->isBrowsing())
            return read(); // the first entries ever: where they begin is not known yet
        m_model->setLast(m_head);
        m_model->prepend(std::move(newer->second));
        describe();
    };
    m_console.session.ask(
        this,
        [wanted, after = m_head](const Services& services) -> Result<std::pair<std::int64_t, LedgerRows>> {
            const auto head = services.ledger().head();
            if (!head)
                return failure(head.error());
            if (!wanted || head->sequence_id <= after)
                return std::pair(head->sequence_id, LedgerRows{});
            LedgerFilter filter = *wanted;
            filter.after = after;
            filter.before = head->sequence_id + 1;
            filter.limit = head->sequence_id - after;
            auto rows = readRows(services, filter);
            if (!rows)
                return failure(rows.error());
            return std::pair(head->sequence_id, std::move(*rows));
        },
        then);
}

void LedgerPage::openEntry()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const std::int64_t sequenceId = m_model->sequenceIdAt(current.row());
    if (m_entry->isVisible() && m_entry->sequenceId() == sequenceId)
        return;
    m_entry->open(sequenceId);
    m_entry->QWidget::show();
}

void LedgerPage::closeEntry()
{
    m_entry->hide();
    m_table->setFocus();
}

void LedgerPage::askAndExport()
{
    auto* dialog = new ExportDialog(m_filter->filter().has_value(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto format = dialog->format();
        const bool isCsv = format == LedgerService::Format::Csv;
        askWhereToSave(this, tr("Export entries"),
                       isCsv ? QStringLiteral("ledger.csv") : QStringLiteral("ledger.jsonl"),
                       isCsv ? tr("Comma-separated values (*.csv)") : tr("JSON lines (*.jsonl)"),
                       [this, what = dialog->what(), range = dialog->range(), format](const QString& path) {
                           exportTo(path, what, range, format);
                       });
    });
    dialog->open();
}

void LedgerPage::exportTo(const QString& path, ExportDialog::What what, const LedgerRange& range,
                          LedgerService::Format format)
{
    const auto filter = m_filter->filter();
    if (what == ExportDialog::What::Found && filter) {
        return m_export->begin(path, 0, [filter, format](const Services& services, const auto& sink) {
            return services.ledger().exportFound(*filter, format, sink);
        });
    }
    const qint64 total = std::min(range.to.value_or(m_head), m_head) - range.from.value_or(1) + 1;
    m_export->begin(path, std::max<qint64>(0, total), [range, format](const Services& services, const auto& sink) {
        return services.ledger().exportEntries(range, format, sink);
    });
}

void LedgerPage::showTrouble(const Error& error)
{
    if (error.code == ErrorCode::Cancelled)
        return m_banner->show(Banner::Kind::Info, tr("The search was stopped."), tr("Try again"));
    m_banner->show(Banner::Kind::Error, tr("The ledger could not be read: %1").arg(sentenceOf(error)), tr("Try again"));
}

void LedgerPage::describe()
{
    auto* empty = m_table->findChild<EmptyState*>();
    if (m_model->isBrowsing()) {
        m_header->setSubtitle(m_head == 0 ? tr("Every tap that is recorded becomes an entry here")
                                          : tr("%1 entries, newest first").arg(number(m_model->total())));
        return empty->setTexts(tr("No entries yet"),
                               tr("The first tap of an issued card at a registered device becomes "
                                  "entry 1. Register a device and issue a card to begin."));
    }
    m_header->setSubtitle(m_model->canFetchMore({}) ? tr("More than %1 entries found").arg(number(m_model->total()))
                                                    : tr("%1 entries found").arg(number(m_model->total())));
    empty->setTexts(tr("Nothing found"), tr("No entry is like this. Press Ctrl+Shift+F to see every entry."));
}

} // namespace tapledger::ui
