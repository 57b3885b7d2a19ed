// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractButton>

namespace Lanyard {

//! A line that unfolds what belongs to it. The content is the caller's to lay out; it is shown and hidden here.
class Disclosure final : public QAbstractButton
{
    Q_OBJECT

public:
    Disclosure(const QString &text, QWidget *content, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Lanyard
