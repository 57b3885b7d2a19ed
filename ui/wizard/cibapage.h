// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pollingpage.h"

namespace Lanyard {

class FormField;

//! Signing in by a question on the person's own device (OpenID Connect CIBA Core 1.0): whom the server is to ask, and
//! the words by which the person knows the question as theirs (§7.1, login_hint and binding_message).
class CibaPage final : public PollingPage
{
    Q_OBJECT

public:
    //! The clock outlives it.
    explicit CibaPage(const Clock &clock, QWidget *parent = nullptr);

    void setProvider(const QString &name, const ProviderMark &mark, const QString &who) override;

    //! Empty where the account that is signed in again says it already.
    [[nodiscard]] QString loginHint() const;

    void next() override;
    void takeFocus() override;

private:
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString sentence(const QString &who) const override;
    [[nodiscard]] QString preparation() const override;
    [[nodiscard]] QString anewText() const override;
    void listen(LinkSession &session) override;
    void follow(Mode mode) override;

    [[nodiscard]] bool needsEntry() const override { return m_asksForName; }

    void show(const CibaPrompt &prompt);

    bool m_asksForName = true;
    FormField *m_name;
    TextLabel *m_caption;
    TextLabel *m_message;
    TextLabel *m_warning;
};

} // namespace Lanyard
