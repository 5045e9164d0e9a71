// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/devices/key_dialog.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/qr_code.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tapledger::ui {
namespace {

constexpr int kWidth = 560;

} // namespace

KeyDialog::KeyDialog(const DeviceWithKey& made, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("keyDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QString device = QString::fromStdString(made.device.device_id);
    setWindowTitle(tr("API key of %1").arg(device));
    setMinimumWidth(kWidth);
    const QString key = QString::fromStdString(made.api_key);

    auto* title = new QLabel(tr("The API key of %1").arg(device));
    title->setFont(Theme::font(TextStyle::Heading));
    auto* once = new Banner;
    once->show(Banner::Kind::Warning, tr("It is shown this once. Tapledger keeps only its hash; if it is lost, make a "
                                         "new one."));
    auto* field = new QLineEdit(key);
    field->setObjectName(QStringLiteral("apiKey"));
    field->setAccessibleName(tr("API key"));
    field->setReadOnly(true);
    field->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    field->setCursorPosition(0);
    auto* copy = new QPushButton(icon(QStringLiteral("copy")), tr("&Copy"));
    copy->setObjectName(QStringLiteral("copyKey"));
    copy->setToolTip(tr("Copy the key (Alt+C)"));
    connect(copy, &QPushButton::clicked, this, [copy, key] {
        QApplication::clipboard()->setText(key);
        copy->setText(tr("Copied"));
    });
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addWidget(field, 1);
    row->addWidget(copy);

    auto* scan = new QLabel(tr("Or let the device, or whoever sets it up, read it from the screen. The device sends it "
                               "as X-API-Key with every request."));
    scan->setWordWrap(true);
    scan->setForegroundRole(QPalette::PlaceholderText);
    auto* code = new QHBoxLayout;
    code->setSpacing(space::kMedium);
    code->addWidget(new QrCode(key));
    code->addWidget(scan, 1);
    auto* done = new QPushButton(tr("I have kept it"));
    done->setObjectName(QStringLiteral("keyKept"));
    done->setToolTip(tr("Close; the key is not shown again (Esc)"));
    done->setProperty("mainAction", true);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::kMedium);
    layout->addWidget(title);
    layout->addWidget(once);
    layout->addLayout(row);
    layout->addLayout(code);
    if (made.device.previous_api_key_expires_at) {
        auto* old =
            new QLabel(tr("The old key stays good until %1.").arg(localTime(*made.device.previous_api_key_expires_at)));
        old->setObjectName(QStringLiteral("oldKey"));
        old->setToolTip(exactUtc(*made.device.previous_api_key_expires_at));
        layout->addWidget(old);
    }
    layout->addWidget(done, 0, Qt::AlignRight);
}

} // namespace tapledger::ui
