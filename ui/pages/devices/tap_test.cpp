// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/devices/tap_test.h"

#include "ui/text/words.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace tapledger::ui {
namespace {

constexpr int kWidth = 440;

QString reasonWords(Reason reason)
{
    switch (reason) {
    case Reason::UnknownCard:
        return TapTest::tr("The card is nobody's. The device works; issue the card to let it in.");
    case Reason::InactiveCard:
        return TapTest::tr("The card was deactivated.");
    case Reason::ExpiredCard:
        return TapTest::tr("The card has expired.");
    case Reason::InactiveEmployee:
        return TapTest::tr("The card's holder is no longer active.");
    case Reason::DeviceDisabled:
        return TapTest::tr("The device is disabled. Enable it to let it send taps.");
    case Reason::InvalidSignature:
        return TapTest::tr("The device's signature is missing or wrong. Compare its key with the one registered.");
    case Reason::TimestampInFuture:
        return TapTest::tr("The device's clock is ahead. Set its clock.");
    case Reason::RefusedByDatabase:
        return TapTest::tr(
            "The database does not take this tap: a rule of its own stands against it. The log says which.");
    default:
        return QString::fromStdString(std::string(toText(reason)));
    }
}

} // namespace

TapTest::TapTest(Console& console, const std::string& deviceId, QWidget* parent)
    : QDialog(parent), m_deviceId(deviceId), m_text(new QLabel), m_banner(new Banner), m_detail(new QLabel)
{
    setObjectName(QStringLiteral("tapTest"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QString device = QString::fromStdString(deviceId);
    setWindowTitle(tr("Test %1").arg(device));
    setMinimumWidth(kWidth);
    auto* title = new QLabel(tr("Hold a card to %1").arg(device));
    title->setFont(Theme::font(TextStyle::Heading));
    m_text->setObjectName(QStringLiteral("testText"));
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_text->setText(tr("Waiting for a tap from it. A tap of an issued card is recorded as any other."));
    m_detail->setObjectName(QStringLiteral("testDetail"));
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("testClose"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::kMedium);
    layout->addWidget(title);
    layout->addWidget(m_text);
    layout->addWidget(m_banner);
    layout->addWidget(m_detail);
    layout->addStretch(1);
    layout->addWidget(close, 0, Qt::AlignRight);
    connect(&console.taps, &TapStream::tapped, this, &TapTest::take);
}

void TapTest::take(const std::vector<LiveTap>& taps)
{
    const auto mine =
        std::find_if(taps.rbegin(), taps.rend(), [this](const LiveTap& tap) { return tap.device_id == m_deviceId; });
    if (mine == taps.rend())
        return;
    switch (mine->status) {
    case Status::Success:
        m_banner->show(Banner::Kind::Success, tr("It works: the tap was recorded."));
        break;
    case Status::Ignored:
        m_banner->show(Banner::Kind::Success, tr("It works: the tap repeats the one before and was left out."));
        break;
    case Status::Queued:
        m_banner->show(Banner::Kind::Info, tr("The tap has arrived and waits to be recorded."));
        break;
    case Status::Rejected:
    case Status::Error:
        m_banner->show(Banner::Kind::Warning, tr("The tap arrived and was refused. %1").arg(reasonWords(mine->reason)));
        break;
    }
    m_text->setText(tr("This arrived; the next tap takes its place."));
    QStringList lines{tr("Card: %1").arg(QString::fromStdString(mine->card_uid)),
                      tr("Event: %1").arg(eventWords(toText(mine->event_type))),
                      tr("Time of the tap: %1").arg(localTime(mine->scan_timestamp))};
    if (mine->sequence_id)
        lines += tr("Entry: %1").arg(number(*mine->sequence_id));
    m_detail->setText(lines.join(QLatin1Char('\n')));
    m_detail->setToolTip(exactUtc(mine->scan_timestamp));
}

} // namespace tapledger::ui
