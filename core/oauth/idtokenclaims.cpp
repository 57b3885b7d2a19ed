// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "idtokenclaims.h"

#include "answerclaims.h"
#include "clockskew.h"

#include <lanyard/base/logging.h>
#include <lanyard/jose/hashes.h>

#include <QCoreApplication>

namespace Lanyard {

namespace {

std::unexpected<Error> refused(const QString &code, const QString &detail)
{
    return failure(
        ErrorKind::Rejected, code,
        QCoreApplication::translate("OAuth", "The server's proof of who signed in is not valid."),
        QCoreApplication::translate(
            "OAuth", "Nothing was kept. Check this machine's clock, try again, or ask whoever runs the server."),
        detail);
}

Result<> checkParties(const QJsonObject &claims, const IdTokenExpectation &expected)
{
    const QString issuer = claims.value(QLatin1String("iss")).toString();
    if (!expected.issuer.accepts(issuer, claims))
        return refused(QStringLiteral("invalid_iss"), QStringLiteral("iss is %1").arg(cleanedForDisplay(issuer)));
    const QString subject = claims.value(QLatin1String("sub")).toString();
    if (subject.isEmpty())
        return refused(QStringLiteral("invalid_sub"), QStringLiteral("sub is missing"));
    if (expected.subject && *expected.subject != subject)
        return refused(QStringLiteral("wrong_account"), QStringLiteral("sub is another one than before"));

    const auto audiences = audiencesIn(claims.value(QLatin1String("aud")));
    if (!audiences || !audiences->contains(expected.clientId))
        return refused(QStringLiteral("invalid_aud"), QStringLiteral("aud does not name this client"));
    // (4), (5): with several audiences azp says whose token it is, and wherever it is there it has to be us
    const QJsonValue azp = claims.value(QLatin1String("azp"));
    const bool needsAzp = audiences->size() > 1;
    if ((needsAzp || !azp.isUndefined()) && azp.toString() != expected.clientId)
        return refused(QStringLiteral("invalid_azp"), QStringLiteral("azp does not name this client"));
    return {};
}

Result<> checkTimesAt(const QDateTime &now, const QJsonObject &claims, const IdTokenExpectation &expected)
{
    const auto moment = static_cast<double>(now.toSecsSinceEpoch());
    const auto leeway = static_cast<double>(expected.leeway.count());
    const QJsonValue exp = claims.value(QLatin1String("exp"));
    if (!exp.isDouble() || exp.toDouble() <= moment - leeway)
        return refused(QStringLiteral("invalid_exp"), QStringLiteral("exp is missing or over"));
    const QJsonValue iat = claims.value(QLatin1String("iat"));
    if (!iat.isDouble() || iat.toDouble() > moment + leeway)
        return refused(QStringLiteral("invalid_iat"), QStringLiteral("iat is missing or in the future"));
    const QJsonValue nbf = claims.value(QLatin1String("nbf"));
    if (!nbf.isUndefined() && (!nbf.isDouble() || nbf.toDouble() > moment + leeway))
        return refused(QStringLiteral("invalid_nbf"), QStringLiteral("nbf is in the future"));
    if (expected.maxAge) {
        const QJsonValue authTime = claims.value(QLatin1String("auth_time"));
        if (!authTime.isDouble()
            || authTime.toDouble() + static_cast<double>(expected.maxAge->count()) + leeway < moment)
            return refused(QStringLiteral("invalid_auth_time"), QStringLiteral("auth_time is missing or too long ago"));
    }
    return {};
}

Result<> checkTimes(const QJsonObject &claims, const IdTokenExpectation &expected, const QDateTime &now)
{
    Result<> byOurClock = checkTimesAt(now, claims, expected);
    if (byOurClock || std::chrono::abs(expected.clockSkew) <= expected.leeway)
        return byOurClock;
    if (checkTimesAt(now.addSecs(expected.clockSkew.count()), claims, expected)) {
        qCInfo(lcOAuth) << "This machine's clock differs from the server's by" << expected.clockSkew.count()
                        << "seconds";
        return {};
    }
    byOurClock.error().hint = clockSkewHint(expected.clockSkew);
    return byOurClock;
}

Result<> checkBindings(const QJsonObject &claims, const TokenAlgorithm &algorithm, const IdTokenExpectation &expected)
{
    if (expected.nonce) {
        const QByteArray nonce = claims.value(QLatin1String("nonce")).toString().toUtf8();
        if (!equalInConstantTime(nonce, expected.nonce->toUtf8()))
            return refused(QStringLiteral("invalid_nonce"),
                           QStringLiteral("nonce is missing or not the one that was sent"));
    }
    const QJsonValue hash = claims.value(QLatin1String("at_hash"));
    if (!hash.isUndefined() && hash.toString().toLatin1() != leftHalfHash(algorithm, expected.accessToken.reveal()))
        return refused(QStringLiteral("invalid_at_hash"), QStringLiteral("at_hash is of another access token"));
    return {};
}

} // namespace

Result<> checkIdTokenClaims(const QJsonObject &claims, const TokenAlgorithm &algorithm,
                            const IdTokenExpectation &expected, const QDateTime &now)
{
    if (const auto parties = checkParties(claims, expected); !parties)
        return parties;
    if (const auto times = checkTimes(claims, expected, now); !times)
        return times;
    return checkBindings(claims, algorithm, expected);
}

} // namespace Lanyard
