// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/people_page.h"

#include "ui/pages/people/import_dialog.h"
#include "ui/pages/people/leaver_dialog.h"
#include "ui/pages/people/people_columns.h"
#include "ui/pages/people/person_dialog.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/inquiry.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/table.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

namespace tapledger::ui {
namespace {

constexpr int kPage = 200;
constexpr int kExportPage = 10'000; ///< each one goes through everybody

enum Active { Everybody, ActiveOnly, LeftOnly };

} // namespace

PeoplePage::PeoplePage(Console& console)
    : m_console(console), m_header(new PageHeader(tr("People"))), m_text(new QLineEdit), m_active(new QComboBox),
      m_card(new QComboBox), m_table(new Table(QStringLiteral("people"), console)),
      m_people(peopleColumns(console.session.clock(), console.photos))
{
    auto* busy = new BusyLine;
    auto* banner = new Banner;
    m_inquiry = new Inquiry(console.session, *busy, *banner, this);
    auto* notice = new Banner;
    notice->setObjectName(QStringLiteral("foreignNotice"));
    makeTable();
    addHeaderActions();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    layout->addWidget(m_header);
    layout->addWidget(busy);
    layout->addWidget(banner);
    layout->addWidget(notice);
    layout->addLayout(makeFilters());
    layout->addWidget(m_table, 1);
    showWhatCanBeDone();

    m_inquiry->ask([](const Services& services) { return services.enrolment().peopleAreForeign(); },
                   [this, notice](bool isForeign) {
                       m_isReadOnly = isForeign || !m_console.session.may(Operation::ManagePeople);
                       if (isForeign)
                           notice->show(Banner::Kind::Info,
                                        tr("Another system keeps the people in this database: add and change them "
                                           "there. They are only read here; cards are given out on Enrolment."));
                       showWhatCanBeDone();
                   });
}

void PeoplePage::makeTable()
{
    m_empty = new EmptyState(QStringLiteral("users"), tr("Nobody yet"),
                             tr("Add the people who are to have cards: one by one, or all at once from a CSV file."),
                             tr("Import people…"));
    m_table->setAccessibleName(tr("People"));
    m_table->setModel(&m_people);
    m_table->setEmptyState(m_empty);
    m_table->setIconSize({kAvatarSize, kAvatarSize});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    const bool isFirst = !m_console.preferences.contains(QStringLiteral("columns/people"));
    m_table->setFirstWidths({240, 88, 144, 160, 168});
    if (isFirst) // Qt's own is the first column, descending
        header->setSortIndicator(1, Qt::AscendingOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this, header](int column, Qt::SortOrder) {
        if (column < kSortableColumns)
            return refresh();
        header->setSortIndicator(1, Qt::AscendingOrder); // asks anew by itself
    });
    m_people.onMore([this] { readMore(); });
    m_table->setReader([this] {
        EmployeeFilter all = filter();
        all.limit = kExportPage;
        return readAllPages(m_people.columns(), kExportPage,
                            [all](const Services& services, const EmployeeAndCard* last) {
                                EmployeeFilter next = all;
                                if (last)
                                    next.after = last->employee;
                                return services.enrolment().people(next);
                            });
    });
    connect(&m_console.photos, &Photos::learned, m_table->viewport(), qOverload<>(&QWidget::update));
    connect(m_empty, &EmptyState::acted, this, &PeoplePage::importPeople);
    connect(m_table, &Table::rowOpened, this, &PeoplePage::edit);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PeoplePage::showWhatCanBeDone);
    connect(&m_people, &QAbstractItemModel::modelReset, this, &PeoplePage::showWhatCanBeDone);
}

QPushButton* PeoplePage::makeButton(const char* name, const QString& iconName, const QString& text, const QString& tip,
                                    const QKeySequence& keys, void (PeoplePage::*act)())
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    button->setToolTip(QStringLiteral("%1 (%2)").arg(tip, keys.toString(QKeySequence::NativeText)));
    connect(button, &QPushButton::clicked, this, act);
    connect(new QShortcut(keys, this), &QShortcut::activated, button, &QPushButton::click);
    return button;
}

