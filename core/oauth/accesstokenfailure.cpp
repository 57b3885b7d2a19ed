// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "accesstokenfailure.h"

#include <QCoreApplication>

namespace Lanyard {

namespace {

// What is no JWT, or one that is encrypted to somebody else.
bool isOfAnotherForm(const QString &code)
{
    return code == QLatin1String("invalid_jws") || code == QLatin1String("invalid_jwe")
        || code == QLatin1String("unexpected_encryption");
}

QString reason(const QString &code, const QString &about)
{
    if (code == QLatin1String("alg_not_allowed"))
        return QCoreApplication::translate("OAuth", "The token is signed in a way that is not allowed.");
    if (code == QLatin1String("unknown_key"))
        return QCoreApplication::translate("OAuth", "The token is signed with a key that its issuer does not have.");
    if (code == QLatin1String("invalid_signature"))
        return QCoreApplication::translate("OAuth", "The token's signature is wrong.");
    if (code == QLatin1String("invalid_iss"))
        return QCoreApplication::translate("OAuth", "The token is of another issuer.");
    if (code == QLatin1String("invalid_aud"))
        return QCoreApplication::translate("OAuth", "The token is meant for somebody else.");
    if (code == QLatin1String("invalid_exp"))
        return QCoreApplication::translate("OAuth", "The token has expired, or does not say until when it is good.");
    if (code == QLatin1String("invalid_nbf") || code == QLatin1String("invalid_iat"))
        return QCoreApplication::translate("OAuth", "The token is of the future.");
    if (code == QLatin1String("invalid_typ"))
        return QCoreApplication::translate("OAuth", "The token was made for something else.");
    if (code == QLatin1String("insufficient_scope"))
        return QCoreApplication::translate("OAuth", "The token does not have the scope “%1”.").arg(about);
    if (code == QLatin1String("missing_permission"))
        return QCoreApplication::translate("OAuth", "The token does not have the permission “%1”.").arg(about);
    if (code == QLatin1String("missing_role"))
        return QCoreApplication::translate("OAuth", "The token does not have the role “%1”.").arg(about);
    if (isOfAnotherForm(code))
        return QCoreApplication::translate("OAuth", "This is not a signed token.");
    return QCoreApplication::translate("OAuth", "The token lacks what an access token has to say.");
}

QString nextStep(const QString &code)
{
    if (isOfAnotherForm(code)) // RFC 7662
        return QCoreApplication::translate(
            "OAuth", "A token of another form is known to its issuer alone: ask the issuer about it.");
    if (code == QLatin1String("invalid_exp") || code == QLatin1String("invalid_nbf")
        || code == QLatin1String("invalid_iat"))
        return QCoreApplication::translate("OAuth",
                                           "Check this machine's clock, and ask whoever sent the token for a new one.");
    return QCoreApplication::translate("OAuth", "Do not accept it. Ask whoever sent it for the right one.");
}

} // namespace

std::unexpected<Error> accessTokenFailure(const QString &code, const QString &about)
{
    const QString shown = cleanedForDisplay(about);
    return failure(ErrorKind::Rejected, code, reason(code, shown), nextStep(code), shown);
}

} // namespace Lanyard
