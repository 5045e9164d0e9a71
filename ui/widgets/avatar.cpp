// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/avatar.h"

#include <QBuffer>
#include <QFileInfo>
#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <algorithm>
#include <array>

namespace tapledger::ui {
namespace {

constexpr int kPhotoSize = 256;
constexpr qint64 kMostBytes = 8 * 1024 * 1024;

/// White text on each has a contrast of more than 4.5:1, in both themes.
constexpr std::array<QRgb, 8> kColours = {0x3B5BA9, 0x7A4BA3, 0xA3416B, 0xA84A2F,
                                          0x7D6410, 0x3D7A3A, 0x1F7A7A, 0x56677A};

QColor colourOf(const QString& name)
{
    uint sum = 0; // not qHash: it differs from run to run
    for (const QChar c : name)
        sum = sum * 31 + c.unicode();
    return {kColours[sum % kColours.size()]};
}

/// The same in every state: a chosen row does not tint it.
class AvatarEngine final : public QIconEngine
{
public:
    AvatarEngine(QString name, QImage photo) : m_name(std::move(name)), m_photo(std::move(photo)) {}

    QPixmap pixmap(const QSize& size, QIcon::Mode, QIcon::State) override
    {
        const QString who = m_photo.isNull() ? initialsOf(m_name) + QString::number(colourOf(m_name).rgb())
                                             : QString::number(m_photo.cacheKey());
        const QString key = QStringLiteral("avatar-%1-%2").arg(who).arg(size.width());
        QPixmap picture;
        if (QPixmapCache::find(key, &picture))
            return picture;
        picture = QPixmap(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paintAvatar(painter, picture.rect(), m_name, m_photo);
        painter.end();
        QPixmapCache::insert(key, picture);
        return picture;
    }
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state));
    }
    QIconEngine* clone() const override { return new AvatarEngine(*this); }

private:
    const QString m_name;
    const QImage m_photo;
};

} // namespace

QString initialsOf(const QString& name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return QStringLiteral("?");
    QString initials = words.front().left(1);
    if (words.size() > 1)
        initials += words.back().left(1);
    return initials.toUpper();
}

void paintAvatar(QPainter& painter, const QRectF& circle, const QString& name, const QImage& photo)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath outline;
    outline.addEllipse(circle);
    if (photo.isNull()) {
        painter.fillPath(outline, colourOf(name));
        QFont font = painter.font();
        font.setPixelSize(qRound(circle.height() * 0.4));
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(Qt::white);
        painter.drawText(circle, Qt::AlignCenter, initialsOf(name));
    } else {
        painter.setClipPath(outline);
        painter.drawImage(circle, photo);
    }
    painter.restore();
}

QIcon avatarIcon(const QString& name, const QImage& photo) { return QIcon(new AvatarEngine(name, photo)); }

QImage readPhoto(const std::string& photo)
{
    const QByteArray text = QByteArray::fromStdString(photo);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageReader reader;
    if (text.startsWith("data:image/")) {
        bytes = QByteArray::fromBase64(text.mid(text.indexOf(',') + 1));
        reader.setDevice(&buffer);
    } else if (const QString path = QString::fromUtf8(text); QFileInfo(path).isAbsolute()) {
        if (!QFileInfo(path).isFile() || QFileInfo(path).size() > kMostBytes)
            return {};
        reader.setFileName(path);
    } else {
        return {};
    }
    reader.setAutoTransform(true);
    const QImage image = reader.read();
    if (image.isNull())
        return {};
    const int side = std::min(image.width(), image.height());
    return image.copy((image.width() - side) / 2, (image.height() - side) / 2, side, side)
        .scaled(kPhotoSize, kPhotoSize, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

std::string photoText(const QImage& photo)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (photo.isNull() || !photo.save(&buffer, "JPEG", 85))
        return {};
    return "data:image/jpeg;base64," + bytes.toBase64().toStdString();
}

Avatar::Avatar(int size, QWidget* parent) : QWidget(parent) { setFixedSize(size, size); }

void Avatar::setPerson(const QString& name, const QImage& photo)
{
    m_name = name;
    m_photo = photo;
    setAccessibleName(photo.isNull() ? tr("Initials of %1").arg(name) : tr("Photo of %1").arg(name));
    update();
}

void Avatar::paintEvent(QPaintEvent*)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    paintAvatar(painter, rect(), m_name, m_photo);
}

} // namespace tapledger::ui
