// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/flows/linksession.h>

namespace Lanyard {

//! A sign-in in the test's hands: it goes where it is told and remembers what was asked of it.
class FakeLinkSession final : public LinkSession
{
    Q_OBJECT

public:
    using LinkSession::LinkSession;

    void start() override { }

    void submit(const QString &text) override { submitted.append(text); }

    void cancel() override { ++cancellations; }

    void prepareUrl() override
    {
        ++preparations;
        if (!isBusy)
            LinkSession::prepareUrl();
    }

    //! As a session does that had to ask its server for another address.
    void replace(const QUrl &url)
    {
        setAuthorizationUrl(url);
        Q_EMIT urlPrepared(url);
    }

    void offer(const QUrl &url)
    {
        setAuthorizationUrl(url);
        (void)enter(Stage::WaitingForPerson);
        Q_EMIT openUrl(url);
    }

    //! As the device flow does.
    void offer(const DevicePrompt &prompt, const QDateTime &nextPoll)
    {
        (void)enter(Stage::WaitingForPerson);
        Q_EMIT enterCode(prompt);
        Q_EMIT nextPollAt(nextPoll);
    }

    //! As backchannel authentication does.
    void offer(const CibaPrompt &prompt, const QDateTime &nextPoll)
    {
        (void)enter(Stage::WaitingForPerson);
        Q_EMIT confirmElsewhere(prompt);
        Q_EMIT nextPollAt(nextPoll);
    }

    void moveTo(Stage stage) { (void)enter(stage); }

    QStringList submitted;
    int cancellations = 0;
    int preparations = 0;
    bool isBusy = false; //!< replace() follows
};

} // namespace Lanyard
