// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace tapledger::ui {
namespace {

/// Draws an SVG whose strokes are `currentColor`, in the colour that fits the state.
class LineIcon final : public QIconEngine
{
public:
    LineIcon(QString name, QColor colour) : m_name(std::move(name)), m_colour(std::move(colour)) {}

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        const QColor colour = colourFor(mode, state);
        const QString key = QStringLiteral("icon-%1-%2-%3").arg(m_name, colour.name()).arg(size.width());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        render(painter, QRectF(QPointF(), size), colour);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        // Through the cache: a table paints some hundred at once.
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state, ratio));
    }
    QIconEngine* clone() const override { return new LineIcon(m_name, m_colour); }

private:
    QColor colourFor(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return QApplication::palette().color(QPalette::Disabled, QPalette::Text);
        if (m_colour.isValid())
            return m_colour;
        return state == QIcon::On ? Theme::colours().accent : Theme::colours().text;
    }

    void render(QPainter& painter, const QRectF& rect, const QColor& colour) const
    {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return;
        QSvgRenderer(file.readAll().replace("currentColor", colour.name().toLatin1())).render(&painter, rect);
    }

    const QString m_name;
    const QColor m_colour;
};

} // namespace

QIcon icon(const QString& name, const QColor& colour) { return QIcon(new LineIcon(name, colour)); }

} // namespace tapledger::ui
