// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLineEdit>

class QAction;

namespace Lanyard {

//! A field for a secret: masked, not kept by input methods, with a button to look at what was typed.
class SecretField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretField(QWidget *parent = nullptr);

private:
    void reveal(bool shown);

    QAction *m_reveal;
};

} // namespace Lanyard
