// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pollingpage.h"

namespace Lanyard {

class ActionButton;
class CopyButton;
class QrCodeView;

//! Signing in on another device (RFC 8628 §3.3): the code and the address, to be read or scanned.
class DevicePage final : public PollingPage
{
    Q_OBJECT

public:
    //! The clock outlives it.
    explicit DevicePage(const Clock &clock, QWidget *parent = nullptr);

private:
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString sentence(const QString &who) const override;
    [[nodiscard]] QString preparation() const override;
    [[nodiscard]] QString anewText() const override;
    void listen(LinkSession &session) override;
    void follow(Mode mode) override;
    [[nodiscard]] QWidget *makeInstructions();
    void show(const DevicePrompt &prompt);

    DevicePrompt m_prompt;
    TextLabel *m_address;
    CopyButton *m_copyAddress;
    ActionButton *m_openHere;
    TextLabel *m_code;
    CopyButton *m_copyCode;
    QrCodeView *m_qrCode;
    TextLabel *m_qrCaption;
    TextLabel *m_warning;
};

} // namespace Lanyard
