// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "cibasession.h"

#include <QCoreApplication>
#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>

namespace Lanyard {

namespace {

const QString bindingMessageParameter = QStringLiteral("binding_message");

// Short, and without letters that look like others: a person compares it on two screens (CIBA Core §7.1). It guards
// nothing else.
QString freshBindingMessage()
{
    static const QString letters = QStringLiteral("BCDFGHJKMPQRTVWXY2346789");
    QString message;
    for (int i = 0; i < 4; ++i)
        message += letters.at(QRandomGenerator::system()->bounded(static_cast<int>(letters.size())));
    return message;
}

} // namespace

CibaSession::CibaSession(LinkRequest request, HttpClient &http, JwksCache *keys, QObject *parent)
    : PollingSession(std::move(request), http, keys, parent)
{ }

Task<Result<PollingSession::Pending>> CibaSession::begin(OAuthClient &client, CallContext context)
{
    const QPointer<CibaSession> alive(this);
    const LinkRequest link = request();
    BackchannelAuthenticationRequest question{link.scopes, link.parameters};
    auto message = std::ranges::find(question.parameters, bindingMessageParameter, &RequestParameter::first);
    if (message == question.parameters.end())
        message =
            question.parameters.insert(question.parameters.end(), {bindingMessageParameter, freshBindingMessage()});
    const QString bindingMessage = message->second;
    const Result<BackchannelAuthentication> answer = co_await client.authenticateByBackchannel(question, context);
    if (!answer)
        co_return std::unexpected(answer.error());
    if (alive)
        m_prompt = {bindingMessage, answer->expiresAt, answer->lifetime, answer->interval};
    const CibaGrant grant{answer->authReqId, link.scopes};
    co_return Pending{grant.tokenRequest(), answer->expiresAt, answer->interval};
}

void CibaSession::tell() { Q_EMIT confirmElsewhere(m_prompt); }

Error CibaSession::expired() const
{
    return {ErrorKind::Cancelled,
            QStringLiteral("expired_token"),
            QCoreApplication::translate("Flows", "Nobody answered the question on the other device in time."),
            QCoreApplication::translate("Flows", "Nothing was kept. Start again to be asked again."),
            {}};
}

} // namespace Lanyard
