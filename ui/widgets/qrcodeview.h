// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QImage>
#include <QWidget>

namespace Lanyard {

//! A QR code (ISO/IEC 18004) to be read from the screen: dark on white in every theme, with the quiet zone around it,
//! and never blurred.
class QrCodeView final : public QWidget
{
    Q_OBJECT

public:
    explicit QrCodeView(QWidget *parent = nullptr);

    //! False, and nothing is shown, where the text is empty or makes a code too fine to be read from a screen.
    bool setText(const QString &text);

    [[nodiscard]] QString text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QImage m_modules; //!< one pixel for each module, with the quiet zone; null where there is no text
};

} // namespace Lanyard
