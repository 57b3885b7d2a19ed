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
class ElidedLabel;
class FormField;
class InlineMessage;
class ProgressLine;
class SessionHead;
class TextLabel;

//! The sign-in itself, as far as it happens here: the way to the browser, what is being waited for, and the ways that
//! help when the browser does not come back. Opens nothing by itself.
class SignInPage final : public SessionPage
{
    Q_OBJECT

public:
    explicit SignInPage(const Clock &clock, QWidget *parent = nullptr);

    void setProvider(const QString &name, const ProviderMark &mark, const QString &who) override;
    void watch(LinkSession *session) override;
    void abandon() override;
    void showError(const Error &error) override;
    //! Whether the provider can be signed in to from another device.
    void setOffersDevice(bool offers);

    [[nodiscard]] bool isStoring() const override { return m_mode == Mode::Storing; }

    [[nodiscard]] QString nextText() const override;
    [[nodiscard]] bool canContinue() const override;

    void next() override;
    void takeFocus() override;

public Q_SLOTS:
    //! Looks at the clock; a timer calls it every second while the browser has the word.
    void tick();

Q_SIGNALS:
    void anotherDeviceRequested();

private:
    enum class Mode { Ready, Waiting, Storing, Failed };

    void layOut();
    [[nodiscard]] QWidget *makeAids();
    void enter(Mode mode);
    void takeUrl(const QUrl &url);
    void follow(LinkSession::Stage stage);
    void openBrowser();
    //! As soon as there is an address that is still good: one may be for one use (RFC 9126 §4).
    void openWhenReady();
    void copyWhenReady();
    void usePreparedUrl(const QUrl &url);
    void paste();

    const Clock &m_clock;
    QTimer m_tick;
    QDateTime m_waitingSince;
    QPointer<LinkSession> m_session;
    QString m_providerName;
    QUrl m_url;
    Mode m_mode = Mode::Ready;
    bool m_opensWhenReady = false;
    bool m_opened = false;
    bool m_copiesWhenReady = false;

    SessionHead *m_head;
    ProgressLine *m_progress;
    TextLabel *m_stage;
    InlineMessage *m_error;
    InlineMessage *m_notice;
    CopyButton *m_copy = nullptr;
    ActionButton *m_openAgain = nullptr;
    ActionButton *m_device = nullptr;
    FormField *m_paste = nullptr;
    ActionButton *m_usePasted = nullptr;
    QWidget *m_aids; //!< behind what it makes
};

} // namespace Lanyard
