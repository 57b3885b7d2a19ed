// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QListView>

namespace Lanyard {

//! The list of what happened; the keyboard moves through it.
class ActivityList final : public QListView
{
    Q_OBJECT

public:
    explicit ActivityList(QWidget *parent = nullptr);

    //! Whether the newest are in sight, and newer ones may come without moving what is being read.
    [[nodiscard]] bool isAtTop() const;

Q_SIGNALS:
    void reachedTop();

protected:
    void focusInEvent(QFocusEvent *event) override;
};

} // namespace Lanyard
