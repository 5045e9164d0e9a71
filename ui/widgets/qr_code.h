// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace tapledger::ui {

/// A text as a QR code, dark on light in either theme, for a camera must read it.
class QrCode : public QWidget
{
    Q_OBJECT

public:
    explicit QrCode(const QString& text, QWidget* parent = nullptr);

    /// A pixel a module, without margin; null where the text is too long.
    static QImage image(const QString& text);

private:
    void paintEvent(QPaintEvent* event) override;

    const QImage m_image;
};

} // namespace tapledger::ui
