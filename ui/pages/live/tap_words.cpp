// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/tap_words.h"

#include "ui/text/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <algorithm>
#include <array>

namespace tapledger::ui {
namespace {

/// White text on each has a contrast of at least 4.5:1.
constexpr std::array<QRgb, 6> kPictureColours = {0x3B6EA8, 0x7A4FA3, 0x2B7667, 0x95571A, 0xA8415B, 0x4F6B2F};

QString words(const char* text) { return QCoreApplication::translate("TapWords", text); }

QString reasonWords(Reason reason)
{
    switch (reason) {
    case Reason::UnknownCard:
        return words(QT_TRANSLATE_NOOP("TapWords", "Unknown card"));
    case Reason::InactiveCard:
        return words(QT_TRANSLATE_NOOP("TapWords", "Card not active"));
    case Reason::ExpiredCard:
        return words(QT_TRANSLATE_NOOP("TapWords", "Card expired"));
    case Reason::InactiveEmployee:
        return words(QT_TRANSLATE_NOOP("TapWords", "Person not active"));
    case Reason::UnknownDevice:
        return words(QT_TRANSLATE_NOOP("TapWords", "Unknown device"));
    case Reason::DeviceDisabled:
        return words(QT_TRANSLATE_NOOP("TapWords", "Device disabled"));
    case Reason::InvalidSignature:
        return words(QT_TRANSLATE_NOOP("TapWords", "Wrong signature"));
    case Reason::TimestampInFuture:
        return words(QT_TRANSLATE_NOOP("TapWords", "Time in the future"));
    default:
        return words(QT_TRANSLATE_NOOP("TapWords", "Refused"));
    }
}

/// The first letters of the first and the last word.
QString initialsOf(const QString& name)
{
    const QStringList parts = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return QStringLiteral("?");
    QString initials = parts.front().left(1);
    if (parts.size() > 1)
        initials += parts.back().left(1);
    return initials.toUpper();
}

class Initials final : public QIconEngine
{
public:
    explicit Initials(const QString& name)
        : m_initials(initialsOf(name)), m_colour(kPictureColours[qHash(name) % kPictureColours.size()])
    {
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode, QIcon::State) override
    {
        const QString key = QStringLiteral("initials-%1-%2-%3").arg(m_initials).arg(m_colour).arg(size.width());
        QPixmap picture;
        if (QPixmapCache::find(key, &picture))
            return picture;
        picture = QPixmap(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(m_colour));
        painter.drawEllipse(picture.rect());
        painter.setFont(fontOf(TextStyle::Strong, std::max(1, size.height() * 2 / 5)));
        painter.setPen(Qt::white);
        painter.drawText(picture.rect(), Qt::AlignCenter, m_initials);
        painter.end();
        QPixmapCache::insert(key, picture);
        return picture;
    }
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state));
    }
    QIconEngine* clone() const override { return new Initials(*this); }

private:
    const QString m_initials;
    const QRgb m_colour;
};

} // namespace

bool isRefused(const LiveTap& tap) { return tap.status == Status::Rejected; }

TapLook lookOf(const LiveTap& tap)
{
    const Colours& c = Theme::colours();
    switch (tap.status) {
    case Status::Success:
        return {QStringLiteral("circle-check"), words(QT_TRANSLATE_NOOP("TapWords", "Recorded")), c.success,
                c.successSoft};
    case Status::Ignored:
        return {QStringLiteral("copy"), words(QT_TRANSLATE_NOOP("TapWords", "Repeated")), c.textMuted, c.raised};
    case Status::Queued:
        return {QStringLiteral("clock"), words(QT_TRANSLATE_NOOP("TapWords", "Waiting")), c.warning, c.warningSoft};
    case Status::Rejected:
        return {QStringLiteral("circle-x"), reasonWords(tap.reason), c.danger, c.dangerSoft};
    case Status::Error:
        break;
    }
    return {QStringLiteral("triangle-alert"), words(QT_TRANSLATE_NOOP("TapWords", "Not recorded")), c.warning,
            c.warningSoft};
}

QString clockTime(Timestamp instant, Timestamp now)
{
    const auto local = [](Timestamp at) { return QDateTime::fromMSecsSinceEpoch(at.microseconds() / 1'000); };
    const QDateTime at = local(instant);
    return at.date() == local(now).date() ? at.time().toString(QStringLiteral("HH:mm:ss")) : localTime(instant);
}

QFont fontOf(TextStyle style, int pixels)
{
    QFont font = Theme::font(style);
    font.setPixelSize(pixels);
    return font;
}

QIcon initialsIcon(const QString& name) { return QIcon(new Initials(name)); }

} // namespace tapledger::ui
