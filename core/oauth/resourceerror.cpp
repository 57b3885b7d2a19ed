// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "resourceerror.h"

#include <lanyard/net/authchallenge.h>
#include <lanyard/net/httpclient.h>

#include <QCoreApplication>

namespace Lanyard {

namespace {

// RFC 9470 §3: what the sign-in has to be like, as one would ask for it.
QString wanted(const AuthChallenge &challenge)
{
    QStringList parameters;
    for (const QString &name : {QStringLiteral("acr_values"), QStringLiteral("max_age")}) {
        if (const QString value = cleanedForDisplay(challenge.parameters.value(name)); !value.isEmpty())
            parameters += name + QLatin1Char('=') + value;
    }
    return parameters.join(QStringLiteral(", "));
}

Error needsStrongerSignIn(const QUrl &url, const AuthChallenge &challenge)
{
    const QString what = wanted(challenge);
    return {ErrorKind::SignInRequired,
            QStringLiteral("insufficient_user_authentication"),
            QCoreApplication::translate("OAuth", "%1 wants you to sign in again, more recently or in a stronger way.")
                .arg(url.host()),
            what.isEmpty()
                ? QCoreApplication::translate("OAuth", "Sign in again; nothing else is lost.")
                : QCoreApplication::translate("OAuth", "Sign in again with %1; nothing else is lost.").arg(what),
            {}};
}

Error needsMoreAccess(const QUrl &url, const QString &scope)
{
    return {
        ErrorKind::Server,
        QStringLiteral("insufficient_scope"),
        QCoreApplication::translate("OAuth", "%1 does not let this account see that.").arg(url.host()),
        scope.isEmpty()
            ? QCoreApplication::translate("OAuth", "Link the account again and allow more access.")
            : QCoreApplication::translate("OAuth", "Link the account again and allow this access too: %1.").arg(scope),
        {}};
}

} // namespace

std::optional<Error> resourceError(const QUrl &url, const HttpResponse &response)
{
    const int status = response.status;
    if (status >= 200 && status <= 299)
        return std::nullopt;
    const AuthChallenge challenge = tokenChallenge(response).value_or(AuthChallenge());
    const QString code = challenge.parameters.value(QStringLiteral("error"));
    const QString detail = QStringLiteral("HTTP status %1 %2").arg(QString::number(status), cleanedForDisplay(code));
    if (code == QLatin1String("insufficient_user_authentication"))
        return needsStrongerSignIn(url, challenge);
    if (code == QLatin1String("insufficient_scope") || (status == 403 && code.isEmpty()))
        return needsMoreAccess(url, cleanedForDisplay(challenge.parameters.value(QStringLiteral("scope"))));
    if (status == 401) {
        return Error{ErrorKind::SignInRequired, QStringLiteral("invalid_token"),
                     QCoreApplication::translate("OAuth", "%1 no longer accepts this sign-in.").arg(url.host()),
                     QCoreApplication::translate("OAuth", "Sign in again; nothing else is lost."), detail};
    }
    if (RetryPolicy::isTransient(status))
        return serverUnavailable(url, status);
    if (status >= 300 && status <= 399) {
        return Error{ErrorKind::Rejected, QStringLiteral("redirected"),
                     QCoreApplication::translate("OAuth", "%1 sends the request to another address.").arg(url.host()),
                     QCoreApplication::translate("OAuth", "A token does not follow there. Check the address."), detail};
    }
    return Error{ErrorKind::Server, QStringLiteral("http_%1").arg(status),
                 QCoreApplication::translate("OAuth", "%1 answered with the HTTP status %2.")
                     .arg(url.host(), QString::number(status)),
                 QCoreApplication::translate("OAuth", "Check the path and the data, or ask whoever runs the server."),
                 detail};
}

} // namespace Lanyard
