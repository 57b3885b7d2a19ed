// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storecontroller.h"

#include <lanyard/base/browserlauncher.h>
#include <lanyard/flows/linkrequest.h>
#include <lanyard/flows/linksession.h>
#include <lanyard/ui/wizard/linkwizard.h>

namespace Lanyard {

//! Brings a wizard, a LinkSession and the account list together: what the person chose becomes a session, and what the
//! session ends in becomes an account.
class LinkController final : public QObject
{
    Q_OBJECT

public:
    //! All of them outlive it.
    LinkController(Services &services, StoreController &store, MainWindow &window, BrowserLauncher &browser,
                   QSettings &settings);
    ~LinkController() override;

    //! What is settled for a provider beforehand, such as the demo provider's address.
    void settle(const QString &providerId, const QMap<QString, QString> &values);
    [[nodiscard]] QList<Provider> providers() const;

    void addAccount();
    void signInAgain(const QString &accountId);

private:
    Task<> openWizard(std::optional<Account> account);
    void connectWizard(LinkWizard &wizard);
    Task<> link(LinkChoice choice);
    [[nodiscard]] Result<LinkRequest> request(const LinkChoice &choice) const;
    [[nodiscard]] Task<ClientRegistration> clientOf(QString accountId);
    Task<> keep(Credential credential, QString label);
    void end(const std::optional<Error> &problem);

    Services &m_services;
    StoreController &m_store;
    MainWindow &m_window;
    BrowserLauncher &m_browser;
    QSettings &m_settings;
    QMap<QString, QMap<QString, QString>> m_settled;
    QPointer<LinkWizard> m_wizard;
    std::unique_ptr<LinkSession> m_session;
};

} // namespace Lanyard
