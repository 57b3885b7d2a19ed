// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QUrl>
#include <QWidget>

namespace Lanyard {

class ActionButton;

//! How to come to a client id: what to do, the exact redirect addresses to enter there, and the way to the page.
class RegistrationHelp final : public QWidget
{
    Q_OBJECT

public:
    RegistrationHelp(const QString &steps, const QStringList &redirectUris, QWidget *parent = nullptr);

    //! The page where clients are registered; not valid: there is no button.
    void setPage(const QString &providerName, const QUrl &page);

Q_SIGNALS:
    void openPageRequested(const QUrl &page);

private:
    QUrl m_page;
    ActionButton *m_open;
};

} // namespace Lanyard
