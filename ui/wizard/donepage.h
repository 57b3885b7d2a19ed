// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "wizardpage.h"

#include <lanyard/accounts/account.h>
#include <lanyard/providers/provider.h>

namespace Lanyard {

class ElidedLabel;
class FormField;
class MarkView;
class StateGlyph;
class TextLabel;

//! The account is linked: who it is, what Lanyard can do with it, and what it is to be called.
class DonePage final : public WizardPage
{
    Q_OBJECT

public:
    explicit DonePage(QWidget *parent = nullptr);

    //! The labels of other accounts can't be taken again.
    void setAccount(const Account &account, const Provider *provider, const QStringList &takenLabels);

    [[nodiscard]] const Account &account() const { return m_account; }

    //! Asks for another label where this one can't be used.
    [[nodiscard]] bool acceptsLabel();
    [[nodiscard]] QString label() const;

    [[nodiscard]] QString nextText() const override;

    [[nodiscard]] bool canContinue() const override { return true; }

    [[nodiscard]] bool canGoBack() const override { return false; }

    void next() override;
    void takeFocus() override;

Q_SIGNALS:
    void finished();

private:
    Account m_account;
    QStringList m_takenLabels;
    MarkView *m_mark;
    ElidedLabel *m_name;
    ElidedLabel *m_mail;
    TextLabel *m_granted;
    StateGlyph *m_missingGlyph;
    TextLabel *m_missing;
    FormField *m_label;
};

} // namespace Lanyard
