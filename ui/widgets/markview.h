// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/providers/providermark.h>

#include <QWidget>

class QPainter;

namespace Lanyard {

//! The round mark of a provider: letters on its colour, or the image from its file.
class MarkView final : public QWidget
{
    Q_OBJECT

public:
    explicit MarkView(int diameter, QWidget *parent = nullptr);

    void setMark(const ProviderMark &mark);

    [[nodiscard]] QSize sizeHint() const override { return {m_diameter, m_diameter}; }

    static void draw(QPainter &painter, const QRectF &rect, const ProviderMark &mark, const QFont &font);
    [[nodiscard]] static QPixmap pixmap(const ProviderMark &mark, int diameter, qreal ratio, const QFont &font);
    //! For an account whose provider is not in the catalogue (any more): letters from its name, a colour that stays.
    [[nodiscard]] static ProviderMark fallback(const QString &id, const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_diameter;
    ProviderMark m_mark;
};

} // namespace Lanyard