void PeoplePage::addHeaderActions()
{
    auto* people = makeButton("importPeople", QStringLiteral("file-up"), tr("&Import people…"),
                              tr("Add and update people from a CSV file"), QKeySequence(Qt::CTRL | Qt::Key_I),
                              &PeoplePage::importPeople);
    auto* cards = makeButton("importCards", QStringLiteral("credit-card"), tr("Import &cards…"),
                             tr("Issue cards from a CSV file"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I),
                             &PeoplePage::importCards);
    auto* addPerson =
        makeButton("addPerson", {}, tr("&Add person…"), tr("Add one person"), QKeySequence::New, &PeoplePage::add);
    addPerson->setProperty("mainAction", true);
    m_changing = {people, addPerson};
    cards->setVisible(m_console.session.may(Operation::ManageCards));
    for (QPushButton* button : {people, cards, addPerson})
        m_header->addAction(button);
}

QLayout* PeoplePage::makeFilters()
{
    m_text->setObjectName(QStringLiteral("peopleSearch"));
    m_text->setPlaceholderText(tr("Number or name"));
    m_text->setAccessibleName(tr("Find people by number or name"));
    m_text->setToolTip(tr("Show people whose number or name has these words (Ctrl+F)"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_active->setObjectName(QStringLiteral("peopleActive"));
    m_active->setAccessibleName(tr("Whether they have left"));
    m_active->addItems({tr("Active and left"), tr("Active"), tr("Have left")});
    m_card->setObjectName(QStringLiteral("peopleCard"));
    m_card->setAccessibleName(tr("Whether they have a card"));
    m_card->addItems({tr("With and without card"), tr("With a card"), tr("Without a card")});
    m_edit = makeButton("editPerson", QStringLiteral("pencil"), tr("&Edit…"), tr("Change the person chosen"),
                        QKeySequence(Qt::Key_F2), &PeoplePage::edit);
    m_give = makeButton("giveCard", QStringLiteral("id-card"), tr("Cards"), tr("Open the person chosen on Enrolment"),
                        QKeySequence(Qt::CTRL | Qt::Key_E), &PeoplePage::giveCard);
    m_leave = makeButton("leavePerson", QStringLiteral("log-out"), tr("Has &left…"),
                         tr("The person chosen has left, or is back"), QKeySequence(Qt::CTRL | Qt::Key_D),
                         &PeoplePage::leaveOrReturn);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addWidget(m_text, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_active, m_card, m_edit, m_give, m_leave})
        row->addWidget(widget);

    const auto remember = [this](QComboBox* box) {
        const QString key = QStringLiteral("people/") + box->objectName();
        box->setCurrentIndex(m_console.preferences.value(key, box == m_active ? ActiveOnly : 0).toInt());
        connect(box, &QComboBox::currentIndexChanged, this, [this, key](int index) {
            m_console.preferences.setValue(key, index);
            refresh();
        });
    };
    remember(m_active);
    remember(m_card);
    const QString textKey = QStringLiteral("people/") + m_text->objectName();
    m_text->setText(m_console.preferences.value(textKey).toString());
    connect(m_text, &QLineEdit::textChanged, this, [this, textKey](const QString& text) {
        m_console.preferences.setValue(textKey, text);
        refresh();
    });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_text, [this] {
        m_text->setFocus();
        m_text->selectAll();
    });
    return row;
}

void PeoplePage::shown()
{
    m_console.photos.refresh();
    refresh();
}

