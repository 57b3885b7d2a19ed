// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QListView>

namespace Lanyard {

//! The list of accounts: one is current at a time, and the keyboard moves it.
class AccountList final : public QListView
{
    Q_OBJECT

public:
    explicit AccountList(QWidget *parent = nullptr);

    [[nodiscard]] QString currentId() const;
    void selectFirst();

Q_SIGNALS:
    void currentAccountChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
};

} // namespace Lanyard
