// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "markview.h"

#include <lanyard/ui/theme/tokens.h>

#include <QIcon>
#include <QPainter>
#include <QPainterPath>

namespace Lanyard {

namespace {

// The same for a name on every machine and in every release, which qHash does not promise.
quint32 stableHash(const QString &text)
{
    quint32 hash = 2166136261U;
    const QByteArray bytes = text.toUtf8();
    for (const char byte : bytes)
        hash = (hash ^ static_cast<quint8>(byte)) * 16777619U;
    return hash;
}

} // namespace

MarkView::MarkView(int diameter, QWidget *parent)
    : QWidget(parent)
    , m_diameter(diameter)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MarkView::setMark(const ProviderMark &mark)
{
    m_mark = mark;
    update();
}

void MarkView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    draw(painter, QRectF(rect()), m_mark, font());
}

void MarkView::draw(QPainter &painter, const QRectF &rect, const ProviderMark &mark, const QFont &font)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QIcon image = mark.iconPath.isEmpty() ? QIcon() : QIcon(mark.iconPath);
    if (!image.isNull() && !image.availableSizes().isEmpty()) {
        QPainterPath circle;
        circle.addEllipse(rect);
        painter.setClipPath(circle);
        painter.fillRect(rect, QColor(Tokens::onMark));
        image.paint(&painter, rect.toAlignedRect());
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(mark.color));
        painter.drawEllipse(rect);
        // Keeps a dark mark apart from a dark surface.
        QColor rim(Tokens::onMark);
        rim.setAlphaF(0.16F);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(rim, Tokens::Line::hair));
        painter.drawEllipse(rect.adjusted(0.5, 0.5, -0.5, -0.5));
        QFont letters = font;
        letters.setWeight(QFont::DemiBold);
        letters.setPixelSize(qMax(1, qRound(rect.height() * (mark.monogram.size() > 1 ? 0.38 : 0.46))));
        painter.setFont(letters);
        painter.setPen(QColor(Tokens::onMark));
        // Centred by the letters' own shape: the font's line is not centred on its capitals.
        QPainterPath shape;
        shape.addText(QPointF(), letters, mark.monogram);
        const QRectF bounds = shape.boundingRect();
        painter.drawText(rect.center() - bounds.center(), mark.monogram);
    }
    painter.restore();
}

QPixmap MarkView::pixmap(const ProviderMark &mark, int diameter, qreal ratio, const QFont &font)
{
    QPixmap pixmap(QSize(diameter, diameter) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    draw(painter, QRectF(0, 0, diameter, diameter), mark, font);
    return pixmap;
}

ProviderMark MarkView::fallback(const QString &id, const QString &name)
{
    const QString known = name.isEmpty() ? id : name;
    QString letters;
    for (const QChar c : known) {
        if (c.isLetterOrNumber() && (letters.isEmpty() || (c.isUpper() && letters.size() < 2)))
            letters += c.toUpper();
    }
    const QColor color(Tokens::marks[stableHash(id) % Tokens::marks.size()]);
    return {.monogram = letters, .color = color.name()};
}

} // namespace Lanyard