EmployeeFilter PeoplePage::filter() const
{
    const QHeaderView* header = m_table->horizontalHeader();
    EmployeeFilter filter;
    filter.text = m_text->text().toStdString();
    if (m_active->currentIndex() != Everybody)
        filter.is_active = m_active->currentIndex() == ActiveOnly;
    filter.card = static_cast<EmployeeFilter::Card>(m_card->currentIndex());
    filter.order = orderOf(header->sortIndicatorSection());
    filter.descending = header->sortIndicatorOrder() == Qt::DescendingOrder;
    filter.limit = kPage;
    return filter;
}

void PeoplePage::refresh()
{
    if (const auto row = chosen(); row && m_wanted == 0)
        m_wanted = row->employee.id;
    m_inquiry->ask([filter = filter()](const Services& services) { return services.enrolment().people(filter); },
                   [this, asked = ++m_asked](std::vector<EmployeeAndCard> people) {
                       if (asked != m_asked)
                           return;
                       m_people.setRows({});
                       take(std::move(people));
                       choose(std::exchange(m_wanted, 0));
                   });
}

void PeoplePage::readMore()
{
    EmployeeFilter next = filter();
    next.after = m_people.rows().back().employee;
    m_inquiry->ask([next](const Services& services) { return services.enrolment().people(next); },
                   [this, asked = ++m_asked](std::vector<EmployeeAndCard> people) {
                       if (asked == m_asked)
                           take(std::move(people));
                   },
                   [this] { m_people.setHasMore(true); });
}

void PeoplePage::take(std::vector<EmployeeAndCard> people)
{
    const bool hasMore = people.size() == kPage;
    const bool isNarrowed =
        !m_text->text().isEmpty() || m_active->currentIndex() == LeftOnly || m_card->currentIndex() > 0;
    if (isNarrowed)
        m_empty->setTexts(tr("Nobody fits"), tr("Nobody has these words in number or name and fits the filters."));
    else
        m_empty->setTexts(tr("Nobody yet"),
                          tr("Add the people who are to have cards: one by one, or all at once from a CSV file."));
    m_people.append(std::move(people));
    m_people.setHasMore(hasMore);
    const int count = m_people.rowCount();
    m_header->setSubtitle(hasMore ? tr("The first %1; more as you scroll").arg(QLocale().toString(count))
                                  : tr("%1 listed").arg(QLocale().toString(count)));
}

std::optional<EmployeeAndCard> PeoplePage::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_people.at(rows.front().row()));
}

void PeoplePage::choose(std::int64_t id)
{
    const auto found = std::ranges::find(m_people.rows(), id, [](const auto& row) { return row.employee.id; });
    if (found != m_people.rows().end())
        m_table->selectRow(static_cast<int>(found - m_people.rows().begin()));
}

void PeoplePage::showWhatCanBeDone()
{
    const auto row = chosen();
    for (QPushButton* button : m_changing)
        button->setVisible(!m_isReadOnly);
    if (!m_edit)
        return;
    m_edit->setVisible(!m_isReadOnly);
    m_leave->setVisible(!m_isReadOnly);
    m_give->setVisible(m_console.session.may(Operation::ManageCards));
    for (QPushButton* button : {m_edit, m_leave, m_give})
        button->setEnabled(row.has_value());
    const bool hasLeft = row && !row->employee.is_active;
    m_leave->setText(hasLeft ? tr("Is &back") : tr("Has &left…"));
    if (auto* import = m_empty->findChild<QPushButton*>(QStringLiteral("emptyStateAction")))
        import->setVisible(!m_isReadOnly);
}

void PeoplePage::add() { openDialog({}); }

void PeoplePage::edit()
{
    if (const auto row = chosen(); row && !m_isReadOnly)
        openDialog(row->employee);
}

