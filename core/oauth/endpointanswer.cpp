// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "endpointanswer.h"

#include "oautherror.h"

#include <lanyard/base/json.h>
#include <lanyard/net/httpclient.h>

#include <QCoreApplication>

namespace Lanyard {

Result<QJsonObject> endpointAnswer(const QUrl &endpoint, const HttpResponse &response, const QList<Secret> &secrets,
                                   const QString &invalidCode)
{
    const auto answer = parseJsonObject(response.body.reveal());
    const QString error = answer ? answer->value(QLatin1String("error")).toString() : QString();
    if (RetryPolicy::isTransient(response.status) && (error.isEmpty() || response.status == 429))
        return std::unexpected(serverUnavailable(endpoint, response.status));
    if (!error.isEmpty())
        return std::unexpected(
            oauthError(error, answer->value(QLatin1String("error_description")).toString(), secrets));
    if (response.status < 200 || response.status > 299)
        return brokenAnswer(invalidCode, QStringLiteral("HTTP status %1 without an OAuth error").arg(response.status));
    if (!answer)
        return brokenAnswer(invalidCode, answer.error());
    return *answer;
}

std::unexpected<Error> brokenAnswer(const QString &code, const QString &detail)
{
    return failure(
        ErrorKind::Rejected, code,
        QCoreApplication::translate("OAuth", "The server's answer is not what the sign-in standard asks for."),
        QCoreApplication::translate("OAuth", "Nothing of it was kept. Try again, or tell whoever runs the server."),
        detail);
}

} // namespace Lanyard
