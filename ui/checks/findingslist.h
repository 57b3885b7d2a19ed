// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QListView>

namespace Lanyard {

//! The list of what the checks found; the keyboard moves through it.
class FindingsList final : public QListView
{
    Q_OBJECT

public:
    explicit FindingsList(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace Lanyard
