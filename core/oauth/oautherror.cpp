// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "oautherror.h"

#include "oautherrorcodes.h"

#include <lanyard/net/formbody.h>

#include <QCoreApplication>
#include <QRegularExpression>

namespace Lanyard {

namespace {

// Signed tokens show by their beginning what they are: each request carries a client assertion or proof of its own,
// which nobody has kept for comparison.
QString masked(QString text, const QList<Secret> &secrets)
{
    static const QRegularExpression token(
        QStringLiteral(R"(\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*(\.[A-Za-z0-9_-]*)*)"));
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
    const OAuthErrorMeaning meaning = meaningOf(name);
    const QString words = shown(description, secrets);
    QString message = meaning.sentence;
    if (!words.isEmpty())
        message += QLatin1Char(' ') + QCoreApplication::translate("OAuth", "It says: “%1”").arg(words);
    const QString shownName = shown(code, secrets);
    return {meaning.kind, name.isEmpty() ? QStringLiteral("unknown_error") : shownName, message, meaning.nextStep,
            QStringLiteral("OAuth error %1").arg(shownName)};
}

Error withTrace(Error error, const QJsonObject &answer, const QList<Secret> &secrets)
{
    for (const char *name : {"trace_id", "correlation_id", "request_id"}) {
        const QString value = shown(answer.value(QLatin1String(name)).toString(), secrets);
        if (!value.isEmpty())
            error.detail += QStringLiteral("\n%1 %2").arg(QLatin1String(name), value);
    }
    return error;
}

} // namespace Lanyard
