// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "qrcodeview.h"

#include <lanyard/ui/theme/tokens.h>

#include <QPainter>

#include <qrcodegen.hpp>

namespace Lanyard {

namespace {

constexpr int quietZone = 4; // ISO/IEC 18004 §6.3.8
constexpr int finest = 97; // modules: of two pixels each, a telephone still reads them

QImage drawn(const qrcodegen::QrCode &code)
{
    const int size = code.getSize() + 2 * quietZone;
    QImage image(size, size, QImage::Format_RGB32);
    image.fill(Tokens::qrLight);
    for (int y = 0; y < code.getSize(); ++y) {
        for (int x = 0; x < code.getSize(); ++x) {
            if (code.getModule(x, y))
                image.setPixel(x + quietZone, y + quietZone, Tokens::qrDark);
        }
    }
    return image;
}

QImage modulesOf(const QString &text)
{
    if (text.isEmpty())
        return {};
    try {
        const auto code = qrcodegen::QrCode::encodeText(text.toUtf8().constData(), qrcodegen::QrCode::Ecc::LOW);
        return code.getSize() <= finest ? drawn(code) : QImage();
    } catch (const qrcodegen::data_too_long &) {
        return {};
    }
}

} // namespace

QrCodeView::QrCodeView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setVisible(false);
}

bool QrCodeView::setText(const QString &text)
{
    m_modules = modulesOf(text);
    m_text = m_modules.isNull() ? QString() : text;
    setVisible(!m_modules.isNull());
    updateGeometry();
    update();
    return !m_modules.isNull();
}

QSize QrCodeView::sizeHint() const
{
    if (m_modules.isNull())
        return {};
    const int perModule = qMax(2, (Tokens::Size::qrCode + m_modules.width() - 1) / m_modules.width());
    return m_modules.size() * perModule;
}

void QrCodeView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(Tokens::qrLight));
    painter.drawImage(rect(), m_modules); // without smoothing: each module stays a square
}

} // namespace Lanyard
