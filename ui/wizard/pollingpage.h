// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sessionpage.h"

#include <lanyard/base/clock.h>

#include <QPointer>

namespace Lanyard {

class InlineMessage;
class SessionHead;
class TextLabel;
class WaitingLine;

//! A sign-in that the person completes somewhere else, while the server is asked now and then (RFC 8628 §3.4, CIBA Core
//! §10.1): what there is to do, what is being waited for and for how long still. What has expired is begun anew when
//! the person asks for it.
class PollingPage : public SessionPage
{
    Q_OBJECT

public:
    void setProvider(const QString &name, const ProviderMark &mark, const QString &who) override;
    void watch(LinkSession *session) override;
    void abandon() override;
    void showError(const Error &error) override;

    [[nodiscard]] bool startsByItself() const override { return m_mode != Mode::Entering; }

    [[nodiscard]] bool isStoring() const override { return m_mode == Mode::Storing; }

    [[nodiscard]] QString nextText() const override;

    [[nodiscard]] bool canContinue() const override { return m_mode == Mode::Entering || m_mode == Mode::Failed; }

    void next() override;
    void takeFocus() override;

public Q_SLOTS:
    //! Looks at the clock; a timer does it every second while the person is waited for.
    void tick();

protected:
    enum class Mode {
        Entering, //!< nothing has begun: the person is to say something first
        Preparing,
        Waiting,
        Storing,
        Failed,
    };

    //! The clock outlives it.
    explicit PollingPage(const Clock &clock, QWidget *parent);

    //! For the constructor: what is to be entered first, what there is to do, and what the person should mind, at the
    //! foot of the page. The first and the last may be null.
    void layOut(QWidget *entry, QWidget *instructions, QWidget *warning);

    //! What the page is called, what then happens, what is said before there is anything to do, and the button for
    //! another attempt after the first has expired.
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString sentence(const QString &who) const = 0;
    [[nodiscard]] virtual QString preparation() const = 0;
    [[nodiscard]] virtual QString anewText() const = 0;
    //! Hears from the session what there is to do; begins to wait with waitForPerson().
    virtual void listen(LinkSession &session) = 0;
    //! What stands on the page in that mode, beside the instructions.
    virtual void follow(Mode mode) = 0;

    //! Whether the person has to say something before anything can begin.
    [[nodiscard]] virtual bool needsEntry() const { return false; }

    [[nodiscard]] QString providerName() const { return m_providerName; }

    [[nodiscard]] Mode mode() const { return m_mode; }

    //! The instructions stand on the page; reads the most important of them out.
    void waitForPerson(const QDateTime &expiry, TextLabel *important);

private:
    void enter(Mode mode);
    void followStage(LinkSession::Stage stage);

    QPointer<LinkSession> m_session;
    QString m_providerName;
    Mode m_mode = Mode::Preparing;
    bool m_hasExpired = false;

    SessionHead *m_head;
    InlineMessage *m_error;
    InlineMessage *m_notice;
    WaitingLine *m_waiting;
    QWidget *m_instructions = nullptr;
    QWidget *m_warning = nullptr;
};

} // namespace Lanyard
