// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLineEdit>

namespace Lanyard {

//! A field to filter what is below it. Arrow keys that move down leave it for the results; Escape empties it first.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString &name, QWidget *parent = nullptr);

Q_SIGNALS:
    void downPressed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Lanyard
