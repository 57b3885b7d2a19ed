// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "linkchoice.h"
#include "wizardpage.h"

#include <lanyard/providers/provider.h>

#include <utility>

class QVBoxLayout;

namespace Lanyard {

class FormField;
class InlineMessage;
class RegistrationHelp;
class ScopeChoice;
class ScrollPage;

//! What a provider needs to know before one can sign in there. Fields that have a sensible value already are folded
//! away.
class DetailsPage final : public WizardPage
{
    Q_OBJECT

public:
    explicit DetailsPage(QWidget *parent = nullptr);

    //! Starts anew for this provider. The address is one that the person has typed already; may be empty.
    void setProvider(const Provider &provider, const QString &typedAddress);

    [[nodiscard]] QString nextText() const override;

    [[nodiscard]] bool canContinue() const override { return true; }

    [[nodiscard]] bool canGoBack() const override { return true; }

    //! Emits completed(), or shows beside the fields what is wrong with them.
    void next() override;
    void takeFocus() override;

Q_SIGNALS:
    void completed(const Lanyard::LinkChoice &choice);
    void openPageRequested(const QUrl &page);

private:
    void addHead(QVBoxLayout &layout);
    void addVariables(QVBoxLayout &layout, bool advanced, const QString &typedAddress);
    void addClient(QVBoxLayout &layout);
    void addAccess(QVBoxLayout &layout);
    void addAdvanced(QVBoxLayout &layout);
    [[nodiscard]] bool needsClient() const;
    [[nodiscard]] bool needsSecret() const;
    [[nodiscard]] QMap<QString, QString> entered() const;
    [[nodiscard]] bool check();
    void followPage();

    Provider m_provider;
    ScrollPage *m_scroll;
    QList<std::pair<ProviderVariable, FormField *>> m_variables;
    InlineMessage *m_problem = nullptr;
    RegistrationHelp *m_registration = nullptr;
    FormField *m_clientId = nullptr;
    FormField *m_secret = nullptr;
    FormField *m_moreScopes = nullptr;
    ScopeChoice *m_scopes = nullptr;
};

} // namespace Lanyard
