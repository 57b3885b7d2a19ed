// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cibaprompt.h"
#include "deviceprompt.h"

#include <lanyard/base/result.h>
#include <lanyard/oauth/clientconfigurationendpoint.h>
#include <lanyard/oauth/credential.h>

#include <QObject>
#include <QUrl>

#include <optional>
#include <stop_token>

namespace Lanyard {

//! One sign-in, whatever its kind, from start() to exactly one succeeded() or failed(). It stores nothing: it ends in a
//! Credential, which holds only what passed every check. Lives on the thread that made it; deleting it cancels it
//! silently.
class LinkSession : public QObject
{
    Q_OBJECT

public:
    enum class Stage {
        Preparing, //!< looking the server up
        WaitingForPerson, //!< the browser has the word, here or on another device
        Exchanging, //!< the server was asked for the tokens
        Checking, //!< signatures, issuer, identity
        Finished,
    };
    Q_ENUM(Stage)

    using QObject::QObject;
    ~LinkSession() override;
    Q_DISABLE_COPY_MOVE(LinkSession)

    [[nodiscard]] Stage stage() const { return m_stage; }

    //! The address the person has to visit; empty before openUrl().
    [[nodiscard]] QUrl authorizationUrl() const { return m_authorizationUrl; }

    virtual void start() = 0;
    //! What the person pasted: the whole redirected address, or the bare code. A text that can't be it leads to
    //! inputRefused(), and the session goes on waiting.
    virtual void submit(const QString &text) = 0;
    //! For who opens the address, each time anew: urlPrepared() follows, with the one of openUrl() the first time. One
    //! that has run out by then, or is for one use (RFC 9126 §4), is replaced by another one for the same attempt;
    //! where that can't be had, notice() says so. The session goes on either way.
    virtual void prepareUrl();
    //! Ends with Cancelled; nothing is kept.
    virtual void cancel() = 0;
    //! To be called once after succeeded() or failed(), when the account is stored or not: the browser that waits is
    //! told, and where there is a problem, a registration that was made for this sign-in alone is withdrawn (RFC 7592
    //! §2.3), if the server answers soon. settled() follows.
    void conclude(const std::optional<Error> &problem);

Q_SIGNALS:
    void stageChanged(Lanyard::LinkSession::Stage stage);
    //! The authorization URL is ready to be opened; nothing opens by itself.
    void openUrl(const QUrl &url);
    //! To be opened now, once.
    void urlPrepared(const QUrl &url);
    //! Same as openUrl(), where no listener waits: the person has to bring the code back.
    void pasteCode(const QUrl &url);
    //! The person signs in on another device: with this code, at this address (RFC 8628 §3.3).
    void enterCode(const Lanyard::DevicePrompt &prompt);
    //! The person is being asked on a device of theirs (CIBA Core §7).
    void confirmElsewhere(const Lanyard::CibaPrompt &prompt);
    //! When the server is asked next whether the person has signed in.
    void nextPollAt(const QDateTime &time);
    //! What was submitted is not it; says why. The session goes on.
    void inputRefused(const Lanyard::Error &error);
    //! Something to know that does not end the session, such as a listener that could not be opened.
    void notice(const Lanyard::Error &error);
    //! The sign-in worked and all of it is checked; nothing is stored yet.
    void succeeded(const Lanyard::Credential &credential);
    //! The sign-in ended without an account; nothing is kept.
    void failed(const Lanyard::Error &error);
    //! Nobody waits for this session any more; it can be deleted without leaving a browser without an answer.
    void settled();

protected:
    //! False where whoever heard of the new stage has ended the session, or deleted it: then nothing more is to be
    //! done.
    [[nodiscard]] bool enter(Stage stage);
    //! Tells the browser that waits how it ended, and calls settle() then.
    virtual void answerBrowser(const std::optional<Error> &problem);
    //! Signals settled(), once nothing else is left to do.
    void settle();
    //! The client registered itself for this sign-in. The client of HTTP outlives what is left to do then.
    void setRegistration(HttpClient &http, const ClientRegistration &client);
    //! Finishes, and signals succeeded() or failed().
    void end(const Result<Credential> &result);

    void setAuthorizationUrl(const QUrl &url) { m_authorizationUrl = url; }

private:
    Task<> withdraw();

    Stage m_stage = Stage::Preparing;
    QUrl m_authorizationUrl;
    std::optional<ClientConfigurationEndpoint> m_registration;
    std::stop_source m_stopWithdrawal;
    int m_unsettled = 0;
};

} // namespace Lanyard
