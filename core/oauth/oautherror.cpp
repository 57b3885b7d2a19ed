// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "oautherror.h"

#include <lanyard/net/formbody.h>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace Lanyard {

namespace {

ErrorKind kindOf(const QString &code)
{
    static const QStringList wantsThePerson {
        QStringLiteral("invalid_grant"),         QStringLiteral("interaction_required"),
        QStringLiteral("login_required"),        QStringLiteral("account_selection_required"),
        QStringLiteral("consent_required"),      QStringLiteral("session_selection_required"),
        QStringLiteral("unmet_authentication_requirements"),
    };
    static const QStringList ended {
        QStringLiteral("access_denied"),
        QStringLiteral("expired_token"),
        QStringLiteral("authorization_declined"),
    };
    if (wantsThePerson.contains(code))
        return ErrorKind::SignInRequired;
    return ended.contains(code) ? ErrorKind::Cancelled : ErrorKind::Server;
}

QString sentence(ErrorKind kind, const QString &code)
{
    if (kind == ErrorKind::SignInRequired)
        return QCoreApplication::translate("OAuth", "The server wants you to sign in again.");
    if (code == QLatin1String("expired_token"))
        return QCoreApplication::translate("OAuth", "The sign-in took too long and has expired.");
    if (kind == ErrorKind::Cancelled)
        return QCoreApplication::translate("OAuth", "The sign-in was declined.");
    if (code == QLatin1String("invalid_client") || code == QLatin1String("unauthorized_client"))
        return QCoreApplication::translate("OAuth", "The server does not accept Lanyard's client id.");
    if (code == QLatin1String("invalid_scope"))
        return QCoreApplication::translate("OAuth", "The server does not grant the access that was asked for.");
    return QCoreApplication::translate("OAuth", "The server refused the request.");
}

QString nextStep(ErrorKind kind, const QString &code)
{
    if (kind == ErrorKind::SignInRequired)
        return QCoreApplication::translate("OAuth", "Sign in again; nothing else is lost.");
    if (kind == ErrorKind::Cancelled)
        return QCoreApplication::translate("OAuth", "Start again if that was not what you wanted.");
    if (code == QLatin1String("invalid_client") || code == QLatin1String("unauthorized_client"))
        return QCoreApplication::translate("OAuth", "Check the client id and the client secret with whoever runs the server.");
    if (code == QLatin1String("invalid_scope"))
        return QCoreApplication::translate("OAuth", "Ask for less access, or have it allowed for this client id.");
    return QCoreApplication::translate("OAuth", "Try again later, or ask whoever runs the server.");
}

// Signed tokens show by their beginning what they are: each request carries a client assertion or proof of its own, which
// nobody has kept for comparison.
QString masked(QString text, const QList<Secret> &secrets)
{
    static const QRegularExpression token(QStringLiteral(R"(\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*(\.[A-Za-z0-9_-]*)*)"));
    text.replace(token, QStringLiteral("••••"));
    constexpr qsizetype shortest = 4;
    for (const Secret &secret : secrets) {
        if (secret.size() < shortest)
            continue;
        for (const QString &form : {secret.revealText(), QString::fromLatin1(formEncoded(secret.reveal()))})
            text.replace(form, QStringLiteral("••••"));
    }
    return text;
}

// Masked before the cleaning, which may cut a secret short, and after it, which may put one together.
QString shown(const QString &serverText, const QList<Secret> &secrets)
{
    return masked(cleanedForDisplay(masked(serverText, secrets)), secrets);
}

} // namespace

Error oauthError(const QString &code, const QString &description, const QList<Secret> &secrets)
{
    const QString name = cleanedForDisplay(code);
    const ErrorKind kind = kindOf(name);
    const QString words = shown(description, secrets);
    QString message = sentence(kind, name);
    if (!words.isEmpty())
        message += QLatin1Char(' ') + QCoreApplication::translate("OAuth", "It says: “%1”").arg(words);
    const QString shownName = shown(code, secrets);
    return {kind, name.isEmpty() ? QStringLiteral("unknown_error") : shownName, message, nextStep(kind, name),
            QStringLiteral("OAuth error %1").arg(shownName)};
}

} // namespace Lanyard
