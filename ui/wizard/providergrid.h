// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QListView>

namespace Lanyard {

class ProviderDelegate;

//! The grid of providers' tiles. What is typed here goes to the search, and up from the first row leads back to it.
class ProviderGrid final : public QListView
{
    Q_OBJECT

public:
    explicit ProviderGrid(QWidget *parent = nullptr);

    [[nodiscard]] QString currentId() const;
    void selectFirst();
    //! What is kept free for the scroll bar at the end of each row.
    [[nodiscard]] int gutter() const;

Q_SIGNALS:
    void chosen(const QString &providerId);
    void currentProviderChanged();
    void searchWanted(const QString &typed);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();

    ProviderDelegate *m_delegate;
    int m_columns = 1;
};

} // namespace Lanyard
