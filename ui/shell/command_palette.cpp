// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace tapledger::ui {
namespace {

constexpr QSize kSize(560, 420);
constexpr std::int64_t kMostPeople = 8;
constexpr std::size_t kMostDevices = 5;

} // namespace

int matchScore(const QString& typed, const QString& text)
{
    if (typed.isEmpty())
        return 1;
    if (text.startsWith(typed, Qt::CaseInsensitive))
        return 4;
    if (text.contains(QLatin1Char(' ') + typed, Qt::CaseInsensitive))
        return 3;
    if (text.contains(typed, Qt::CaseInsensitive))
        return 2;
    qsizetype at = 0;
    for (const QChar c : typed) {
        at = text.indexOf(c, at, Qt::CaseInsensitive);
        if (at++ < 0)
            return 0;
    }
    return 1;
}

CommandPalette::CommandPalette(Console& console, std::vector<Command> commands, QWidget* parent)
    : QDialog(parent, Qt::Popup), m_console(console), m_commands(std::move(commands)), m_text(new QLineEdit),
      m_list(new QListWidget)
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Command palette"));
    m_text->setObjectName(QStringLiteral("commandText"));
    m_text->setAccessibleName(tr("Command palette"));
    m_text->setPlaceholderText(tr("Go to a page, a person, a device, or do something"));
    m_text->addAction(icon(QStringLiteral("search"), Theme::colours().textMuted), QLineEdit::LeadingPosition);
    m_text->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("commandList"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    resize(kSize);
    if (parent)
        move(parent->mapToGlobal(QPoint((parent->width() - width()) / 2, parent->height() / 8)));

    m_lookUp.setSingleShot(true);
    m_lookUp.setInterval(std::chrono::milliseconds(80));
    connect(&m_lookUp, &QTimer::timeout, this, &CommandPalette::lookUp);
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        m_found.clear();
        showMatches();
        m_lookUp.start();
    });
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    showMatches();
}

void CommandPalette::add(const Command& command)
{
    auto* item = new QListWidgetItem(icon(command.icon), command.title, m_list);
    if (!command.hint.isEmpty())
        item->setText(QStringLiteral("%1   ·   %2").arg(command.title, command.hint));
    item->setSizeHint({0, 36});
    m_shown.push_back(command);
}

void CommandPalette::showMatches()
{
    const QString typed = m_text->text().trimmed();
    std::vector<std::pair<int, const Command*>> fitting;
    for (const Command& command : m_commands) {
        if (const int score = matchScore(typed, command.title); score > 0)
            fitting.emplace_back(score, &command);
    }
    std::ranges::stable_sort(fitting, std::greater(), &std::pair<int, const Command*>::first);
    m_list->clear();
    m_shown.clear();
    for (const auto& [score, command] : fitting)
        add(*command);
    for (const Command& command : m_found)
        add(command);
    m_list->setCurrentRow(0);
}

/// People and devices whose names the text is part of.
void CommandPalette::lookUp()
{
    const QString typed = m_text->text().trimmed();
    if (typed.size() < 2)
        return;
    const auto isStillTyped = [this, typed] { return m_text->text().trimmed() == typed; };
    if (m_console.session.may(Operation::ReadPeople))
        m_console.session.ask(
            this,
            [text = typed.toStdString()](const Services& services) {
                return services.enrolment().employeePage(text, "", kMostPeople);
            },
            [this, isStillTyped](const Result<std::vector<Employee>>& people) {
                if (!people || !isStillTyped())
                    return;
                for (const Employee& person : *people) {
                    const qint64 id = person.id;
                    m_found.push_back({QString::fromStdString(person.full_name),
                                       tr("Person %1").arg(QString::fromStdString(person.employee_number)),
                                       QStringLiteral("user"),
                                       [this, id] { m_console.navigator.open(QStringLiteral("people"), id); }});
                }
                showMatches();
            });
    if (m_console.session.may(Operation::ManageDevices))
        m_console.session.ask(
            this, [](const Services& services) { return services.devices().all(); },
            [this, isStillTyped, typed](const Result<std::vector<Device>>& devices) {
                if (!devices || !isStillTyped())
                    return;
                std::size_t count = 0;
                for (const Device& device : *devices) {
                    const QString id = QString::fromStdString(device.device_id);
                    const QString name = QString::fromStdString(device.device_name);
                    if (matchScore(typed, id) < 2 && matchScore(typed, name) < 2)
                        continue;
                    m_found.push_back({name.isEmpty() ? id : name, tr("Device %1").arg(id), QStringLiteral("router"),
                                       [this, id] { m_console.navigator.open(QStringLiteral("devices"), id); }});
                    if (++count == kMostDevices)
                        break;
                }
                showMatches();
            });
}

void CommandPalette::run()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= static_cast<int>(m_shown.size()))
        return;
    const auto command = m_shown[static_cast<std::size_t>(row)].run;
    accept();
    command();
}

/// The text has the focus; the arrows and Enter are for the list.
bool CommandPalette::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_list->count() > 0) {
            m_list->setCurrentRow((m_list->currentRow() + step + m_list->count()) % m_list->count());
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            run();
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

} // namespace tapledger::ui
