// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/person_dialog.h"

#include "ui/widgets/avatar.h"
#include "ui/widgets/inquiry.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace tapledger::ui {
namespace {

constexpr int kWidth = 480;
constexpr int kAvatar = 64;
constexpr int kLongestNumber = 64;
constexpr int kLongestText = 255;

QLineEdit* makeField(const char* name, int longest)
{
    auto* field = new QLineEdit;
    field->setObjectName(QLatin1String(name));
    field->setMaxLength(longest);
    return field;
}

} // namespace

PersonDialog::PersonDialog(Console& console, const std::optional<Employee>& person, QWidget* parent)
    : QDialog(parent), m_console(console), m_before(person), m_avatar(new Avatar(kAvatar)),
      m_removePhoto(new QPushButton(tr("&Remove"))), m_number(makeField("employeeNumber", kLongestNumber)),
      m_name(makeField("fullName", kLongestText)), m_department(makeField("department", kLongestText)),
      m_position(makeField("position", kLongestText)), m_save(new QPushButton(person ? tr("&Save") : tr("&Add person")))
{
    setObjectName(QStringLiteral("personDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(person ? tr("Edit person") : tr("Add person"));
    setMinimumWidth(kWidth);
    auto* busy = new BusyLine;
    auto* banner = new Banner;
    m_inquiry = new Inquiry(console.session, *busy, *banner, this);
    m_save->setObjectName(QStringLiteral("savePerson"));
    m_number->setToolTip(tr("What payroll calls this person; no two have the same"));

    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Number"), m_number);
    form->addRow(tr("Full n&ame"), m_name);
    form->addRow(tr("&Department"), m_department);
    form->addRow(tr("&Position"), m_position);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(space::kLarge);
    middle->addLayout(makePhoto());
    middle->addLayout(form, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::kMedium);
    layout->addWidget(busy);
    layout->addWidget(banner);
    layout->addLayout(middle);
    layout->addWidget(buttons);
    m_save->setDefault(true); // now that it is in the dialog

    connect(m_name, &QLineEdit::textChanged, this, [this] { setPhoto(m_photo); });
    setPhoto({});
    for (const QLineEdit* field : {m_number, m_name})
        connect(field, &QLineEdit::textChanged, this, &PersonDialog::showWhatIsMissing);
    connect(buttons, &QDialogButtonBox::accepted, this, &PersonDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill(person.value_or(Employee()));
    (person ? m_name : m_number)->setFocus();
    if (person)
        readCurrentPhoto();
}

QLayout* PersonDialog::makePhoto()
{
    auto* choose = new QPushButton(tr("P&hoto…"));
    choose->setObjectName(QStringLiteral("choosePhoto"));
    choose->setToolTip(tr("A picture from a file; its middle is shown"));
    choose->setAutoDefault(false);
    m_removePhoto->setObjectName(QStringLiteral("removePhoto"));
    m_removePhoto->setToolTip(tr("Show the initials instead"));
    m_removePhoto->setAutoDefault(false);
    m_removePhoto->hide();
    auto* column = new QVBoxLayout;
    column->addWidget(m_avatar, 0, Qt::AlignHCenter);
    column->addWidget(choose);
    column->addWidget(m_removePhoto);
    column->addStretch(1);
    connect(choose, &QPushButton::clicked, this, &PersonDialog::choosePhoto);
    connect(m_removePhoto, &QPushButton::clicked, this, [this] {
        m_newPhoto = "";
        setPhoto({});
    });
    return column;
}

void PersonDialog::setPhoto(const QImage& photo)
{
    m_photo = photo;
    m_avatar->setPerson(m_name->text().isEmpty() ? QStringLiteral("?") : m_name->text(), m_photo);
    m_removePhoto->setVisible(!m_photo.isNull());
}

void PersonDialog::readCurrentPhoto()
{
    m_inquiry->ask(
        [id = m_before->id](const Services& services) -> Result<QImage> {
            const auto photo = services.enrolment().photo(id);
            if (!photo)
                return failure(photo.error());
            return readPhoto(*photo);
        },
        [this](const QImage& photo) {
            if (!m_newPhoto)
                setPhoto(photo);
        });
}

void PersonDialog::choosePhoto()
{
    auto* dialog = new QFileDialog(this, tr("Choose a photo"), {}, tr("Pictures (*.jpg *.jpeg *.png *.webp *.bmp)"));
    dialog->setObjectName(QStringLiteral("photoFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_inquiry->ask(
            [path](const Services&) -> Result<QImage> {
                QImage photo = readPhoto(path.toStdString());
                if (photo.isNull())
                    return failure(ErrorCode::InvalidArgument, tr("%1 is no picture that can be read, or has more "
                                                                  "than 8 MiB")
                                                                   .arg(path)
                                                                   .toStdString());
                return photo;
            },
            [this](const QImage& photo) {
                m_newPhoto = photoText(photo);
                setPhoto(photo);
            });
    });
    dialog->open();
}

void PersonDialog::fill(const Employee& person)
{
    m_number->setText(QString::fromStdString(person.employee_number));
    m_name->setText(QString::fromStdString(person.full_name));
    m_department->setText(QString::fromStdString(person.department));
    m_position->setText(QString::fromStdString(person.position));
    showWhatIsMissing();
}

Employee PersonDialog::entered() const
{
    Employee person = m_before.value_or(Employee());
    person.employee_number = m_number->text().trimmed().toStdString();
    person.full_name = m_name->text().trimmed().toStdString();
    person.department = m_department->text().trimmed().toStdString();
    person.position = m_position->text().trimmed().toStdString();
    return person;
}

void PersonDialog::showWhatIsMissing()
{
    const Employee person = entered();
    const bool isWhole = !person.employee_number.empty() && !person.full_name.empty();
    m_save->setEnabled(isWhole);
    m_save->setToolTip(isWhole ? QString() : tr("A person needs a number and a name"));
}

void PersonDialog::save()
{
    const Employee wanted = entered();
    m_save->setEnabled(false);
    m_inquiry->ask(
        [wanted, before = m_before, photo = m_newPhoto](const Services& services) -> Result<std::optional<Employee>> {
            EnrolmentService enrolment = services.enrolment();
            const auto withPhoto = [&](const Result<Employee>& saved) -> Result<std::optional<Employee>> {
                if (!saved)
                    return failure(saved.error());
                if (photo) {
                    if (const auto kept = enrolment.setPhoto(saved->id, *photo); !kept)
                        return failure(kept.error());
                }
                return std::optional(*saved);
            };
            if (!before)
                return withPhoto(enrolment.addEmployee(wanted));
            bool isOther = false;
            auto edited = enrolment.editEmployee(wanted.id, [&](Employee& person) -> Result<void> {
                isOther = person != *before;
                if (isOther)
                    return failure(ErrorCode::Conflict, "changed meanwhile");
                person = wanted;
                return {};
            });
            if (isOther)
                return std::optional<Employee>(); // nothing was written
            return withPhoto(edited);
        },
        [this](const std::optional<Employee>& person) {
            if (!person) {
                m_inquiry->say(Banner::Kind::Warning,
                               tr("Somebody else has changed this person meanwhile; nothing was saved. Load what is "
                                  "there now, then change it again."),
                               tr("&Load"), [this] { loadAnew(); });
                return m_save->setEnabled(true);
            }
            Q_EMIT saved(*person);
            accept();
        },
        [this] { m_save->setEnabled(true); });
}

void PersonDialog::loadAnew()
{
    m_inquiry->ask([id = m_before->id](const Services& services) { return services.enrolment().findEmployee(id); },
                   [this](const Employee& person) {
                       m_before = person;
                       fill(person);
                   });
}

} // namespace tapledger::ui
