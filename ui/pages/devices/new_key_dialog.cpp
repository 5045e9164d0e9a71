// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/devices/new_key_dialog.h"

#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tapledger::ui {
namespace {

constexpr int kWidth = 440;

} // namespace

NewKeyDialog::NewKeyDialog(const Device& device, QWidget* parent) : QDialog(parent), m_overlap(new QComboBox)
{
    setObjectName(QStringLiteral("newKeyDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QString id = QString::fromStdString(device.device_id);
    setWindowTitle(tr("New key for %1").arg(id));
    setMinimumWidth(kWidth);
    auto* text = new QLabel(tr("%1 gets a new API key, which is shown once. The device must be told; until then it "
                               "speaks with the old one.")
                                .arg(id));
    text->setWordWrap(true);
    m_overlap->setObjectName(QStringLiteral("keyOverlap"));
    const auto choice = [this](const QString& words, std::chrono::seconds overlap) {
        m_overlap->addItem(words, static_cast<qint64>(overlap.count()));
    };
    choice(tr("1 hour"), std::chrono::hours(1));
    choice(tr("1 day"), std::chrono::hours(24));
    choice(tr("7 days"), std::chrono::hours(24 * 7));
    choice(tr("30 days"), std::chrono::hours(24 * 30));
    choice(tr("Not at all: it is void at once"), std::chrono::seconds(0));
    m_overlap->setCurrentIndex(1);
    auto* label = new QLabel(tr("The old key &stays good for"));
    label->setBuddy(m_overlap);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto* make = buttons->addButton(tr("&Make the key"), QDialogButtonBox::AcceptRole);
    make->setObjectName(QStringLiteral("makeKey"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::kMedium);
    layout->addWidget(text);
    layout->addWidget(label);
    layout->addWidget(m_overlap);
    layout->addWidget(buttons);
    make->setDefault(true);
}

std::chrono::seconds NewKeyDialog::overlap() const
{
    return std::chrono::seconds(m_overlap->currentData().toLongLong());
}

} // namespace tapledger::ui
