// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sessionpage.h"

#include <lanyard/base/clock.h>

#include <QPointer>
#include <QTimer>

namespace Lanyard {

class ActionButton;
class CopyButton;
class InlineMessage;
class ProgressLine;
class QrCodeView;
class SessionHead;
class TextLabel;

//! Signing in on another device (RFC 8628 §3.3): the code and the address, to be read or scanned; what is being waited
//! for, and for how long still. A code that has expired is replaced when the person asks for it.
class DevicePage final : public SessionPage
{
    Q_OBJECT

public:
    //! The clock outlives it.
    explicit DevicePage(const Clock &clock, QWidget *parent = nullptr);

    void setProvider(const QString &name, const ProviderMark &mark, const QString &who) override;
    void watch(LinkSession *session) override;
    void abandon() override;
    void showError(const Error &error) override;

    [[nodiscard]] bool isStoring() const override { return m_mode == Mode::Storing; }

    [[nodiscard]] QString nextText() const override;

    [[nodiscard]] bool canContinue() const override { return m_mode == Mode::Failed; }

    void next() override;
    void takeFocus() override;

public Q_SLOTS:
    //! Looks at the clock; a timer calls it every second while a code is shown.
    void tick();

private:
    enum class Mode { Preparing, Waiting, Storing, Failed };

    void layOut();
    [[nodiscard]] QWidget *makeInstructions();
    void enter(Mode mode);
    void show(const DevicePrompt &prompt);
    void follow(LinkSession::Stage stage);

    const Clock &m_clock;
    QTimer m_tick;
    QPointer<LinkSession> m_session;
    QString m_providerName;
    DevicePrompt m_prompt;
    QDateTime m_nextPoll;
    Mode m_mode = Mode::Preparing;
    bool m_hasExpired = false;

    SessionHead *m_head;
    TextLabel *m_address;
    CopyButton *m_copyAddress;
    ActionButton *m_openHere;
    TextLabel *m_code;
    CopyButton *m_copyCode;
    QrCodeView *m_qrCode;
    TextLabel *m_qrCaption;
    ProgressLine *m_progress;
    TextLabel *m_stage;
    TextLabel *m_left;
    TextLabel *m_warning;
    InlineMessage *m_error;
    InlineMessage *m_notice;
    QWidget *m_instructions;
};

} // namespace Lanyard
