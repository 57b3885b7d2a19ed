// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "passphrasestrength.h"

#include <QWidget>

namespace Lanyard {

//! Three short bars, filled as far as the passphrase is good. The words for it stand beside.
class StrengthMeter final : public QWidget
{
    Q_OBJECT

public:
    explicit StrengthMeter(QWidget *parent = nullptr);

    void setLevel(PassphraseStrength::Level level);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PassphraseStrength::Level m_level = PassphraseStrength::Level::None;
};

} // namespace Lanyard
