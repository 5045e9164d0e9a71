// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrolment/people_search.h"

#include "ui/pages/enrolment/card_words.h"
#include "ui/widgets/copy_rows.h"
#include "ui/widgets/person_delegate.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

namespace tapledger::ui {
namespace {

constexpr int kMost = 100;

QString detailOf(const Employee& employee)
{
    QStringList parts{QString::fromStdString(employee.employee_number)};
    for (const std::string& text : {employee.department, employee.position}) {
        if (!text.empty())
            parts += QString::fromStdString(text);
    }
    return parts.join(QStringLiteral(" · "));
}

QString markOf(const EmployeeAndCard& row, Timestamp now, bool isBatch)
{
    if (isBatch && !row.card_uid.empty())
        return PeopleSearch::tr("✓ issued");
    if (!row.employee.is_active)
        return PeopleSearch::tr("left");
    if (row.card_uid.empty())
        return PeopleSearch::tr("no card");
    return row.expires_at && *row.expires_at <= now ? PeopleSearch::tr("expired") : QString();
}

std::vector<RowsModel<EmployeeAndCard>::Column> columns(Console& console, const bool& isBatch)
{
    const auto decoration = [&clock = console.session.clock(), &photos = console.photos,
                             &isBatch](const EmployeeAndCard& row, int role) -> QVariant {
        switch (role) {
        case PersonDelegate::NameRole:
            return QString::fromStdString(row.employee.full_name);
        case PersonDelegate::DetailRole:
            return detailOf(row.employee);
        case PersonDelegate::MarkRole:
            return markOf(row, clock.now(), isBatch);
        case PersonDelegate::FadedRole:
            return !row.employee.is_active;
        case PersonDelegate::PhotoRole:
            return photos.photo(row.employee.id);
        case Qt::ToolTipRole:
            return row.card_uid.empty() ? PeopleSearch::tr("Has no card")
                                        : PeopleSearch::tr("Card %1").arg(QString::fromStdString(row.card_uid));
        default:
            return {};
        }
    };
    return {{PeopleSearch::tr("Person"), [](const EmployeeAndCard& row) { return personText(row.employee); },
             Qt::AlignLeft, decoration}};
}

} // namespace

PeopleSearch::PeopleSearch(Console& console, Inquiry& inquiry)
    : m_console(console), m_inquiry(inquiry), m_text(new QLineEdit), m_list(new QListView), m_status(new QLabel),
      m_people(columns(console, m_isBatch))
{
    m_text->setObjectName(QStringLiteral("personSearch"));
    m_text->setPlaceholderText(tr("Number or name"));
    m_text->setAccessibleName(tr("Find a person by number or name"));
    m_text->setToolTip(tr("Type a few letters and press Enter (Ctrl+F)"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_text->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("personList"));
    m_list->setAccessibleName(tr("People found"));
    m_list->setModel(&m_people);
    m_list->setItemDelegate(new PersonDelegate(m_list));
    m_list->setUniformItemSizes(true);
    copyChosenRows(*m_list);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_status->setObjectName(QStringLiteral("personSearchStatus"));
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_status->setWordWrap(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_status);

    connect(m_text, &QLineEdit::textChanged, this, [this] {
        m_list->setCurrentIndex({}); // it was found by another text
        refresh();
    });
    connect(m_text, &QLineEdit::returnPressed, this, [this] { // faster than the answer: its first one is meant
        m_chooseFirst = true;
        refresh();
    });
    connect(&console.photos, &Photos::learned, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(m_list, &QListView::clicked, this, &PeopleSearch::choose);
    connect(m_list, &QListView::activated, this, &PeopleSearch::choose);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, &PeopleSearch::beginTyping);
}

bool PeopleSearch::eventFilter(QObject* object, QEvent* event)
{
    // The arrows walk through what was found, without leaving the field.
    if (object == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        const int row = m_list->currentIndex().row() + step;
        if (step != 0) {
            if (row >= 0 && row < m_people.rowCount())
                m_list->setCurrentIndex(m_people.index(row, 0));
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_list->currentIndex().isValid()) {
            choose(m_list->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void PeopleSearch::beginTyping()
{
    m_text->setFocus();
    m_text->selectAll();
}

void PeopleSearch::setBatch(bool isBatch)
{
    m_isBatch = isBatch;
    m_chooseFirst = isBatch;
    m_text->setPlaceholderText(isBatch ? tr("Narrow the batch by number or name") : tr("Number or name"));
    refresh();
}

void PeopleSearch::refresh(std::int64_t employeeId)
{
    EmployeeFilter filter;
    filter.text = m_text->text().toStdString();
    filter.limit = kMost;
    if (m_isBatch) {
        filter.order = EmployeeFilter::Order::Number;
        filter.card = EmployeeFilter::Card::None;
        filter.is_active = true;
    } else {
        filter.order = EmployeeFilter::Order::Relevance;
    }
    m_inquiry.ask([filter](const Services& services) { return services.enrolment().people(filter); },
                  [this, employeeId, asked = ++m_asked](std::vector<EmployeeAndCard> people) {
                      if (asked != m_asked)
                          return;
                      tell(std::move(people), employeeId);
                  });
}

void PeopleSearch::tell(std::vector<EmployeeAndCard> people, std::int64_t wanted)
{
    const QModelIndex before = m_list->currentIndex();
    const std::int64_t kept = wanted > 0 ? wanted : before.isValid() ? m_people.at(before.row()).employee.id : 0;
    m_people.setRows(std::move(people));
    say();
    if (m_people.rows().empty())
        return;
    if (std::exchange(m_chooseFirst, false))
        return choose(m_people.index(0, 0));
    const auto found = std::ranges::find(m_people.rows(), kept, [](const auto& row) { return row.employee.id; });
    const QModelIndex at = m_people.index(static_cast<int>(found - m_people.rows().begin()), 0);
    if (at.isValid() && wanted > 0)
        choose(at);
    else if (at.isValid())
        m_list->setCurrentIndex(at);
    else if (!m_text->text().isEmpty()) // Enter takes it
        m_list->setCurrentIndex(m_people.index(0, 0));
}

void PeopleSearch::choose(const QModelIndex& index)
{
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    Q_EMIT chosen(m_people.at(index.row()).employee);
}

void PeopleSearch::markIssued(const CardUid& uid)
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    EmployeeAndCard row = m_people.at(index.row());
    row.card_uid = uid.text();
    m_people.replace(index.row(), std::move(row));
}

void PeopleSearch::chooseNext()
{
    const int next = m_list->currentIndex().row() + 1;
    if (next < m_people.rowCount())
        return choose(m_people.index(next, 0));
    if (m_people.rowCount() >= kMost) { // those who have got their card are not found again
        m_chooseFirst = true;
        return refresh();
    }
    Q_EMIT ended();
}

void PeopleSearch::say()
{
    const int count = m_people.rowCount();
    if (count == 0)
        m_status->setText(m_isBatch                  ? tr("Everybody found has a card.")
                          : m_text->text().isEmpty() ? tr("Nobody is listed yet. Add people on the page People.")
                                                     : tr("Nobody has “%1” in number or name.").arg(m_text->text()));
    else if (count >= kMost)
        m_status->setText(tr("The first %1; type more to see others.").arg(QLocale().toString(count)));
    else
        m_status->setText((m_isBatch ? tr("Without a card: %1") : tr("Found: %1")).arg(QLocale().toString(count)));
}

} // namespace tapledger::ui
