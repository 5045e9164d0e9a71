// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/qr_code.h"

#include <QPainter>
#include <algorithm>
#include <memory>
#include <qrencode.h>

namespace tapledger::ui {
namespace {

constexpr int kSize = 184;
constexpr int kQuietZone = 4; ///< modules, as the standard wants

} // namespace

QrCode::QrCode(const QString& text, QWidget* parent) : QWidget(parent), m_image(image(text))
{
    setObjectName(QStringLiteral("qrCode"));
    setAccessibleName(tr("QR code"));
    setFixedSize(kSize, kSize);
}

QImage QrCode::image(const QString& text)
{
    std::unique_ptr<QRcode, decltype(&QRcode_free)> code(nullptr, QRcode_free);
    for (const QRecLevel level : {QR_ECLEVEL_M, QR_ECLEVEL_L}) { // a long text has no room for much correction
        if (!code)
            code.reset(QRcode_encodeString(text.toUtf8().constData(), 0, level, QR_MODE_8, 1));
    }
    if (!code)
        return {};
    QImage image(code->width, code->width, QImage::Format_RGB32);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x)
            image.setPixelColor(x, y, code->data[y * code->width + x] & 1 ? Qt::black : Qt::white);
    }
    return image;
}

void QrCode::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    if (m_image.isNull())
        return;
    const int module = std::max(1, width() / (m_image.width() + 2 * kQuietZone));
    QRect square(0, 0, module * m_image.width(), module * m_image.width());
    square.moveCenter(rect().center());
    painter.drawImage(square, m_image);
}

} // namespace tapledger::ui
