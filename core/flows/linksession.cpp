// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "linksession.h"

#include <lanyard/base/logging.h>
#include <lanyard/providers/microsoft/aadsterror.h>

#include <QPointer>

namespace Lanyard {

namespace {

constexpr std::chrono::seconds patienceWithWithdrawal{2};

} // namespace

LinkSession::~LinkSession() { m_stopWithdrawal.request_stop(); }

bool LinkSession::enter(Stage stage)
{
    if (m_stage == stage)
        return true;
    const QPointer<LinkSession> alive(this);
    m_stage = stage;
    qCDebug(lcFlows) << "Sign-in:" << stage;
    Q_EMIT stageChanged(stage);
    return alive && m_stage == stage;
}

void LinkSession::conclude(const std::optional<Error> &problem)
{
    m_unsettled = 1;
    if (problem && m_registration && m_registration->isOffered()) {
        ++m_unsettled;
        withdraw();
    }
    answerBrowser(problem);
}

void LinkSession::answerBrowser(const std::optional<Error> & /*problem*/)
{
    QMetaObject::invokeMethod(this, &LinkSession::settle, Qt::QueuedConnection);
}

void LinkSession::settle()
{
    if (--m_unsettled == 0)
        Q_EMIT settled();
}

void LinkSession::setRegistration(HttpClient &http, const ClientRegistration &client)
{
    m_registration.emplace(http, client);
}

// Who waits for settled() has said already how it ended. What can't be had in this time is left to the server, which
// forgets clients that nobody uses.
Task<> LinkSession::withdraw()
{
    const QPointer<LinkSession> alive(this);
    ClientConfigurationEndpoint endpoint = *m_registration;
    const CallContext context{QDeadlineTimer(patienceWithWithdrawal), m_stopWithdrawal.get_token()};
    const Result<> removed = co_await endpoint.remove(context);
    if (!removed)
        qCInfo(lcFlows) << "The registration stays at the server:" << removed.error().code;
    if (alive)
        QMetaObject::invokeMethod(this, &LinkSession::settle, Qt::QueuedConnection);
}

void LinkSession::prepareUrl() { Q_EMIT urlPrepared(m_authorizationUrl); }

void LinkSession::end(const Result<Credential> &result)
{
    if (!enter(Stage::Finished))
        return;
    if (result)
        Q_EMIT succeeded(*result);
    else
        Q_EMIT failed(withMicrosoftAdvice(result.error()));
}

} // namespace Lanyard
