// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "linkchoice.h"
#include "wizardpage.h"

#include <lanyard/providers/provider.h>

#include <utility>

class QVBoxLayout;

namespace Lanyard {

class AdvancedOptions;
class ClientEntry;
class Disclosure;
class FormField;
class InlineMessage;
class ScopeChoice;
class ScrollPage;
class VariableChoiceField;

//! What a provider needs to know before one can sign in there. Fields that have a sensible value already are folded
//! away.
class DetailsPage final : public WizardPage
{
    Q_OBJECT

public:
    explicit DetailsPage(QWidget *parent = nullptr);

    //! Starts anew for this provider. The address is one that the person has typed already; may be empty.
    void setProvider(const Provider &provider, const QString &typedAddress);
    //! What was entered did not do, as it turned out later.
    void showError(const Error &error);

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
    void addVariables(QVBoxLayout &layout, const QString &typedAddress);
    [[nodiscard]] QWidget *widgetFor(const ProviderVariable &variable, const QString &typedAddress);
    [[nodiscard]] FormField *fieldFor(const ProviderVariable &variable, const QString &typedAddress);
    [[nodiscard]] ClientEntry *makeClient();
    void addAccess(QVBoxLayout &layout);
    void addAdvanced(QVBoxLayout &layout);
    [[nodiscard]] QMap<QString, QString> entered() const;
    [[nodiscard]] LinkChoice choice() const;
    //! The first field that something is wrong with, after it is said there.
    [[nodiscard]] FormField *firstProblem() const;
    //! Brings the person to a field, wherever it is.
    void lead(FormField &field);
    void followPage();

    Provider m_provider;
    ScrollPage *m_scroll;
    QList<std::pair<ProviderVariable, FormField *>> m_variables;
    QList<VariableChoiceField *> m_choices;
    InlineMessage *m_problem = nullptr;
    ClientEntry *m_client = nullptr;
    ScopeChoice *m_scopes = nullptr;
    AdvancedOptions *m_advanced = nullptr;
    Disclosure *m_fold = nullptr;
};

} // namespace Lanyard