void PeoplePage::openDialog(const std::optional<Employee>& person)
{
    auto* dialog = new PersonDialog(m_console, person, this);
    connect(dialog, &PersonDialog::saved, this, [this, isNew = !person](const Employee& saved) {
        const QString who = QString::fromStdString(nameAndNumber(saved));
        m_inquiry->say(Banner::Kind::Success, isNew ? tr("%1 was added.").arg(who) : tr("%1 was saved.").arg(who),
                       isNew ? tr("Give a card") : QString(),
                       [this, id = saved.id] { m_console.navigator.open(QStringLiteral("enrolment"), qlonglong(id)); });
        m_wanted = saved.id;
        m_console.photos.refresh();
        refresh();
    });
    dialog->open();
}

void PeoplePage::openSubject(const QVariant& subject)
{
    m_inquiry->ask(
        [id = subject.toLongLong()](const Services& services) { return services.enrolment().findEmployee(id); },
        [this](const Employee& person) {
            m_wanted = person.id;
            const QSignalBlocker quiet(m_active);
            m_active->setCurrentIndex(person.is_active ? ActiveOnly : LeftOnly);
            m_card->setCurrentIndex(0);
            m_text->setText(QString::fromStdString(person.employee_number));
            refresh();
        });
}

void PeoplePage::leaveOrReturn()
{
    const auto row = chosen();
    if (!row)
        return;
    if (!row->employee.is_active)
        return comeBack(row->employee.id);
    askAboutLeaver(this, *row, [this, id = row->employee.id](const std::string& cardToEnd) {
        leave(id, cardToEnd.empty() ? EnrolmentService::CardOfLeaver::Keep : EnrolmentService::CardOfLeaver::End);
    });
}

void PeoplePage::leave(std::int64_t id, EnrolmentService::CardOfLeaver card)
{
    m_inquiry->ask([id, card](const Services& services) { return services.enrolment().leave(id, card); },
                   [this](const Leaving& leaving) {
                       const QString who = QString::fromStdString(nameAndNumber(leaving.employee));
                       m_inquiry->say(Banner::Kind::Success,
                                      leaving.ended
                                          ? tr("%1 has left. Card %2 has ended.")
                                                .arg(who, QString::fromStdString(leaving.ended->card_uid.text()))
                                          : tr("%1 has left. Gates refuse the card.").arg(who),
                                      tr("Undo"), [this, leaving] { undoLeaving(leaving); });
                       refresh();
                   });
}

void PeoplePage::undoLeaving(const Leaving& leaving)
{
    m_inquiry->ask([leaving](const Services& services) { return services.enrolment().undoLeaving(leaving); },
                   [this, leaving](const Employee& person) {
                       const QString who = QString::fromStdString(nameAndNumber(person));
                       m_inquiry->say(Banner::Kind::Info,
                                      leaving.ended
                                          ? tr("Undone: %1 is back and holds card %2 again.")
                                                .arg(who, QString::fromStdString(leaving.ended->card_uid.text()))
                                          : tr("Undone: %1 is back.").arg(who));
                       refresh();
                   });
}

void PeoplePage::comeBack(std::int64_t id)
{
    m_inquiry->ask(
        [id](const Services& services) {
            return services.enrolment().editEmployee(id, [](Employee& current) -> Result<void> {
                current.is_active = true;
                return {};
            });
        },
        [this](const Employee& person) {
            m_inquiry->say(Banner::Kind::Success, tr("%1 is back. Give them a card if they have none.")
                                                      .arg(QString::fromStdString(nameAndNumber(person))));
            refresh();
        });
}

void PeoplePage::giveCard()
{
    if (const auto row = chosen())
        m_console.navigator.open(QStringLiteral("enrolment"), qlonglong(row->employee.id));
}

void PeoplePage::importPeople()
{
    auto* dialog = new ImportDialog(m_console, ImportDialog::What::People, this);
    connect(dialog, &ImportDialog::imported, this, &PeoplePage::refresh);
    dialog->open();
}

void PeoplePage::importCards()
{
    auto* dialog = new ImportDialog(m_console, ImportDialog::What::Cards, this);
    connect(dialog, &ImportDialog::imported, this, &PeoplePage::refresh);
    dialog->open();
}

} // namespace tapledger::ui
